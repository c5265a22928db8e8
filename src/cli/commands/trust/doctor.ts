import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { printable } from '../../../report/printable.js';
import type { KeyStore } from '../../../trust/keys/store.js';
import { openKeyStore } from '../../../trust/keys/store.js';
import { cachedCollections, stagedChanges } from '../../../trust/notary/cache.js';
import { type Complaint, examine } from '../../../trust/notary/doctor.js';
import type { CommandInput, Shell } from '../../command.js';
import { say } from './keys.js';
import { openRepository, trustFolderOf } from './open.js';

interface Diagnosis {
  /** The collection, or the folder of keys. */
  readonly name: string;
  readonly complaints: readonly (Omit<Complaint, 'check'> & { readonly check: string })[];
}

const defaultSoonDays = 30;

/** Exits with 1 where something is wrong, not for what only might be. */
export async function doctor(input: CommandInput): Promise<number> {
  const { shell } = input;
  const trustFolder = trustFolderOf(input);
  const named = input.arguments.length > 0;
  const images = named ? input.arguments : cachedCollections(trustFolder, shell.world.disk);
  const diagnoses: Diagnosis[] = [keyDiagnosis(openKeyStore(trustFolder, shell.world.disk), shell)];
  for (const image of images) diagnoses.push(await diagnose(input, image));
  const hasErrors = diagnoses.some(({ complaints }) => complaints.some(({ level }) => level === 'error'));
  await say(input, { healthy: !hasErrors, diagnoses }, diagnoses.map(diagnosisText).join('\n\n'));
  return hasErrors ? 1 : 0;
}

async function diagnose(input: CommandInput, name: string): Promise<Diagnosis> {
  const { options, shell } = input;
  const repository = await openRepository(input, name);
  const { gun, trustFolder, keyring } = repository;
  try {
    const { collection, expired } = await repository.readExpired();
    if (collection === undefined) throw new SeaworthyError('NOT_FOUND', 'The server has no such trust data.');
    const expectedSigners = options.texts('signer');
    const complaints = examine({
      collection,
      expired,
      now: shell.world.now(),
      soonDays: soonDaysFrom(options.text('within')),
      isPinned: options.texts('rootKey').length > 0 || options.text('root') !== undefined,
      holds: (key) => keyring.holds(key),
      staged: stagedChanges(trustFolder, gun, shell.world.disk),
      ...(expectedSigners.length === 0 ? {} : { expectedSigners }),
    });
    return { name: gun, complaints };
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    if (error.code === 'USAGE') throw error;
    const whatToDo = error.whatToDo ?? 'See that the server has what it had, and nothing else.';
    const complaint = { level: 'error', subject: 'collection', message: reasonOf(error), whatToDo } as const;
    return { name: gun, complaints: [{ check: 'unreadable-collection', ...complaint }] };
  }
}

function keyDiagnosis(store: KeyStore, { world }: Shell): Diagnosis {
  const { keys, problems } = store.list();
  const open = keys.filter(({ isEncrypted }) => !isEncrypted);
  const shown = keys.filter(({ path }) => ((world.disk.status(path)?.mode ?? 0) & 0o077) !== 0);
  return {
    name: store.folder,
    complaints: [
      ...problems.map(({ path, reason }) => ({
        check: 'unreadable-key',
        level: 'error' as const,
        subject: path,
        message: reason,
        whatToDo: 'Restore the file from a backup.',
      })),
      ...shown.map(({ path }) => ({
        check: 'open-permissions',
        level: 'warning' as const,
        subject: path,
        message: 'Others on this machine may read the key file.',
        whatToDo: `chmod 600 ${path}`,
      })),
      ...open.map(({ path, id }) => ({
        check: 'unencrypted-key',
        level: 'warning' as const,
        subject: id,
        message: 'The private key is not encrypted.',
        whatToDo: `seaworthy trust key load ${path} into another --trust-dir encrypts it.`,
      })),
    ],
  };
}

function soonDaysFrom(text: string | undefined): number {
  if (text === undefined) return defaultSoonDays;
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new SeaworthyError('USAGE', `"${text}" is no number of days.`, { where: '--within' });
}

function diagnosisText({ name, complaints }: Diagnosis): string {
  if (complaints.length === 0) return `${printable(name)}: nothing to complain of`;
  const lines = complaints.flatMap(({ level, check, subject, message, whatToDo }) => [
    `  ${level.padEnd(7)} ${check}: ${printable(subject)}`,
    `          ${printable(message)}`,
    `          -> ${printable(whatToDo)}`,
  ]);
  return [printable(name), ...lines].join('\n');
}
