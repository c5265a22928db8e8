import { injectable } from '../../attacks/places.js';
import { type Attempts, firstProof, hasLanguage, isAtLeast } from '../../attacks/prove.js';
import { quoteHint } from '../../attacks/sql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'code-injection-ruby',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Ruby code in the input is run',
  severity: 'critical',
  aliases: ['ZAP-90019', 'CWE-94', 'WASC-20'],
  cwe: 94,
  fix: 'Remove eval, instance_eval and send on input.',
  references: ['https://docs.ruby-lang.org/en/master/Kernel.html#method-i-eval'],
  cost: { low: 6, medium: 6, high: 8, insane: 8 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (hasLanguage(prober, /ruby|rails|sinatra|gem|puma/) !== true && !isAtLeast(prober, 'high')) return [];
  const hint = await quoteHint(prober, place);
  const inQuotes = hint !== 'none' || isAtLeast(prober, 'high') ? quoted(place.value) : [];
  return firstProof(prober, place, [...bare, ...inQuotes]);
}

const bare: readonly Attempts[] = [
  ({ a, b, product }, marker) => ({ payload: `'${marker}'<<(${a}*${b}).to_s`, expected: marker + product }),
  ({ a, b, product }, marker) => ({
    payload: `${marker}#{${a}*${b}}${marker}`,
    expected: marker + product + marker,
  }),
];

function quoted(value: string): readonly Attempts[] {
  return ["'", '"'].map(
    (mark): Attempts =>
      ({ a, b, product }, marker) => ({
        payload: `${value}${mark}<<${mark}${marker}${mark}<<(${a}*${b}).to_s<<${mark}`,
        expected: marker + product,
      }),
  );
}
