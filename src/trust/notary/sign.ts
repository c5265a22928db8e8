import { constants, type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '../tuf/canonical.js';

/** A private key, and the id under which a root or a delegation names its public half. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** The one-line envelope that notary writes, signed by each of `keys`. */
export function signedEnvelope(signed: object, keys: readonly SigningKey[]): Buffer {
  const covered = canonicalJson(signed);
  const signatures = keys.map((key) => signatureOver(covered, key));
  return Buffer.from(`{"signed":${covered.toString('utf8')},"signatures":${JSON.stringify(signatures)}}`);
}

function signatureOver(covered: Buffer, { id, privateKey }: SigningKey) {
  const by = (method: string, sig: Buffer) => ({ keyid: id, method, sig: sig.toString('base64') });
  switch (privateKey.asymmetricKeyType) {
    case 'rsa': {
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      return by('rsapss', sign('sha256', covered, { key: privateKey, padding, saltLength: 32 }));
    }
    case 'ed25519':
      return by('eddsa', sign(null, covered, privateKey));
    default:
      return by('ecdsa', sign('sha256', covered, { key: privateKey, dsaEncoding: 'ieee-p1363' }));
  }
}

/** RFC 3339 in whole seconds: fractions are what the Go server re-writes and then no longer recognises. */
export function instantAfter(now: Date, days: number): string {
  const at = new Date(now.getTime() + days * 86_400_000);
  return `${at.toISOString().slice(0, 19)}Z`;
}
