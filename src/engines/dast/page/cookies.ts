import type { HeaderFields } from '../exchange.js';
import { headerValues } from './message.js';

/** One `Set-Cookie` field (RFC 6265, section 5.2). */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  /** Attribute names in lower case. */
  readonly attributes: ReadonlyMap<string, string>;
}

export function setCookiesOf(message: { readonly headers: HeaderFields }): readonly SetCookie[] {
  return headerValues(message, 'set-cookie')
    .map(parseSetCookie)
    .filter((cookie) => cookie.name !== '');
}

export function parseSetCookie(field: string): SetCookie {
  const [pair = '', ...rest] = field.split(';');
  const [name, value] = splitOnce(pair);
  const attributes = rest.map(splitOnce).map(([key, text]) => [key.toLowerCase(), text] as const);
  return { name, value, attributes: new Map(attributes) };
}

function splitOnce(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

/** A cookie that is taken back: set empty, or with a lifetime that is over. */
export function isRemoval({ value, attributes }: SetCookie): boolean {
  const age = attributes.get('max-age');
  if (age !== undefined) return Number(age) <= 0;
  const expires = Date.parse(attributes.get('expires') ?? '');
  return value === '' || value === '""' || (!Number.isNaN(expires) && expires <= Date.UTC(2000, 0, 1));
}

/** Name or value look as if the session or the sign-in hung on it. */
export function isSessionCookie({ name, value }: { readonly name: string; readonly value: string }): boolean {
  if (/csrf|xsrf/i.test(name)) return false;
  if (/sess|sid$|^sid|auth|token|jwt|login|remember|connect\.sid/i.test(name)) return true;
  return /^eyJ[\w-]{8,}\.[\w-]{8,}\./.test(value);
}

/** The cookies of a request's `Cookie` fields. */
export function cookiesOf(message: {
  readonly headers: HeaderFields;
}): readonly (readonly [string, string])[] {
  return headerValues(message, 'cookie')
    .flatMap((field) => field.split(';'))
    .map(splitOnce)
    .filter(([name]) => name !== '');
}
