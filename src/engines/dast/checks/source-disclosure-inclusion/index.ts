import { looksLikeFile, sourceIn } from '../../attacks/files.js';
import { baselines } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { hasLanguage, isAtLeast, subjectOf } from '../../attacks/prove.js';
import { pathOf } from '../../attacks/requests.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'source-disclosure-inclusion',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: "The application's own source can be read through a file parameter",
  severity: 'high',
  aliases: ['ZAP-43', 'CWE-541', 'WASC-33'],
  cwe: 541,
  fix: 'Map ids to files; never open a path that the client gives.',
  references: ['https://www.php.net/manual/en/wrappers.php.php'],
  cost: { low: 5, medium: 7, high: 12, insane: 12 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (!looksLikeFile(place) && !isAtLeast(prober, 'high')) return [];
  const known = await baselines(prober, place.request);
  if (known.some(({ response }) => sourceIn(bodyText(response)))) return [];
  const count = isAtLeast(prober, 'high') ? 10 : isAtLeast(prober, 'medium') ? 5 : 3;
  for (const payload of payloads(place, prober).slice(0, count)) {
    const first = sourceIn(bodyText((await prober.send(place, payload)).response));
    if (first === undefined) continue;
    const attack = await prober.send(place, payload);
    const control = await prober.send(place, `${payload}q`);
    if (sourceIn(bodyText(control.response)) || sourceIn(bodyText(attack.response)) !== first) continue;
    return [
      {
        subject: subjectOf(place),
        payload,
        attack,
        control,
        repeated: 2,
        evidence: first,
        confidence: 'high',
      },
    ];
  }
  return [];
}

/** The script of the request itself, and what frameworks call their main file. */
function payloads(place: InputPlace, prober: Prober): readonly string[] {
  const script = pathOf(place.request.url).split('/').at(-1) ?? '';
  const own = script.includes('.')
    ? [script, `../${script}`, `php://filter/convert.base64-encode/resource=${script}`]
    : [];
  const names: readonly (readonly [RegExp, string])[] = [
    [/flask|django|python|fastapi/, 'app.py'],
    [/node|express|npm/, 'package.json'],
    [/php|laravel|symfony/, 'index.php'],
    [/java|spring|tomcat/, 'WEB-INF/web.xml'],
  ];
  const likely = names.filter(([pattern]) => hasLanguage(prober, pattern) !== false).map(([, name]) => name);
  return [...own, ...likely.flatMap((name) => [`../${name}`, `../../${name}`])];
}
