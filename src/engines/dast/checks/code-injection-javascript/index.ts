import { isLike } from '../../attacks/features.js';
import { baselines, probeOnce } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { type Attempts, firstProof, hasLanguage, isAtLeast, proofOfDelay } from '../../attacks/prove.js';
import { findsSomething } from '../../attacks/sensitivity.js';
import { quoteHint } from '../../attacks/sql.js';
import { proveDelay } from '../../attacks/timing.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'code-injection-javascript',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'JavaScript code in the input is run on the server',
  severity: 'critical',
  aliases: ['ZAP-90019', 'CWE-94', 'WASC-20'],
  cwe: 94,
  fix: 'Remove eval, Function and vm on input; JSON.parse reads data.',
  references: ['https://nodejs.org/api/vm.html#vm-executing-javascript'],
  cost: { low: 6, medium: 8, high: 9, insane: 9 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isHigh = isAtLeast(prober, 'high');
  const isNode = hasLanguage(prober, /node|express|npm|koa|fastify|nest/);
  if (isNode === false && !isHigh) return [];
  if (isNode !== true && prober.strength === 'low') return [];
  const hint = await quoteHint(prober, place);
  const inQuotes = hint !== 'none' || isHigh ? quoted(place.value) : [];
  const found = await firstProof(prober, place, [...bare, ...inQuotes]);
  if (found.length > 0 || !(isHigh || (await isReadAsCode(prober, place)))) return found;
  const wait = (seconds: number) =>
    `(function(){var e=Date.now()+${seconds}000;while(Date.now()<e);return 1})()`;
  const delay = await proveDelay(prober, place, wait);
  return delay === undefined ? [] : [proofOfDelay(place, delay)];
}

/** A made-up word is not understood, and the value with a comment of that word behind it is: a parser of code reads it. */
async function isReadAsCode(prober: Prober, place: InputPlace): Promise<boolean> {
  if (place.value === '' || !(await findsSomething(prober, place))) return false;
  const usual = await baselines(prober, place.request);
  if (usual.some(({ response }) => response.status >= 400)) return false;
  const commented = await probeOnce(prober, place, 'comment', (marker) => `${place.value} /* ${marker} */`);
  return isLike(commented.exchange, commented.payload, usual, place.value);
}

const bare: readonly Attempts[] = [
  ({ a, b, product }, marker) => ({ payload: `'${marker}'.concat(${a}*${b})`, expected: marker + product }),
];

function quoted(value: string): readonly Attempts[] {
  return ["'", '"', '`'].map(
    (mark): Attempts =>
      ({ a, b, product }, marker) => ({
        payload: `${value}${mark}.concat(${mark}${marker}${mark},${a}*${b})+${mark}`,
        expected: marker + product,
      }),
  );
}
