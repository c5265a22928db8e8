import { type Digest, isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import {
  addSigner,
  type RemovedSigner,
  type RevokedTags,
  type RotatedRole,
  type Rotation,
  removeSigner,
  revokeTags,
  rotateKey,
  type SignedTag,
  signTag,
} from '../../trust/notary/changes.js';
import type { Repository } from '../../trust/notary/repository.js';
import { canonicalKeyIdOf } from '../../trust/tuf/keys.js';
import type { TufKey } from '../../trust/tuf/schema.js';
import { type KeyHolder, type OpenedRepository, renewing } from './repository.js';
import { openInRegistry } from './target.js';

type Notify = Pick<KeyHolder, 'tell'>;

/** A manifest by what the user says of it; both words or neither. */
export interface NamedManifest {
  readonly digest?: string;
  readonly size?: string;
}

/**
 * Signs a tag as the registry has it now, or as the user says it is.
 * @throws SeaworthyError USAGE where no tag is named
 */
export async function publishTag(
  name: string,
  repository: OpenedRepository,
  manifest: NamedManifest,
  discard: boolean,
  notify: Notify,
): Promise<SignedTag> {
  if (!repository.isTagNamed) {
    throw new SeaworthyError('USAGE', 'What is signed is a tag.', { whatToDo: `Name it: ${name}:TAG.` });
  }
  const image = await imageOf(name, repository, manifest);
  return change(repository, notify, (target) => signTag(target, repository.tag, image, { discard }));
}

async function imageOf(
  name: string,
  { context }: OpenedRepository,
  { digest, size = '' }: NamedManifest,
): Promise<{ readonly digest: Digest; readonly sizeBytes: number }> {
  if (digest === undefined && size === '') {
    const { subject } = await openInRegistry(name, context);
    return { digest: subject.digest, sizeBytes: subject.manifest.length };
  }
  if (digest === undefined || !isDigest(digest) || !/^\d{1,9}$/.test(size)) {
    throw new SeaworthyError('USAGE', 'A manifest is named by its digest and its size together.', {
      whatToDo: 'Give --digest sha256:… and --size BYTES, or neither.',
    });
  }
  return { digest, sizeBytes: Number(size) };
}

/** Takes back the named tag, or all of them. @throws SeaworthyError USAGE where neither is said */
export function revoke(repository: OpenedRepository, isAll: boolean, notify: Notify): Promise<RevokedTags> {
  const { isTagNamed, tag } = repository;
  if (isTagNamed || isAll) {
    return change(repository, notify, (target) => revokeTags(target, isTagNamed ? tag : undefined));
  }
  throw new SeaworthyError('USAGE', 'No tag was named.', {
    whatToDo: 'Name one, or say --all to revoke every tag.',
  });
}

/** @returns ids of the keys */
export async function letSign(
  repository: OpenedRepository,
  name: string,
  keys: readonly TufKey[],
  notify: Notify,
): Promise<readonly string[]> {
  await change(repository, notify, (target) => addSigner(target, name, keys));
  return keys.map(canonicalKeyIdOf);
}

/** @param force the last signer, too */
export function letSignNoMore(
  repository: OpenedRepository,
  name: string,
  force: boolean,
  notify: Notify,
): Promise<RemovedSigner> {
  return change(repository, notify, (target) => removeSigner(target, name, force));
}

const rotated: readonly RotatedRole[] = ['root', 'targets', 'snapshot', 'timestamp'];

/** @throws SeaworthyError USAGE */
export function rotatedRoleOf(text: string): RotatedRole {
  const role = rotated.find((one) => one === text);
  if (role !== undefined) return role;
  throw new SeaworthyError('USAGE', `"${text}" has no key to rotate.`, {
    whatToDo: 'Name root, targets, snapshot or timestamp.',
  });
}

/** @param isLocal keep the snapshot key here instead of on the server */
export function rotate(
  repository: OpenedRepository,
  role: RotatedRole,
  isLocal: boolean,
  notify: Notify,
): Promise<Rotation> {
  return change(repository, notify, (target) => rotateKey(target, role, isLocal));
}

/** Reads back what was published: a server that took it and shows something else is noticed now. */
async function change<T>(
  repository: OpenedRepository,
  notify: Notify,
  make: (target: Repository) => Promise<T>,
): Promise<T> {
  const result = await make(renewing(repository, notify));
  const { collection } = await repository.readExpired();
  if (collection !== undefined) return result;
  throw new SeaworthyError('REGISTRY_PROTOCOL', 'The server took the files, and has none.', {
    where: repository.remote.base,
  });
}
