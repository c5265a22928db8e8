import { Buffer } from 'node:buffer';
import { createPrivateKey, createPublicKey, type KeyObject, scryptSync, sign } from 'node:crypto';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import { bytesOfBase64 } from './base64.js';
import { type TrustedKey, trustedKey } from './public-key.js';

export interface SigningKey {
  /** The key that others check with. */
  readonly public: TrustedKey;
  sign(message: Uint8Array): Uint8Array;
}

/** Cosign 2 writes the first label, cosign 1 the second. */
const sealedLabels: ReadonlySet<string> = new Set([
  'ENCRYPTED SIGSTORE PRIVATE KEY',
  'ENCRYPTED COSIGN PRIVATE KEY',
]);
const plainLabels: ReadonlySet<string> = new Set(['PRIVATE KEY', 'EC PRIVATE KEY', 'RSA PRIVATE KEY']);

/**
 * A private key as cosign keeps it (scrypt and nacl/secretbox around PKCS #8), or PKCS #8 without a password.
 * @throws SeaworthyError CONFIG_INVALID when it is none, or the password does not open it; UNSUPPORTED;
 * LIMIT_EXCEEDED for a key derivation that would cost more than cosign's own
 */
export async function readSigningKey(pem: string, password: string, where: string): Promise<SigningKey> {
  const [, label, body] =
    /-----BEGIN ([A-Z ]{1,40})-----\s([A-Za-z0-9+/=\s]{1,65536})-----END/.exec(pem.slice(0, 131_072)) ?? [];
  if (label !== undefined && body !== undefined && sealedLabels.has(label)) {
    const der = await unseal(bytesOfBase64(body.replace(/\s+/g, '')), password, where);
    return signingKey(parse({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }, where), where);
  }
  if (label !== undefined && plainLabels.has(label)) return signingKey(parse(pem, where), where);
  const found = label === undefined ? 'there is no private key in PEM in it' : `it holds a ${label}`;
  throw new SeaworthyError('CONFIG_INVALID', `nothing can be signed with this: ${found}`, {
    where,
    whatToDo: 'Give the file cosign.key that "cosign generate-key-pair" wrote.',
  });
}

export function signingKey(key: KeyObject, where: string): SigningKey {
  const publicKey = trustedKey(createPublicKey(key), where);
  const hash = publicKey.algorithm === 'ed25519' ? null : 'sha256';
  return { public: publicKey, sign: (message) => sign(hash, message, key) };
}

const positive = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `secure-systems-lab/go-securesystemslib`, package `encrypted`. */
const sealedSchema = v.object({
  kdf: v.object({
    name: v.literal('scrypt'),
    params: v.object({ N: positive, r: positive, p: positive }),
    salt: v.string(),
  }),
  cipher: v.object({ name: v.literal('nacl/secretbox'), nonce: v.string() }),
  ciphertext: v.string(),
});

/** Twice what cosign's strongest setting takes: a key file must not stop the machine. */
const maxScryptBytes = 128 * 1024 * 1024;

async function unseal(json: Uint8Array | undefined, password: string, where: string): Promise<Uint8Array> {
  const { kdf, cipher, ciphertext } = sealedBox(json, where);
  const { N, r, p } = kdf.params;
  if (128 * N * r > maxScryptBytes || p > 4) {
    throw new SeaworthyError(
      'LIMIT_EXCEEDED',
      `deriving the key is too costly (scrypt N=${N} r=${r} p=${p})`,
      {
        where,
      },
    );
  }
  const [salt, nonce, box] = [kdf.salt, cipher.nonce, ciphertext].map(bytesOfBase64);
  if (!salt || !box || nonce?.length !== 24) throw broken('a field is not base64 of the right length', where);
  const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa.js');
  const secret = derive(password, salt, { N, r, p }, where);
  try {
    return xsalsa20poly1305(secret, nonce).decrypt(box);
  } catch (thrown) {
    throw new SeaworthyError('CONFIG_INVALID', 'the password does not open the private key', {
      where,
      whatToDo: 'Set COSIGN_PASSWORD to its password; an empty one is a password too.',
      cause: thrown,
    });
  }
}

function derive(
  password: string,
  salt: Uint8Array,
  params: { readonly N: number; readonly r: number; readonly p: number },
  where: string,
): Uint8Array {
  try {
    return scryptSync(password, salt, 32, { ...params, maxmem: 2 * maxScryptBytes });
  } catch (thrown) {
    throw broken(`its scrypt parameters are wrong (${reasonOf(thrown)})`, where);
  }
}

function sealedBox(json: Uint8Array | undefined, where: string): v.InferOutput<typeof sealedSchema> {
  try {
    return v.parse(sealedSchema, readJson(Buffer.from(json ?? []).toString('utf8')));
  } catch (thrown) {
    throw broken(reasonOf(thrown), where);
  }
}

function parse(input: Parameters<typeof createPrivateKey>[0], where: string): KeyObject {
  try {
    return createPrivateKey(input);
  } catch (thrown) {
    throw broken(reasonOf(thrown), where);
  }
}

function broken(why: string, where: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `the private key cannot be read: ${why}`, {
    where,
    whatToDo: 'Give the file cosign.key that "cosign generate-key-pair" wrote.',
  });
}
