import { readJson } from '../../../formats/json/read.js';

type Json = Readonly<Record<string, unknown>>;

export interface DecodedToken {
  readonly header: Json;
  readonly claims: Json;
  /** Base64url, as in the token. */
  readonly signature: string;
}

const shape = /(?<![\w-])eyJ[\w-]{8,2000}\.eyJ[\w-]{2,6000}\.[\w-]{0,1000}/g;

/** Compact JSON Web Tokens (RFC 7519, section 3) in a text. */
export function tokensIn(text: string): readonly string[] {
  return text.match(shape) ?? [];
}

/** Whether a text is such a token. Signed sessions of frameworks (`eyJ….time.signature`) are none. */
export function isToken(text: string): boolean {
  return tokensIn(text)[0] === text;
}

/** Undefined where a part is no JSON object. The signature is not verified. */
export function decodeToken(token: string): DecodedToken | undefined {
  const [head = '', body = '', signature = ''] = token.split('.');
  const header = objectOf(head);
  const claims = objectOf(body);
  return header === undefined || claims === undefined ? undefined : { header, claims, signature };
}

function objectOf(part: string): Json | undefined {
  try {
    const value: unknown = readJson(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

export function encodePart(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
