import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { LineCounter } from '../lines/index.js';
import { readJson } from './read.js';

export { readJson } from './read.js';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** @throws SeaworthyError MANIFEST_INVALID when the text is not JSON (RFC 8259). */
export function parseJson(text: string): unknown {
  try {
    return readJson(text);
  } catch (error) {
    throw notJson(reasonOf(error), error);
  }
}

/**
 * JSON that must be an object.
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function parseJsonRecord(text: string): JsonRecord {
  const record = asRecord(parseJson(text));
  if (record === undefined) throw notJson('the outermost value is not an object');
  return record;
}

/**
 * JSON with comments and commas before a closing bracket, as editors and bun write it. Both are blanked out, so
 * that places stay where they were.
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function parseJsonWithComments(text: string): unknown {
  return parseJson(withoutComments(text));
}

/** The value as an object, not an array. Keys are as they came: use `Object.entries`, or fixed names. */
export function asRecord(value: unknown): JsonRecord | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord)
    : undefined;
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Names and values of an object; nothing of anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  const record = asRecord(value);
  return record === undefined ? [] : Object.entries(record);
}

/**
 * Lines of an object's keys, asked for in the order of the text, which is the order in which `JSON.parse` gives them.
 * Every search goes on where the last one ended, so all of them together read the text once. Keys written with
 * escapes are not found; after a few of those it stops looking, because each costs a walk to the end.
 */
export class KeyLines {
  readonly #text: string;
  readonly #lines: LineCounter;
  #offset: number;
  #misses = 0;

  /** `after` is a key that stands before all those that will be asked for, such as `packages`. */
  constructor(text: string, after?: string) {
    this.#text = text;
    this.#lines = new LineCounter(text);
    this.#offset = 0;
    if (after !== undefined) this.next(after);
  }

  /** `opening` is the bracket that the key's value begins with, where only such a value is meant. */
  next(key: string, opening?: '{' | '['): number | undefined {
    if (this.#misses > 8) return undefined;
    const needle = JSON.stringify(key);
    let found = this.#text.indexOf(needle, this.#offset);
    while (found !== -1 && !isKey(this.#text, found + needle.length, opening)) {
      found = this.#text.indexOf(needle, found + needle.length);
    }
    if (found === -1) {
      this.#misses += 1;
      return undefined;
    }
    this.#offset = found + needle.length;
    return this.#lines.at(found);
  }
}

function isKey(text: string, after: number, opening: string | undefined): boolean {
  const colon = skipSpace(text, after);
  if (text[colon] !== ':') return false;
  return opening === undefined || text[skipSpace(text, colon + 1)] === opening;
}

/** A few characters at most: no one writes more between a key and its value. */
function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < from + 4 && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/**
 * Where the values of an object's own members stand, by their keys as they are written. What follows damage is left out.
 */
export function memberSpans(text: string): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  if (text.trimStart()[0] !== '{') return spans;
  const interesting = /["{}[\],]/g;
  let depth = 0;
  let key: string | undefined;
  let from = 0;
  for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
    const { index: at, 0: mark } = match;
    if (mark === '"') {
      const end = endOfString(text, at);
      if (depth === 1 && key === undefined) [key, from] = [text.slice(at + 1, end - 1), end];
      interesting.lastIndex = end;
      continue;
    }
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark !== ',') depth -= 1;
    const isEnd = (mark === ',' && depth === 1) || depth === 0;
    if (!isEnd || key === undefined) continue;
    // Of two members with one key the last one counts.
    spans.delete(key);
    spans.set(key, [from, at]);
    key = undefined;
  }
  return spans;
}

/** By hand: a pattern over unclosed strings and comments would walk to the end for each of them. */
function withoutComments(text: string): string {
  const bare = blankOut(text, commentSpans(text));
  return blankOut(bare, danglingCommas(bare));
}

export type Span = readonly [from: number, to: number];

function* commentSpans(text: string): Generator<Span> {
  const interesting = /["/]/g;
  for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
    const at = match.index;
    const end = match[0] === '"' ? endOfString(text, at) : endOfComment(text, at);
    if (match[0] === '/' && end > at + 1) yield [at, end];
    interesting.lastIndex = end;
  }
}

function* danglingCommas(text: string): Generator<Span> {
  const interesting = /[",\]}]/g;
  let comma = -1;
  for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
    const at = match.index;
    const closes = match[0] === ']' || match[0] === '}';
    if (closes && comma !== -1 && text.slice(comma + 1, at).trim() === '') yield [comma, comma + 1];
    comma = match[0] === ',' ? at : -1;
    if (match[0] === '"') interesting.lastIndex = endOfString(text, at);
  }
}

function endOfString(text: string, start: number): number {
  const interesting = /["\\]/g;
  interesting.lastIndex = start + 1;
  for (let match = interesting.exec(text); match !== null; match = interesting.exec(text)) {
    if (match[0] === '"') return match.index + 1;
    interesting.lastIndex = match.index + 2;
  }
  return text.length;
}

/** The place after the comment that opens at `start`; after the slash, where none does. */
function endOfComment(text: string, start: number): number {
  const second = text[start + 1];
  if (second !== '/' && second !== '*') return start + 1;
  const end = text.indexOf(second === '/' ? '\n' : '*/', start + 2);
  return end === -1 ? text.length : second === '/' ? end : end + 2;
}

function blankOut(text: string, spans: Iterable<Span>): string {
  const parts: string[] = [];
  let kept = 0;
  for (const [from, to] of spans) {
    parts.push(text.slice(kept, from), text.slice(from, to).replace(/[^\n]/g, ' '));
    kept = to;
  }
  return parts.join('') + text.slice(kept);
}

function notJson(reason: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('MANIFEST_INVALID', `The file is not valid JSON: ${reason.slice(0, 160)}`, {
    whatToDo: 'Write the file again with the tool that made it.',
    cause,
  });
}
