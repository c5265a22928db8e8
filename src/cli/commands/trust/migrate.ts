import {
  type MigrationPlan,
  migrateTags,
  planFor,
  readMigrationKeys,
  readMigrationRecord,
  signatureStoreOf,
  tagsToMigrate,
  takeBack,
} from '../../../gate/trust/migrate.js';
import { printable } from '../../../report/printable.js';
import type { CommandInput } from '../../command.js';
import { given } from '../../values.js';
import { openRepository, readCollectionOf } from './open.js';

export async function migrate(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const { world } = shell;
  const { reverse, record } = given(options, 'reverse', 'record');
  if (reverse !== undefined) return undo(input, reverse);
  const isDryRun = options.flag('dryRun');
  const files = given(options, 'cosignKey', 'notationKey', 'notationCertificate');
  const keys = await readMigrationKeys(files, isDryRun, world);
  const repository = await openRepository(input, input.arguments[0] ?? '');
  const store = await signatureStoreOf(repository);
  const migration = await planFor(repository, store, await readCollectionOf(repository, shell));
  await shell.print(planText(migration.plan));
  const tags = tagsToMigrate(migration, options.flag('skipDiffering'));
  if (isDryRun) {
    await shell.print(`Nothing was written (--dry-run). ${tags.length} tags would be signed again.\n`);
    return 0;
  }
  const request = { keys, files, ...(record === undefined ? {} : { record }) };
  const { written, known, recordPath, policies } = await migrateTags(migration, tags, request, world);
  await shell.print(
    [
      `${written} signatures written, ${known} were there already; ${tags.length} tags have the digest that was signed.`,
      `What was done is in ${recordPath}; it is taken back with --reverse ${recordPath}.`,
      '',
      policies,
    ].join('\n'),
  );
  return tags.length === migration.plan.tags.length ? 0 : 1;
}

async function undo(input: CommandInput, path: string): Promise<number> {
  const { shell, options } = input;
  const repository = await openRepository(input, input.arguments[0] ?? '');
  const store = await signatureStoreOf(repository);
  const written = readMigrationRecord(path, repository.gun, shell.world);
  if (options.flag('dryRun')) {
    await shell.print(`Nothing was taken back (--dry-run). ${written.length} signatures would be.\n`);
    return 0;
  }
  const undone = await takeBack(written, store);
  const lines = undone.map(
    ({ written: { format, tag, where }, outcome }) => `  ${outcome}  ${format}  ${printable(tag)}  ${where}`,
  );
  await shell.print(`${[`Took back what was written for ${repository.gun}`, ...lines].join('\n')}\n`);
  const kept = undone.filter(({ outcome }) => outcome === 'kept');
  if (kept.length === 0) return 0;
  shell.tell(`! ${kept.length} signatures stay: the registry lets no one remove them.`);
  return 1;
}

function planText({ collection, tags, rootKeys, versions }: MigrationPlan): string {
  const lines = tags.map(({ tag, digest, signers, state, found }) => {
    const more = state === 'differs' ? ` (the registry has ${found})` : '';
    return `  ${state.padEnd(7)}  ${printable(tag)}  ${digest}${more}  ${signers.map(printable).join(', ')}`;
  });
  const head = `${printable(collection)}, targets version ${versions.targets}, under the root ${rootKeys.join(', ')}`;
  return `${[head, ...lines].join('\n')}\n`;
}
