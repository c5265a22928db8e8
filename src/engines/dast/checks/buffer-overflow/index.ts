import { discriminate } from '../../attacks/discriminate.js';
import { injectable } from '../../attacks/places.js';
import { hasTechnology, isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'buffer-overflow',
  mode: 'active',
  scope: 'place',
  places: injectable.filter((kind) => kind !== 'path'),
  writes: false,
  technologies: [],
  title: 'A long value brings the application down',
  severity: 'medium',
  aliases: ['ZAP-30001', 'CWE-120', 'WASC-7'],
  cwe: 120,
  fix: 'Check lengths where values come in.',
  references: ['https://cwe.mitre.org/data/definitions/120.html'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** Letters only, and no more than common limits of a header line allow: what is refused by size says nothing. */
const longLetters = 6000;

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isNative = hasTechnology(prober, /\bcgi\b|native|\bc\+\+|gcc/) === true;
  if (!isNative && !isAtLeast(prober, 'high')) return [];
  const found = await discriminate(
    prober,
    place,
    (isTrue, marker) => marker + 'A'.repeat(isTrue ? longLetters : 60),
  );
  if (found === undefined || ![500, 502, 503].includes(found.trueExchange.response.status)) return [];
  return found.falseExchange.response.status < 500
    ? [
        proofOfDifference(
          place,
          {
            ...found,
            truePayload: `${found.truePayload.slice(0, 40)}… (${longLetters} letters)`,
            falsePayload: found.falsePayload.slice(0, 40),
          },
          'low',
        ),
      ]
    : [];
}
