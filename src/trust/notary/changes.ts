import { createPublicKey } from 'node:crypto';
import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { isSignedBy, keyIdOf, tufKeyFrom } from '../tuf/keys.js';
import type { Metadata } from '../tuf/metadata.js';
import type { Delegation, Targets, TufKey } from '../tuf/schema.js';
import { findTag, type VerifiedCollection } from './client.js';
import {
  type DelegationDraft,
  draftOf,
  emptyTargets,
  rootDraftOf,
  type TargetsDraft,
  withKey,
} from './draft.js';
import {
  draftFor,
  type Edition,
  edit,
  initialise,
  type Repository,
  rootCertificate,
  signersFor,
  signersHeld,
} from './repository.js';

const releases = 'targets/releases';

export interface SignedTag {
  readonly tag: string;
  readonly digest: Digest;
  /** Roles that say so now: `targets/releases`, `targets/alice`. */
  readonly roles: readonly string[];
  readonly isNewCollection: boolean;
}

/**
 * Signs a tag as `docker trust sign` does: into every delegation whose key is here, or into `targets` where nothing is
 * delegated. A collection that is not there is made. With `discard`, roles that cannot be believed are begun anew.
 */
export async function signTag(
  repository: Repository,
  tag: string,
  image: { readonly digest: Digest; readonly sizeBytes: number },
  { discard = false }: { readonly discard?: boolean } = {},
): Promise<SignedTag> {
  const isNewCollection = (await repository.read()) === undefined;
  if (isNewCollection) await initialise(repository);
  const target = {
    hashes: { sha256: Buffer.from(image.digest.slice('sha256:'.length), 'hex').toString('base64') },
    length: image.sizeBytes,
  };
  return edit(repository, async (collection) => {
    const signable = await signableRoles(collection, repository);
    const targets: Edition['targets'][number][] = [];
    for (const { role, signers } of signable) {
      const draft = await draftFor(role, collection, repository.remote, discard);
      targets.push({ draft: { ...draft, tags: new Map([...draft.tags, [tag, target]]) }, signers });
    }
    const roles = signable.map(({ role }) => role);
    return { edition: { targets }, outcome: { tag, digest: image.digest, roles, isNewCollection } };
  });
}

async function signableRoles(collection: VerifiedCollection, { keyring }: Repository) {
  const { keys, roles } = delegationsOf(collection);
  if (roles.length === 0) {
    const signers = await signersFor('targets', collection.root.roles.targets, collection.root.keys, keyring);
    return [{ role: 'targets', signers }];
  }
  const signable = [];
  for (const { name, keyids, threshold, paths } of roles) {
    const signers = await signersHeld(keyids, keys, keyring);
    if (signers.length >= threshold && paths.includes('')) signable.push({ role: name, signers });
  }
  if (signable.length > 0) return signable;
  throw new SeaworthyError('NOT_FOUND', 'No key of a signer of this collection is here.', {
    where: roles.map(({ name }) => name).join(', '),
    whatToDo: 'Load one (seaworthy trust key load), or add yourself (seaworthy trust signer add).',
  });
}

export interface RevokedTags {
  readonly tags: readonly string[];
  readonly roles: readonly string[];
}

/**
 * Takes a tag, or all, out of every role that has it and whose key is here.
 * @throws SeaworthyError NOT_FOUND when a role that docker looks tags up in would still have it
 */
