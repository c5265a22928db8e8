import type { Exchange } from '../exchange.js';
import { bodyText, headerValue, mediaType } from '../page/message.js';
import { isNoise, noisySlots } from './noise.js';

/** Parts of an answer that are compared; more are not read. */
const partsAtMost = 4000;

/**
 * What an answer consists of, without the payload in any of its usual encodings: status, type, redirect, and the pieces of the
 * body between tags, commas and line ends.
 */
export function featuresOf(exchange: Exchange, payload = ''): ReadonlySet<string> {
  const { response } = exchange;
  const features = new Set<string>([`status ${response.status}`, `type ${mediaType(response)}`]);
  const strip = payloadRemover(payload);
  const location = headerValue(response, 'location');
  if (location !== undefined) features.add(`location ${strip(location)}`);
  const pieces = piecesOf(strip(bodyText(response)));
  const noisy = noisySlots(exchange, pieces);
  for (const [index, piece] of pieces.entries()) {
    const feature = `body ${piece.slice(0, 200)}`;
    if (!noisy.has(index) && !isNoise(exchange, feature)) features.add(feature);
  }
  return features;
}

/** The body between tags, commas and line ends. */
export function piecesOf(body: string): readonly string[] {
  return body
    .split(/[\n\r<>,]+/)
    .slice(0, partsAtMost)
    .map((part) => part.trim())
    .filter((piece) => piece !== '');
}

function payloadRemover(payload: string): (text: string) => string {
  const forms = formsOf(payload).sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((left, form) => left.replaceAll(form, ''), text);
}

/** The payload as echoes spell it: raw, escaped for HTML in either way, for JSON, for an address. */
export function formsOf(payload: string): string[] {
  if (payload === '') return [];
  const html = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quoted = (apostrophe: string, quote: string) =>
    html.replaceAll("'", apostrophe).replaceAll('"', quote);
  const forms = [
    payload,
    html,
    quoted('&#39;', '&#34;'),
    quoted('&#39;', '&quot;'),
    quoted('&#x27;', '&quot;'),
    quoted('&#039;', '&quot;'),
    quoted("'", '&quot;'),
    JSON.stringify(payload).slice(1, -1),
    encodeURIComponent(payload),
    new URLSearchParams({ '': payload }).toString().slice(1),
  ];
  return [...new Set(forms)];
}

/** What both answers have. */
export function stableFeatures(exchanges: readonly Exchange[], payload = ''): ReadonlySet<string> {
  const [first, ...rest] = exchanges.map((exchange) => featuresOf(exchange, payload));
  return new Set([...(first ?? [])].filter((feature) => rest.every((set) => set.has(feature))));
}

export function without(set: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].filter((feature) => !other.has(feature)));
}

export function intersection(set: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].filter((feature) => other.has(feature)));
}

/** The answer has all that the baselines have in common, but for what repeats the benign value. */
export function isLike(
  exchange: Exchange,
  payload: string,
  baselineExchanges: readonly Exchange[],
  benign: string,
): boolean {
  const found = featuresOf(exchange, payload);
  const strip = payloadRemover(benign);
  return [...without(stableFeatures(baselineExchanges), found)].every((feature) => {
    const rest = strip(feature).trim();
    return rest === 'body' || (rest !== feature && found.has(rest));
  });
}
