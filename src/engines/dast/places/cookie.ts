import { bytesAsLatin, latinAsText, numbered, type Span } from './span.js';
import { encodeComponent } from './urlencoded.js';

/**
 * How an application reads what may not stand in a cookie (RFC 6265, section 4.1.1: no control characters, comma,
 * semicolon, quote). `encoded`: it decodes percent signs, so everything is sent encoded. `quoted`: Python's
 * `http.cookies`, with octal escapes. `percent`: not known; only what may not stand there is encoded.
 */
export type CookieStyle = 'percent' | 'quoted' | 'encoded';

export function cookieSpans(field: string, header: number): readonly Span[] {
  const nameOf = numbered();
  const spans: Span[] = [];
  let at = 0;
  for (const pair of field.split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0) {
      const value = pair.slice(equals + 1);
      spans.push({
        kind: 'cookie',
        name: nameOf(pair.slice(0, equals).trim()),
        value: latinAsText(value),
        part: { header },
        start: at + equals + 1,
        end: at + pair.length,
        encode: (payload) => encodeCookie(payload, 'percent'),
      });
    }
    at += pair.length + 1;
  }
  return spans;
}

/** As it is where it may stand so, because most applications do not decode; otherwise in the framework's way. */
export function encodeCookie(payload: string, style: CookieStyle): string {
  if (style === 'encoded') return encodeComponent(payload);
  const bytes = bytesAsLatin(payload);
  // Spaces and quotes may not stand there either, and every reader of cookies but the strictest takes them as they are.
  if (!/[\x00-\x1f\x7f;]|^[\s"]|\s$/.test(bytes)) return bytes;
  if (style === 'quoted') {
    const inner = bytes.replace(
      /[\x00-\x1f\x7f-\xff;,"\\]/g,
      (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
    );
    return `"${inner}"`;
  }
  return bytes.replace(
    /[\x00-\x20\x7f;"%]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
