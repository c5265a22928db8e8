import type { ProbeRequest } from '../exchange.js';
import { placesOf, withPayload } from '../places/index.js';
import type { VirtualPatch } from './rules.js';
import { attacks } from './weakness.js';

const wanted = 40;

type Change = (payload: string, benign: string) => string;

/** Ways in which an attacker varies a payload that is stopped. */
const changes: readonly Change[] = [
  (payload) => payload,
  (payload, benign) => `${benign}${payload}`,
  (payload) =>
    [...payload]
      .map((character, index) => (index % 2 === 0 ? character.toUpperCase() : character.toLowerCase()))
      .join(''),
  (payload) => payload.replaceAll(' ', '\t'),
  (payload, benign) => `${benign} ${payload} ${benign}`,
  (payload) => payload.replaceAll(' ', '/**/'),
  (payload) => `${payload}\u0000`,
  (payload, benign) => `${benign}\n${payload}`,
];

/** The exploit, and at least thirty variations of it and its relatives, each in the place of the finding. */
export function mutationsOf({
  finding,
  weakness,
  place,
  exploit,
  benign,
}: VirtualPatch): readonly ProbeRequest[] {
  const own = placesOf(benign).find(({ kind, name }) => kind === place.kind && name === place.name);
  const base = own ?? { ...place, request: benign };
  const payload =
    finding.evidence.kind === 'exchange' ? (finding.evidence.payload ?? place.value) : place.value;
  const texts = new Set<string>();
  for (const change of changes) {
    for (const attack of [payload, ...attacks[weakness].filter((one) => isForContext(one, payload))]) {
      const text = change(attack, base.value);
      if (texts.size < wanted && isStillAttack(text, place.kind)) texts.add(text);
    }
  }
  return [exploit, ...[...texts].map((text) => withPayload(base, text, 'encoded'))];
}

/** What leaves a string of a script is harmless where the finding is about mark-up. */
function isForContext(attack: string, payload: string): boolean {
  const leavesString = /^['"`]?;/.test(attack) && !attack.includes('<');
  return !(payload.includes('<') && leavesString && attack.includes('alert'));
}

/** Control characters cannot be sent in a field; a proof must not count what never arrives. */
function isStillAttack(text: string, kind: string): boolean {
  return !(kind === 'header' && /[\x00-\x08\x0a-\x1f\x7f]/.test(text));
}

/** Benign relatives of a request: the same with other values of the allowed kind. */
export function benignOf({ benign, place }: VirtualPatch): readonly ProbeRequest[] {
  const own = placesOf(benign).find(({ kind, name }) => kind === place.kind && name === place.name);
  if (own === undefined || own.value === '') return [benign];
  const digits = [...Array(9).keys()].map((digit) =>
    own.value.replace(/\d/g, (old, index: number) =>
      index === 0 && digit === 0 ? '1' : String((Number(old) + digit) % 10),
    ),
  );
  // A date or a number with other digits may be another thing; only what changes nothing but digits is tried.
  return [...new Set([own.value, ...(/^\d+$/.test(own.value) ? digits : [])])].map((value) =>
    withPayload(own, value),
  );
}
