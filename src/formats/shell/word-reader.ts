import { type Cursor, isNameCode, isNameStart } from './cursor.js';
import type { List, Quoting, ShellWord, WordPart } from './types.js';

/** Reads the inside of `$(…)`; the parser lends itself. */
export type ListReader = (stop: ')' | '`') => List;

const endsWord = new Set(' \t\n\r;&|<>()'.split(''));

/** Section 2.2 (quoting) and 2.6 (expansions) of the Shell Command Language. Undefined where no word begins. */
export function readWord(cursor: Cursor, readList: ListReader): ShellWord | undefined {
  const start = cursor.at;
  const reader = new WordReader(cursor, readList);
  reader.readUnquoted();
  if (cursor.at === start) return undefined;
  return {
    start,
    end: cursor.at,
    raw: cursor.text.slice(start, cursor.at),
    value: reader.value(),
    parts: reader.parts,
  };
}

class WordReader {
  readonly parts: WordPart[] = [];
  readonly #cursor: Cursor;
  readonly #readList: ListReader;
  /** Where literal text began that is not yet a part. */
  #literalFrom: number;

  constructor(cursor: Cursor, readList: ListReader) {
    this.#cursor = cursor;
    this.#readList = readList;
    this.#literalFrom = cursor.at;
  }

  value(): string {
    const { text } = this.#cursor;
    return this.parts
      .map((part) => (part.kind === 'literal' ? part.text : text.slice(part.start, part.end)))
      .join('');
  }

  readUnquoted(): void {
    const { text, end } = this.#cursor;
    this.#literalFrom = this.#cursor.at;
    while (this.#cursor.at < end) {
      const at = this.#cursor.at;
      const char = text.charAt(at);
      if (this.#isProcess(char, at)) this.#readProcess();
      else if (char === '(' && at > this.#literalFrom && '@?*+!'.includes(text.charAt(at - 1)))
        this.#skipPattern();
      else if (endsWord.has(char)) break;
      else if (char === '\\') this.#readEscape();
      else if (char === "'") this.#readSingle(at, 'single');
      else if (char === '"') this.#readDouble();
      else if (char === '`') this.#readBackquoted(false);
      else if (char === '$') this.#readDollar(false);
      else this.#cursor.at++;
    }
    this.#flush('none');
  }

  #isProcess(char: string, at: number): boolean {
    return (char === '<' || char === '>') && this.#cursor.text.charAt(at + 1) === '(';
  }

  #readProcess(): void {
    this.#flush('none');
    const start = this.#cursor.at;
    this.#cursor.at += 2;
    const list = this.#readList(')');
    this.#close(')', start);
    this.#add({ kind: 'process', list, start, end: this.#cursor.at });
  }

  /** `@(a|b)`: extended patterns of bash, kept as text. */
  #skipPattern(): void {
    const { text, end } = this.#cursor;
    let depth = 0;
    while (this.#cursor.at < end) {
      const char = text.charAt(this.#cursor.at);
      if (char === '\n') return;
      this.#cursor.at++;
      if (char === '(') depth++;
      else if (char === ')' && --depth === 0) return;
    }
  }

  #readEscape(): void {
    const { text, end } = this.#cursor;
    const next = text.charAt(this.#cursor.at + 1);
    this.#flush('none');
    const start = this.#cursor.at;
    this.#cursor.at = Math.min(end, start + 2);
    if (next !== '\n') {
      const literal = start + 1 < end ? next : '\\';
      this.#add({ kind: 'literal', text: literal, quoting: 'escape', start, end: this.#cursor.at });
    }
    this.#literalFrom = this.#cursor.at;
  }

