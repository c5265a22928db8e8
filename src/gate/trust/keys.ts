import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import {
  idOfPrivateKey,
  parseKeyFile,
  parsePublicKeyFile,
  publicKeyText,
} from '../../trust/keys/key-file.js';
import { generateKey, openKeyStore } from '../../trust/keys/store.js';
import { publicKeyOf } from '../../trust/tuf/keys.js';
import type { TufKey } from '../../trust/tuf/schema.js';
import { type KeyHolder, openKey } from './repository.js';

const maxKeyBytes = 65_536;

export interface MadeKey {
  readonly id: string;
  readonly name: string;
  /** Path of its public half. */
  readonly publicKey: string;
}

/** A key for a signer: the private half into the store, the public one into `folder`. */
export async function makeSignerKey(
  name: string,
  folder: string,
  trustFolder: string,
  holder: KeyHolder,
  disk: Disk,
): Promise<MadeKey> {
  checkSignerName(name);
  const publicKey = `${folder}/${name}.pub`;
  if (disk.status(publicKey) !== undefined) {
    throw new SeaworthyError('USAGE', 'The file for the public key is there already.', {
      where: publicKey,
      whatToDo: 'Remove it, or name another folder with --dir.',
    });
  }
  const key = generateKey();
  const passphrase = await holder.newPassphrase('delegation', `the key of ${name}`);
  const id = openKeyStore(trustFolder, disk).add(key, { role: name, passphrase });
  disk.writeFile(publicKey, publicKeyText(key, name));
  return { id, name, publicKey };
}

export interface LoadedKey {
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

/**
 * Takes a private key into the store.
 * @param name the signer's; by default as the file says
 * @param opener has the passphrases of the file, `holder` those of the store
 */
export async function loadSignerKey(
  path: string,
  name: string | undefined,
  trustFolder: string,
  { opener, holder }: { readonly opener: KeyHolder; readonly holder: KeyHolder },
  disk: Disk,
): Promise<LoadedKey> {
  const file = parseKeyFile(textOf(path, disk), path);
  if (name !== undefined) checkSignerName(name);
  const role = name ?? (file.role || 'signer');
  const key = await openKey({ ...file, role: file.role || role, id: '', path }, opener);
  const id = idOfPrivateKey(key);
  const store = openKeyStore(trustFolder, disk);
  const isNew = store.find(id) === undefined;
  if (isNew) {
    const passphrase = await holder.newPassphrase('delegation', `the key of ${role}`);
    store.add(key, { role, passphrase, ...(file.gun === undefined ? {} : { gun: file.gun }) });
  }
  return { id, name: role, isNew };
}

/** A signer's public key. @throws SeaworthyError CONFIG_INVALID where a collection could not use it */
export function readSignerKey(path: string, disk: Disk): TufKey {
  const { key } = parsePublicKeyFile(textOf(path, disk), path);
  if (publicKeyOf(key) !== undefined) return key;
  throw new SeaworthyError('CONFIG_INVALID', 'The key is too weak, or on another curve than those of NIST.', {
    where: path,
    whatToDo: 'Use ECDSA on P-256, or RSA of 2048 bits or more.',
  });
}

function textOf(path: string, disk: Disk): string {
  return new TextDecoder().decode(disk.readFile(path, { maxBytes: maxKeyBytes }));
}

function checkSignerName(name: string): void {
  if (/^[a-z0-9][a-z0-9_-]{0,127}$/.test(name)) return;
  throw new SeaworthyError('USAGE', `"${name}" cannot be a signer's name.`, {
    whatToDo: 'Use lower case letters, digits, "_" and "-".',
  });
}
