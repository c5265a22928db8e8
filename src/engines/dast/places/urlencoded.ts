import { latinAsText, mostPlaces, numbered, type Span } from './span.js';

/** Pairs of a query or of a form (https://url.spec.whatwg.org/#urlencoded-parsing), `offset` bytes into their part. */
export function urlencodedSpans(
  text: string,
  offset: number,
  kind: 'query' | 'form',
  part: 'url' | 'body',
): readonly Span[] {
  const nameOf = numbered();
  const spans: Span[] = [];
  let at = 0;
  for (const pair of text.split('&')) {
    if (pair !== '' && spans.length < mostPlaces) {
      const equals = pair.indexOf('=');
      const rawName = equals < 0 ? pair : pair.slice(0, equals);
      const start = offset + at + (equals < 0 ? pair.length : equals + 1);
      const end = offset + at + pair.length;
      const prefix = equals < 0 ? '=' : '';
      spans.push({
        kind,
        name: nameOf(decodePlus(rawName)),
        value: equals < 0 ? '' : decodePlus(pair.slice(equals + 1)),
        part,
        start,
        end,
        encode: (payload) => prefix + encodeComponent(payload),
      });
    }
    at += pair.length + 1;
  }
  return spans;
}

export function decodePlus(text: string): string {
  return percentDecode(text.replaceAll('+', ' '));
}

/** Never throws: what is no escape stays as it is. */
export function percentDecode(text: string): string {
  return latinAsText(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

/** As `encodeURIComponent`, also for lone surrogates, and with `'()*!` escaped: filters look for them in clear. */
export function encodeComponent(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Lone surrogates become U+FFFD; `encodeURIComponent` throws on them. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
