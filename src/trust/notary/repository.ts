import { createPublicKey, type KeyObject } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import { selfSignedCertificate } from '../keys/certificate.js';
import { keyIdOf, tufKeyFrom } from '../tuf/keys.js';
import { metaOf } from '../tuf/metadata.js';
import type { Root, TufKey } from '../tuf/schema.js';
import type { VerifiedCollection } from './client.js';
import {
  draftOf,
  emptyTargets,
  type RootDraft,
  signRoot,
  signSnapshot,
  signTargets,
  type TargetsDraft,
} from './draft.js';
import { type NotaryRemote, PublishRefused } from './remote.js';
import type { SigningKey } from './sign.js';
import type { NewFile } from './update.js';

/** Private keys at hand. Anyone who opens one may have to ask for a passphrase. */
export interface Keyring {
  /** Whether the private half is there; no one is asked for anything. */
  holds(key: TufKey): boolean;
  /** @throws SeaworthyError CONFIG_INVALID for a wrong passphrase */
  open(key: TufKey): Promise<KeyObject>;
  /** A new key, kept. */
  create(role: 'root' | 'targets' | 'snapshot', gun: string): Promise<KeyObject>;
  /** A root key that is there already. */
  anyRoot(): Promise<KeyObject | undefined>;
}

/** A collection, as someone with keys works on it. */
export interface Repository {
  readonly gun: string;
  readonly remote: NotaryRemote;
  readonly keyring: Keyring;
  readonly now: () => Date;
  /** Verified; undefined where the server has none of this name. */
  read(): Promise<VerifiedCollection | undefined>;
}

/** What is to be published together. */
export interface Edition {
  readonly root?: { readonly draft: RootDraft; readonly signers: readonly SigningKey[] };
  readonly targets: readonly { readonly draft: TargetsDraft; readonly signers: readonly SigningKey[] }[];
}

const maxAttempts = 4;
const years = 10;

/**
 * Reads, changes and publishes. Where someone else published in between, all of it again, on what they published.
 * @param change returns undefined where nothing is to be done
 */
export async function edit<Outcome>(
  repository: Repository,
  change: (collection: VerifiedCollection) => Promise<{ edition: Edition | undefined; outcome: Outcome }>,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const collection = await repository.read();
    if (collection === undefined) throw noCollection(repository);
    const { edition, outcome } = await change(collection);
    if (edition === undefined) return outcome;
    try {
      await repository.remote.publish(await filesOf(edition, collection, repository));
      return outcome;
    } catch (error) {
      if (!(error instanceof PublishRefused && error.isConflict && attempt < maxAttempts)) throw error;
    }
  }
}

export function noCollection({ gun, remote }: Repository): SeaworthyError {
  return new SeaworthyError('NOT_FOUND', `The server has no trust data for ${gun}.`, {
    where: remote.base,
    whatToDo: 'Sign a tag first (seaworthy trust sign), or add a signer.',
  });
}

async function filesOf(
  { root, targets }: Edition,
  collection: VerifiedCollection,
  repository: Repository,
): Promise<readonly NewFile[]> {
  const now = repository.now();
  const files: NewFile[] = targets.map(({ draft, signers }) => signTargets(draft, signers, now));
  if (root !== undefined) files.unshift(signRoot(root.draft, root.signers, now));
  const { keys, roles } = root?.draft ?? collection.root;
  const snapshotSigners = await signersHeld(roles.snapshot.keyids, keys, repository.keyring);
  if (snapshotSigners.length < roles.snapshot.threshold) return files;
  const raw = readJson(Buffer.from(collection.files.snapshot.bytes).toString('utf8')) as {
    signed: { meta: object };
  };
  // Files of roles that are gone stay listed: what a snapshot named once it names for good (TUF 5.5.5).
  const meta = new Map<string, unknown>(Object.entries(raw.signed.meta));
  for (const { role, bytes } of files) meta.set(role, metaOf(bytes));
  return [...files, signSnapshot(meta, collection.versions.snapshot + 1, snapshotSigners, now)];
}

/** Keys of a role whose private halves are there, opened. */
export async function signersHeld(
  keyIds: readonly string[],
  keys: ReadonlyMap<string, TufKey>,
  keyring: Keyring,
): Promise<readonly SigningKey[]> {
  const signers: SigningKey[] = [];
  for (const id of keyIds) {
    const key = keys.get(id);
    if (key === undefined || !keyring.holds(key)) continue;
    signers.push({ id, privateKey: await keyring.open(key) });
  }
  return signers;
}

