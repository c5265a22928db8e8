import { Buffer } from 'node:buffer';
import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import { keyIdOf, tufKeyFrom } from '../tuf/keys.js';
import type { TufKey } from '../tuf/schema.js';
import { pemOf } from './der.js';
import { decryptPrivateKey, encryptPrivateKey } from './pkcs8.js';

/** A private key as it lies in a file: what it is for, and how it is opened. */
export interface KeyFile {
  /** `root`, `targets`, `snapshot`, or the name of a signer. */
  readonly role: string;
  /** The collection that a targets or snapshot key belongs to. */
  readonly gun: string | undefined;
  readonly isEncrypted: boolean;
  /** @throws SeaworthyError CONFIG_INVALID when the passphrase does not open it */
  open(passphrase: string): KeyObject;
}

export interface PublicKeyFile {
  readonly role: string | undefined;
  readonly key: TufKey;
}

const maxPemChars = 65_536;
const encrypted = 'ENCRYPTED PRIVATE KEY';
const plain: ReadonlySet<string> = new Set(['PRIVATE KEY', 'EC PRIVATE KEY', 'RSA PRIVATE KEY']);

/**
 * A file of docker's or notary's key store (PEM with the headers `role` and `gun`), or any private key in PEM.
 * @throws SeaworthyError CONFIG_INVALID
 */
export function parseKeyFile(text: string, where: string): KeyFile {
  const { label, headers, der } = parsePem(text, where);
  if (label !== encrypted && !plain.has(label)) throw unreadable(`it holds a ${label}`, where);
  if (/DEK-Info/i.test([...headers.keys()].join())) {
    throw unreadable("it is encrypted in OpenSSL's old way", where, 'Convert it: openssl pkcs8 -topk8.');
  }
  const isEncrypted = label === encrypted;
  return {
    role: headers.get('role') ?? '',
    gun: headers.get('gun'),
    isEncrypted,
    open: (passphrase) =>
      isEncrypted ? decryptPrivateKey(der, passphrase, where) : plainKey(pemOf(label, der), where),
  };
}

/** A public key or a certificate in PEM, as `docker trust key generate` writes it and signers are added with. */
export function parsePublicKeyFile(text: string, where: string): PublicKeyFile {
  const { label, headers, der } = parsePem(text, where);
  if (label === 'CERTIFICATE') return { role: headers.get('role'), key: certificateKey(text, der, where) };
  if (label !== 'PUBLIC KEY') throw unreadable(`it holds a ${label}, not a public key`, where);
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return { role: headers.get('role'), key: tufKeyFrom(key) };
  } catch (cause) {
    throw unreadable('it is no public key', where, undefined, cause);
  }
}

/** A delegation may name a certificate: its id is then that of the certificate, as notary has it. */
function certificateKey(text: string, der: Buffer, where: string): TufKey {
  try {
    const { publicKey } = new X509Certificate(der);
    const keytype = publicKey.asymmetricKeyType === 'rsa' ? 'rsa-x509' : 'ecdsa-x509';
    return { keytype, keyval: { private: null, public: Buffer.from(text).toString('base64') } };
  } catch (cause) {
    throw unreadable('it is no certificate', where, undefined, cause);
  }
}

/** The text of a key file, encrypted unless the passphrase is empty. */
export function keyFileText(
  key: KeyObject,
  { role, gun, passphrase }: { readonly role: string; readonly gun?: string; readonly passphrase: string },
): string {
  const headers = [...(gun === undefined ? [] : [`gun: ${gun}`]), `role: ${role}`];
  if (passphrase === '') return pemOf('PRIVATE KEY', key.export({ type: 'pkcs8', format: 'der' }), headers);
  return pemOf(encrypted, encryptPrivateKey(key, passphrase), headers);
}

export function publicKeyText(key: KeyObject, role: string): string {
  return pemOf('PUBLIC KEY', createPublicKey(key).export({ type: 'spki', format: 'der' }), [`role: ${role}`]);
}

/** The id that names the file: of the plain public key. */
export function idOfPrivateKey(key: KeyObject): string {
  return keyIdOf(tufKeyFrom(createPublicKey(key)));
}

interface Pem {
  readonly label: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly der: Buffer;
}

function parsePem(text: string, where: string): Pem {
  if (text.length > maxPemChars) throw unreadable('it is too long', where);
  const begin = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n/.exec(text);
  const label = begin?.[1] ?? '';
  const start = (begin?.index ?? 0) + (begin?.[0].length ?? 0);
  const end = text.indexOf(`-----END ${label}-----`, start);
  if (begin === null || end === -1) throw unreadable('there is no PEM in it', where);
  const headers = new Map<string, string>();
  const lines = text.slice(start, end).split(/\r?\n/);
  let body = 0;
  for (; body < lines.length; body += 1) {
    const colon = (lines[body] ?? '').indexOf(':');
    if (colon === -1) break;
    headers.set((lines[body] ?? '').slice(0, colon).trim(), (lines[body] ?? '').slice(colon + 1).trim());
  }
  return { label, headers, der: Buffer.from(lines.slice(body).join(''), 'base64') };
}

function plainKey(pem: string, where: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw unreadable('it is no private key', where, undefined, cause);
  }
}

function unreadable(what: string, where: string, whatToDo?: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `The key cannot be read: ${what}.`, {
    where,
    ...(whatToDo === undefined ? {} : { whatToDo }),
    ...(cause === undefined ? {} : { cause }),
  });
}
