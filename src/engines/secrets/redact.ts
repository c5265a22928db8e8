import { createHash } from 'node:crypto';

/** What of a secret may be shown: never more than four characters, and never more than a fifth of it. */
export function redact(secret: string): string {
  const shown = Math.min(4, Math.floor(secret.length / 5));
  // Control characters and quotes would only disturb the reader.
  const start = secret.slice(0, shown).replace(/[^A-Za-z0-9_./+-]/g, '*');
  return `${start}… (${secret.length} characters)`;
}

/**
 * The same secret has the same one wherever it stands. Salted and cut, so that no table of known digests has it;
 * a weak password can still be guessed from it, as from any digest.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update('seaworthy secret 1\0').update(secret).digest('hex').slice(0, 32);
}
