import { readJson } from '../../../formats/json/read.js';
import { bytesAsLatin, latinAsText, mostPlaces, type Span } from './span.js';

const deepest = 32;

/**
 * Scalars of a JSON text with their places (names are JSON pointers, RFC 6901). `text` is Latin-1 of the bytes. Reads
 * once and without recursion deeper than `deepest`; nothing where the text is not JSON.
 */
export function jsonSpans(
  text: string,
  kindOf: (pointer: string) => 'json' | 'graphql' | 'websocket' | undefined,
): readonly Span[] {
  try {
    readJson(latinAsText(text));
  } catch {
    return [];
  }
  const spans: Span[] = [];
  walk({ text, at: 0 }, '', 0, (pointer, start, end) => {
    const kind = kindOf(pointer);
    if (kind === undefined || spans.length >= mostPlaces) return;
    const raw = text.slice(start, end);
    spans.push({
      kind,
      name: pointer,
      value: scalarIn(raw),
      part: 'body',
      start,
      end,
      encode: (payload) => literalFor(raw, payload),
    });
  });
  return spans;
}

function scalarIn(raw: string): string {
  const value: unknown = readJson(latinAsText(raw));
  return typeof value === 'string' ? value : String(value);
}

/** A number stays a number where the payload is one; everything else becomes a string. */
function literalFor(raw: string, payload: string): string {
  const isNumber = /^-?\d/.test(raw) && /^-?(?:0|[1-9]\d{0,20})(?:\.\d{1,20})?$/.test(payload);
  const isWord = /^(?:true|false|null)$/.test(raw) && /^(?:true|false|null)$/.test(payload);
  return isNumber || isWord ? payload : bytesAsLatin(JSON.stringify(payload));
}

interface Reader {
  readonly text: string;
  at: number;
}

type Emit = (pointer: string, start: number, end: number) => void;

/** Reads one value of a text that is known to be JSON. */
function walk(reader: Reader, pointer: string, depth: number, emit: Emit): void {
  skipSpace(reader);
  const start = reader.at;
  const first = reader.text[start];
  if (first === '{' || first === '[') {
    walkInside(reader, pointer, depth, emit, first === '{');
    return;
  }
  if (first === '"') skipString(reader);
  else while (reader.at < reader.text.length && !/[\s,\]}]/.test(reader.text[reader.at] ?? '')) reader.at++;
  if (depth <= deepest) emit(pointer, start, reader.at);
}

function walkInside(reader: Reader, pointer: string, depth: number, emit: Emit, isObject: boolean): void {
  reader.at++;
  for (let index = 0; ; index++) {
    skipSpace(reader);
    const next = reader.text[reader.at];
    if (next === '}' || next === ']' || next === undefined) {
      reader.at++;
      return;
    }
    if (next === ',') {
      reader.at++;
      index--;
      continue;
    }
    let key = String(index);
    if (isObject) {
      const start = reader.at;
      skipString(reader);
      key = String(readJson(latinAsText(reader.text.slice(start, reader.at))));
      skipSpace(reader);
      reader.at++;
    }
    walk(reader, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1, emit);
  }
}

function skipSpace(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at++;
}

function skipString(reader: Reader): void {
  reader.at++;
  while (reader.at < reader.text.length && reader.text[reader.at] !== '"') {
    reader.at += reader.text[reader.at] === '\\' ? 2 : 1;
  }
  reader.at++;
}
