import { type CollectionRequest, readCollection } from '../trust/notary/client.js';
import { signedEnvelope } from '../trust/notary/sign.js';
import { metaOf } from '../trust/tuf/metadata.js';
import {
  newPublisherKey,
  newRootKey,
  type PublisherKey,
  rootFile,
  snapshotFile,
  type TargetsSpec,
  targetsFile,
} from './notary-publisher.js';

/** A Notary collection with everything that may be wrong with it, for tests of those who read it. */
export const gun = 'registry.example.test/app';
export const now = new Date('2026-06-01T00:00:00Z');
export const rootKey = newRootKey(gun);
export const [targetsKey, snapshotKey, timestampKey, alice, eve] = Array.from(
  { length: 5 },
  newPublisherKey,
) as [PublisherKey, PublisherKey, PublisherKey, PublisherKey, PublisherKey];
export const keys = {
  root: rootKey.publicKey,
  targets: targetsKey.publicKey,
  snapshot: snapshotKey.publicKey,
  timestamp: timestampKey.publicKey,
};
export const firstRoot = rootFile({ keys, signers: [rootKey] });

export interface Publication {
  readonly root?: Buffer;
  /** What the snapshot says of the root, where that is another one. */
  readonly snapshotRoot?: Buffer;
  readonly targets?: Partial<TargetsSpec>;
  readonly delegated?: Readonly<Record<string, Buffer>>;
  readonly snapshotSigner?: PublisherKey;
  readonly timestamp?: {
    readonly version?: number;
    readonly expires?: string;
    readonly signer?: PublisherKey;
  };
  readonly more?: Readonly<Record<string, Buffer>>;
}

/** A server's files by name. */
export function publish(publication: Publication = {}): Map<string, Uint8Array> {
  const { root = firstRoot, snapshotRoot = root, delegated = {}, timestamp = {}, more = {} } = publication;
  const targets = targetsFile({ tags: { '1.0': 'manifest' }, signers: [targetsKey], ...publication.targets });
  const files = { targets, ...delegated };
  const snapshot = snapshotFile({ root: snapshotRoot, ...files }, [
    publication.snapshotSigner ?? snapshotKey,
  ]);
  const { version = 1, expires = '2026-06-15T00:00:00Z', signer = timestampKey } = timestamp;
  const meta = { snapshot: metaOf(snapshot) };
  const named = Object.entries({ ...files, snapshot }).map(([role, bytes]) => {
    const hex = Buffer.from(metaOf(bytes).hashes.sha256, 'base64').toString('hex');
    return [`${role}.${hex}.json`, bytes] as const;
  });
  return new Map<string, Uint8Array>([
    ['root.json', firstRoot],
    ['timestamp.json', signedEnvelope({ _type: 'Timestamp', expires, meta, version }, [signer])],
    ...named,
    ...Object.entries(more),
  ]);
}

export const read = (files: ReadonlyMap<string, Uint8Array>, more: Partial<CollectionRequest> = {}) =>
  readCollection({ gun, now, fetch: async (name) => files.get(name), ...more });
