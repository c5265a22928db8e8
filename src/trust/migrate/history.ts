import { SeaworthyError } from '../../core/errors.js';
import type { VerifiedCollection } from '../notary/client.js';
import type { Change, NotaryRemote } from '../notary/remote.js';
import { checkSignatures } from '../tuf/check.js';
import { readTargets } from '../tuf/metadata.js';
import type { KeyRole, TufKey } from '../tuf/schema.js';

/** What a role said in an earlier version. */
export interface PastVersion {
  readonly role: string;
  readonly version: number;
  readonly tags: Readonly<Record<string, string>>;
  /** Whether the keys that the role has now signed it; keys that were rotated since prove nothing here. */
  readonly isVouched: boolean;
}

export interface History {
  readonly changes: readonly Change[];
  readonly versions: readonly PastVersion[];
}

const maxVersions = 50;
const maxFileBytes = 16 * 1024 * 1024;

/** For the record alone: nothing of it is signed again. What the server no longer has is left out. */
export async function readHistory(
  { root, targets }: VerifiedCollection,
  remote: NotaryRemote,
): Promise<History> {
  const versions: PastVersion[] = [];
  const [top] = targets;
  for (const { role, signed } of targets) {
    const delegation = top?.signed.delegations?.roles.find(({ name }) => name === role);
    const spec = role === 'targets' ? root.roles.targets : delegation;
    const keys = role === 'targets' ? root.keys : top?.signed.delegations?.keys;
    if (spec === undefined || keys === undefined) continue;
    for (let version = Math.max(1, signed.version - maxVersions); version < signed.version; version++) {
      const past = await readVersion({ role, version, spec, keys }, remote);
      if (past !== undefined) versions.push(past);
    }
  }
  return { changes: await remote.changes(), versions };
}

interface Wanted {
  readonly role: string;
  readonly version: number;
  readonly spec: KeyRole;
  readonly keys: ReadonlyMap<string, TufKey>;
}

async function readVersion(
  { role, version, spec, keys }: Wanted,
  remote: NotaryRemote,
): Promise<PastVersion | undefined> {
  const bytes = await remote.fetch(`${version}.${role}.json`, maxFileBytes);
  if (bytes === undefined) return undefined;
  try {
    const metadata = readTargets(role, bytes);
    const tags = [...metadata.signed.targets].map(([tag, { hashes }]): [string, string] => [
      tag,
      `sha256:${Buffer.from(hashes.get('sha256') ?? '', 'base64').toString('hex')}`,
    ]);
    const isVouched = vouched(() => checkSignatures(metadata, keys, spec));
    return { role, version: metadata.signed.version, tags: Object.fromEntries(tags), isVouched };
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return undefined;
    throw thrown;
  }
}

function vouched(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return false;
    throw thrown;
  }
}
