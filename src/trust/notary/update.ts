import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { checkExpiry, checkSignatures } from '../tuf/check.js';
import { checkMeta, type Metadata, metaOf, readRoot, readSnapshot, readTargets } from '../tuf/metadata.js';
import type { KeyRole, Root, Targets } from '../tuf/schema.js';
import { rootCertificates, rootRole } from './certificates.js';
import { depthOf, isDelegation, parentOf } from './roles.js';
import { instantAfter, type SigningKey, signedEnvelope } from './sign.js';

/** What a server has of a collection. */
export interface StoredCollection {
  /** The file that the current timestamp leads to. */
  current(role: string): Uint8Array | undefined;
  /** Highest version ever taken in, 0 for none. */
  latestVersion(role: string): number;
  has(role: string, sha256Hex: string): boolean;
}

export interface NewFile {
  readonly role: string;
  readonly version: number;
  readonly bytes: Uint8Array;
}

export interface UpdateRequest {
  /** The collection's name: registry host and repository. */
  readonly gun: string;
  readonly stored: StoredCollection;
  readonly uploads: ReadonlyMap<string, Uint8Array>;
  readonly now: Date;
  readonly held: KeyHolder;
}

/** The server's own keys among those that a root names for a role. */
export type KeyHolder = (role: 'snapshot' | 'timestamp', keyIds: readonly string[]) => readonly SigningKey[];

/** Names that notary's clients decode; other names become "unknown error" there. */
export type Refusal = 'ErrBadRoot' | 'ErrBadTargets' | 'ErrBadSnapshot' | 'ErrValidation' | 'VERSION';

export class UpdateRefused extends SeaworthyError {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string, cause?: unknown) {
    super('SIGNATURE_INVALID', message, { cause });
    this.refusal = refusal;
  }
}

const snapshotDays = 3 * 365;
const timestampDays = 14;

/**
 * Checks an upload against what is stored, and completes it: the files to store together, or a refusal.
 * @throws UpdateRefused
 */
export function planUpdate(request: UpdateRequest): readonly NewFile[] {
  const root = during('ErrBadRoot', () => effectiveRoot(request));
  const targets = during('ErrBadTargets', () => checkedTargets(request, root));
  const changed: NewFile[] = [...targets.values()].map(asFile);
  if (request.uploads.has('root')) changed.unshift(asFile(root));
  const snapshot = request.uploads.has('snapshot')
    ? during('ErrBadSnapshot', () => checkedSnapshot(request, root))
    : changed.length > 0
      ? makeSnapshot(request, root.signed, changed)
      : undefined;
  if (snapshot === undefined) return [];
  const files = [...changed, snapshot];
  for (const file of files) checkVersion(file, request.stored);
  return [...files, makeTimestamp(request, root.signed, snapshot.bytes)];
}

/**
 * Files that the server signs anew because they are about to expire; none where the keys are not its own.
 * @throws UpdateRefused when a stored file cannot be read
 */
export function planRenewal(request: Omit<UpdateRequest, 'uploads'>): readonly NewFile[] {
  const rootBytes = request.stored.current('root');
  const snapshotBytes = request.stored.current('snapshot');
  if (rootBytes === undefined || snapshotBytes === undefined) return [];
  const root = readRoot(rootBytes).signed;
  const { timestamp, snapshot } = root.roles;
  if (request.held('timestamp', timestamp.keyids).length < timestamp.threshold) return [];
  const isStale = Date.parse(readSnapshot(snapshotBytes).signed.expires) <= soon(request.now);
  const renewed =
    isStale && request.held('snapshot', snapshot.keyids).length >= snapshot.threshold
      ? [makeSnapshot(request, root, [])]
      : [];
  return [...renewed, makeTimestamp(request, root, renewed[0]?.bytes ?? snapshotBytes)];
}

/** An hour ahead, for clients whose clocks are. */
export function soon(now: Date): number {
  return now.getTime() + 3_600_000;
}

function during<Result>(refusal: Refusal, check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    if (error instanceof UpdateRefused) throw error;
    throw new UpdateRefused(refusal, reasonOf(error), error);
  }
}

function effectiveRoot({ gun, stored, uploads, now }: UpdateRequest): Metadata<Root> {
  const storedBytes = stored.current('root');
  const previous = storedBytes === undefined ? undefined : readRoot(storedBytes);
  const bytes = uploads.get('root');
  if (bytes !== undefined) return checkedRoot(readRoot(bytes), previous, gun, now);
  if (previous !== undefined) return previous;
  throw new UpdateRefused('ErrValidation', 'no pre-existing root and no root provided in update.');
}

/** TUF 5.3.4 and 5.3.5: signed by the root before it and by itself, and the very next one. */
function checkedRoot(
  root: Metadata<Root>,
  previous: Metadata<Root> | undefined,
  gun: string,
  now: Date,
): Metadata<Root> {
  const before = previous?.signed.version ?? 1;
  const { version, roles } = root.signed;
  if (version < before) throw tooOld('root', version, before);
  if (version > before + 1) {
    throw new Error(`Root modifications must increment the version. Current ${before}, new ${version}`);
  }
  checkExpiry(root, now);
  for (const [name, { keyids }] of Object.entries(roles)) {
    if (keyids.length === 0) throw new Error(`role ${name} has no keys`);
  }
  const certificates = rootCertificates(root.signed, gun, now);
  if (certificates.size === 0) throw new Error(`no valid leaf certificates found for ${gun}`);
  if (previous !== undefined) {
    const trusted = rootCertificates(previous.signed, gun);
    checkSignatures(root, trusted, rootRole(previous.signed, trusted));
  }
  checkSignatures(root, certificates, rootRole(root.signed, certificates));
  return root;
}

