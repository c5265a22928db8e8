import { createHash } from 'node:crypto';

/**
 * A UUID that depends on the content alone, so that the same report gives the same bytes: version 8 of RFC 9562, which
 * is for values that the application derives itself, out of SHA-256.
 */
export function contentUuid(content: string): string {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** Short and stable, for fingerprints that a format wants as hex. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
