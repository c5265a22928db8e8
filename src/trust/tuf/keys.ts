import {
  constants,
  createHash,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  verify,
  X509Certificate,
} from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import { canonicalJson } from './canonical.js';
import type { Signature, TufKey } from './schema.js';

/** The id under which metadata names a key: sha256 of its canonical form, private half null (TUF 4.2). */
export function keyIdOf(key: TufKey): string {
  const form = { keytype: key.keytype, keyval: { private: null, public: key.keyval.public } };
  return createHash('sha256').update(canonicalJson(form)).digest('hex');
}

/** The id of the plain key inside: the same for a key and every certificate of it. Names private key files. */
export function canonicalKeyIdOf(key: TufKey): string {
  if (!key.keytype.endsWith('-x509')) return keyIdOf(key);
  const spki = publicKeyOf(key)?.export({ type: 'spki', format: 'der' });
  const keytype = key.keytype === 'rsa-x509' ? 'rsa' : 'ecdsa';
  return keyIdOf({
    keytype,
    keyval: { private: null, public: (spki ?? Buffer.alloc(0)).toString('base64') },
  });
}

/** A public key as metadata carries it. */
export function ecdsaKeyFrom(key: KeyObject): TufKey {
  const spki = key.export({ type: 'spki', format: 'der' });
  return { keytype: 'ecdsa', keyval: { private: null, public: spki.toString('base64') } };
}

/** @throws SeaworthyError UNSUPPORTED for other kinds than ECDSA, RSA and Ed25519 */
export function tufKeyFrom(key: KeyObject): TufKey {
  switch (key.asymmetricKeyType) {
    case 'ec':
      return ecdsaKeyFrom(key);
    case 'rsa': {
      const spki = key.export({ type: 'spki', format: 'der' });
      return { keytype: 'rsa', keyval: { private: null, public: spki.toString('base64') } };
    }
    case 'ed25519': {
      const { x = '' } = key.export({ format: 'jwk' });
      const raw = Buffer.from(x, 'base64url').toString('base64');
      return { keytype: 'ed25519', keyval: { private: null, public: raw } };
    }
    default:
      throw new SeaworthyError(
        'UNSUPPORTED',
        `A key of the kind ${key.asymmetricKeyType} signs no trust data.`,
        {
          whatToDo: 'Use ECDSA on P-256, RSA of 2048 bits or more, or Ed25519.',
        },
      );
  }
}

const known = new Map<string, KeyObject | undefined>();
const maxKnown = 4096;

/** `undefined` where the text is no key of the kind that it claims, or a weak one (RSA under 2048 bits). */
export function publicKeyOf(key: TufKey): KeyObject | undefined {
  const name = `${key.keytype} ${key.keyval.public}`;
  if (known.has(name)) return known.get(name);
  if (known.size >= maxKnown) known.clear();
  const made = readKey(key);
  known.set(name, made);
  return made;
}

function readKey(key: TufKey): KeyObject | undefined {
  try {
    return sound(key, keyObject(key));
  } catch {
    // OpenSSL's words for a broken key help no one; a key that cannot be read signs nothing.
    return undefined;
  }
}

function keyObject({ keytype, keyval }: TufKey): KeyObject {
  const bytes = Buffer.from(keyval.public, 'base64');
  if (keytype === 'ecdsa-x509' || keytype === 'rsa-x509') return new X509Certificate(bytes).publicKey;
  if (keytype !== 'ed25519') return createPublicKey({ key: bytes, format: 'der', type: 'spki' });
  const jwk: JsonWebKey = { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

function sound({ keytype }: TufKey, key: KeyObject): KeyObject | undefined {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (keytype === 'ed25519') return type === 'ed25519' ? key : undefined;
  if (keytype.startsWith('rsa')) {
    return type === 'rsa' && (details?.modulusLength ?? 0) >= 2048 ? key : undefined;
  }
  const curves = ['prime256v1', 'secp384r1', 'secp521r1'];
  return type === 'ec' && curves.includes(details?.namedCurve ?? '') ? key : undefined;
}

/** Whether `signature` is by `key` over `bytes`. The method must be one that the key's own type allows. */
export function isSignedBy(key: TufKey, signature: Signature, bytes: Uint8Array): boolean {
  const object = publicKeyOf(key);
  const family = key.keytype.replace('-x509', '');
  if (object === undefined || !(methods[family] ?? []).includes(signature.method)) return false;
  const sig = Buffer.from(signature.sig, 'base64');
  switch (signature.method) {
    case 'ecdsa':
      return verify('sha256', bytes, { key: object, dsaEncoding: 'ieee-p1363' }, sig);
    case 'eddsa':
      return verify(null, bytes, object, sig);
    case 'rsapss': {
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      return verify('sha256', bytes, { key: object, padding, saltLength: 32 }, sig);
    }
    default:
      return verify('sha256', bytes, { key: object, padding: constants.RSA_PKCS1_PADDING }, sig);
  }
}

const methods: Readonly<Record<string, readonly string[]>> = {
  ecdsa: ['ecdsa'],
  ed25519: ['eddsa'],
  rsa: ['rsapss', 'rsapkcs1v15'],
};
