import { baselines, plainProbe, sendMarked } from '../../attacks/observe.js';
import { subjectOf } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace } from '../../exchange.js';
import { parseUrl } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';

export const check: ActiveCheck = {
  id: 'parameter-pollution',
  mode: 'active',
  scope: 'place',
  places: ['query', 'form', 'path'],
  writes: false,
  technologies: [],
  title: "The value adds parameters to the page's links",
  severity: 'low',
  aliases: ['ZAP-20014', 'CWE-235', 'WASC-20'],
  cwe: 235,
  fix: 'Encode values for addresses with encodeURIComponent or the like.',
  references: ['https://url.spec.whatwg.org/#concept-urlencoded-serializer'],
  cost: { low: 1, medium: 1, high: 1, insane: 1 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const plain = await plainProbe(prober, place);
  if (!addressesOf(plain.exchange).some((address) => address.includes(plain.marker))) return [];
  const payloadFor = (marker: string) => `${place.value}&${marker}=1`;
  const first = await sendMarked(prober, place, payloadFor);
  if (linkWith(first.exchange, first.marker) === undefined) return [];
  const second = await sendMarked(prober, place, payloadFor);
  const evidence = linkWith(second.exchange, second.marker);
  const [control] = await baselines(prober, place.request);
  if (evidence === undefined || control === undefined) return [];
  const { payload, exchange: attack } = second;
  return [
    {
      subject: subjectOf(place),
      payload,
      attack,
      control,
      repeated: 2,
      evidence: evidence.slice(0, 300),
      confidence: 'confirmed',
    },
  ];
}

function addressesOf(exchange: Exchange): readonly string[] {
  return parsedPage(exchange).elements.flatMap(({ attributes }) => [
    attributes.get('href') ?? '',
    attributes.get('action') ?? '',
  ]);
}

/** A link in which our name has become a parameter of its own. */
function linkWith(exchange: Exchange, marker: string): string | undefined {
  return addressesOf(exchange).find(
    (address) => parseUrl(address, exchange.request.url)?.searchParams.get(marker) === '1',
  );
}
