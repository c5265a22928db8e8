import { type Condition, discriminate } from '../../attacks/discriminate.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'integer-overflow',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Numbers above the range of integers break the application',
  severity: 'low',
  aliases: ['ZAP-30003', 'CWE-190', 'WASC-3'],
  cwe: 190,
  fix: 'Check the range of numbers where they come in.',
  references: ['https://cwe.mitre.org/data/definitions/190.html'],
  cost: { low: 0, medium: 2, high: 6, insane: 6 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** Just above against just below a limit: numbers of one length, of which only the former do not fit. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (!/^-?\d{1,10}$/.test(place.value) || !isAtLeast(prober, 'medium')) return [];
  const limits = [2n ** 31n, 2n ** 63n, 2n ** 32n].slice(0, isAtLeast(prober, 'high') ? 3 : 1);
  for (const limit of limits) {
    const found = await discriminate(prober, place, around(limit));
    if (found === undefined) continue;
    const { trueExchange: over, falseExchange: under } = found;
    if (over.response.status >= 500 && under.response.status < 500)
      return [proofOfDifference(place, found, 'medium')];
  }
  return [];
}

function around(limit: bigint): Condition {
  return (isTrue, marker) => {
    const distance = BigInt(
      [...marker].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % 900,
    );
    return String(isTrue ? limit + distance : limit - 1n - distance);
  };
}
