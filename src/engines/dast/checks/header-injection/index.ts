import { baselines, plainProbe, sendMarked } from '../../attacks/observe.js';
import { injectable } from '../../attacks/places.js';
import { isAtLeast, subjectOf } from '../../attacks/prove.js';
import type { ActiveCheck, Prober, Proof } from '../../check.js';
import type { Exchange, InputPlace } from '../../exchange.js';
import { headerValue } from '../../page/message.js';

export const check: ActiveCheck = {
  id: 'header-injection',
  mode: 'active',
  scope: 'place',
  places: injectable.filter((kind) => kind !== 'websocket'),
  writes: false,
  technologies: [],
  title: 'Line ends in the input add fields to the answer',
  severity: 'medium',
  aliases: ['ZAP-40003', 'CWE-113', 'WASC-25'],
  cwe: 113,
  fix: 'Reject CR and LF in header values, or use a framework that does.',
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-5.5'],
  cost: { low: 1, medium: 1, high: 7, insane: 7 },
  attack: async (target, prober) => (target.scope === 'place' ? prove(target.place, prober) : []),
};

/** Tried where the value comes back in a header field; everywhere from strength high on. */
async function prove(place: InputPlace, prober: Prober): Promise<readonly Proof[]> {
  const plain = await plainProbe(prober, place);
  // A line end cannot stand in a header field, unless the application decodes the field.
  if (place.kind === 'header' && place.coding === undefined) return [];
  const isInField = plain.exchange.response.headers.some(([, value]) => value.includes(plain.marker));
  if (!isInField && !isAtLeast(prober, 'high')) return [];
  for (const lineEnd of ['\r\n', '\n', '\r', '%0d%0a', '\u010d\u010a', '\u2028']) {
    const payloadFor = (marker: string) => `${marker}${lineEnd}X-${marker}: ${marker}`;
    const first = await sendMarked(prober, place, payloadFor);
    if (!hasField(first.exchange, first.marker)) continue;
    const second = await sendMarked(prober, place, payloadFor);
    const [control] = await baselines(prober, place.request);
    if (!hasField(second.exchange, second.marker) || control === undefined) continue;
    const { payload, exchange: attack, marker } = second;
    const evidence = `X-${marker}: ${marker}`;
    return [
      { subject: subjectOf(place), payload, attack, control, repeated: 2, evidence, confidence: 'confirmed' },
    ];
  }
  return [];
}

/** What the application writes behind the value belongs to the new field. */
function hasField({ response }: Exchange, marker: string): boolean {
  return headerValue(response, `x-${marker}`)?.startsWith(marker) === true;
}
