import { SeaworthyError } from '../../core/errors.js';
import { type PlainEntry, PlainMap, type PlainYaml } from './map.js';
import {
  colon,
  dash,
  endOfQuoted,
  endsFlowScalar,
  questionMark,
  unquote,
  withoutComment,
} from './scalars.js';

export { type PlainEntry, PlainMap, type PlainYaml } from './map.js';

const deepest = 64;

/**
 * The documents of a stream whose outermost values are mappings; empty documents are left out.
 * @throws SeaworthyError MANIFEST_INVALID with the line
 */
export function parsePlainYaml(text: string): readonly PlainMap[] {
  const reader = new Reader(text);
  const documents: PlainMap[] = [];
  while (!reader.atEnd()) {
    if (reader.skipMarker()) continue;
    const value = readBlock(reader, 0, 0);
    if (!(value instanceof PlainMap)) throw reader.refuse('the outermost value is not a mapping');
    documents.push(value);
    if (!reader.atEnd() && !reader.skipMarker()) throw reader.refuse('the indentation does not fit');
  }
  return documents;
}

/** Lines that say something: position after the indentation, end, indentation, number. */
class Reader {
  readonly text: string;
  line = 0;
  start = 0;
  end = 0;
  indent = 0;
  #next = 0;
  #ended = false;

  constructor(text: string) {
    this.text = text;
    this.advance();
  }

  atEnd(): boolean {
    return this.#ended;
  }

  /** To the next line that is neither blank nor a comment. */
  advance(): void {
    while (this.advanceRaw()) {
      if (this.start < this.end && this.text.charCodeAt(this.start) !== 35) return;
    }
  }

  /** To the next line, whatever it holds. */
  advanceRaw(): boolean {
    const { text } = this;
    if (this.#next >= text.length) {
      this.#ended = true;
      return false;
    }
    const from = this.#next;
    const newline = text.indexOf('\n', from);
    const stop = newline === -1 ? text.length : newline;
    this.#next = stop + 1;
    this.line += 1;
    this.end = stop > from && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    let at = from;
    while (at < this.end && text.charCodeAt(at) === 32) at += 1;
    this.start = at;
    this.indent = at - from;
    return true;
  }

  /** Moves within the line, as after `- `: what follows counts as a block of its own. */
  stepInto(offset: number): void {
    let at = offset;
    while (at < this.end && this.text.charCodeAt(at) === 32) at += 1;
    this.indent += at - this.start;
    this.start = at;
  }

  startsWith(word: string): boolean {
    return this.text.startsWith(word, this.start);
  }

  /** Whether the line begins with `-` or `?` as an indicator: followed by a space or the end. */
  hasIndicator(code: number): boolean {
    if (this.text.charCodeAt(this.start) !== code) return false;
    return this.start + 1 >= this.end || this.text.charCodeAt(this.start + 1) === 32;
  }

