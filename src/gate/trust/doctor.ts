import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Disk, World } from '../../core/world.js';
import { type KeyStore, openKeyStore } from '../../trust/keys/store.js';
import { cachedCollections, stagedChanges } from '../../trust/notary/cache.js';
import { type Complaint, examine } from '../../trust/notary/doctor.js';
import type { OpenedRepository } from './repository.js';

export interface Diagnosis {
  /** The collection, or the folder of keys. */
  readonly name: string;
  readonly complaints: readonly (Omit<Complaint, 'check'> & { readonly check: string })[];
}

export interface CheckUp {
  readonly trustFolder: string;
  /** Collections; none for all that this machine knows. */
  readonly names: readonly string[];
  /** Who should be a signer; none for anyone. */
  readonly signers: readonly string[];
  readonly soonDays: number;
  /** Whether the user pins the root. */
  readonly isPinned: boolean;
  readonly open: (name: string) => Promise<OpenedRepository>;
}

/** The keys of this machine first, then each collection. */
export async function diagnoseTrust(checkUp: CheckUp, world: World): Promise<readonly Diagnosis[]> {
  const { trustFolder, names } = checkUp;
  const all = names.length > 0 ? names : cachedCollections(trustFolder, world.disk);
  const diagnoses = [keyDiagnosis(openKeyStore(trustFolder, world.disk), world.disk)];
  for (const name of all) diagnoses.push(await diagnose(await checkUp.open(name), checkUp, world));
  return diagnoses;
}

async function diagnose(
  repository: OpenedRepository,
  { signers, soonDays, isPinned }: CheckUp,
  world: World,
): Promise<Diagnosis> {
  const { gun, trustFolder, keyring } = repository;
  try {
    const { collection, expired } = await repository.readExpired();
    if (collection === undefined) throw new SeaworthyError('NOT_FOUND', 'The server has no such trust data.');
    const complaints = examine({
      collection,
      expired,
      now: world.now(),
      soonDays,
      isPinned,
      holds: (key) => keyring.holds(key),
      staged: stagedChanges(trustFolder, gun, world.disk),
      ...(signers.length === 0 ? {} : { expectedSigners: signers }),
    });
    return { name: gun, complaints };
  } catch (error) {
    if (!(error instanceof SeaworthyError) || error.code === 'USAGE') throw error;
    const whatToDo = error.whatToDo ?? 'See that the server has what it had, and nothing else.';
    const complaint = { level: 'error', subject: 'collection', message: reasonOf(error), whatToDo } as const;
    return { name: gun, complaints: [{ check: 'unreadable-collection', ...complaint }] };
  }
}

function keyDiagnosis(store: KeyStore, disk: Disk): Diagnosis {
  const { keys, problems } = store.list();
  const open = keys.filter(({ isEncrypted }) => !isEncrypted);
  const shown = keys.filter(({ path }) => ((disk.status(path)?.mode ?? 0) & 0o077) !== 0);
  const warning = (check: string, subject: string, message: string, whatToDo: string) =>
    ({ check, level: 'warning', subject, message, whatToDo }) as const;
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
      ...shown.map(({ path }) =>
        warning(
          'open-permissions',
          path,
          'Others on this machine may read the key file.',
          `chmod 600 ${path}`,
        ),
      ),
      ...open.map(({ path, id }) =>
        warning(
          'unencrypted-key',
          id,
          'The private key is not encrypted.',
          `seaworthy trust key load ${path} into another --trust-dir encrypts it.`,
        ),
      ),
    ],
  };
}
