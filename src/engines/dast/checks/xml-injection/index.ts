import { discriminate } from '../../attacks/discriminate.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import { isXmlPlace } from '../../attacks/xml.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'xml-injection',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'The value becomes part of an XML document as it is',
  severity: 'medium',
  aliases: ['ZAP-90029', 'CWE-91', 'WASC-23'],
  cwe: 91,
  fix: 'Build documents with a library that encodes texts.',
  references: ['https://www.w3.org/TR/xml/#syntax'],
  cost: { low: 0, medium: 0, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** A comment that is well formed against one that is not (two hyphens inside): the same letters in another order. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  // A value that is a document itself is meant to hold mark-up.
  if (/^\s*</.test(place.value)) return [];
  const isLikely = isXmlPlace(place) || /xml|soap/i.test(place.request.url);
  if (!isLikely && !isAtLeast(prober, 'high')) return [];
  const found = await discriminate(prober, place, (isTrue, marker) => {
    const [head, tail] = [marker.slice(0, 4), marker.slice(4)];
    return isTrue ? `${place.value}<!--${head}-${tail}-->` : `${place.value}<!--${head}--${tail}->`;
  });
  return found === undefined ? [] : [proofOfDifference(place, found, 'medium')];
}
