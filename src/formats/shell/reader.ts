import { Cursor, isNameCode, isNameStart } from './cursor.js';
import type { Assignment, Block, List, Redirect, ShellWord, Span } from './types.js';
import { readWord } from './word-reader.js';

/** Words that end the list before them. */
export type Stops = ReadonlySet<string>;

export const none: Stops = new Set();
export const maxDepth = 40;
const redirectOperators = ['&>>', '<<<', '<<-', '&>', '>>', '>&', '>|', '<<', '<&', '<>', '<', '>'] as const;

interface PendingHeredoc {
  readonly name: string;
  readonly stripsTabs: boolean;
  readonly fill: (body: Span) => void;
}

/** What commands are made of: words, assignments, redirects, here-documents, and the space between them. */
export abstract class ScriptReader {
  protected readonly cursor: Cursor;
  protected readonly comments: Span[] = [];
  protected depth = 0;
  private heredocs: PendingHeredoc[] = [];

  constructor(text: string) {
    this.cursor = new Cursor(text);
  }

  /** Reads the inside of a substitution. */
  protected abstract list(stops: Stops): List;

  /** Line ends, comments and lone semicolons between commands. */
  protected skipLines(): void {
    for (;;) {
      this.cursor.skipBlanks();
      const char = this.peek();
      if (char === '\n') {
        this.cursor.at++;
        this.afterNewline();
      } else if (char === '#') this.comment();
      else if (char === ';' && this.cursor.text.charAt(this.cursor.at + 1) !== ';') this.cursor.at++;
      else return;
    }
  }

  protected comment(): void {
    const start = this.cursor.at;
    const newline = this.cursor.text.indexOf('\n', start);
    this.cursor.at = newline === -1 || newline > this.cursor.end ? this.cursor.end : newline;
    this.comments.push({ start, end: this.cursor.at });
  }

  protected tooDeep(): Block {
    const start = this.cursor.at;
    this.cursor.at = this.cursor.end;
    this.cursor.problem('too-deep', start, this.cursor.at, 'the script is nested too deep');
    return {
      kind: 'block',
      block: 'unread',
      lists: [],
      words: [],
      redirects: [],
      start,
      end: this.cursor.at,
    };
  }

  protected assignment(): Assignment | undefined {
    const { text } = this.cursor;
    const start = this.cursor.at;
    if (!isNameStart(text.charCodeAt(start))) return undefined;
    let at = start;
    while (at < this.cursor.end && isNameCode(text.charCodeAt(at))) at++;
    const name = text.slice(start, at);
    if (text.charAt(at) === '[') {
      const close = text.indexOf(']', at);
      if (close === -1 || close - at > 200) return undefined;
      at = close + 1;
    }
    const isAppending = text.startsWith('+=', at);
    if (!isAppending && text.charAt(at) !== '=') return undefined;
    this.cursor.at = at + (isAppending ? 2 : 1);
    const isArray = this.peek() === '(';
    if (isArray) this.skipArray();
    const value = isArray ? undefined : this.word();
    return { name, isAppending, isArray, ...(value ? { value } : {}), start, end: this.cursor.at };
  }

  /** `(a b)` behind the equals sign. */
  protected skipArray(): void {
    const open = this.cursor.at;
    this.cursor.at++;
    while (!this.cursor.isAtEnd && this.peek() !== ')') {
      this.skipLines();
      if (this.word() === undefined && this.peek() !== ')') this.cursor.at++;
    }
    if (!this.acceptChar(')')) this.cursor.problem('unclosed-block', open, this.cursor.at, '")" is missing');
  }

  protected redirects(): readonly Redirect[] {
    const found: Redirect[] = [];
    for (;;) {
      const before = this.cursor.at;
      this.cursor.skipBlanks();
      const redirect = this.redirect();
      if (redirect === undefined) {
        this.cursor.at = before;
        return found;
      }
      found.push(redirect);
    }
  }

