import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { checkExpiry, checkNoRollback, checkSignatures, refused } from '../tuf/check.js';
import { canonicalKeyIdOf } from '../tuf/keys.js';
import {
  checkMeta,
  type Metadata,
  readRoot,
  readSnapshot,
  readTargets,
  readTimestamp,
} from '../tuf/metadata.js';
import type { Delegation, FileMeta, Root, Snapshot, Targets, Timestamp, TufKey } from '../tuf/schema.js';
import { rootCertificates, rootRole } from './certificates.js';
import { isDelegation } from './roles.js';

/** One file of a collection's `_trust/tuf/` folder; `undefined` where the server has none. */
export type FetchFile = (name: string, maxBytes: number) => Promise<Uint8Array | undefined>;

export interface CollectionRequest {
  readonly gun: string;
  readonly fetch: FetchFile;
  readonly now: Date;
  /** A root that is trusted already. Without it, and without `rootKeyIds`, the server's is taken on first use. */
  readonly trustedRoot?: Uint8Array;
  /** Ids of root keys, of certificates or of the keys in them: nothing else may sign the root. */
  readonly rootKeyIds?: readonly string[];
  /** Versions that were seen before; none may go back. */
  readonly seen?: SeenVersions;
  /**
   * For those who renew what has expired, or report it: reported of each such role, which then counts as if it had not.
   * No one else may go on with expired metadata.
   */
  readonly onExpired?: (role: string, expires: string) => void;
}

export interface SeenVersions {
  readonly timestamp?: number;
  readonly snapshot?: number;
  readonly targets?: number;
  /** By the name of the role, `targets/releases`. */
  readonly delegations?: ReadonlyMap<string, number>;
}

export interface VerifiedCollection {
  readonly gun: string;
  readonly root: Root;
  /** Whether the root was believed because nothing was known before. */
  readonly isFirstUse: boolean;
  readonly versions: { readonly timestamp: number; readonly snapshot: number; readonly targets: number };
  /** The files that led here, for those who publish the next ones. */
  readonly files: {
    readonly root: Metadata<Root>;
    readonly timestamp: Metadata<Timestamp>;
    readonly snapshot: Metadata<Snapshot>;
  };
  /** `targets` first, then delegations, each after its parent. */
  readonly targets: readonly Metadata<Targets>[];
  /** Delegations that could not be believed, with the reason. Their names count for nothing. */
  readonly problems: readonly { readonly role: string; readonly reason: string }[];
}

const maxTimestampBytes = 1024 * 1024;
const maxFileBytes = 100 * 1024 * 1024;
const maxRootRotations = 256;
const maxDelegations = 256;

/**
 * Reads a collection as the TUF 1.0 client workflow does (section 5), in Notary's dialect: no spec version, files
 * found by hash, snapshots without versions.
 * @throws SeaworthyError SIGNATURE_INVALID, DIGEST_MISMATCH, MANIFEST_INVALID naming role and rule; NOT_FOUND
 */
export async function readCollection(request: CollectionRequest): Promise<VerifiedCollection> {
  const root = await currentRoot(request);
  const known = { ...request, seen: seenSince(request, root.signed) };
  const timestamp = await currentTimestamp(known, root.signed);
  const snapshot = await currentSnapshot(known, root.signed, timestamp.signed.meta.get('snapshot'));
  // 5.3 once more: a server that shows one root and signs another mixes two collections.
  checkMeta('root', root.bytes, snapshot.signed.meta.get('root'), 'snapshot');
  const targets = await currentTargets(known, root.signed, snapshot.signed.meta);
  const { found, problems } = await delegatedTargets(known, targets, snapshot.signed.meta);
  return {
    gun: request.gun,
    root: root.signed,
    isFirstUse: request.trustedRoot === undefined && (request.rootKeyIds ?? []).length === 0,
    versions: {
      timestamp: timestamp.signed.version,
      snapshot: snapshot.signed.version,
      targets: targets.signed.version,
    },
    files: { root, timestamp, snapshot },
    targets: [targets, ...found],
    problems,
  };
}

/**
 * 5.3.11: after the keys of timestamp or snapshot were replaced, versions that the old keys signed bind no longer, or
 * anyone who stole one could keep clients away for good with a very high number (fast-forward).
 */
