import { readJson } from '../json/read.js';
import type { Flag, Pair, Word } from './types.js';

/** Cuts at white space outside of quotes, as BuildKit's parser does. */
export function splitWords(text: string, start: number, escapeChar: string): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) at++;
    else {
      const word = readWord(text, at, escapeChar);
      words.push(word);
      at = word.end;
    }
  }
  return words;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function readWord(text: string, start: number, escapeChar: string): Word {
  let value = '';
  let quote = '';
  let at = start;
  let copied = start;
  const drop = (count: number): void => {
    value += text.slice(copied, at);
    at += count;
    copied = at;
  };
  while (at < text.length) {
    const char = text.charAt(at);
    if (quote === '' && isSpace(text.charCodeAt(at))) break;
    if (char === quote) {
      drop(1);
      quote = '';
    } else if (quote === '' && (char === '"' || char === "'")) {
      drop(1);
      quote = char;
    } else if (char === escapeChar && quote !== "'" && at + 1 < text.length) {
      // In double quotes only the quote, the dollar sign and the escape itself can be escaped.
      const next = text.charAt(at + 1);
      if (quote === '' || next === '"' || next === '$' || next === escapeChar) {
        drop(1);
        at++;
      } else at++;
    } else at++;
  }
  value += text.slice(copied, at);
  return { start, end: at, raw: text.slice(start, at), value };
}

/** Flags stand before the arguments; a lone `--` ends them. */
export function readFlags(
  text: string,
  escapeChar: string,
): { readonly flags: readonly Flag[]; readonly restStart: number } {
  const flags: Flag[] = [];
  let at = skipSpace(text, 0);
  while (text.startsWith('--', at)) {
    const word = readWord(text, at, escapeChar);
    if (word.raw === '--') return { flags, restStart: skipSpace(text, word.end) };
    const equals = word.value.indexOf('=');
    flags.push({
      start: word.start,
      end: word.end,
      raw: word.raw,
      name: word.value.slice(2, equals === -1 ? undefined : equals),
      ...(equals === -1 ? {} : { value: word.value.slice(equals + 1) }),
    });
    at = skipSpace(text, word.end);
  }
  return { flags, restStart: at };
}

export function skipSpace(text: string, start: number, end = text.length): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** `a=b c="d e"`, or the old form `a b c`, which is reported by the first word. */
export function readPairs(
  text: string,
  restStart: number,
  words: readonly Word[],
  escapeChar: string,
): readonly Pair[] {
  const [first, second] = words;
  if (first === undefined) return [];
  if (first.raw.includes('=')) return words.map((word) => pairOf(word, escapeChar));
  if (second === undefined) return [];
  const raw = text.slice(second.start).trimEnd();
  const value: Word = {
    start: second.start,
    end: second.start + raw.length,
    raw,
    value: unquoted(raw, escapeChar),
  };
  return [
    {
      start: restStart,
      end: value.end,
      key: first.value,
      keySpan: { start: first.start, end: first.end },
      value,
      isLegacy: true,
    },
  ];
}

/** ARG takes names with or without a value. */
export function readArgs(words: readonly Word[], escapeChar: string): readonly Pair[] {
  return words.map((word) => pairOf(word, escapeChar));
}

function pairOf(word: Word, escapeChar: string): Pair {
  const equals = word.raw.indexOf('=');
  const rawKey = equals === -1 ? word.raw : word.raw.slice(0, equals);
  const keySpan = { start: word.start, end: word.start + rawKey.length };
  const base = {
    start: word.start,
    end: word.end,
    key: unquoted(rawKey, escapeChar),
    keySpan,
    isLegacy: false,
  };
  if (equals === -1) return base;
  const raw = word.raw.slice(equals + 1);
  return { value: { start: keySpan.end + 1, end: word.end, raw, value: unquoted(raw, escapeChar) }, ...base };
}

function unquoted(raw: string, escapeChar: string): string {
  if (!/["'\\`]/.test(raw)) return raw;
  let value = '';
  let at = 0;
  // An old-style value has spaces in it, which stay.
  while (at < raw.length) {
    const space = skipSpace(raw, at);
    value += raw.slice(at, space);
    if (space >= raw.length) break;
    const word = readWord(raw, space, escapeChar);
    value += word.value;
    at = word.end;
  }
  return value;
}

/**
 * The JSON form: an array of strings and nothing after it (RFC 8259, string escapes of section 7).
 * Undefined where the text is anything else; the builder then takes it as words.
 */
export function readJsonForm(text: string, start: number): readonly Word[] | undefined {
  if (text.charAt(start) !== '[') return undefined;
  const items: Word[] = [];
  let at = skipSpace(text, start + 1);
  if (text.charAt(at) === ']') return skipSpace(text, at + 1) === text.length ? items : undefined;
  for (;;) {
    const item = readJsonString(text, at);
    if (item === undefined) return undefined;
    items.push(item);
    at = skipSpace(text, item.end);
    const next = text.charAt(at);
    if (next === ']') return skipSpace(text, at + 1) === text.length ? items : undefined;
    if (next !== ',') return undefined;
    at = skipSpace(text, at + 1);
  }
}

function readJsonString(text: string, start: number): Word | undefined {
  if (text.charAt(start) !== '"') return undefined;
  let end = start + 1;
  let isPlain = true;
  while (end < text.length && text.charAt(end) !== '"') {
    if (text.charAt(end) === '\\') {
      isPlain = false;
      end++;
    }
    end++;
  }
  if (end >= text.length) return undefined;
  const raw = text.slice(start, end + 1);
  const value = isPlain ? raw.slice(1, -1) : parsedString(raw);
  return value === undefined ? undefined : { start, end: end + 1, raw, value };
}

function parsedString(raw: string): string | undefined {
  try {
    const value: unknown = readJson(raw);
    return typeof value === 'string' ? value : undefined;
  } catch {
    // Not JSON: the builder falls back to words, and so does the caller.
    return undefined;
  }
}
