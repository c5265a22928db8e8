import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { type Certificate, readCertificate } from './certificates.js';
import type { StoreType } from './trust-policy.js';

/** Roots of a named store. */
export type TrustStores = (type: StoreType, name: string) => readonly Certificate[];

export type StoreDisk = Pick<Disk, 'status' | 'list' | 'readFile'>;

const maxFiles = 256;
const maxFileBytes = 1024 * 1024;
/** As notation names it on disk, and as the specification does. */
const folders = ['truststore', 'trust-store'] as const;

/**
 * `truststore/x509/TYPE/NAME/*` below notation's configuration: certificates in PEM or DER. Folders below are left out; a
 * file that holds no certificate makes the whole store unusable, for it may be the one that should have been trusted.
 * @throws SeaworthyError CONFIG_INVALID, from the function that is given back
 */
export function openTrustStores(configFolder: string, disk: StoreDisk): TrustStores {
  const known = new Map<string, readonly Certificate[]>();
  return (type, name) => {
    const key = `${type}/${name}`;
    const found = known.get(key) ?? readStore(configFolder, key, disk);
    known.set(key, found);
    return found;
  };
}

function readStore(configFolder: string, key: string, disk: StoreDisk): readonly Certificate[] {
  const places = folders.map((folder) => `${configFolder}/${folder}/x509/${key}`);
  const folder = places.find((place) => disk.status(place)?.type === 'directory');
  if (folder === undefined) throw wrong('there is no such trust store', places[0] ?? key);
  const files = disk.list(folder).filter(({ type }) => type === 'file');
  if (files.length > maxFiles) throw wrong(`it has more than ${maxFiles} files`, folder);
  const certificates = files.flatMap(({ name }) => readFile(`${folder}/${name}`, disk));
  if (certificates.length === 0) throw wrong('the trust store is empty', folder);
  return certificates;
}

function readFile(path: string, disk: StoreDisk): readonly Certificate[] {
  const bytes = disk.readFile(path, { maxBytes: maxFileBytes });
  try {
    const certificates = certificatesIn(bytes).map((der) => readCertificate(der, path));
    if (certificates.length === 0) throw new Error('there is no certificate in it');
    return certificates;
  } catch (thrown) {
    throw wrong(reasonOf(thrown), path);
  }
}

/** All of a file in PEM, or the one that it is. */
export function certificatesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes('-----BEGIN')) return [bytes];
  const blocks = text.matchAll(
    /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,16384})-----END CERTIFICATE-----/g,
  );
  return [...blocks].map(([, body = '']) => Buffer.from(body, 'base64'));
}

function wrong(why: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `the trust store cannot be used: ${why}`, {
    where,
    whatToDo: 'Put the root certificate there: truststore/x509/ca/NAME/root.pem.',
  });
}
