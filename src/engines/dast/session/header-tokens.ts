import type { HeaderFields } from '../exchange.js';

/** A field that carries a token against forged requests, by its name. */
const tokenFieldName = /csrf|xsrf|forgery|request-?verification/i;
const tokenName = /csrf|xsrf|forgery|requestverification/i;

export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

/**
 * The double-submit pattern: a cookie or a `<meta>` of the page goes back in a field that only scripts of the page can set.
 * The field's name is the script's own; the token is the one whose name is most alike, or the only one there is.
 */
export function withHeaderTokens(headers: HeaderFields, tokens: readonly NamedValue[]): HeaderFields {
  const known = tokens.filter(({ name }) => tokenName.test(bare(name)));
  if (known.length === 0) return headers;
  return headers.map(([name, value]) => {
    if (!tokenFieldName.test(name)) return [name, value] as const;
    const own = bare(name).replace(/^x/, '');
    const alike = known.find((one) => bare(one.name).replace(/^x/, '') === own);
    const token = alike ?? (known.length === 1 ? known[0] : undefined);
    return [name, token === undefined ? value : decoded(token.value)] as const;
  });
}

/** Tokens of `<meta name content>`. */
export function metaTokens(html: string): readonly NamedValue[] {
  return [...html.slice(0, 200_000).matchAll(/<meta\b[^>]{1,500}>/gi)].flatMap(([tag]) => {
    const name = /\bname\s?=\s?["']([^"']{1,100})["']/i.exec(tag)?.[1];
    const value = /\bcontent\s?=\s?["']([^"'\x00-\x1f\x7f]{1,500})["']/i.exec(tag)?.[1];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
}

/** Hidden inputs, within forms and beside them. */
export function hiddenInputs(html: string): readonly NamedValue[] {
  return [...html.slice(0, 500_000).matchAll(/<input\b[^>]{1,500}>/gi)].flatMap(([tag]) => {
    if (!/\btype\s?=\s?["']?hidden\b/i.test(tag)) return [];
    const name = /\bname\s?=\s?["']?([^"'\s>]{1,100})/i.exec(tag)?.[1];
    const value = /\bvalue\s?=\s?["']?([^"'\s>]{1,500})/i.exec(tag)?.[1];
    return name === undefined || value === undefined ? [] : [{ name, value }];
  });
}

/** What no one types: at least 16 random letters and digits. */
export const randomValue = /^(?=.*\d)(?=.*[a-z])[\w+/=.-]{16,200}$/i;

/** A field that is called like a `<meta>` of the page, and that holds something random: `X-Seal` and `<meta name="seal">`. */
export function tokenForField(field: string, tokens: readonly NamedValue[]): NamedValue | undefined {
  const name = bare(field).replace(/^x/, '');
  return tokens.find((one) => randomValue.test(one.value) && bare(one.name).replace(/^x/, '') === name);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** A line end in it would begin another field, or a whole request with a host of the application's choice. */
function decoded(value: string): string {
  try {
    const text = decodeURIComponent(value);
    return /[\x00-\x1f\x7f]/.test(text) ? value : text;
  } catch {
    return value;
  }
}
