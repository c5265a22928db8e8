import { createHash } from 'node:crypto';
import { type Digest, isDigest } from '../../core/digest.js';

/** image-spec, "Registered Algorithms". Inside manifests and policies only SHA-256 is used. */
export type LongDigest = `sha512:${string}`;
export type BlobDigest = Digest | LongDigest;

const longShape = /^sha512:[0-9a-f]{128}$/;

export function isLongDigest(text: string): text is LongDigest {
  return longShape.test(text);
}

export function isBlobDigest(text: string): text is BlobDigest {
  return isDigest(text) || isLongDigest(text);
}

export function hashFor(digest: BlobDigest) {
  return createHash(digest.startsWith('sha512:') ? 'sha512' : 'sha256');
}

/** Whether the bytes have the digest. */
export function hasDigest(bytes: Uint8Array, digest: BlobDigest): boolean {
  return digest.slice(digest.indexOf(':') + 1) === hashFor(digest).update(bytes).digest('hex');
}

const aliasShape = /^sha512\.[A-Za-z0-9_-]{86}$/;

/**
 * Registries file manifests under SHA-256 alone. One that is pushed under a SHA-512 gets a tag made of it, which no list
 * of tags shows; no matter who asks by it gets what has that digest, or nothing.
 */
export function aliasTag(digest: LongDigest): string {
  return `sha512.${Buffer.from(digest.slice(digest.indexOf(':') + 1), 'hex').toString('base64url')}`;
}

export function isAliasTag(tag: string): boolean {
  return aliasShape.test(tag);
}
