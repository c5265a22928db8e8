import { quotedBit } from './sink-kinds.js';
import type { Value } from './value.js';

/** Which quote is open at the end of a text; `''` for none. */
export type OpenQuote = '"' | "'" | '';

const statement = /^\s*(select|insert|update|delete|replace|call|with)\b/i;
const mostScanned = 4096;

/** After a statement's text, from what was open before it. https://dev.mysql.com/doc/refman/8.4/en/string-literals.html */
function after(text: string, before: OpenQuote): OpenQuote {
  let open = before;
  for (let index = 0; index < text.length && index < mostScanned; index += 1) {
    const letter = text[index];
    if (letter === '\\') index += 1;
    else if (open === '' && (letter === "'" || letter === '"')) open = letter;
    else if (letter === open) open = '';
  }
  return open;
}

/** Of a text: what is open at its end where it is the beginning of a statement. */
export function openAtEnd({ constant, open }: Value): OpenQuote | undefined {
  if (open !== undefined) return open;
  return typeof constant === 'string' && statement.test(constant) ? after(constant, '') : undefined;
}

/** What is open behind a part, where that is known. */
export function openBehind(before: OpenQuote | undefined, part: Value): OpenQuote | undefined {
  if (before === undefined) return openAtEnd(part);
  return part.constant === undefined || part.constant === null
    ? before
    : after(String(part.constant), before);
}

/** An operator or a keyword at the end of a text: what follows stands in no quotes. */
const bare = /(=|<|>|\(|,|\b(limit|offset|by|where|and|or|in|from|values))\s*$/i;

/** Whether a part behind that one stands outside of quotes: then escapes of quotes are none. */
export function isBare(open: OpenQuote | undefined, before: Value | undefined): boolean {
  if (open !== undefined) return open === '';
  return typeof before?.constant === 'string' && bare.test(before.constant.slice(-40));
}

/** The part where it stands outside of quotes. */
export function unquoted(part: Value): Value {
  if (!part.taints?.some(({ sanitized }) => (sanitized & quotedBit) !== 0)) return part;
  return {
    ...part,
    taints: part.taints.map((taint) => ({ ...taint, sanitized: taint.sanitized & ~quotedBit })),
  };
}
