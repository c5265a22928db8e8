import { numberOfKey } from './key-numbers.js';
import type { Match } from './matcher.js';
import { bytesOfPem } from './pem.js';
import { numberOfSshKey } from './ssh-keys.js';

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

/** By kind: the bytes of a private key, without what stands round them. */
const bytesByKind: Readonly<Record<string, (secret: string) => Buffer>> = {
  'private-key': bytesOfPem,
  'private-key-der': (secret) => Buffer.from(secret, 'base64'),
  'private-key-hex': (secret) => Buffer.from(secret, 'hex'),
};

/** What a private key has in common with its copies in other encodings; undefined for other secrets and for what cannot be read. */
export function numberOfMatch({ detector, secret }: Match): string | undefined {
  const bytes = bytesByKind[detector.id]?.(secret);
  return bytes && (numberOfKey(bytes) ?? numberOfSshKey(bytes));
}
