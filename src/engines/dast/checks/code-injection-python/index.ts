import { noteProven } from '../../attacks/economy.js';
import { injectable } from '../../attacks/places.js';
import { type Attempts, firstProof, hasLanguage, isAtLeast, proofOfDelay } from '../../attacks/prove.js';
import { quoteHint } from '../../attacks/sql.js';
import { proveDelay } from '../../attacks/timing.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'code-injection-python',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Python code in the input is run',
  severity: 'critical',
  aliases: ['ZAP-90019', 'CWE-94', 'WASC-20'],
  cwe: 94,
  fix: 'Remove eval and exec; parse the input, with ast.literal_eval at most.',
  references: ['https://docs.python.org/3/library/functions.html#eval'],
  cost: { low: 6, medium: 7, high: 12, insane: 12 },
  attack: async (target, prober) =>
    target.scope === 'place' ? noteProven(target.place, 'code', await prove(target.place, prober)) : [],
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isHigh = isAtLeast(prober, 'high');
  if (hasLanguage(prober, /python|flask|django|fastapi|werkzeug|gunicorn|pypi/) === false && !isHigh)
    return [];
  const hint = await quoteHint(prober, place);
  const inQuotes = hint !== 'none' || isHigh ? quoted(place.value) : [];
  const tried = hint === 'parity' || isHigh ? inQuotes : inQuotes.slice(0, 2);
  const found = await firstProof(prober, place, [...bare.slice(0, isHigh ? 2 : 1), ...tried]);
  if (found.length > 0) return found;
  const delays = [
    (seconds: number) => `__import__('time').sleep(${seconds})`,
    (seconds: number) => `'+str(__import__('time').sleep(${seconds}))+'`,
  ];
  for (const payloadFor of delays.slice(
    0,
    hint !== 'none' || isHigh ? 2 : prober.strength === 'low' ? 0 : 1,
  )) {
    const delay = await proveDelay(prober, place, payloadFor);
    if (delay !== undefined) return [proofOfDelay(place, delay)];
  }
  return [];
}

/** `*` repeats text in Python and needs no calculator: the marker comes back as often as asked. */
const bare: readonly Attempts[] = [
  ({ a, b, product }, marker) => ({ payload: `'${marker}'+str(${a}*${b})`, expected: marker + product }),
  ({ a, b, product }, marker) => ({
    payload: `print('${marker}'+str(${a}*${b}))`,
    expected: marker + product,
  }),
];

/** The second kind shows where only the length of the text comes back: letters repeated as often as asked. */
function quoted(value: string): readonly Attempts[] {
  const lengths = ["'", '"'].map(
    (mark): Attempts =>
      ({ a }, marker) => ({
        payload: `${marker}${mark}*${a}+${mark}`,
        expected: String(marker.length * a),
      }),
  );
  const texts = ["'", '"'].map(
    (mark): Attempts =>
      ({ a, b, product }, marker) => ({
        payload: `${value}${mark}+${mark}${marker}${mark}+str(${a}*${b})+${mark}`,
        expected: marker + product,
      }),
  );
  return [...texts, ...lengths];
}
