import { discriminate } from '../../attacks/discriminate.js';
import { injectable } from '../../attacks/places.js';
import { hasLanguage, isAtLeast, proofOfDifference } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';

export const check: ActiveCheck = {
  id: 'deserialisation-java',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'Java objects in the input are loaded',
  severity: 'high',
  aliases: ['CWE-502', 'WASC-20'],
  cwe: 502,
  fix: 'Exchange JSON, or filter classes with an ObjectInputFilter.',
  references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/serialization/protocol.html'],
  cost: { low: 2, medium: 2, high: 2, insane: 2 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** A stream with one string whose length is right, against one that ends before its length: harmless, and only a reader cares. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isLikely =
    /^(?:rO0AB|aced0005)/i.test(place.value) ||
    (hasLanguage(prober, /java|spring|tomcat|jetty/) === true && isAtLeast(prober, 'medium'));
  if (!isLikely && !isAtLeast(prober, 'high')) return [];
  const isHex = /^aced/i.test(place.value);
  const found = await discriminate(prober, place, (isTrue, marker) => {
    const stream = streamOf(marker, isTrue ? 0 : 1);
    return stream.toString(isHex ? 'hex' : 'base64');
  });
  return found === undefined ? [] : [proofOfDifference(place, found, 'medium')];
}

/** STREAM_MAGIC, STREAM_VERSION, TC_STRING, length, text (section 6.4.2 of the specification). */
function streamOf(text: string, excess: number): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + excess);
  return Buffer.concat([Buffer.from('aced000574', 'hex'), length, Buffer.from(text)]);
}
