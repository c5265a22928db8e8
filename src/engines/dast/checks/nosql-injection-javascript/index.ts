import { type Condition, discriminate } from '../../attacks/discriminate.js';
import { injectable } from '../../attacks/places.js';
import { hasTechnology, isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import { leavesAlone, widens } from '../../attacks/sensitivity.js';
import { quoteHint } from '../../attacks/sql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'nosql-injection-javascript',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'NoSQL injection into a JavaScript condition',
  severity: 'high',
  aliases: ['ZAP-40033', 'CWE-943', 'WASC-19'],
  cwe: 943,
  fix: 'Use query operators instead of $where, and pass values as data.',
  references: ['https://www.mongodb.com/docs/manual/reference/operator/query/where/'],
  cost: { low: 4, medium: 4, high: 10, insane: 10 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const hint = await quoteHint(prober, place);
  if (!isAtLeast(prober, 'high') && (hint === 'none' || hasTechnology(prober, /mongo|nedb|couch/) === false))
    return [];
  const isHigh = isAtLeast(prober, 'high');
  const [alone, wider] = isHigh ? [] : [await leavesAlone(prober, place), await widens(prober, place)];
  for (const [index, condition] of conditions(place.value)
    .slice(0, isHigh ? 3 : 2)
    .entries()) {
    const expects = index === 1 ? wider : alone;
    const found = await discriminate(prober, place, condition, expects);
    if (found !== undefined) return [proofOfDifference(place, found)];
  }
  return [];
}

/** `===` exists in JavaScript alone. */
function conditions(value: string): readonly Condition[] {
  const pair = (isTrue: boolean, marker: string) => [
    marker.slice(-5),
    isTrue ? marker.slice(-5) : `${marker.slice(-5, -1)}q`,
  ];
  return [
    (isTrue, marker) => `${value}' && '${pair(isTrue, marker).join("'==='")}`,
    (isTrue, marker) => `${marker}' || '${pair(isTrue, marker).join("'==='")}`,
    (isTrue, marker) => `${value}" && "${pair(isTrue, marker).join('"==="')}`,
  ];
}
