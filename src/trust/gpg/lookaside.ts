import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';

/** A signature that lies beside the registry; nothing of it is checked. */
export interface LookasideSignature {
  readonly where: string;
  readonly bytes: Uint8Array;
}

/** A file below the place where signatures are kept; undefined where there is none. */
export type LookasideReader = (path: string) => Promise<Uint8Array | undefined>;

const maxSignatures = 64;

/**
 * Signatures of an image, numbered from one, until a number is missing (containers/image, "signature access protocols":
 * `lookaside`).
 * @param repository without its registry: `team/app`
 */
export async function gatherLookaside(
  repository: string,
  digest: Digest,
  read: LookasideReader,
): Promise<readonly LookasideSignature[]> {
  const found: LookasideSignature[] = [];
  for (let number = 1; ; number++) {
    const path = `${repository}@${digest.replace(':', '=')}/signature-${number}`;
    const bytes = await read(path);
    if (bytes === undefined) return found;
    if (number > maxSignatures) {
      throw new SeaworthyError('LIMIT_EXCEEDED', `more than ${maxSignatures} signatures are not looked at`, {
        where: path,
      });
    }
    found.push({ where: path, bytes });
  }
}