export async function revokeTags(repository: Repository, tag: string | undefined): Promise<RevokedTags> {
  return edit(repository, async (collection) => {
    const targets: Edition['targets'][number][] = [];
    const revoked = new Set<string>();
    for (const file of collection.targets) {
      const draft = draftOf(file);
      const there = tag === undefined ? [...draft.tags.keys()] : draft.tags.has(tag) ? [tag] : [];
      if (there.length === 0) continue;
      const signers = await signersOfFile(file, collection, repository);
      const counts = file.role === releases || file.role === 'targets';
      if (signers === undefined && !counts) continue;
      if (signers === undefined) throw stillSigned(file.role, there);
      for (const one of there) revoked.add(one);
      const kept = [...draft.tags].filter(([name]) => !there.includes(name));
      targets.push({ draft: { ...draft, tags: new Map(kept) }, signers });
    }
    if (targets.length === 0) {
      throw new SeaworthyError(
        'NOT_FOUND',
        tag === undefined ? 'No tag is signed.' : `The tag ${tag} is not signed.`,
        {
          where: repository.gun,
        },
      );
    }
    const roles = targets.map(({ draft }) => draft.role);
    return { edition: { targets }, outcome: { tags: [...revoked], roles } };
  });
}

function stillSigned(role: string, tags: readonly string[]): SeaworthyError {
  return new SeaworthyError(
    'NOT_FOUND',
    `${role} has ${tags.join(', ')}, and no key that may change it is here.`,
    {
      where: role,
      whatToDo: 'Load the key: seaworthy trust key load FILE.',
    },
  );
}

async function signersOfFile(
  { role }: Metadata<Targets>,
  collection: VerifiedCollection,
  { keyring }: Repository,
) {
  const rule = ruleFor(role, collection);
  if (rule === undefined) return undefined;
  const signers = await signersHeld(rule.keyids, rule.keys, keyring);
  return signers.length >= rule.threshold ? signers : undefined;
}

/** Who may sign a role: as the root says for `targets`, as the parent says for delegations. */
function ruleFor(role: string, { root, targets }: VerifiedCollection) {
  if (role === 'targets') return { ...root.roles.targets, keys: root.keys };
  for (const { signed } of targets) {
    const found = signed.delegations.roles.find(({ name }) => name === role);
    if (found !== undefined) return { ...found, keys: signed.delegations.keys };
  }
  return undefined;
}

/** Adds a signer as `docker trust signer add` does: `targets/<name>` and `targets/releases`, for all tags. */
export async function addSigner(
  repository: Repository,
  name: string,
  added: readonly TufKey[],
): Promise<void> {
  checkSignerName(name);
  if ((await repository.read()) === undefined) {
    await initialise(repository, withSigner(emptyTargets('targets'), name, added));
    return;
  }
  await edit(repository, async (collection) => ({
    edition: await targetsEdition(repository, collection, (draft) => withSigner(draft, name, added)),
    outcome: undefined,
  }));
}

function withSigner(draft: TargetsDraft, name: string, added: readonly TufKey[]): TargetsDraft {
  const ids = added.map(keyIdOf);
  const keys = new Map([...draft.keys, ...added.map((key) => [keyIdOf(key), key] as const)]);
  const roles = [`targets/${name}`, releases].reduce(
    (before, role) => withRole(before, role, ids),
    draft.roles,
  );
  return { ...draft, keys, roles };
}

function withRole(
  roles: readonly DelegationDraft[],
  name: string,
  ids: readonly string[],
): readonly DelegationDraft[] {
  const there = roles.find((role) => role.name === name);
  if (there === undefined) return [...roles, { name, keyids: ids, paths: [''], threshold: 1 }];
  const keyids = [...new Set([...there.keyids, ...ids])];
  const paths = there.paths.includes('') ? there.paths : [...there.paths, ''];
  return roles.map((role) => (role === there ? { ...there, keyids, paths } : role));
}

export interface RemovedSigner {
  readonly name: string;
  /** Keys that may sign nothing any more. */
  readonly keys: readonly string[];
  /** Whether `targets/releases` had to be signed anew, because the one who left had signed it. */
  readonly isReleasesSignedAnew: boolean;
  /** Tags that only the one who left vouched for; they stay released until they are revoked. */
  readonly onlyTheirs: readonly string[];
}

/**
 * Removes a signer, in earnest: the delegation, those below it, and its keys from `targets/releases`, which is signed
 * anew by a key that stays where the old signature would no longer count. docker's own `signer remove` (26 to 29)
 * changes nothing and says so to no one.
 * @param force also the last signer: everything in `targets/releases` is gone then
 */
