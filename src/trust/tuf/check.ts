import { SeaworthyError } from '../../core/errors.js';
import { canonicalKeyIdOf, isSignedBy, keyIdOf } from './keys.js';
import type { Metadata } from './metadata.js';
import type { KeyRole, TufKey } from './schema.js';

/**
 * At least `threshold` of the role's keys signed. A key counts once, whatever names it goes by; a key listed under
 * an id that is not its own counts never (TUF 4.2).
 * @throws SeaworthyError SIGNATURE_INVALID naming the role
 */
export function checkSignatures(
  metadata: Metadata<unknown>,
  keys: ReadonlyMap<string, TufKey>,
  { keyids, threshold }: KeyRole,
): void {
  const signers = new Set<string>();
  for (const signature of metadata.signatures) {
    const key = keyids.includes(signature.keyid) ? keys.get(signature.keyid) : undefined;
    if (key === undefined || keyIdOf(key) !== signature.keyid) continue;
    if (isSignedBy(key, signature, metadata.covered)) signers.add(canonicalKeyIdOf(key));
    if (signers.size >= threshold) return;
  }
  throw refused(metadata.role, `valid signatures did not meet threshold: ${signers.size} of ${threshold}`);
}

/** TUF 5.3.10, 5.4.4, 5.5.6, 5.6.5. @throws SeaworthyError SIGNATURE_INVALID */
export function checkExpiry({ role, signed }: Metadata<{ readonly expires: string }>, now: Date): void {
  if (Date.parse(signed.expires) > now.getTime()) return;
  throw refused(role, `it expired at ${signed.expires}`);
}

/** TUF 5.4.3, 5.5.5: versions never go back. @throws SeaworthyError SIGNATURE_INVALID */
export function checkNoRollback(
  { role, signed }: Metadata<{ readonly version: number }>,
  seen: number,
): void {
  if (signed.version >= seen) return;
  throw refused(
    role,
    `version ${signed.version} is older than version ${seen}, which was seen before (rollback)`,
  );
}

export function refused(role: string, rule: string): SeaworthyError {
  return new SeaworthyError('SIGNATURE_INVALID', `${role}: ${rule}.`, { where: `${role}.json` });
}
