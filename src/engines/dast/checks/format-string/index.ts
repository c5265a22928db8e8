import { discriminate } from '../../attacks/discriminate.js';
import { injectable } from '../../attacks/places.js';
import { hasTechnology, isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'format-string',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Format directives in the input break the application',
  severity: 'medium',
  aliases: ['ZAP-30002', 'CWE-134', 'WASC-6'],
  cwe: 134,
  fix: 'Use a constant as format, and pass input as its argument.',
  references: ['https://cwe.mitre.org/data/definitions/134.html'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** Directives against as many percent signs that only stand for themselves. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isNative = hasTechnology(prober, /\bcgi\b|perl|lua|native|\bc\+\+|gcc|glibc/) === true;
  if (!isNative && !isAtLeast(prober, 'high')) return [];
  const found = await discriminate(
    prober,
    place,
    (isTrue, marker) => `${marker}${(isTrue ? '%s%n' : '%%%%').repeat(10)}`,
  );
  if (
    found === undefined ||
    found.trueExchange.response.status < 500 ||
    found.falseExchange.response.status >= 500
  )
    return [];
  return [proofOfDifference(place, found, 'medium')];
}
