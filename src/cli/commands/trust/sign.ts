import { isDigest } from '../../../core/digest.js';
import { SeaworthyError } from '../../../core/errors.js';
import { printable } from '../../../report/printable.js';
import { revokeTags, signTag } from '../../../trust/notary/changes.js';
import type { CommandInput } from '../../command.js';
import { openInRegistry } from '../../trust-target.js';
import { say } from './keys.js';
import { type OpenedRepository, openRepository, renewing } from './open.js';

export async function sign(input: CommandInput): Promise<number> {
  const name = input.arguments[0] ?? '';
  const repository = await openRepository(input, name);
  if (!repository.isTagNamed) {
    throw new SeaworthyError('USAGE', 'What is signed is a tag.', { whatToDo: `Name it: ${name}:TAG.` });
  }
  const image = await imageOf(input, name, repository);
  const signed = await signTag(renewing(repository, input.shell), repository.tag, image, {
    discard: input.options.flag('discard'),
  });
  await finish(repository);
  const { gun } = repository;
  await say(
    input,
    { name: gun, ...signed },
    `Signed ${gun}:${signed.tag} as ${signed.digest} in ${signed.roles.join(', ')}.`,
  );
  return 0;
}

/** What the registry has under the tag now; or what was said, for an image that is elsewhere. */
async function imageOf({ options, shell }: CommandInput, name: string, { context }: OpenedRepository) {
  const digest = options.text('digest');
  const size = options.text('size');
  if (digest === undefined && size === undefined) {
    const { subject } = await openInRegistry(name, options, shell, context);
    return { digest: subject.digest, sizeBytes: subject.manifest.length };
  }
  if (digest === undefined || !isDigest(digest) || !/^\d{1,9}$/.test(size ?? '')) {
    throw new SeaworthyError('USAGE', 'A manifest is named by its digest and its size together.', {
      whatToDo: 'Give --digest sha256:… and --size BYTES, or neither.',
    });
  }
  return { digest, sizeBytes: Number(size) };
}

export async function revoke(input: CommandInput): Promise<number> {
  const repository = await openRepository(input, input.arguments[0] ?? '');
  if (!repository.isTagNamed && !input.options.flag('all')) {
    throw new SeaworthyError('USAGE', 'No tag was named.', {
      whatToDo: 'Name one, or say --all to revoke every tag.',
    });
  }
  const revoked = await revokeTags(
    renewing(repository, input.shell),
    repository.isTagNamed ? repository.tag : undefined,
  );
  await finish(repository);
  const tags = revoked.tags.map(printable).join(', ');
  await say(input, { name: repository.gun, ...revoked }, `Revoked ${tags} in ${revoked.roles.join(', ')}.`);
  return 0;
}

/** Reads back what was published: a server that took it and shows something else is noticed now. */
export async function finish(repository: OpenedRepository): Promise<void> {
  const { collection } = await repository.readExpired();
  if (collection !== undefined) return;
  throw new SeaworthyError('REGISTRY_PROTOCOL', 'The server took the files, and has none.', {
    where: repository.remote.base,
  });
}
