import type { Match } from './matcher.js';
import { bytesOfPem } from './pem.js';

const mostCompared = 40;

/** Without fields of a DNSSEC key whose bytes are those of a PEM in the same file: one key in two notations. */
export function withoutSameKeys(matches: readonly Match[]): readonly Match[] {
  const fields = matches.filter(isField);
  if (fields.length === 0) return matches;
  const keys = matches
    .filter(({ detector }) => detector.id === 'private-key')
    .slice(0, mostCompared)
    .map(({ secret }) => bytesOfPem(secret));
  const again = new Set(
    fields.slice(0, mostCompared).filter(({ secret }) => {
      const bytes = Buffer.from(secret, 'base64');
      return keys.some((key) => key.includes(bytes));
    }),
  );
  return again.size === 0 ? matches : matches.filter((match) => !again.has(match));
}

function isField({ detector }: Match): boolean {
  return detector.id === 'dnssec-private-key';
}
