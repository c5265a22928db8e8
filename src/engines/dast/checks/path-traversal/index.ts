import { isLike } from '../../attacks/features.js';
import { knownFileIn, traversals } from '../../attacks/files.js';
import { baselines, plainProbe } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, subjectOf } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'path-traversal',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Path traversal: files of the system can be read',
  severity: 'high',
  aliases: ['ZAP-6', 'CWE-22', 'WASC-33'],
  cwe: 22,
  fix: 'Resolve the path, and check that it lies below the folder that is meant; better, map ids to files.',
  references: ['https://cwe.mitre.org/data/definitions/22.html'],
  cost: { low: 4, medium: 8, high: 18, insane: 22 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** A file whose content every system of its kind has; the same path with one letter changed must not give it. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const known = await baselines(prober, place.request);
  if (known.some(({ response }) => knownFileIn(bodyText(response)))) return [];
  for (const payload of traversals(place, prober, await isPath(place, prober, known))) {
    const first = await prober.send(place, payload);
    const file = knownFileIn(bodyText(first.response));
    if (file === undefined) continue;
    const control = await prober.send(
      place,
      payload.replace(/asswd|roup|in\.ini|ostname/, (name) => `${name}q`),
    );
    const attack = await prober.send(place, payload);
    if (knownFileIn(bodyText(control.response)) || knownFileIn(bodyText(attack.response)) === undefined)
      continue;
    return [
      {
        subject: subjectOf(place),
        payload,
        attack,
        control,
        repeated: 2,
        evidence: file,
        confidence: 'confirmed',
      },
    ];
  }
  return [];
}

/** `./value` is the value itself to a file system and to nothing else, where another value is answered otherwise. */
async function isPath(place: InputPlace, prober: Prober, known: readonly Exchange[]): Promise<boolean> {
  if (place.value === '' || !isAtLeast(prober, 'medium') || place.value.length > 200) return false;
  const isAbsolute = place.value.startsWith('/');
  const plain = await plainProbe(prober, place);
  if (isLike(plain.exchange, plain.payload, known, place.value)) return false;
  const payload = isAbsolute ? `/.${place.value}` : `./${place.value}`;
  return isLike(await prober.send(place, payload), payload, known, place.value);
}
