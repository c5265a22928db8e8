import { createHash } from 'node:crypto';
import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';

/** A running SHA-256 over bytes as they come by. */
export interface Digester {
  update(bytes: Uint8Array): void;
  /** Ends the sum; called once. */
  digest(): Digest;
}

export function createDigester(): Digester {
  const hash = createHash('sha256');
  return {
    update: (bytes) => {
      hash.update(bytes);
    },
    digest: () => `sha256:${hash.digest('hex')}`,
  };
}

export function digestOf(bytes: Uint8Array): Digest {
  const digester = createDigester();
  digester.update(bytes);
  return digester.digest();
}

/** @throws SeaworthyError DIGEST_MISMATCH */
export function checkDigest(actual: Digest, promised: Digest, where: string): void {
  if (actual === promised) return;
  throw new SeaworthyError(
    'DIGEST_MISMATCH',
    `the bytes have the digest ${actual}, but ${promised} was promised`,
    {
      where,
      whatToDo: 'Fetch or save the image again; if it stays so, it was changed.',
    },
  );
}
