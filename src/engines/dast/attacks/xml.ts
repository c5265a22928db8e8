import type { Prober } from '../check.js';
import type { Exchange, InputPlace } from '../exchange.js';
import { bodyText, mediaType } from '../page/message.js';
import { withBody } from './requests.js';

/** The place takes a document or stands in one. */
export function isXmlPlace({ kind, value, request }: InputPlace): boolean {
  return (
    kind === 'xml' || /^\s*<[?!\w]/.test(value) || (/xml$/.test(mediaType(request)) && kind !== 'header')
  );
}

/** The document of the place with declarations in front and a reference to the entity `e` in its texts. */
export function documentWith(place: InputPlace, declarations: string, isReferenced = true): string {
  const source = place.kind === 'xml' ? bodyText(place.request) : place.value;
  const body = /^\s*<[?!\w]/.test(source)
    ? source.replace(/^\s*(?:<\?xml[^>]*>|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?>|\s)*/, '')
    : '<q>q</q>';
  const root = /^<([\w.:-]+)/.exec(body)?.[1] ?? 'q';
  const filled = isReferenced ? body.replace(/>\s*[^<>\s][^<>]*</g, '>&e;<') : body;
  return `<?xml version="1.0"?><!DOCTYPE ${root} [${declarations}]>${filled}`;
}

/** A whole document: as the body for places in XML, as the value for others. */
export function sendText(prober: Prober, place: InputPlace, text: string): Promise<Exchange> {
  if (place.kind !== 'xml') return prober.send(place, text);
  return prober.request(withBody(place.request, text));
}

export async function sendDocument(
  prober: Prober,
  place: InputPlace,
  entity: string,
): Promise<[string, Exchange]> {
  const payload = documentWith(place, `<!ENTITY e ${entity}>`);
  return [payload, await sendText(prober, place, payload)];
}
