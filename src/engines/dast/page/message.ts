import type { Exchange, HeaderFields, ProbeResponse } from '../exchange.js';
import { Recent } from '../recent.js';

/** Longest body, in bytes, that checks read; what follows is not looked at. */
const readAtMostBytes = 2 * 1024 * 1024;

interface Message {
  readonly headers: HeaderFields;
}

/** All values of a field, in the order of the wire. Names are compared without case (RFC 9110, section 5.1). */
export function headerValues(message: Message, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return message.headers.filter(([field]) => field.toLowerCase() === wanted).map(([, value]) => value.trim());
}

export function headerValue(message: Message, name: string): string | undefined {
  return headerValues(message, name)[0];
}

/** `text/html` of `Text/HTML; charset=utf-8`; empty where the field is missing. */
export function mediaType(message: Message): string {
  return (headerValue(message, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

export function charsetOf(message: Message): string | undefined {
  const match = /charset\s*=\s*"?([\w.:+-]+)/i.exec(headerValue(message, 'content-type') ?? '');
  return match?.[1]?.toLowerCase();
}

/** Types that a browser renders as a document with scripts (WHATWG MIME Sniffing, section 4.6). */
export function isHtml(response: ProbeResponse): boolean {
  const type = mediaType(response);
  return type === 'text/html' || type === 'application/xhtml+xml';
}

export function isScript(response: ProbeResponse): boolean {
  return /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(mediaType(response));
}

/** Text that a reader may see: documents, scripts, JSON, XML, plain text; not images, fonts or archives. */
export function isText(response: ProbeResponse): boolean {
  const type = mediaType(response);
  return type === '' || /^text\/|json$|xml$|javascript$|x-www-form-urlencoded$|graphql/.test(type);
}

export function isSuccess({ response: { status } }: Exchange): boolean {
  return status >= 200 && status < 300;
}

export function isRedirect({ response: { status } }: Exchange): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

export function isSecure({ request }: Exchange): boolean {
  return request.url.toLowerCase().startsWith('https:');
}

const texts = new Recent<Uint8Array, string>(8 * 1024 * 1024, (text) => text.length);

/** The body as text: UTF-8 where it is valid, Latin-1 otherwise, so that every byte has a place. */
export function bodyText({ body }: { readonly body?: Uint8Array }): string {
  if (body === undefined) return '';
  return texts.of(body, () => decode(body.subarray(0, readAtMostBytes)));
}

function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') ? Buffer.from(bytes).toString('latin1') : text;
}

/** Undefined where the text is no absolute URL. */
export function parseUrl(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** At most `length` characters around the place, on one line, for a report. */
export function excerpt(text: string, at = 0, length = 120): string {
  const start = Math.max(0, at - 20);
  return text
    .slice(start, start + length)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first characters and the length: enough to find it again, not enough to use it. */
export function redact(secret: string): string {
  return `${secret.slice(0, 4)}… (${secret.length} characters)`;
}