  skipMarker(): boolean {
    if (this.#ended || this.indent !== 0 || !(this.startsWith('---') || this.startsWith('...'))) return false;
    const rest = this.text.slice(this.start + 3, this.end).trim();
    if (rest !== '' && !rest.startsWith('#')) return false;
    this.advance();
    return true;
  }

  refuse(reason: string, line = this.line): SeaworthyError {
    return new SeaworthyError(
      'MANIFEST_INVALID',
      `The file is not YAML as lockfiles write it: ${reason} (line ${line}).`,
      {
        where: `line ${line}`,
        whatToDo: 'Write the file again with the tool that made it.',
      },
    );
  }
}

function readBlock(reader: Reader, indent: number, depth: number): PlainYaml {
  if (depth > deepest) throw reader.refuse('it is nested too deeply');
  if (reader.hasIndicator(dash)) return readSequence(reader, reader.indent, depth);
  if (reader.hasIndicator(questionMark) || endOfKey(reader) !== undefined) {
    return readMapping(reader, reader.indent, depth);
  }
  return readInline(reader, reader.start, indent - 1, depth);
}

function readSequence(reader: Reader, indent: number, depth: number): PlainYaml {
  const items: PlainYaml[] = [];
  while (!reader.atEnd() && reader.indent === indent && reader.hasIndicator(dash)) {
    const { line } = reader;
    reader.stepInto(reader.start + 1);
    if (reader.start < reader.end && reader.text.charCodeAt(reader.start) !== 35) {
      items.push(readBlock(reader, indent + 1, depth + 1));
    } else {
      reader.advance();
      const nested = !reader.atEnd() && reader.indent > indent && reader.line > line;
      items.push(nested ? readBlock(reader, indent + 1, depth + 1) : '');
    }
  }
  return items;
}

function readMapping(reader: Reader, indent: number, depth: number): PlainMap {
  const entries: PlainEntry[] = [];
  while (!reader.atEnd() && reader.indent === indent && !isMarker(reader)) {
    const { line } = reader;
    const key = readKey(reader);
    const value = readValue(reader, indent, depth);
    entries.push({ key, value, line });
  }
  if (!reader.atEnd() && reader.indent > indent) throw reader.refuse('the indentation does not fit');
  return new PlainMap(entries);
}

/** Leaves the reader behind the colon. */
function readKey(reader: Reader): string {
  const explicit = reader.hasIndicator(questionMark);
  if (explicit) {
    const { indent } = reader;
    reader.stepInto(reader.start + 1);
    const key = scalarOf(reader, reader.start, reader.end);
    reader.advance();
    if (reader.atEnd() || reader.indent !== indent || reader.text.charCodeAt(reader.start) !== colon) {
      throw reader.refuse('a "?" key has no value');
    }
    reader.start += 1;
    return key;
  }
  const end = endOfKey(reader);
  if (end === undefined) throw reader.refuse('a line is neither a key nor a value');
  const key = scalarOf(reader, reader.start, end);
  reader.start = end + 1;
  return key;
}

function readValue(reader: Reader, indent: number, depth: number): PlainYaml {
  const at = skipSpaces(reader, reader.start);
  if (at < reader.end && reader.text.charCodeAt(at) !== 35) return readInline(reader, at, indent, depth);
  reader.advance();
  if (reader.atEnd() || isMarker(reader)) return '';
  if (reader.indent > indent) return readBlock(reader, indent + 1, depth + 1);
  // A sequence may stand at the indentation of its key (YAML 1.2, 8.2.1).
  return reader.indent === indent && reader.hasIndicator(dash) ? readSequence(reader, indent, depth + 1) : '';
}

/** A value that begins on this line, at `at`, under a key at `indent`. Leaves the reader on the next line. */
function readInline(reader: Reader, at: number, indent: number, depth: number): PlainYaml {
  const code = reader.text.charCodeAt(at);
  if (code === 124 || code === 62) return readBlockScalar(reader, at, indent);
  if (code === 34 || code === 39) return readQuoted(reader, at);
  if (code === 123 || code === 91) return readFlow(reader, at, depth);
  if (code === 38 || code === 42 || code === 33 || code === 37)
    throw reader.refuse('anchors, aliases and tags are not read');
  return readPlain(reader, at, indent);
}

function readPlain(reader: Reader, at: number, indent: number): string {
  const parts = [withoutComment(reader.text.slice(at, reader.end))];
  reader.advance();
  while (!reader.atEnd() && reader.indent > indent && !isMarker(reader)) {
    if (endOfKey(reader) !== undefined) throw reader.refuse('a key stands where a text goes on');
    parts.push(withoutComment(reader.text.slice(reader.start, reader.end)));
    reader.advance();
  }
  const text = parts.join(' ');
  return text === '~' || text === 'null' ? '' : text;
}

/** `|` keeps line ends, `>` joins lines. Chomping and indentation indicators do not matter for what we read. */
function readBlockScalar(reader: Reader, at: number, indent: number): string {
  const joiner = reader.text.charCodeAt(at) === 124 ? '\n' : ' ';
  const parts: string[] = [];
  let more = reader.advanceRaw();
  while (more && (reader.indent > indent || reader.start === reader.end)) {
    parts.push(reader.text.slice(reader.start, reader.end));
    more = reader.advanceRaw();
  }
  if (more && reader.text.charCodeAt(reader.start) === 35) reader.advance();
  return parts.join(joiner).trim();
}

function readQuoted(reader: Reader, at: number): string {
  const quote = reader.text[at] === '"' ? '"' : "'";
  const { line } = reader;
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const end = endOfQuoted(reader.text, from, reader.end, quote);
    parts.push(reader.text.slice(from, end ?? reader.end));
    if (end !== undefined) {
      expectNothing(reader, end + 1);
      return unquote(parts.join(' '), quote);
    }
    if (!reader.advanceRaw()) throw reader.refuse('a quote is not closed', line);
    from = reader.start;
  }
}

function expectNothing(reader: Reader, at: number): void {
  const after = skipSpaces(reader, at);
  if (after < reader.end && reader.text.charCodeAt(after) !== 35)
    throw reader.refuse('text follows a closed value');
  reader.advance();
}

