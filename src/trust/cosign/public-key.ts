import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { reasonOf, SeaworthyError } from '../../core/errors.js';

/** A key that signatures are checked with. It alone decides the algorithm; what a signature says of itself is not asked. */
export interface TrustedKey {
  /** SHA-256 of the SubjectPublicKeyInfo, hex. */
  readonly id: string;
  readonly algorithm: 'ecdsa-p256' | 'ecdsa-p384' | 'ecdsa-p521' | 'rsa-pkcs1v15' | 'ed25519';
  /** File or setting that it came from. */
  readonly where: string;
  readonly publicKey: KeyObject;
  verify(message: Uint8Array, signature: Uint8Array): boolean;
}

const curves = {
  prime256v1: 'ecdsa-p256',
  secp384r1: 'ecdsa-p384',
  secp521r1: 'ecdsa-p521',
} as const satisfies Record<string, TrustedKey['algorithm']>;

const maxPemLength = 65_536;

/**
 * A public key in PEM (RFC 7468: `PUBLIC KEY`, or `RSA PUBLIC KEY`), as `cosign generate-key-pair` writes it.
 * @throws SeaworthyError CONFIG_INVALID for anything else, private keys and certificates included; UNSUPPORTED for
 * kinds of key that cosign does not know, and RSA below 2048 bits
 */
export function readPublicKey(pem: string, where: string): TrustedKey {
  const label = /-----BEGIN ([A-Z ]{1,40})-----/.exec(pem.slice(0, maxPemLength))?.[1];
  if (label !== 'PUBLIC KEY' && label !== 'RSA PUBLIC KEY') throw notPublic(label, where);
  const key = parse(pem, where);
  return trustedKey(key, where);
}

export function trustedKey(key: KeyObject, where: string): TrustedKey {
  const algorithm = algorithmOf(key, where);
  // Cosign hashes with SHA-256 whatever the curve (sigstore `LoadVerifier(key, crypto.SHA256)`).
  const hash = algorithm === 'ed25519' ? null : 'sha256';
  return {
    id: createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex'),
    algorithm,
    where,
    publicKey: key,
    verify: (message, signature) => verify(hash, message, key, signature),
  };
}

function parse(pem: string, where: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch (thrown) {
    throw new SeaworthyError('CONFIG_INVALID', `the public key cannot be read: ${reasonOf(thrown)}`, {
      where,
      whatToDo: 'Give the file cosign.pub that "cosign generate-key-pair" wrote.',
      cause: thrown,
    });
  }
}

function algorithmOf(key: KeyObject, where: string): TrustedKey['algorithm'] {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ed25519') return 'ed25519';
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= 2048) return 'rsa-pkcs1v15';
  const curve = Object.entries(curves).find(([name]) => type === 'ec' && name === details?.namedCurve);
  if (curve) return curve[1];
  const kind = type === 'rsa' ? `RSA of ${details?.modulusLength} bits` : (details?.namedCurve ?? type);
  throw new SeaworthyError('UNSUPPORTED', `keys of this kind are not trusted: ${kind}`, {
    where,
    whatToDo: 'Use ECDSA on P-256, P-384 or P-521, RSA of 2048 bits or more, or Ed25519.',
  });
}

function notPublic(label: string | undefined, where: string): SeaworthyError {
  const found = label === undefined ? 'there is no PEM block in it' : `it holds a ${label}`;
  return new SeaworthyError('CONFIG_INVALID', `this is no public key: ${found}`, {
    where,
    whatToDo: 'Give the file cosign.pub that "cosign generate-key-pair" wrote.',
  });
}
