import { bitOf, quotedBit } from './sink-kinds.js';
import { statement } from './sql-words.js';
import type { Value } from './value.js';

/** Which quote is open at the end of a text; `''` for none. */
export type OpenQuote = '"' | "'" | '';

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

/** A quote at the end of a text, or with a wildcard behind it: what follows stands inside. */
const quoted = /['"][%_\w.@-]{0,40}$/;

/**
 * A part with its escapes of quotes counted: where it stands inside of quotes it is harmless to SQL, where it stands outside
 * they are none. `open` is the quote that is open before it, `before` the part in front of it.
 */
export function placed(part: Value, open: OpenQuote | undefined, before: Value | undefined): Value {
  if (!part.taints?.some(({ sanitized }) => (sanitized & quotedBit) !== 0)) return part;
  const text = typeof before?.constant === 'string' ? before.constant.slice(-60) : undefined;
  const isInside = open === undefined ? text !== undefined && quoted.test(text) : open !== '';
  const isOutside = open === undefined ? text !== undefined && bare.test(text) : open === '';
  if (!isInside && !isOutside) return part;
  const gained = isInside ? bitOf('sql') : 0;
  return {
    ...part,
    taints: part.taints.map((taint) =>
      (taint.sanitized & quotedBit) === 0
        ? taint
        : { ...taint, sanitized: (taint.sanitized & ~quotedBit) | gained },
    ),
  };
}
