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
import { bodyText, excerpt, isHtml } from '../../page/message.js';

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
  cost: { low: 3, medium: 3, high: 3, insane: 3 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

const allCharacters: ReadonlySet<string> = new Set('\'"<>`');

/** Nothing comes back: one request, and the benign one. Comes back encoded: two. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const plain = await plainProbe(prober, place);
  if (!showsMarker(plain.exchange, plain.marker)) return proveOnNextLine(place, prober);
  const special = await specialProbe(prober, place);
  const survivors = survivorsIn(bodyText(special.exchange.response), special.marker);
  const html = bodyText(plain.exchange.response);
  for (const payloadFor of plannedPayloads(prober, html, plain.marker, survivors)) {
    const proof = await tryPayload(place, prober, payloadFor);
    if (proof !== undefined) return [proof];
  }
  return [];
}

/** A pattern with `^` and `$` that match at each line (Ruby's Regexp, flag `m` elsewhere) is satisfied by the line before. */
async function proveOnNextLine(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const isOneWord = /^\w{2,40}$/.test(place.value) && ['query', 'form', 'json'].includes(place.kind);
  if (!isOneWord) return [];
  const known = await baselines(prober, place.request);
  if (!known.some(({ response }) => isHtml(response) && bodyText(response).includes(place.value))) return [];
  const after = (text: string) => `${place.value}\n${text}`;
  const { exchange, marker } = await sendMarked(prober, place, after);
  if (!showsMarker(exchange, marker)) return [];
  for (const payloadFor of plannedPayloads(prober, bodyText(exchange.response), marker, allCharacters)) {
    const proof = await tryPayload(place, prober, (own) => after(payloadFor(own)));
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
