import { injectable } from '../../attacks/places.js';
import { hasTechnology, isAtLeast, proofOfDelay } from '../../attacks/prove.js';
import { quoteHint } from '../../attacks/sql.js';
import { proveDelay } from '../../attacks/timing.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'nosql-injection-time',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  isDear: true,
  technologies: [],
  title: 'NoSQL injection, shown by a delay',
  severity: 'high',
  aliases: ['ZAP-90039', 'CWE-943', 'WASC-19'],
  cwe: 943,
  fix: 'Use query operators instead of $where, and pass values as data.',
  references: ['https://www.mongodb.com/docs/manual/reference/operator/query/where/'],
  cost: { low: 4, medium: 4, high: 6, insane: 6 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const hint = await quoteHint(prober, place);
  if (!isAtLeast(prober, 'high') && (hint !== 'parity' || hasTechnology(prober, /mongo/) !== true)) return [];
  for (const payloadFor of payloads(place.value)) {
    const delay = await proveDelay(prober, place, payloadFor);
    if (delay !== undefined) return [proofOfDelay(place, delay)];
  }
  return [];
}

/** A loop over the clock, since shells differ in what they offer for waiting; it ends by itself. */
function payloads(value: string): readonly ((seconds: number) => string)[] {
  const wait = (seconds: number) =>
    `(function(){var e=Date.now()+${seconds}000;while(Date.now()<e);return true})()`;
  return [(seconds) => `${value}'&&${wait(seconds)}&&'1`, (seconds) => `${value}"&&${wait(seconds)}&&"1`];
}
