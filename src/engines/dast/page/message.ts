import type { Exchange, HeaderFields, ProbeResponse } from '../exchange.js';
import { fieldsOf, mediaTypeOf } from '../http/fields.js';

export { bodyText, isHtml } from '../http/fields.js';

interface Message {
  readonly headers: HeaderFields;
}

/** All values of a field, in the order of the wire. Names are compared without case (RFC 9110, section 5.1). */
export function headerValues({ headers }: Message, name: string): readonly string[] {
  return fieldsOf(headers, name).map((value) => value.trim());
}

export function headerValue(message: Message, name: string): string | undefined {
  return headerValues(message, name)[0];
}

/** `text/html` of `Text/HTML; charset=utf-8`; empty where the field is missing. */
export function mediaType({ headers }: Message): string {
  return mediaTypeOf(headers);
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
