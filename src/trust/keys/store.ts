import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { idOfPrivateKey, type KeyFile, keyFileText, parseKeyFile } from './key-file.js';

/** A key of the store, still closed. */
export interface StoredKey extends KeyFile {
  /** sha256 of the public key's canonical form; the file's name. */
  readonly id: string;
  readonly path: string;
}

export interface KeyListing {
  readonly keys: readonly StoredKey[];
  /** Files that are no keys, with the reason. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

/** `private/<id>.key` below docker's or notary's trust folder; the same files, read and written. */
export interface KeyStore {
  readonly folder: string;
  list(): KeyListing;
  find(id: string): StoredKey | undefined;
  /** @returns the id. A key that is there already is kept as it is. */
  add(
    key: KeyObject,
    about: { readonly role: string; readonly gun?: string; readonly passphrase: string },
  ): string;
}

const maxKeyBytes = 65_536;
const maxKeys = 10_000;

/** @param trustFolder `~/.docker/trust`, `~/.notary` */
export function openKeyStore(trustFolder: string, disk: Disk): KeyStore {
  const folder = `${trustFolder}/private`;
  const pathOf = (id: string) => `${folder}/${id}.key`;
  const read = (path: string, id: string): StoredKey => {
    const text = new TextDecoder().decode(disk.readFile(path, { maxBytes: maxKeyBytes }));
    return { ...parseKeyFile(text, path), id, path };
  };
  return {
    folder,
    list: () => {
      const keys: StoredKey[] = [];
      const problems: { path: string; reason: string }[] = [];
      if (disk.status(folder) === undefined) return { keys, problems };
      for (const { name } of disk.list(folder).slice(0, maxKeys)) {
        const id = /^([0-9a-f]{64})\.key$/.exec(name)?.[1];
        if (id === undefined) continue;
        try {
          keys.push(read(pathOf(id), id));
        } catch (error) {
          if (!(error instanceof SeaworthyError)) throw error;
          problems.push({ path: pathOf(id), reason: reasonOf(error) });
        }
      }
      return { keys, problems };
    },
    find: (id) =>
      /^[0-9a-f]{64}$/.test(id) && disk.status(pathOf(id)) !== undefined ? read(pathOf(id), id) : undefined,
    add: (key, about) => {
      const id = idOfPrivateKey(key);
      if (disk.status(pathOf(id)) === undefined) {
        disk.writeFile(pathOf(id), keyFileText(key, about), { ownerOnly: true });
      }
      return id;
    },
  };
}

/** On P-256, as docker makes them. */
export function generateKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}