function checkedTargets(
  request: UpdateRequest,
  root: Metadata<Root>,
): ReadonlyMap<string, Metadata<Targets>> {
  const checked = new Map<string, Metadata<Targets>>();
  const roles = [...request.uploads.keys()].filter((role) => role === 'targets' || isDelegation(role));
  for (const role of roles.sort((a, b) => depthOf(a) - depthOf(b))) {
    const targets = readTargets(role, request.uploads.get(role) ?? new Uint8Array());
    checkTargets(targets, request, root.signed, checked);
    checked.set(role, targets);
  }
  if (request.uploads.has('root') && !checked.has('targets')) checkStaysValid(request, root.signed);
  return checked;
}

function checkTargets(
  targets: Metadata<Targets>,
  { stored, now }: UpdateRequest,
  root: Root,
  checked: ReadonlyMap<string, Metadata<Targets>>,
): void {
  checkExpiry(targets, now);
  if (targets.role === 'targets') {
    checkSignatures(targets, root.keys, root.roles.targets);
    return;
  }
  const parentRole = parentOf(targets.role);
  const bytes = stored.current(parentRole);
  const parent =
    checked.get(parentRole) ?? (bytes === undefined ? undefined : readTargets(parentRole, bytes));
  const delegation: KeyRole | undefined = parent?.signed.delegations.roles.find(
    ({ name }) => name === targets.role,
  );
  if (parent === undefined || delegation === undefined) {
    throw new Error(`${targets.role}: ${parentRole} does not name this delegation`);
  }
  checkSignatures(targets, parent.signed.delegations.keys, delegation);
}

/** A new root must not orphan the targets that it leaves in place: no client could read the collection again. */
function checkStaysValid({ stored }: UpdateRequest, root: Root): void {
  const bytes = stored.current('targets');
  if (bytes !== undefined) checkSignatures(readTargets('targets', bytes), root.keys, root.roles.targets);
}

function checkedSnapshot({ stored, uploads, now }: UpdateRequest, root: Metadata<Root>): NewFile {
  const snapshot = readSnapshot(uploads.get('snapshot') ?? new Uint8Array());
  checkSignatures(snapshot, root.signed.keys, root.signed.roles.snapshot);
  checkExpiry(snapshot, now);
  const { meta } = snapshot.signed;
  checkMeta('root', root.bytes, meta.get('root'), 'snapshot');
  if (!meta.has('targets')) throw new Error('targets: snapshot does not name it');
  for (const [role, bytes] of uploads) {
    if (role === 'targets' || isDelegation(role)) checkMeta(role, bytes, meta.get(role), 'snapshot');
  }
  // What is promised must be there to be fetched, or the collection is unreadable from now on.
  for (const [role, promised] of meta) {
    const sha256 = Buffer.from(promised.hashes.get('sha256') ?? '', 'base64').toString('hex');
    if (role === 'root' || uploads.has(role) || stored.has(role, sha256)) continue;
    throw new Error(`${role}: snapshot promises a file that is neither stored nor uploaded`);
  }
  return asFile(snapshot);
}

function makeSnapshot(
  { stored, now, held }: Omit<UpdateRequest, 'uploads'>,
  root: Root,
  changed: readonly NewFile[],
): NewFile {
  const { keyids, threshold } = root.roles.snapshot;
  const keys = held('snapshot', keyids);
  if (keys.length < threshold) {
    throw new UpdateRefused(
      'ErrValidation',
      'no snapshot was included in update and server does not hold current snapshot key for repository',
    );
  }
  const meta = new Map(previousMeta(stored));
  for (const { role, bytes } of changed) meta.set(role, metaOf(bytes));
  if (!meta.has('root') || !meta.has('targets')) {
    throw new UpdateRefused('ErrValidation', 'no targets stored and none provided in update.');
  }
  const version = stored.latestVersion('snapshot') + 1;
  const expires = instantAfter(now, snapshotDays);
  const signed = { _type: 'Snapshot', expires, meta: Object.fromEntries(meta), version };
  return { role: 'snapshot', version, bytes: signedEnvelope(signed, keys) };
}

function previousMeta(stored: StoredCollection): readonly (readonly [string, object])[] {
  const bytes = stored.current('snapshot');
  if (bytes === undefined) return [];
  return [...readSnapshot(bytes).signed.meta].map(([role, { hashes, length }]) => [
    role,
    { hashes: Object.fromEntries(hashes), length },
  ]);
}

function makeTimestamp(
  { stored, now, held }: Omit<UpdateRequest, 'uploads'>,
  root: Root,
  snapshot: Uint8Array,
): NewFile {
  const { keyids, threshold } = root.roles.timestamp;
  const keys = held('timestamp', keyids);
  if (keys.length < threshold) {
    throw new UpdateRefused('ErrValidation', 'server does not hold the timestamp key that the root names');
  }
  const version = stored.latestVersion('timestamp') + 1;
  const expires = instantAfter(now, timestampDays);
  const signed = { _type: 'Timestamp', expires, meta: { snapshot: metaOf(snapshot) }, version };
  return { role: 'timestamp', version, bytes: signedEnvelope(signed, keys) };
}

function checkVersion({ role, version }: NewFile, stored: StoredCollection): void {
  const latest = stored.latestVersion(role);
  if (version <= latest) throw tooOld(role, version, latest + 1);
}

function tooOld(role: string, version: number, least: number): UpdateRefused {
  return new UpdateRefused('VERSION', `${role}: version ${version} is taken; the next is ${least}.`);
}

function asFile({ role, signed, bytes }: Metadata<{ readonly version: number }>): NewFile {
  return { role, version: signed.version, bytes };
}
