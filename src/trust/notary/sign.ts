import { type KeyObject, sign } from 'node:crypto';
import { canonicalJson } from '../tuf/canonical.js';

/** A private P-256 key, and the id under which a root names its public half. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
}

/** The one-line envelope that notary writes, signed by each of `keys`. */
export function signedEnvelope(signed: object, keys: readonly SigningKey[]): Buffer {
  const covered = canonicalJson(signed);
  const signatures = keys.map(({ id, privateKey }) => ({
    keyid: id,
    method: 'ecdsa',
    sig: sign('sha256', covered, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64'),
  }));
  return Buffer.from(`{"signed":${covered.toString('utf8')},"signatures":${JSON.stringify(signatures)}}`);
}

/** RFC 3339 in whole seconds: fractions are what the Go server re-writes and then no longer recognises. */
export function instantAfter(now: Date, days: number): string {
  const at = new Date(now.getTime() + days * 86_400_000);
  return `${at.toISOString().slice(0, 19)}Z`;
}