  /** Section 2.7, with bash's `&>` and `<<<`. */
  protected redirect(): Redirect | undefined {
    const { text } = this.cursor;
    const start = this.cursor.at;
    let at = start;
    while (at < this.cursor.end && at - start < 3 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
      at++;
    const operator = redirectOperators.find((candidate) => text.startsWith(candidate, at));
    if (operator === undefined || at >= this.cursor.end) return undefined;
    if ((operator === '<' || operator === '>') && text.charAt(at + 1) === '(') return undefined;
    this.cursor.at = at + operator.length;
    this.cursor.skipBlanks();
    const target = this.word();
    const base = {
      operator,
      start,
      end: this.cursor.at,
      ...(at > start ? { fd: Number(text.slice(start, at)) } : {}),
      ...(target ? { target } : {}),
    };
    if ((operator !== '<<' && operator !== '<<-') || target === undefined) return base;
    return { heredoc: this.announceHeredoc(target, operator === '<<-'), ...base };
  }

  protected announceHeredoc(target: ShellWord, stripsTabs: boolean): NonNullable<Redirect['heredoc']> {
    const heredoc = { body: { start: target.end, end: target.end }, isQuoted: target.raw !== target.value };
    this.heredocs.push({
      name: target.value,
      stripsTabs,
      fill: (body) => {
        heredoc.body = body;
      },
    });
    return heredoc;
  }

  /** Bodies of here-documents follow the line that announces them. */
  protected afterNewline(): void {
    const waiting = this.heredocs;
    if (waiting.length === 0) return;
    this.heredocs = [];
    for (const { name, stripsTabs, fill } of waiting) {
      const start = this.cursor.at;
      let bodyEnd = this.cursor.end;
      while (this.cursor.at < this.cursor.end) {
        const newline = this.cursor.text.indexOf('\n', this.cursor.at);
        const end = newline === -1 ? this.cursor.end : Math.min(newline, this.cursor.end);
        const line = this.cursor.text.slice(this.cursor.at, end).replace(/\r$/, '');
        const isLast = (stripsTabs ? line.replace(/^\t+/, '') : line) === name;
        if (isLast) bodyEnd = this.cursor.at;
        this.cursor.at = Math.min(this.cursor.end, end + 1);
        if (isLast) break;
      }
      fill({ start, end: bodyEnd });
    }
  }

  protected words(): readonly ShellWord[] {
    const words: ShellWord[] = [];
    for (;;) {
      this.cursor.skipBlanks();
      const word = this.peek() === '#' ? undefined : this.word();
      if (word === undefined) return words;
      words.push(word);
    }
  }

  protected word(): ShellWord | undefined {
    return readWord(this.cursor, (stop) => (stop === ')' ? this.nested() : this.backquoted()));
  }

  protected nested(): List {
    const waiting = this.heredocs;
    this.heredocs = [];
    this.depth++;
    const list = this.depth > maxDepth ? this.unread() : this.list(none);
    this.depth--;
    this.heredocs = waiting;
    return list;
  }

  /** Up to the next backquote without a backslash before it. */
  protected backquoted(): List {
    const { text, end } = this.cursor;
    let close = this.cursor.at;
    while (close < end && text.charAt(close) !== '`') close += text.charAt(close) === '\\' ? 2 : 1;
    this.cursor.end = Math.min(end, close);
    const list = this.nested();
    this.cursor.at = this.cursor.end;
    this.cursor.end = end;
    return list;
  }

  protected unread(): List {
    const { start, end } = this.tooDeep();
    return { start, end, items: [] };
  }

  protected accept(word: string): boolean {
    this.skipLines();
    if (this.peekWord() !== word) return false;
    this.cursor.at += word.length;
    return true;
  }

  protected acceptChar(char: string): boolean {
    if (this.peek() !== char) return false;
    this.cursor.at++;
    return true;
  }

  /** The plain word that begins here; empty where quotes or expansions are in it. */
  protected peekWord(): string {
    const { text, end } = this.cursor;
    const start = this.cursor.at;
    const limit = Math.min(end, start + 9);
    let at = start;
    while (at < limit && !' \t\r\n;&|<>()'.includes(text.charAt(at))) at++;
    if (at === limit && at < end) return '';
    return text.slice(start, at);
  }

  protected takeWord(): string {
    return this.word()?.value ?? '';
  }

  protected peek(): string {
    return this.cursor.isAtEnd ? '' : this.cursor.text.charAt(this.cursor.at);
  }

  protected text(start: number, end = this.cursor.at): string {
    return this.cursor.text.slice(start, end);
  }
}