export async function removeSigner(
  repository: Repository,
  name: string,
  force: boolean,
): Promise<RemovedSigner> {
  checkSignerName(name);
  return edit(repository, async (collection) => {
    const before = draftOf(topOf(collection));
    const role = `targets/${name}`;
    const leaving = before.roles.find((one) => one.name === role);
    if (leaving === undefined) throw noSigner(name, before, repository.gun);
    const after = withoutSigner(before, role, leaving);
    const left = after.roles.find((one) => one.name === releases);
    if (left === undefined && before.roles.some((one) => one.name === releases) && !force)
      throw lastSigner(name);
    const releasesEdition = left === undefined ? undefined : await signedAnew(collection, repository, left);
    const edition = await targetsEdition(repository, collection, () => after);
    const outcome: RemovedSigner = {
      name,
      keys: [...before.keys.keys()].filter((id) => !after.keys.has(id)),
      isReleasesSignedAnew: releasesEdition !== undefined,
      onlyTheirs: tagsOnlyOf(role, collection),
    };
    return {
      edition: {
        targets: [...edition.targets, ...(releasesEdition === undefined ? [] : [releasesEdition])],
      },
      outcome,
    };
  });
}

function withoutSigner(draft: TargetsDraft, role: string, leaving: DelegationDraft): TargetsDraft {
  const others = draft.roles.filter(({ name }) => name !== role && !name.startsWith(`${role}/`));
  // A key that another signer brings too stays theirs.
  const theirs = new Set(others.filter(({ name }) => name !== releases).flatMap(({ keyids }) => keyids));
  const gone = leaving.keyids.filter((id) => !theirs.has(id));
  const roles = others.flatMap((one) => {
    if (one.name !== releases) return [one];
    const keyids = one.keyids.filter((id) => !gone.includes(id));
    return keyids.length < one.threshold ? [] : [{ ...one, keyids }];
  });
  const used = new Set(roles.flatMap(({ keyids }) => keyids));
  return { ...draft, roles, keys: new Map([...draft.keys].filter(([id]) => used.has(id))) };
}

/** Undefined where the signatures that are there still suffice. */
async function signedAnew(
  collection: VerifiedCollection,
  { keyring }: Repository,
  rule: DelegationDraft,
): Promise<Edition['targets'][number] | undefined> {
  const file = collection.targets.find(({ role }) => role === releases);
  if (file === undefined) return undefined;
  const { keys } = delegationsOf(collection);
  const staying = file.signatures.filter(({ keyid }) => rule.keyids.includes(keyid));
  const counting = staying.filter((signature) => {
    const key = keys.get(signature.keyid);
    return key !== undefined && isSignedBy(key, signature, file.covered);
  });
  if (new Set(counting.map(({ keyid }) => keyid)).size >= rule.threshold) return undefined;
  return { draft: draftOf(file), signers: await signersFor(releases, rule, keys, keyring) };
}

/** The key that may sign targets, for every change of who else may. */
async function targetsEdition(
  { keyring }: Repository,
  collection: VerifiedCollection,
  change: (draft: TargetsDraft) => TargetsDraft,
): Promise<Edition> {
  const { roles, keys } = collection.root;
  const signers = await signersFor('targets', roles.targets, keys, keyring);
  return { targets: [{ draft: change(draftOf(topOf(collection))), signers }] };
}

export type RotatedRole = 'root' | 'targets' | 'snapshot' | 'timestamp';

export interface Rotation {
  readonly role: RotatedRole;
  readonly from: readonly string[];
  readonly to: string;
  readonly heldBy: 'server' | 'client';
}

/**
 * Gives a role a new key. A new root is signed by the old key and the new one; targets are signed anew; the server
 * makes new keys for timestamps and, unless `isLocal`, for snapshots.
 */