/** `{a: b, c: [d]}`, on one line or several. */
function readFlow(reader: Reader, at: number, depth: number): PlainYaml {
  const flow = new FlowReader(reader, at);
  const value = flow.value(depth);
  expectNothing(reader, flow.at);
  return value;
}

class FlowReader {
  readonly #reader: Reader;
  at: number;

  constructor(reader: Reader, at: number) {
    this.#reader = reader;
    this.at = at;
  }

  value(depth: number): PlainYaml {
    if (depth > deepest) throw this.#reader.refuse('it is nested too deeply');
    const code = this.#peek();
    if (code === 123) return this.#mapping(depth);
    if (code === 91) return this.#sequence(depth);
    return this.#scalar();
  }

  #mapping(depth: number): PlainMap {
    const entries: PlainEntry[] = [];
    this.at += 1;
    while (this.#peek() !== 125) {
      const { line } = this.#reader;
      const key = this.#scalar();
      let value: PlainYaml = '';
      if (this.#peek() === colon) {
        this.at += 1;
        const next = this.#peek();
        value = next === 44 || next === 125 ? '' : this.value(depth + 1);
      }
      entries.push({ key, value, line });
      if (this.#peek() === 44) this.at += 1;
      else if (this.#peek() !== 125) throw this.#reader.refuse('a "}" is missing');
    }
    this.at += 1;
    return new PlainMap(entries);
  }

  #sequence(depth: number): PlainYaml {
    const items: PlainYaml[] = [];
    this.at += 1;
    while (this.#peek() !== 93) {
      items.push(this.value(depth + 1));
      if (this.#peek() === 44) this.at += 1;
      else if (this.#peek() !== 93) throw this.#reader.refuse('a "]" is missing');
    }
    this.at += 1;
    return items;
  }

  #scalar(): string {
    const { text, end } = this.#reader;
    const from = this.at;
    const quote = text[from];
    if (quote === '"' || quote === "'") {
      const close = endOfQuoted(text, from + 1, end, quote);
      if (close === undefined) throw this.#reader.refuse('a quote is not closed');
      this.at = close + 1;
      return unquote(text.slice(from + 1, close), quote);
    }
    let at = from;
    while (at < end && !endsFlowScalar(text, at, end)) at += 1;
    if (at === from) throw this.#reader.refuse('a value is missing');
    this.at = at;
    return text.slice(from, at).trim();
  }

  /** The next character that is not space, on this line or a later one. */
  #peek(): number {
    for (;;) {
      this.at = skipSpaces(this.#reader, this.at);
      if (this.at < this.#reader.end) return this.#reader.text.charCodeAt(this.at);
      this.#reader.advance();
      if (this.#reader.atEnd()) throw this.#reader.refuse('a bracket is not closed');
      this.at = this.#reader.start;
    }
  }
}

/** The place of the colon that ends the line's key; nothing where the line is not a key. */
function endOfKey(reader: Reader): number | undefined {
  const { text, start, end } = reader;
  const first = text[start];
  if (first === '"' || first === "'") {
    const close = endOfQuoted(text, start + 1, end, first);
    if (close === undefined) return undefined;
    const at = skipSpaces(reader, close + 1);
    return text.charCodeAt(at) === colon && isKeyColon(text, at, end) ? at : undefined;
  }
  if (first === '{' || first === '[' || first === '#') return undefined;
  // Within the line only: a search that runs on into the file would be quadratic over lines without a colon.
  const line = text.slice(start, end);
  for (let at = line.indexOf(':'); at !== -1; at = line.indexOf(':', at + 1)) {
    if (isKeyColon(text, start + at, end)) return at > 0 ? start + at : undefined;
  }
  return undefined;
}

function isKeyColon(text: string, at: number, end: number): boolean {
  return at + 1 >= end || text.charCodeAt(at + 1) === 32;
}

function isMarker(reader: Reader): boolean {
  return reader.indent === 0 && (reader.startsWith('---') || reader.startsWith('...'));
}

function skipSpaces(reader: Reader, from: number): number {
  let at = from;
  while (at < reader.end && (reader.text.charCodeAt(at) === 32 || reader.text.charCodeAt(at) === 9)) at += 1;
  return at;
}

function scalarOf(reader: Reader, from: number, end: number): string {
  const text = withoutComment(reader.text.slice(from, end));
  const first = text[0];
  if (first === '"' || first === "'") {
    const close = endOfQuoted(text, 1, text.length, first);
    if (close !== text.length - 1) throw reader.refuse('a quote is not closed');
    return unquote(text.slice(1, -1), first);
  }
  if (first === '&' || first === '*' || first === '!')
    throw reader.refuse('anchors, aliases and tags are not read');
  return text;
}
