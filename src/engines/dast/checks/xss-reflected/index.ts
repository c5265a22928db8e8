import { baselines, plainProbe, sendMarked } from '../../attacks/observe.js';
import { reflecting } from '../../attacks/places.js';
import { subjectOf } from '../../attacks/prove.js';
import {
  executes,
  plannedPayloads,
  showsMarker,
  specialProbe,
  survivorsIn,
} from '../../attacks/scripting.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { InputPlace } from '../../exchange.js';
import { bodyText, excerpt } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'xss-reflected',
  mode: 'active',
  scope: 'place',
  places: reflecting,
  writes: false,
  technologies: [],
  title: 'Cross-site scripting: input runs as a script in the answer',
  severity: 'high',
  aliases: ['ZAP-40012', 'CWE-79', 'WASC-8'],
  cwe: 79,
  fix: "Encode output for the place where it stands, by the template engine's own escaping.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** Nothing comes back: one request. Comes back encoded: two. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const plain = await plainProbe(prober, place);
  if (!showsMarker(plain.exchange, plain.marker)) return [];
  const special = await specialProbe(prober, place);
  const survivors = survivorsIn(bodyText(special.exchange.response), special.marker);
  const html = bodyText(plain.exchange.response);
  for (const payloadFor of plannedPayloads(prober, html, plain.marker, survivors)) {
    const proof = await tryPayload(place, prober, payloadFor);
    if (proof !== undefined) return [proof];
  }
  return [];
}

async function tryPayload(
  place: InputPlace,
  prober: Prober,
  payloadFor: (marker: string) => string,
): Promise<Proof | undefined> {
  const first = await sendMarked(prober, place, payloadFor);
  if (!executes(first.exchange, first.marker)) return undefined;
  const second = await sendMarked(prober, place, payloadFor);
  const [control] = await baselines(prober, place.request);
  if (!executes(second.exchange, second.marker) || control === undefined) return undefined;
  const text = bodyText(second.exchange.response);
  return {
    subject: subjectOf(place),
    payload: second.payload,
    attack: second.exchange,
    control,
    repeated: 2,
    evidence: excerpt(text, text.indexOf(second.marker)),
    again: async () => {
      const third = await sendMarked(prober, place, payloadFor);
      return executes(third.exchange, third.marker);
    },
    confidence: 'confirmed',
  };
}