function seenSince({ trustedRoot, seen = {} }: CollectionRequest, root: Root): SeenVersions {
  if (trustedRoot === undefined) return seen;
  const before = readRoot(trustedRoot).signed.roles;
  const isReplaced = (role: 'timestamp' | 'snapshot') =>
    [...before[role].keyids].sort().join() !== [...root.roles[role].keyids].sort().join();
  const { timestamp: _, snapshot: __, ...others } = seen;
  return isReplaced('timestamp') || isReplaced('snapshot') ? others : seen;
}

/** The tag as docker looks it up: in `targets/releases`, then in `targets`; no other delegation counts. */
export function findTag(
  { targets }: VerifiedCollection,
  tag: string,
): { readonly role: string; readonly digest: `sha256:${string}`; readonly sizeBytes: number } | undefined {
  for (const role of ['targets/releases', 'targets']) {
    const meta = targets.find((one) => one.role === role)?.signed.targets.get(tag);
    const sha256 = meta?.hashes.get('sha256');
    if (meta === undefined || sha256 === undefined) continue;
    const digest = `sha256:${Buffer.from(sha256, 'base64').toString('hex')}` as const;
    return { role, digest, sizeBytes: meta.length };
  }
  return undefined;
}

/** 5.3: from the root that is trusted, one version after the other, to the newest. */
async function currentRoot(request: CollectionRequest): Promise<Metadata<Root>> {
  const { gun, fetch, now, trustedRoot } = request;
  const bytes = trustedRoot ?? (await fetched(fetch, 'root', 'root.json', maxFileBytes));
  let root = readRoot(bytes);
  checkRootBy(root, root.signed, request);
  for (let rotations = 0; ; rotations += 1) {
    if (rotations > maxRootRotations) throw refused('root', `more than ${maxRootRotations} versions follow`);
    const wanted = root.signed.version + 1;
    const next = await fetchedWithin(fetch, 'root', `${wanted}.root.json`, maxFileBytes);
    if (next === undefined) break;
    const newer = readRoot(next);
    // 5.3.4: both; 5.3.5: exactly the next version.
    checkRootBy(newer, root.signed, { ...request, rootKeyIds: [] });
    checkRootBy(newer, newer.signed, { ...request, rootKeyIds: [] });
    if (newer.signed.version !== wanted) {
      throw refused('root', `version ${newer.signed.version} was given for version ${wanted}`);
    }
    root = newer;
  }
  checkFresh(root, request);
  if (rootCertificates(root.signed, gun, now).size === 0) {
    if (request.onExpired === undefined) throw refused('root', 'its certificates have expired');
    request.onExpired('root', 'its certificates have');
  }
  return root;
}

function checkRootBy(root: Metadata<Root>, by: Root, { gun, rootKeyIds = [] }: CollectionRequest): void {
  const certificates = new Map(
    [...rootCertificates(by, gun)].filter(([id, key]) => isPinned(id, key, rootKeyIds)),
  );
  if (certificates.size === 0) {
    const rule =
      rootKeyIds.length > 0 ? 'none of its keys is one of the given' : `no certificate is for ${gun}`;
    throw refused('root', rule);
  }
  checkSignatures(root, certificates, rootRole(by, certificates));
}

function checkFresh(
  metadata: Metadata<{ readonly expires: string }>,
  { now, onExpired }: CollectionRequest,
): void {
  if (onExpired === undefined) checkExpiry(metadata, now);
  else if (Date.parse(metadata.signed.expires) <= now.getTime()) {
    onExpired(metadata.role, metadata.signed.expires);
  }
}

function isPinned(id: string, key: TufKey, pins: readonly string[]): boolean {
  return pins.length === 0 || pins.includes(id) || pins.includes(canonicalKeyIdOf(key));
}

/** 5.4 */
async function currentTimestamp(request: CollectionRequest, root: Root) {
  const { fetch, seen } = request;
  const bytes = await fetched(fetch, 'timestamp', 'timestamp.json', maxTimestampBytes);
  const timestamp = readTimestamp(bytes);
  checkSignatures(timestamp, root.keys, root.roles.timestamp);
  checkNoRollback(timestamp, seen?.timestamp ?? 1);
  checkFresh(timestamp, request);
  return timestamp;
}

/** 5.5 */
async function currentSnapshot(request: CollectionRequest, root: Root, meta: FileMeta | undefined) {
  const { fetch, seen } = request;
  const snapshot = readSnapshot(await promised(fetch, 'snapshot', meta, 'timestamp'));
  checkSignatures(snapshot, root.keys, root.roles.snapshot);
  checkNoRollback(snapshot, seen?.snapshot ?? 1);
  checkFresh(snapshot, request);
  return snapshot;
}

