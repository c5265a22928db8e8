import { createHash } from 'node:crypto';
import { withoutTrailing } from '../../../../core/trailing.js';
import { baselines, plainProbe, sendMarked } from '../../attacks/observe.js';
import { reflecting } from '../../attacks/places.js';
import { subjectOf } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'weak-hash',
  mode: 'active',
  scope: 'place',
  places: reflecting,
  writes: false,
  technologies: [],
  title: 'Input comes back hashed with MD5 or SHA-1',
  severity: 'medium',
  aliases: ['CWE-328', 'WASC-13'],
  cwe: 328,
  fix: 'Use SHA-256 or better; Argon2 or bcrypt with a salt for passwords.',
  references: ['https://csrc.nist.gov/pubs/sp/800/131/a/r2/final'],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const plain = await plainProbe(prober, place);
  const first = hashIn(plain.exchange, plain.marker);
  if (first === undefined) return [];
  const again = await sendMarked(prober, place, (marker) => marker);
  const [control] = await baselines(prober, place.request);
  if (hashIn(again.exchange, again.marker) !== first || control === undefined) return [];
  const { payload, exchange: attack } = again;
  const evidence = `${first} of the value stands in the answer`;
  return [
    {
      subject: `${subjectOf(place)} ${first}`,
      payload,
      attack,
      control,
      repeated: 2,
      evidence,
      confidence: 'confirmed',
    },
  ];
}

/** The algorithm whose digest of the value, in hex or Base64, stands in body or header fields. */
function hashIn({ response }: Exchange, value: string): string | undefined {
  const text = `${bodyText(response)}\n${response.headers.map(([, field]) => field).join('\n')}`;
  const lower = text.toLowerCase();
  return ['md5', 'sha1', 'md4'].find((algorithm) => {
    const digest = digestOf(algorithm, value);
    return (
      digest !== undefined &&
      (lower.includes(digest.toString('hex')) ||
        text.includes(withoutTrailing(digest.toString('base64'), '=')))
    );
  });
}

/** Undefined where this build of OpenSSL has the algorithm no more. */
function digestOf(algorithm: string, value: string): Buffer | undefined {
  try {
    return createHash(algorithm).update(value).digest();
  } catch {
    return undefined;
  }
}