/** As `signersHeld`. @throws SeaworthyError NOT_FOUND naming the keys where there are too few */
export async function signersFor(
  role: string,
  { keyids, threshold }: { readonly keyids: readonly string[]; readonly threshold: number },
  keys: ReadonlyMap<string, TufKey>,
  keyring: Keyring,
): Promise<readonly SigningKey[]> {
  const signers = await signersHeld(keyids, keys, keyring);
  if (signers.length >= threshold) return signers;
  throw new SeaworthyError('NOT_FOUND', `${role}: no private key that may sign it is here.`, {
    where: keyids.join(', '),
    whatToDo: 'Load the key: seaworthy trust key load FILE.',
  });
}

/**
 * A collection without tags: a root key (one that is there, or a new one) in a certificate for the name, a new targets
 * key, and the server's keys for snapshots and timestamps, as docker does it.
 */
export async function initialise(repository: Repository, signer?: TargetsDraft): Promise<void> {
  const { gun, remote, keyring, now } = repository;
  const timestampKey = await remote.serverKey('timestamp', false);
  const snapshotKey = await remote.serverKey('snapshot', false);
  const root = rootCertificate(gun, (await keyring.anyRoot()) ?? (await keyring.create('root', gun)), now());
  const targets = await keyring.create('targets', gun);
  const targetsKey = tufKeyFrom(createPublicKey(targets));
  const keys = { root: root.key, targets: targetsKey, snapshot: snapshotKey, timestamp: timestampKey };
  const roles = Object.fromEntries(
    Object.entries(keys).map(([role, key]) => [role, { keyids: [keyIdOf(key)], threshold: 1 }]),
  ) as Root['roles'];
  const draft = { version: 0, keys: new Map(Object.values(keys).map((key) => [keyIdOf(key), key])), roles };
  await remote.publish([
    signRoot(draft, [root.signer], now()),
    signTargets(signer ?? emptyTargets('targets'), [{ id: keyIdOf(targetsKey), privateKey: targets }], now()),
  ]);
}

/** A root key as metadata wants it: inside a certificate whose name is the collection's. */
export function rootCertificate(
  gun: string,
  privateKey: KeyObject,
  now: Date,
): { readonly key: TufKey; readonly signer: SigningKey } {
  const publicKey = createPublicKey(privateKey);
  const until = new Date(now.getTime() + years * 365 * 86_400_000);
  const pem = selfSignedCertificate({ commonName: gun, privateKey, publicKey, from: now, until });
  const keytype = publicKey.asymmetricKeyType === 'rsa' ? 'rsa-x509' : 'ecdsa-x509';
  const key: TufKey = { keytype, keyval: { private: null, public: Buffer.from(pem).toString('base64') } };
  return { key, signer: { id: keyIdOf(key), privateKey } };
}

/**
 * The draft of a role's file; of one that was never published, an empty one above every version the server had.
 * @param discard also of one that cannot be believed, whose tags are then lost
 */
export async function draftFor(
  role: string,
  { targets, files, problems }: VerifiedCollection,
  remote: NotaryRemote,
  discard = false,
): Promise<TargetsDraft> {
  const file = targets.find((one) => one.role === role);
  if (file !== undefined) return draftOf(file);
  const problem = problems.find((one) => one.role === role);
  if (problem !== undefined && !discard) throw unreadable(role, problem.reason);
  if (!files.snapshot.signed.meta.has(role)) return emptyTargets(role);
  return emptyTargets(role, await lastVersion(role, remote));
}

/** A new file in its place would silently lose every tag in it. */
function unreadable(role: string, reason: string): SeaworthyError {
  return new SeaworthyError(
    'SIGNATURE_INVALID',
    `${role} cannot be changed, because it cannot be believed: ${reason}`,
    {
      where: role,
      whatToDo: 'To begin it anew, without the tags in it: seaworthy trust sign --discard.',
    },
  );
}

const maxFileBytes = 100 * 1024 * 1024;

/** Of a role that was taken away once: only its number is taken from the old file, nothing of it is believed. */
async function lastVersion(role: string, remote: NotaryRemote): Promise<number> {
  const bytes = await remote.fetch(`${role}.json`, maxFileBytes);
  if (bytes === undefined) return 0;
  try {
    const { signed } = readJson(Buffer.from(bytes).toString('utf8')) as { signed: { version: unknown } };
    return Number.isSafeInteger(signed.version) ? Number(signed.version) : 0;
  } catch {
    // No JSON: then the server never took it as this role's file either.
    return 0;
  }
}
