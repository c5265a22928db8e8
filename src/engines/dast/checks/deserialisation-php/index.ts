import { discriminate } from '../../attacks/discriminate.js';
import { injectable } from '../../attacks/places.js';
import { hasLanguage, isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'deserialisation-php',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'PHP objects in the input are loaded',
  severity: 'high',
  aliases: ['CWE-502', 'WASC-20'],
  cwe: 502,
  fix: 'Exchange JSON, or pass allowed_classes => false to unserialize.',
  references: ['https://www.php.net/manual/en/function.unserialize.php'],
  cost: { low: 2, medium: 2, high: 4, insane: 4 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

const serialized = /^(?:[aOs]:\d+:|YTo|Tzo|czo)/;

/** A text whose length is right against one whose length is wrong: only unserialize() cares. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isLikely =
    serialized.test(place.value) || hasLanguage(prober, /php|laravel|symfony|wordpress|drupal/) === true;
  if (!isLikely && !isAtLeast(prober, 'high')) return [];
  const isPacked = /^(?:YTo|Tzo|czo)/.test(place.value);
  const shown = (textFor: (isTrue: boolean, marker: string) => string) =>
    discriminate(prober, place, (isTrue, marker) => {
      const payload = textFor(isTrue, marker);
      return isPacked ? Buffer.from(payload).toString('base64') : payload;
    });
  if ((await shown(stringOf)) === undefined) return [];
  for (const textFor of [inArray, bare]) {
    const made = await shown(textFor);
    if (made !== undefined) return [proofOfDifference(place, made, 'medium')];
  }
  return [];
}

/** A string with its length, and with a wrong one: whether the value is read at all. */
function stringOf(isTrue: boolean, marker: string): string {
  return `s:${marker.length + (isTrue ? 0 : 1)}:"${marker}";`;
}

/**
 * An object of a plain class, and one of a class that refuses to be made that way. Where objects are not made (`allowed_classes`
 * is false) both are the same: an incomplete class.
 */
function bare(isTrue: boolean, marker: string): string {
  const name = isTrue ? 'stdClass' : 'Closure';
  return `O:${name.length}:"${name}":1:{s:4:"mark";${stringOf(true, marker)}}`;
}

function inArray(isTrue: boolean, marker: string): string {
  return `a:1:{i:0;${bare(isTrue, marker)}}`;
}