/** 5.6 */
async function currentTargets(
  request: CollectionRequest,
  root: Root,
  meta: ReadonlyMap<string, FileMeta>,
): Promise<Metadata<Targets>> {
  const { fetch, seen } = request;
  const targets = readTargets('targets', await promised(fetch, 'targets', meta.get('targets'), 'snapshot'));
  checkSignatures(targets, root.keys, root.roles.targets);
  checkNoRollback(targets, seen?.targets ?? 1);
  checkFresh(targets, request);
  return targets;
}

/** 5.6.7: pre-order, each role once, within a limit. One that cannot be believed costs itself and those below it. */
async function delegatedTargets(
  request: CollectionRequest,
  top: Metadata<Targets>,
  meta: ReadonlyMap<string, FileMeta>,
) {
  const { fetch, seen } = request;
  const found: Metadata<Targets>[] = [];
  const problems: { role: string; reason: string }[] = [];
  const visited = new Set<string>();
  const waiting = below(top);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { delegation, parent } = next;
    const { name: role } = delegation;
    if (visited.has(role)) continue;
    if (!meta.has(role)) {
      // What was delegated but never published is in no snapshot. What was there stays there (5.5.5).
      if (!seen?.delegations?.has(role)) continue;
      throw refused(role, 'the snapshot no longer names it, though it did before and it is still delegated');
    }
    if (visited.size >= maxDelegations)
      throw refused(role, `there are more than ${maxDelegations} delegations`);
    visited.add(role);
    try {
      const targets = readTargets(role, await promised(fetch, role, meta.get(role), 'snapshot'));
      checkSignatures(targets, parent.signed.delegations.keys, delegation);
      checkNoRollback(targets, seen?.delegations?.get(role) ?? 1);
      checkFresh(targets, request);
      const within = { ...targets, signed: withinPaths(targets.signed, delegation) };
      found.push(within);
      waiting.unshift(...below(within));
    } catch (error) {
      if (!(error instanceof SeaworthyError) || error.code === 'NETWORK') throw error;
      problems.push({ role, reason: reasonOf(error) });
    }
  }
  return { found, problems };
}

function below(parent: Metadata<Targets>) {
  return parent.signed.delegations.roles
    .filter(({ name }) => isDelegation(name) && name.startsWith(`${parent.role}/`))
    .map((delegation) => ({ delegation, parent }));
}

/** A delegation speaks only for names that begin with one of its paths. */
function withinPaths(targets: Targets, { paths }: Delegation): Targets {
  const kept = [...targets.targets].filter(([name]) => paths.some((path) => name.startsWith(path)));
  return { ...targets, targets: new Map(kept) };
}

async function promised(fetch: FetchFile, role: string, meta: FileMeta | undefined, parent: string) {
  const sha256 = meta?.hashes.get('sha256');
  if (meta === undefined || sha256 === undefined) {
    throw refused(role, `${parent} does not name it with a sha256`);
  }
  const hex = Buffer.from(sha256, 'base64').toString('hex');
  const bytes = await fetched(fetch, role, `${role}.${hex}.json`, Math.min(meta.length, maxFileBytes));
  checkMeta(role, bytes, meta, parent);
  return bytes;
}

async function fetched(fetch: FetchFile, role: string, name: string, maxBytes: number): Promise<Uint8Array> {
  const bytes = await fetchedWithin(fetch, role, name, maxBytes);
  if (bytes !== undefined) return bytes;
  throw new SeaworthyError('NOT_FOUND', `${role}: the server has no such trust data.`, { where: name });
}

/** 5.3.3, 5.4.1, 5.5.1, 5.6.1: nothing is read beyond a limit, so that no one can feed us without end. */
async function fetchedWithin(fetch: FetchFile, role: string, name: string, maxBytes: number) {
  try {
    return await fetch(name, maxBytes);
  } catch (cause) {
    if (!(cause instanceof SeaworthyError) || cause.code !== 'LIMIT_EXCEEDED') throw cause;
    throw new SeaworthyError(
      'LIMIT_EXCEEDED',
      `${role}: it is longer than the ${maxBytes} bytes that it may have.`,
      {
        where: name,
        cause,
      },
    );
  }
}
