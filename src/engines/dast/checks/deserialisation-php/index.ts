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
  const text = (isTrue: boolean, marker: string) => `s:${marker.length + (isTrue ? 0 : 1)}:"${marker}";`;
  const isPacked = /^(?:YTo|Tzo|czo)/.test(place.value);
  const plain = await discriminate(prober, place, (isTrue, marker) => {
    const payload = text(isTrue, marker);
    return isPacked ? Buffer.from(payload).toString('base64') : payload;
  });
  return plain === undefined ? [] : [proofOfDifference(place, plain, 'medium')];
}
