import { injectable } from '../../attacks/places.js';
import { type Attempts, firstProof, hasLanguage, isAtLeast } from '../../attacks/prove.js';
import { quoteHint } from '../../attacks/sql.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'code-injection-php',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'PHP code in the input is run',
  severity: 'critical',
  aliases: ['ZAP-90019', 'CWE-94', 'WASC-20'],
  cwe: 94,
  fix: 'Remove eval, assert on text and preg_replace with /e; parse the input instead.',
  references: ['https://www.php.net/manual/en/function.eval.php'],
  cost: { low: 6, medium: 6, high: 9, insane: 9 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isPhp =
    hasLanguage(prober, /php|laravel|symfony|wordpress|drupal/) ?? /\.php\b/.test(place.request.url);
  if (!isPhp && !isAtLeast(prober, 'high')) return [];
  const hint = await quoteHint(prober, place);
  const inQuotes = hint !== 'none' || isAtLeast(prober, 'high') ? quoted(place.value) : [];
  return firstProof(prober, place, [...bare, ...inQuotes]);
}

const bare: readonly Attempts[] = [
  ({ a, b, product }, marker) => ({ payload: `print('${marker}'.(${a}*${b}));`, expected: marker + product }),
  ({ a, b, product }, marker) => ({ payload: `'${marker}'.(${a}*${b})`, expected: marker + product }),
];

function quoted(value: string): readonly Attempts[] {
  return [
    ...["'", '"'].map(
      (mark): Attempts =>
        ({ a, b, product }, marker) => ({
          payload: `${value}${mark}.${mark}${marker}${mark}.(${a}*${b}).${mark}`,
          expected: marker + product,
        }),
    ),
    ({ a, b, product }, marker) => ({
      payload: `\${print('${marker}'.(${a}*${b}))}`,
      expected: marker + product,
    }),
  ];
}
