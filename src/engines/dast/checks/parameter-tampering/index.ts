import { baselines } from '../../attacks/observe.js';
import { isAtLeast, subjectOf } from '../../attacks/prove.js';
import { renamed, withJsonValue } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace } from '../../exchange.js';
import { errorPatterns } from '../../page/errors.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'parameter-tampering',
  mode: 'active',
  scope: 'place',
  places: ['query', 'form', 'json'],
  writes: false,
  technologies: [],
  title: 'A value of another type shows an error of the application',
  severity: 'low',
  aliases: ['ZAP-40008', 'CWE-472', 'CWE-209', 'WASC-20'],
  cwe: 472,
  fix: 'Check types and lengths where values come in, and show neutral error pages.',
  references: ['https://cwe.mitre.org/data/definitions/472.html'],
  cost: { low: 0, medium: 4, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** An empty value, and a list in place of a text. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (!isAtLeast(prober, 'high')) return [];
  const known = await baselines(prober, place.request);
  const [control] = known;
  if (control === undefined || known.some((exchange) => errorIn(exchange) !== undefined)) return [];
  const list =
    place.kind === 'json'
      ? withJsonValue(place.request, place.name, [[]])
      : renamed(place, `${place.name}[]`, 'q');
  const attempts: readonly (readonly [string, () => Promise<Exchange>])[] = [
    ['an empty value', () => prober.send(place, '')],
    ...(list === undefined ? [] : [['a list', () => prober.request(list)] as const]),
  ];
  for (const [payload, send] of attempts) {
    if (errorIn(await send()) === undefined) continue;
    const attack = await send();
    const evidence = errorIn(attack);
    if (evidence === undefined) continue;
    return [
      { subject: subjectOf(place), payload, attack, control, repeated: 2, evidence, confidence: 'medium' },
    ];
  }
  return [];
}

function errorIn({ response }: Exchange): string | undefined {
  const text = bodyText(response);
  return errorPatterns
    .map(([, pattern]) => new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text)?.[0])
    .find(Boolean)
    ?.slice(0, 200);
}
