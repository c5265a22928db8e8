import { baselines } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { subjectOf } from '../../attacks/prove.js';
import { documentWith, isXmlPlace, sendText } from '../../attacks/xml.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace } from '../../exchange.js';
import { bodyText } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'entity-expansion',
  mode: 'active',
  scope: 'place',
  places: injectable,
  writes: false,
  technologies: [],
  title: 'XML entities of a document multiply',
  severity: 'low',
  aliases: ['ZAP-40044', 'CWE-776', 'WASC-44'],
  cwe: 776,
  fix: 'Switch document type declarations off in the XML parser, or limit entities.',
  references: ['https://www.w3.org/TR/xml/#sec-entity-decl'],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** Two levels of fifteen: 225 copies of a word, far from what could hurt a server, and more than any sender writes. */
const copies = 15;

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  if (!isXmlPlace(place)) return [];
  const first = await attempt(place, prober);
  if (!isMultiplied(first.exchange, first.marker)) return [];
  const second = await attempt(place, prober);
  const [control] = await baselines(prober, place.request);
  if (!isMultiplied(second.exchange, second.marker) || control === undefined) return [];
  const { payload, exchange: attack, marker } = second;
  const evidence = `${marker} ${copies * copies} times, sent once`;
  return [
    {
      subject: subjectOf(place),
      payload,
      attack,
      control,
      repeated: 2,
      evidence,
      detail: `${copies * copies} copies only: whether the parser has a limit (Expat 2.4.1 and libxml2 do) was not tried`,
      confidence: 'confirmed',
    },
  ];
}

async function attempt(place: InputPlace, prober: Prober) {
  const marker = prober.marker();
  const payload = documentWith(
    place,
    `<!ENTITY a "${marker}"><!ENTITY b "${'&a;'.repeat(copies)}"><!ENTITY e "${'&b;'.repeat(copies)}">`,
  );
  return { marker, payload, exchange: await sendText(prober, place, payload) };
}

function isMultiplied({ response }: Exchange, marker: string): boolean {
  return bodyText(response).split(marker).length - 1 >= copies * copies;
}
