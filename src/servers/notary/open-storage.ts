import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { openFileStorage } from './file-storage.js';
import { passphraseBeside } from './passphrase.js';
import { openPostgresStorage } from './postgres-storage.js';
import type { NotaryStorage } from './storage.js';

/** The folder, or a database; even then the folder has the key for tokens. @throws SeaworthyError USAGE */
export async function openStorage(
  folder: string,
  url: string | undefined,
  { env }: World,
  tell: (text: string) => void,
): Promise<NotaryStorage> {
  const given = env.SEAWORTHY_NOTARY_PASSPHRASE;
  if (url === undefined) return openFileStorage(folder, given || passphraseOf(folder, tell));
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new SeaworthyError('USAGE', 'The storage is no PostgreSQL URL.', {
      where: '--storage',
      whatToDo: 'Write postgres://USER@HOST/DATABASE; the password may come from PGPASSWORD.',
    });
  }
  if (given) return openPostgresStorage(url, given, (error) => tell(`! ${reasonOf(error)}`));
  throw new SeaworthyError(
    'USAGE',
    'A database that several servers share needs a passphrase that they share.',
    { whatToDo: 'Set SEAWORTHY_NOTARY_PASSPHRASE.' },
  );
}

function passphraseOf(folder: string, tell: (text: string) => void): string {
  const { passphrase, path } = passphraseBeside(folder);
  tell(`SEAWORTHY_NOTARY_PASSPHRASE is not set: keys are under the passphrase in ${path}.`);
  return passphrase;
}