  #readSingle(start: number, quoting: Quoting): void {
    this.#flush('none');
    const { text, end } = this.#cursor;
    const open = text.indexOf("'", start) + 1;
    let close = open;
    while (close < end && text.charAt(close) !== "'")
      close += quoting === 'dollar-single' && text.charAt(close) === '\\' ? 2 : 1;
    if (close >= end) this.#cursor.problem('unclosed-quote', start, end, 'a single quote is not closed');
    this.#cursor.at = Math.min(end, close + 1);
    this.#add({
      kind: 'literal',
      text: text.slice(open, Math.min(close, end)),
      quoting,
      start,
      end: this.#cursor.at,
    });
  }

  #readDouble(): void {
    this.#flush('none');
    const { text, end } = this.#cursor;
    const start = this.#cursor.at;
    const before = this.parts.length;
    this.#cursor.at++;
    this.#literalFrom = this.#cursor.at;
    while (this.#cursor.at < end) {
      const char = text.charAt(this.#cursor.at);
      if (char === '"') break;
      if (char === '\\') this.#readEscapeInDouble();
      else if (char === '`') this.#readBackquoted(true);
      else if (char === '$') this.#readDollar(true);
      else this.#cursor.at++;
    }
    this.#flush('double');
    if (this.parts.length === before) {
      this.#add({
        kind: 'literal',
        text: '',
        quoting: 'double',
        start,
        end: Math.min(end, this.#cursor.at + 1),
      });
    }
    if (this.#cursor.at >= end) {
      this.#cursor.problem('unclosed-quote', start, end, 'a double quote is not closed');
    } else this.#cursor.at++;
    this.#literalFrom = this.#cursor.at;
  }

  /** In double quotes the backslash escapes `$`, `` ` ``, `"`, itself and a line end. */
  #readEscapeInDouble(): void {
    const { text, end } = this.#cursor;
    const next = text.charAt(this.#cursor.at + 1);
    if (!'$`"\\\n'.includes(next) || next === '') {
      this.#cursor.at = Math.min(end, this.#cursor.at + 1);
      return;
    }
    this.#flush('double');
    this.#cursor.at = Math.min(end, this.#cursor.at + 2);
    this.#literalFrom = next === '\n' ? this.#cursor.at : this.#cursor.at - 1;
  }

  #readBackquoted(isQuoted: boolean): void {
    this.#flush(isQuoted ? 'double' : 'none');
    const start = this.#cursor.at;
    this.#cursor.at++;
    const list = this.#readList('`');
    this.#close('`', start);
    this.#add({ kind: 'command', list, isQuoted, isBackquoted: true, start, end: this.#cursor.at });
  }

  #readDollar(isQuoted: boolean): void {
    const { text } = this.#cursor;
    const start = this.#cursor.at;
    const next = text.charAt(start + 1);
    if (next === '(') this.#readSubstitution(isQuoted);
    else if (next === '{') this.#readBraced(isQuoted);
    else if (next === "'" && !isQuoted) this.#readSingle(start, 'dollar-single');
    else if (isNameStart(text.charCodeAt(start + 1))) {
      let end = start + 1;
      while (end < this.#cursor.end && isNameCode(text.charCodeAt(end))) end++;
      this.#addVariable(start, end, text.slice(start + 1, end), isQuoted);
    } else if (next !== '' && '0123456789@*#?$!-'.includes(next) && start + 1 < this.#cursor.end) {
      this.#addVariable(start, start + 2, next, isQuoted);
    } else this.#cursor.at++;
  }

  #addVariable(start: number, end: number, name: string, isQuoted: boolean): void {
    this.#flush(isQuoted ? 'double' : 'none');
    this.#cursor.at = end;
    this.#add({ kind: 'variable', name, isBraced: false, isQuoted, operation: '', start, end });
  }

  #readSubstitution(isQuoted: boolean): void {
    this.#flush(isQuoted ? 'double' : 'none');
    const start = this.#cursor.at;
    const arithmeticEnd = this.#cursor.text.startsWith('$((', start)
      ? this.#cursor.arithmeticEnd(start + 1)
      : -1;
    if (arithmeticEnd !== -1) {
      this.#cursor.at = arithmeticEnd;
      this.#add({ kind: 'arithmetic', isQuoted, start, end: arithmeticEnd });
      return;
    }
    this.#cursor.at += 2;
    const list = this.#readList(')');
    this.#close(')', start);
    this.#add({ kind: 'command', list, isQuoted, isBackquoted: false, start, end: this.#cursor.at });
  }

  #readBraced(isQuoted: boolean): void {
    this.#flush(isQuoted ? 'double' : 'none');
    const { text } = this.#cursor;
    const start = this.#cursor.at;
    const end = this.#cursor.bracedEnd(start + 1);
    const inner = text.slice(start + 2, Math.max(start + 2, end - 1));
    const name = /^[#!]?([A-Za-z_][A-Za-z0-9_]*|[0-9@*#?$!-])/.exec(inner)?.[0] ?? '';
    this.#cursor.at = end;
    this.#add({
      kind: 'variable',
      name: name.length > 1 ? name.replace(/^[#!]/, '') : name,
      isBraced: true,
      isQuoted,
      operation: inner.startsWith('#') && name.length > 1 ? '#length' : inner.slice(name.length),
      start,
      end,
    });
  }

  #close(char: string, start: number): void {
    if (this.#cursor.at < this.#cursor.end && this.#cursor.text.charAt(this.#cursor.at) === char)
      this.#cursor.at++;
    else
      this.#cursor.problem(
        'unclosed-expansion',
        start,
        this.#cursor.at,
        'a command substitution is not closed',
      );
  }

  #add(part: WordPart): void {
    this.parts.push(part);
    this.#literalFrom = this.#cursor.at;
  }

  #flush(quoting: Quoting): void {
    const { text, at } = this.#cursor;
    if (at <= this.#literalFrom) return;
    const start = this.#literalFrom;
    this.parts.push({ kind: 'literal', text: text.slice(start, at), quoting, start, end: at });
    this.#literalFrom = at;
  }
}
