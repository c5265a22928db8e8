import type { HeaderFields, ProbeResponse } from '../exchange.js';
import { Recent } from '../recent.js';

/** The first field of that name, whatever its case. */
export function fieldOf(headers: HeaderFields, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([own]) => own.toLowerCase() === wanted)?.[1];
}

export function fieldsOf(headers: HeaderFields, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers.filter(([own]) => own.toLowerCase() === wanted).map(([, value]) => value);
}

/** The field takes the place of the first of its name; without one it goes to the end. */
export function withField(headers: HeaderFields, name: string, value: string): HeaderFields {
  const wanted = name.toLowerCase();
  const at = headers.findIndex(([own]) => own.toLowerCase() === wanted);
  if (at < 0) return [...headers, [name, value]];
  return headers
    .map((field, index) => (index === at ? ([field[0], value] as const) : field))
    .filter(([own], index) => index === at || own.toLowerCase() !== wanted);
}

export function withoutField(headers: HeaderFields, name: string): HeaderFields {
  const wanted = name.toLowerCase();
  return headers.filter(([own]) => own.toLowerCase() !== wanted);
}

/** Media type without parameters, lower case; empty where none is given. */
export function mediaTypeOf(headers: HeaderFields): string {
  return (fieldOf(headers, 'content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Types that a browser renders as a document with scripts (WHATWG MIME Sniffing, section 4.6). */
export function isHtml(response: Pick<ProbeResponse, 'headers'>): boolean {
  const type = mediaTypeOf(response.headers);
  return type === 'text/html' || type === 'application/xhtml+xml';
}

export function isJson(type: string): boolean {
  return type === 'application/json' || type === 'text/json' || type.endsWith('+json');
}

export function isXml(type: string): boolean {
  return type === 'application/xml' || type === 'text/xml' || type.endsWith('+xml');
}

/** Longest body, in bytes, that checks read; what follows is not looked at. */
const readAtMostBytes = 2 * 1024 * 1024;
const latin1 = new TextDecoder('latin1');
const decoded = new Recent<Uint8Array, string>(8 * 1024 * 1024, (text) => text.length);

/**
 * The body as characters, kept for a while, because every check asks for it: Latin-1 where the header names it (WHATWG Encoding,
 * section 4.2), UTF-8 where it is valid, Latin-1 otherwise, so that every byte has a place.
 */
export function bodyText({
  headers = [],
  body,
}: {
  readonly headers?: HeaderFields;
  readonly body?: Uint8Array;
}): string {
  return body === undefined ? '' : decoded.of(body, () => decode(body.subarray(0, readAtMostBytes), headers));
}

function decode(bytes: Uint8Array, headers: HeaderFields): string {
  const charset = charsetOf(headers);
  if (charset !== undefined && /^(?:iso-8859-1|latin1|windows-1252|us-ascii)$/.test(charset))
    return latin1.decode(bytes);
  try {
    // What was cut off may have begun a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, {
      stream: bytes.length === readAtMostBytes,
    });
  } catch {
    return latin1.decode(bytes);
  }
}

export function charsetOf(headers: HeaderFields): string | undefined {
  return /charset\s*=\s*"?([\w.:+-]{1,40})/i.exec(fieldOf(headers, 'content-type') ?? '')?.[1]?.toLowerCase();
}

/** Fields that the protocol and browsers own; their being named or offered shows no input. */
const protocolFields =
  /^(?:\*|accept(?:-.*)?|authorization|content-type|content-length|cookie|origin|user-agent|x-requested-with|x-csrf-?token|x-xsrf-token|cache-control|range|if-.*|sec-.*|dnt|referer|host|connection)$/i;

export function isProtocolField(name: string): boolean {
  return protocolFields.test(name);
}