export async function rotateKey(
  repository: Repository,
  role: RotatedRole,
  isLocal: boolean,
): Promise<Rotation> {
  const { gun, keyring, remote, now } = repository;
  if (role === 'timestamp' && isLocal) {
    throw new SeaworthyError('USAGE', 'The key for timestamps is always the server’s.', {
      whatToDo: 'Leave out --local.',
    });
  }
  const heldBy = role === 'timestamp' || (role === 'snapshot' && !isLocal) ? 'server' : 'client';
  let made: { key: TufKey; root?: ReturnType<typeof rootCertificate> } | undefined;
  return edit(repository, async (collection) => {
    const { root } = collection;
    const rootSigners = await signersFor('root', root.roles.root, root.keys, keyring);
    made ??= await newKey(role, heldBy, repository);
    const { key } = made;
    const draft = withKey(rootDraftOf(collection.files.root), role, key);
    const signers = made.root === undefined ? rootSigners : [...rootSigners, made.root.signer];
    const targets =
      role === 'targets'
        ? [
            {
              draft: draftOf(topOf(collection)),
              signers: [{ id: keyIdOf(key), privateKey: await keyring.open(key) }],
            },
          ]
        : [];
    const outcome: Rotation = { role, from: root.roles[role].keyids, to: keyIdOf(key), heldBy };
    return { edition: { root: { draft, signers }, targets }, outcome };
  });

  async function newKey(of: RotatedRole, by: Rotation['heldBy'], { keyring: ring }: Repository) {
    if (by === 'server') return { key: await remote.serverKey(of === 'timestamp' ? of : 'snapshot', true) };
    const privateKey = await ring.create(of === 'timestamp' ? 'snapshot' : of, gun);
    if (of !== 'root') return { key: tufKeyFrom(createPublicKey(privateKey)) };
    const root = rootCertificate(gun, privateKey, now());
    return { key: root.key, root };
  }
}

function topOf({ targets, gun }: VerifiedCollection): Metadata<Targets> {
  const [top] = targets;
  if (top !== undefined) return top;
  throw new SeaworthyError('INTERNAL', `${gun} has no targets.`);
}

function delegationsOf(collection: VerifiedCollection): {
  readonly keys: ReadonlyMap<string, TufKey>;
  readonly roles: readonly Delegation[];
} {
  return topOf(collection).signed.delegations;
}

/** Released tags for which no other signer's file has the same digest. */
function tagsOnlyOf(role: string, collection: VerifiedCollection): readonly string[] {
  const signers = collection.targets.filter((one) => one.role !== 'targets' && one.role !== releases);
  const hashIn = (file: Metadata<Targets>, tag: string) => file.signed.targets.get(tag)?.hashes.get('sha256');
  const theirs = signers.find((one) => one.role === role);
  return [...(theirs?.signed.targets.keys() ?? [])].filter((tag) => {
    if (findTag(collection, tag) === undefined || theirs === undefined) return false;
    return !signers.some((one) => one !== theirs && hashIn(one, tag) === hashIn(theirs, tag));
  });
}

function checkSignerName(name: string): void {
  if (/^[a-z0-9][a-z0-9_-]{0,127}$/.test(name) && name !== 'releases') return;
  throw new SeaworthyError('USAGE', `"${name}" cannot be a signer's name.`, {
    whatToDo: 'Use lower case letters, digits, "_" and "-"; "releases" is taken.',
  });
}

function noSigner(name: string, { roles }: TargetsDraft, gun: string): SeaworthyError {
  const there = roles.filter((one) => one.name !== releases).map((one) => one.name.slice('targets/'.length));
  return new SeaworthyError('NOT_FOUND', `There is no signer ${name}.`, {
    where: gun,
    whatToDo: there.length === 0 ? 'No one is a signer here.' : `Signers are: ${there.join(', ')}.`,
  });
}

function lastSigner(name: string): SeaworthyError {
  return new SeaworthyError(
    'USAGE',
    `${name} is the last signer: every released tag would be without a signature.`,
    {
      whatToDo: 'Add another signer first, or say --force.',
    },
  );
}
