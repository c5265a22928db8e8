import { connect } from '../../../artifact/openers/registry/client.js';
import { usualPatience } from '../../../artifact/openers/registry/patience.js';
import { SeaworthyError } from '../../../core/errors.js';
import { printable } from '../../../report/printable.js';
import { readSigningKey } from '../../../trust/cosign/index.js';
import {
  applyMigration,
  type MigrationKeys,
  type MigrationPlan,
  migratableTags,
  type PlannedTag,
  parseRecord,
  planMigration,
  policySnippets,
  readHistory,
  recordText,
  undoMigration,
  type Written,
} from '../../../trust/migrate/index.js';
import { readNotationKey } from '../../../trust/notation/index.js';
import { describeSubject } from '../../../trust/notation/subject.js';
import { createRegistryStore, type WritableTrustStore } from '../../../trust/registry/index.js';
import type { CommandInput } from '../../command.js';
import { readText } from '../../values.js';
import { type OpenedRepository, openRepository, readCollectionOf } from './open.js';

const maxRecordBytes = 64 * 1024 * 1024;

export async function migrate(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const reverse = options.text('reverse');
  const keys = reverse === undefined ? await keysFrom(input) : {};
  const repository = await openRepository(input, input.arguments[0] ?? '');
  const store = await storeOf(repository);
  if (reverse !== undefined) return undo(input, reverse, repository, store);
  const collection = await readCollectionOf(repository, shell);
  const plan = await planMigration(collection, async (tag) => (await store.manifest(tag))?.digest);
  await shell.print(planText(plan));
  const tags = migratableTags(plan, options.flag('skipDiffering'));
  if (options.flag('dryRun')) {
    await shell.print(`Nothing was written (--dry-run). ${tags.length} tags would be signed again.\n`);
    return 0;
  }
  const history = await readHistory(collection, repository.remote);
  const recordPath = recordPathFrom(input, repository);
  const written: Written[] = [];
  const now = shell.world.now();
  const save = () => shell.world.disk.writeFile(recordPath, recordText(plan, history, written, now));
  save();
  const onWritten = (one: Written) => {
    written.push(one);
    save();
  };
  const known = await applyMigration(plan, tags, { store, repository: repository.gun, keys, now, onWritten });
  await prove(tags, store);
  await shell.print(
    [
      `${written.length} signatures written, ${known} were there already; ${tags.length} tags have the digest that was signed.`,
      `What was done is in ${recordPath}; it is taken back with --reverse ${recordPath}.`,
      '',
      policySnippets(plan, placesFrom(input, repository, keys)),
    ].join('\n'),
  );
  return tags.length === plan.tags.length ? 0 : 1;
}

/** A tag that moved while it was being signed was signed as it had been, which is then no longer what people pull. */
async function prove(tags: readonly PlannedTag[], store: WritableTrustStore): Promise<void> {
  for (const { tag, digest, role } of tags) {
    const found = (await store.manifest(tag))?.digest;
    if (found === digest) continue;
    throw new SeaworthyError(
      'DIGEST_MISMATCH',
      `${role}: the tag ${tag} moved to ${found ?? 'nothing'} meanwhile`,
      {
        where: store.name,
        whatToDo: 'Sign the tag in Notary as it is now, and migrate again.',
      },
    );
  }
}

async function keysFrom({ options, shell }: CommandInput): Promise<MigrationKeys> {
  const [cosign, notation, certificate] = [
    options.text('cosignKey'),
    options.text('notationKey'),
    options.text('notationCertificate'),
  ];
  if ((notation === undefined) !== (certificate === undefined)) {
    throw new SeaworthyError('USAGE', '--notation-key and --notation-certificate go together.');
  }
  if (cosign === undefined && notation === undefined && !options.flag('dryRun')) {
    throw new SeaworthyError('USAGE', 'There is no key to sign with.', {
      whatToDo: 'Give --cosign-key, or --notation-key with --notation-certificate, or look first: --dry-run.',
    });
  }
  const { env, disk } = shell.world;
  return {
    ...(cosign === undefined
      ? {}
      : { cosign: await readSigningKey(readText(cosign, shell), env.COSIGN_PASSWORD ?? '', cosign) }),
    ...(notation === undefined || certificate === undefined
      ? {}
      : {
          notation: readNotationKey(
            { pem: readText(notation, shell), passphrase: env.NOTATION_PASSPHRASE ?? '', where: notation },
            { bytes: disk.readFile(certificate, { maxBytes: maxRecordBytes }), where: certificate },
          ),
        }),
  };
}

async function storeOf({ image, gun, context }: OpenedRepository): Promise<WritableTrustStore> {
  return createRegistryStore(await connect(image, context, usualPatience), gun);
}

function recordPathFrom({ options, shell }: CommandInput, { image }: OpenedRepository): string {
  const path = options.text('record') ?? `${image.repository.replaceAll('/', '-')}.migration.json`;
  if (shell.world.disk.status(path) === undefined) return path;
  throw new SeaworthyError('USAGE', 'There is a record already, and it would be lost.', {
    where: path,
    whatToDo: 'Move it away, or name another file with --record.',
  });
}

function placesFrom({ options }: CommandInput, { remote }: OpenedRepository, { notation }: MigrationKeys) {
  const cosign = options.text('cosignKey');
  const [leaf] = notation?.chain ?? [];
  return {
    server: new URL(remote.base).origin,
    ...(cosign === undefined ? {} : { cosignKey: cosign.replace(/\.key$/, '.pub') }),
    ...(leaf === undefined ? {} : { notationSubject: describeSubject(leaf.subject) }),
  };
}

async function undo(
  input: CommandInput,
  path: string,
  { gun }: OpenedRepository,
  store: WritableTrustStore,
): Promise<number> {
  const { shell, options } = input;
  const record = parseRecord(readText(path, shell, maxRecordBytes), path);
  if (record.collection !== gun) {
    throw new SeaworthyError('USAGE', `The record is about ${record.collection}.`, { where: path });
  }
  if (options.flag('dryRun')) {
    await shell.print(`Nothing was taken back (--dry-run). ${record.written.length} signatures would be.\n`);
    return 0;
  }
  const undone = await undoMigration(record.written, store);
  const lines = undone.map(
    ({ written: { format, tag, where }, outcome }) => `  ${outcome}  ${format}  ${printable(tag)}  ${where}`,
  );
  await shell.print(`${[`Took back what was written for ${gun}`, ...lines].join('\n')}\n`);
  const kept = undone.filter(({ outcome }) => outcome === 'kept');
  if (kept.length === 0) return 0;
  shell.tell(`! ${kept.length} signatures stay: the registry lets nobody remove them.`);
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
