import { type Digest, isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import {
  attachSignature,
  checkEvidence,
  detachReferrer,
  detachSignature,
  gatherEvidence,
  type SigningKey,
  type TrustedKey,
} from '../cosign/index.js';
import { gatherNotation, type NotationKey, signNotation } from '../notation/index.js';
import type { WritableTrustStore } from '../registry/store.js';
import type { MigrationPlan, PlannedTag } from './plan.js';
import type { Written } from './record.js';

/** With what signatures are made again; at least one. */
export interface MigrationKeys {
  readonly cosign?: SigningKey;
  readonly notation?: NotationKey;
}

export interface Migration {
  readonly store: WritableTrustStore;
  /** `registry.example.com/team/app` */
  readonly repository: string;
  readonly keys: MigrationKeys;
  readonly now: Date;
  /** Called with each signature as soon as it is there, so that a migration that breaks off can be taken back. */
  readonly onWritten: (written: Written) => void;
}

/**
 * Signs each tag's image again. cosign's signatures name the tag, so that a policy can want it (`matchRepoDigestOrExact`);
 * notation signs digests alone, each once. What a key of ours signed before is left as it is.
 * @returns how many were there already
 */
export async function applyMigration(
  { rootKeys }: MigrationPlan,
  tags: readonly PlannedTag[],
  { store, repository, keys, now, onWritten }: Migration,
): Promise<number> {
  let known = 0;
  for (const { tag, digest, signers } of tags) {
    if (keys.cosign === undefined) continue;
    const dockerReference = `${repository}:${tag}`;
    if (await isSigned(store, digest, dockerReference, keys.cosign.public)) {
      known += 1;
      continue;
    }
    const annotations = {
      'dev.seaworthy.migrated-from': 'notary',
      'dev.seaworthy.notary-root': rootKeys.join(','),
      'dev.seaworthy.notary-signers': signers.join(','),
    };
    const signing = { store, key: keys.cosign, digest, dockerReference, now };
    onWritten({ format: 'cosign', tag, digest, ...(await attachSignature(signing, annotations)) });
  }
  if (keys.notation === undefined) return known;
  return known + (await applyNotation(tags, { store, signer: keys.notation, now, onWritten }));
}

async function applyNotation(
  tags: readonly PlannedTag[],
  {
    store,
    signer,
    now,
    onWritten,
  }: Pick<Migration, 'store' | 'now' | 'onWritten'> & { readonly signer: NotationKey },
): Promise<number> {
  const byDigest = new Map(tags.map((one) => [one.digest, one]));
  let known = 0;
  for (const { tag, digest } of byDigest.values()) {
    if (await isSignedForNotation(store, digest, signer)) {
      known += 1;
      continue;
    }
    const where = await signNotation({ store, signer, digest, now });
    const manifest = where.slice(where.lastIndexOf('@') + 1);
    if (!isDigest(manifest)) throw new SeaworthyError('INTERNAL', 'a signature has no digest');
    onWritten({ format: 'notation', tag, digest, where, manifest });
  }
  return known;
}

/** Whether a key has signed an image under this name. */
export async function isSigned(
  store: WritableTrustStore,
  digest: Digest,
  dockerReference: string,
  key: TrustedKey,
): Promise<boolean> {
  const { evidence } = await gatherEvidence(store, digest, { attestations: false });
  const subject = { digest, manifest: new Uint8Array(0) };
  return evidence.some((one) => {
    const checked = checkEvidence(one, subject, [key]);
    return checked.outcome === 'signature' && checked.dockerReference === dockerReference;
  });
}

async function isSignedForNotation(
  store: WritableTrustStore,
  digest: Digest,
  { chain: [leaf] }: NotationKey,
): Promise<boolean> {
  const { evidence } = await gatherNotation(store, digest);
  const own = leaf?.x509.raw.toString('base64');
  return own !== undefined && evidence.some(({ bytes }) => Buffer.from(bytes).includes(own));
}

export interface Undone {
  readonly written: Written;
  /** `gone` before; or `kept`, because the registry lets no one remove it. */
  readonly outcome: 'removed' | 'gone' | 'kept';
}

/** Takes back what a migration wrote, and nothing else. */
export async function undoMigration(
  written: readonly Written[],
  store: WritableTrustStore,
): Promise<readonly Undone[]> {
  const undone: Undone[] = [];
  for (const one of [...written].reverse()) {
    if (one.format === 'cosign') {
      const wasThere = await detachSignature(store, one.digest, one.signature);
      undone.push({ written: one, outcome: wasThere ? 'removed' : 'gone' });
    } else {
      const wasThere = (await store.manifest(one.manifest)) !== undefined;
      const isGone = await detachReferrer(store, one.digest, one.manifest);
      undone.push({ written: one, outcome: !isGone ? 'kept' : wasThere ? 'removed' : 'gone' });
    }
  }
  return undone;
}
