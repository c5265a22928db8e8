import { SeaworthyError } from '../../../core/errors.js';
import { printable } from '../../../report/printable.js';
import { findTag } from '../../../trust/notary/client.js';
import { summaryOf, type TrustSummary } from '../../../trust/notary/summary.js';
import type { CommandInput } from '../../command.js';
import { printResult } from '../../values.js';
import { openRepository, readCollectionOf } from './open.js';

export async function inspect(input: CommandInput): Promise<number> {
  const repository = await openRepository(input, input.arguments[0] ?? '');
  const summary = summaryOf(await readCollectionOf(repository, input.shell));
  const shown = repository.isTagNamed
    ? { ...summary, tags: summary.tags.filter(({ tag }) => tag === repository.tag) }
    : summary;
  await printResult(input, shown, summaryText(shown));
  return 0;
}

function summaryText({ name, tags, signers, rootKeys, repositoryKeys }: TrustSummary): string {
  const lines = tags.map(
    ({ tag, digest, signers: names }) => `  ${printable(tag)}  ${digest}  ${names.map(printable).join(', ')}`,
  );
  const signerLines = signers.map((signer) => `  ${printable(signer.name)}  ${signer.keys.join(', ')}`);
  return [
    printable(name),
    lines.length > 0 ? 'Signed tags' : 'No signed tags',
    ...lines,
    ...(signerLines.length > 0 ? ['Signers', ...signerLines] : []),
    'Administrative keys',
    `  root        ${rootKeys.join(', ')}`,
    `  repository  ${repositoryKeys.join(', ')}`,
  ].join('\n');
}

export async function verify(input: CommandInput): Promise<number> {
  const repository = await openRepository(input, input.arguments[0] ?? '');
  const { gun, tag } = repository;
  const collection = await readCollectionOf(repository, input.shell);
  const found = findTag(collection, tag);
  if (found === undefined) {
    throw new SeaworthyError('SIGNATURE_INVALID', `The tag ${tag} is not signed.`, {
      where: gun,
      whatToDo: 'See which tags are: seaworthy trust inspect.',
    });
  }
  const answer = { name: `${gun}@${found.digest}`, tag, ...found, isFirstUse: collection.isFirstUse };
  await input.shell.print(
    input.options.flag('json') ? `${JSON.stringify(answer)}\n` : `${answer.name}\n`,
    'exact',
  );
  return 0;
}
