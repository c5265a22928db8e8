import { Cursor, isNameCode, isNameStart } from './cursor.js';
import type {
  Assignment,
  Block,
  BlockKind,
  BlockList,
  List,
  ListItem,
  Operator,
  Redirect,
  Script,
  ShellNode,
  ShellWord,
  SimpleCommand,
  Span,
} from './types.js';
import { readWord } from './word-reader.js';

export type * from './types.js';
export { simpleCommandsIn, type Visited, visitCommands } from './visit.js';

const maxDepth = 40;
/** What is longer is data, not a script that a person wrote. */
export const maxScriptLength = 256 * 1024;

/**
 * Reads a POSIX or bash script into commands with exact places. Robust rather than strict: what does not fit is a
 * problem, and the reading goes on behind it. Never throws; time and memory are linear in the length.
 */
export function parseShell(text: string): Script {
  if (text.length > maxScriptLength) {
    const problem = {
      kind: 'too-long',
      reason: `a script of ${text.length} characters was not read`,
    } as const;
    return {
      text,
      list: { start: 0, end: 0, items: [] },
      comments: [],
      problems: [{ ...problem, start: 0, end: text.length }],
    };
  }
  return new Parser(text).parse();
}

/** Words that end the list before them. */
type Stops = ReadonlySet<string>;

const none: Stops = new Set();
const closing = new Set(['then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}']);
const redirectOperators = ['&>>', '<<<', '<<-', '&>', '>>', '>&', '>|', '<<', '<&', '<>', '<', '>'] as const;

interface PendingHeredoc {
  readonly name: string;
  readonly stripsTabs: boolean;
  readonly fill: (body: Span) => void;
}

class Parser {
  readonly #cursor: Cursor;
  readonly #comments: Span[] = [];
  #heredocs: PendingHeredoc[] = [];
  #depth = 0;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
  }

  parse(): Script {
    const { text } = this.#cursor;
    const items: ListItem[] = [];
    while (!this.#cursor.isAtEnd) {
      items.push(...this.#list(none).items);
      // A closing word or bracket without an opening one ends a list too early.
      if (!this.#cursor.isAtEnd) this.#skipUnexpected();
    }
    return {
      text,
      list: { start: 0, end: text.length, items },
      comments: this.#comments,
      problems: this.#cursor.problems,
    };
  }

  #skipUnexpected(): void {
    const start = this.#cursor.at;
    this.#word() ?? this.#cursor.at++;
    this.#cursor.problem(
      'unexpected',
      start,
      this.#cursor.at,
      `unexpected "${this.#text(start).slice(0, 20)}"`,
    );
  }

  #list(stops: Stops): List {
    const start = this.#cursor.at;
    const items: ListItem[] = [];
    for (;;) {
      this.#skipLines();
      if (this.#cursor.isAtEnd || this.#isAtStop(stops)) break;
      const before = this.#cursor.at;
      const node = this.#pipeline();
      if (node === undefined) {
        if (this.#cursor.at === before) break;
        continue;
      }
      const operatorSpan = this.#operator();
      items.push({
        node,
        operator: this.#text(operatorSpan.start, operatorSpan.end) as Operator,
        operatorSpan,
      });
      if (this.#text(operatorSpan.start, operatorSpan.end) === '\n') this.#afterNewline();
    }
    return { start, end: this.#cursor.at, items };
  }

  /** Line ends, comments and lone semicolons between commands. */
  #skipLines(): void {
    for (;;) {
      this.#cursor.skipBlanks();
      const char = this.#peek();
      if (char === '\n') {
        this.#cursor.at++;
        this.#afterNewline();
      } else if (char === '#') this.#comment();
      else if (char === ';' && this.#cursor.text.charAt(this.#cursor.at + 1) !== ';') this.#cursor.at++;
      else return;
    }
  }

  #comment(): void {
    const start = this.#cursor.at;
    const newline = this.#cursor.text.indexOf('\n', start);
    this.#cursor.at = newline === -1 || newline > this.#cursor.end ? this.#cursor.end : newline;
    this.#comments.push({ start, end: this.#cursor.at });
  }

  #isAtStop(stops: Stops): boolean {
    const char = this.#peek();
    if (char === ')' || (char === ';' && this.#cursor.startsWith(';;'))) return true;
    return stops.size > 0 && stops.has(this.#peekWord());
  }

  #operator(): Span {
    this.#cursor.skipBlanks();
    if (this.#peek() === '#') this.#comment();
    const start = this.#cursor.at;
    const two = this.#cursor.text.slice(start, Math.min(this.#cursor.end, start + 2));
    if (two === ';;') return { start, end: start };
    const length = two === '&&' || two === '||' ? 2 : [';', '&', '\n'].includes(two.charAt(0)) ? 1 : 0;
    this.#cursor.at += length;
    return { start, end: start + length };
  }

  #pipeline(): ShellNode | undefined {
    const start = this.#cursor.at;
    const isNegated = this.#peekWord() === '!';
    if (isNegated) {
      this.#cursor.at++;
      this.#cursor.skipBlanks();
    }
    const first = this.#command();
    if (first === undefined) return undefined;
    const parts = [first];
    const pipes: Span[] = [];
    for (;;) {
      this.#cursor.skipBlanks();
      if (this.#peek() !== '|' || this.#cursor.startsWith('||')) break;
      const pipeStart = this.#cursor.at;
      this.#cursor.at += this.#cursor.startsWith('|&') ? 2 : 1;
      pipes.push({ start: pipeStart, end: this.#cursor.at });
      this.#skipLines();
      const next = this.#command();
      if (next === undefined) break;
      parts.push(next);
    }
    if (!isNegated && parts.length === 1) return first;
    return { kind: 'pipeline', isNegated, parts, pipes, start, end: parts.at(-1)?.end ?? this.#cursor.at };
  }

  #command(): SimpleCommand | Block | undefined {
    if (this.#depth >= maxDepth) return this.#tooDeep();
    if (closing.has(this.#peekWord())) {
      this.#skipUnexpected();
      return undefined;
    }
    this.#depth++;
    const node = this.#block() ?? this.#simple();
    this.#depth--;
    return node;
  }

  #tooDeep(): Block {
    const start = this.#cursor.at;
    this.#cursor.at = this.#cursor.end;
    this.#cursor.problem('too-deep', start, this.#cursor.at, 'the script is nested too deep');
    return {
      kind: 'block',
      block: 'unread',
      lists: [],
      words: [],
      redirects: [],
      start,
      end: this.#cursor.at,
    };
  }

  #block(): Block | undefined {
    const start = this.#cursor.at;
    if (this.#peek() === '(') return this.#bracketed(start);
    switch (this.#peekWord()) {
      case '{':
        this.#cursor.at++;
        return this.#finished(start, 'group', [this.#body('body', '}')], '}');
      case 'if':
        return this.#conditional(start);
      case 'while':
      case 'until':
        return this.#loop(start, this.#takeWord() as 'while' | 'until');
      case 'for':
      case 'select':
        return this.#forLoop(start);
      case 'case':
        return this.#caseBlock(start);
      case 'function':
        this.#takeWord();
        this.#cursor.skipBlanks();
        return this.#functionBlock(start, this.#word()?.value ?? '');
      default:
        return this.#isFunction() ? this.#functionBlock(start, this.#takeWord()) : undefined;
    }
  }

  #bracketed(start: number): Block {
    const arithmeticEnd = this.#cursor.startsWith('((') ? this.#cursor.arithmeticEnd(start) : -1;
    if (arithmeticEnd !== -1) {
      this.#cursor.at = arithmeticEnd;
      return {
        kind: 'block',
        block: 'arithmetic',
        lists: [],
        words: [],
        redirects: this.#redirects(),
        start,
        end: this.#cursor.at,
      };
    }
    this.#cursor.at++;
    const list = this.#list(none);
    return this.#finished(start, 'subshell', [{ ...list, role: 'body' }], ')');
  }

  #conditional(start: number): Block {
    const lists: BlockList[] = [];
    do {
      this.#takeWord();
      lists.push(this.#body('condition', 'then'));
      this.#accept('then');
      lists.push(this.#body('body', 'elif', 'else', 'fi'));
    } while (this.#peekWord() === 'elif');
    if (this.#accept('else')) lists.push(this.#body('body', 'fi'));
    return this.#finished(start, 'if', lists, 'fi');
  }

  #loop(start: number, kind: 'while' | 'until'): Block {
    const condition = this.#body('condition', 'do');
    this.#accept('do');
    return this.#finished(start, kind, [condition, this.#body('body', 'done')], 'done');
  }

  #forLoop(start: number): Block {
    this.#takeWord();
    this.#cursor.skipBlanks();
    if (this.#peek() === '(') this.#bracketed(this.#cursor.at);
    const name = this.#word()?.value ?? '';
    this.#skipLines();
    const words = this.#accept('in') ? this.#words() : [];
    this.#skipLines();
    this.#accept('do');
    return { ...this.#finished(start, 'for', [this.#body('body', 'done')], 'done'), name, words };
  }

  #caseBlock(start: number): Block {
    this.#takeWord();
    this.#cursor.skipBlanks();
    const subject = this.#word();
    this.#skipLines();
    this.#accept('in');
    const lists: BlockList[] = [];
    for (;;) {
      this.#skipLines();
      if (this.#cursor.isAtEnd || this.#peekWord() === 'esac') break;
      if (!this.#casePattern()) break;
      lists.push(this.#body('body', 'esac'));
      if (this.#cursor.startsWith(';;')) this.#cursor.at += this.#cursor.startsWith(';;&') ? 3 : 2;
    }
    return { ...this.#finished(start, 'case', lists, 'esac'), words: subject ? [subject] : [] };
  }

  /** `(a | b)`, of which the first bracket may be missing. */
  #casePattern(): boolean {
    if (this.#peek() === '(') this.#cursor.at++;
    while (!this.#cursor.isAtEnd) {
      this.#cursor.skipBlanks();
      const char = this.#peek();
      if (char === ')') {
        this.#cursor.at++;
        return true;
      }
      if (char === '|') this.#cursor.at++;
      else if (this.#word() === undefined) return false;
    }
    return false;
  }

  #isFunction(): boolean {
    const { text } = this.#cursor;
    let at = this.#cursor.at;
    while (at < this.#cursor.end && (isNameCode(text.charCodeAt(at)) || text.charAt(at) === '-')) at++;
    return at > this.#cursor.at && /^[ \t]{0,8}\([ \t]{0,8}\)/.test(text.slice(at, at + 20));
  }

  #functionBlock(start: number, name: string): Block {
    this.#cursor.skipBlanks();
    if (this.#peek() === '(') {
      this.#cursor.at = this.#cursor.text.indexOf(')', this.#cursor.at) + 1 || this.#cursor.end;
    }
    this.#skipLines();
    const bodyStart = this.#cursor.at;
    const body = this.#command();
    const items: ListItem[] =
      body === undefined
        ? []
        : [{ node: body, operator: '', operatorSpan: { start: this.#cursor.at, end: this.#cursor.at } }];
    return {
      kind: 'block',
      block: 'function',
      name,
      lists: [{ start: bodyStart, end: this.#cursor.at, items, role: 'body' }],
      words: [],
      redirects: [],
      start,
      end: this.#cursor.at,
    };
  }

  #body(role: BlockList['role'], ...stops: readonly string[]): BlockList {
    return { ...this.#list(new Set(stops)), role };
  }

  #finished(start: number, block: BlockKind, lists: readonly BlockList[], close: string): Block {
    if (close === ')' ? !this.#acceptChar(')') : !this.#accept(close)) {
      this.#cursor.problem('unclosed-block', start, this.#cursor.at, `"${close}" is missing`);
    } else if (lists.some(({ items, role }) => items.length === 0 && role === 'body') && block !== 'case') {
      this.#cursor.problem('missing-body', start, this.#cursor.at, 'there is no command in it');
    }
    const redirects = this.#redirects();
    return { kind: 'block', block, lists, words: [], redirects, start, end: this.#cursor.at };
  }

  #simple(): SimpleCommand | undefined {
    const start = this.#cursor.at;
    const assignments: Assignment[] = [];
    const words: ShellWord[] = [];
    const redirects: Redirect[] = [];
    let end = start;
    const isTest = this.#peekWord() === '[[';
    while (!this.#cursor.isAtEnd) {
      this.#cursor.skipBlanks();
      if (this.#peek() === '#') break;
      const redirect = isTest ? undefined : this.#redirect();
      const assignment = redirect === undefined && words.length === 0 ? this.#assignment() : undefined;
      if (redirect) redirects.push(redirect);
      else if (assignment) assignments.push(assignment);
      else {
        const word = this.#word() ?? (isTest ? this.#testOperator() : undefined);
        if (word === undefined) break;
        words.push(word);
        if (isTest && word.raw === ']]') {
          end = this.#cursor.at;
          break;
        }
      }
      end = this.#cursor.at;
    }
    if (assignments.length + words.length + redirects.length === 0) {
      if (!this.#cursor.isAtEnd) this.#skipStray(start);
      return undefined;
    }
    return { kind: 'simple', assignments, words, redirects, start, end };
  }

  /** An operator where a command should be. */
  #skipStray(start: number): void {
    const char = this.#peek();
    if (char === ')' || char === '`') return;
    this.#cursor.at +=
      this.#cursor.startsWith('&&') || this.#cursor.startsWith('||') || this.#cursor.startsWith(';;') ? 2 : 1;
    this.#cursor.problem('unexpected', start, this.#cursor.at, `unexpected "${this.#text(start)}"`);
  }

  /** In `[[ … ]]` operators are words. */
  #testOperator(): ShellWord | undefined {
    const start = this.#cursor.at;
    const char = this.#peek();
    if (char === '' || char === '\n') return undefined;
    this.#cursor.at += this.#cursor.startsWith('&&') || this.#cursor.startsWith('||') ? 2 : 1;
    const raw = this.#text(start);
    return { start, end: this.#cursor.at, raw, value: raw, parts: [] };
  }

  #assignment(): Assignment | undefined {
    const { text } = this.#cursor;
    const start = this.#cursor.at;
    if (!isNameStart(text.charCodeAt(start))) return undefined;
    let at = start;
    while (at < this.#cursor.end && isNameCode(text.charCodeAt(at))) at++;
    const name = text.slice(start, at);
    if (text.charAt(at) === '[') {
      const close = text.indexOf(']', at);
      if (close === -1 || close - at > 200) return undefined;
      at = close + 1;
    }
    const isAppending = text.startsWith('+=', at);
    if (!isAppending && text.charAt(at) !== '=') return undefined;
    this.#cursor.at = at + (isAppending ? 2 : 1);
    const isArray = this.#peek() === '(';
    if (isArray) {
      const open = this.#cursor.at;
      this.#cursor.at++;
      while (!this.#cursor.isAtEnd && this.#peek() !== ')') {
        this.#skipLines();
        if (this.#word() === undefined && this.#peek() !== ')') this.#cursor.at++;
      }
      if (!this.#acceptChar(')'))
        this.#cursor.problem('unclosed-block', open, this.#cursor.at, '")" is missing');
    }
    const value = isArray ? undefined : this.#word();
    return { name, isAppending, isArray, ...(value ? { value } : {}), start, end: this.#cursor.at };
  }

  #redirects(): readonly Redirect[] {
    const found: Redirect[] = [];
    for (;;) {
      const before = this.#cursor.at;
      this.#cursor.skipBlanks();
      const redirect = this.#redirect();
      if (redirect === undefined) {
        this.#cursor.at = before;
        return found;
      }
      found.push(redirect);
    }
  }

  /** Section 2.7, with bash's `&>` and `<<<`. */
  #redirect(): Redirect | undefined {
    const { text } = this.#cursor;
    const start = this.#cursor.at;
    let at = start;
    while (at < this.#cursor.end && at - start < 3 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
      at++;
    const operator = redirectOperators.find((candidate) => text.startsWith(candidate, at));
    if (operator === undefined || at >= this.#cursor.end) return undefined;
    if ((operator === '<' || operator === '>') && text.charAt(at + 1) === '(') return undefined;
    this.#cursor.at = at + operator.length;
    this.#cursor.skipBlanks();
    const target = this.#word();
    const base = {
      ...(at > start ? { fd: Number(text.slice(start, at)) } : {}),
      operator,
      ...(target ? { target } : {}),
      start,
      end: this.#cursor.at,
    };
    if ((operator !== '<<' && operator !== '<<-') || target === undefined) return base;
    return { ...base, heredoc: this.#announceHeredoc(target, operator === '<<-') };
  }

  #announceHeredoc(target: ShellWord, stripsTabs: boolean): NonNullable<Redirect['heredoc']> {
    const heredoc = { body: { start: target.end, end: target.end }, isQuoted: target.raw !== target.value };
    this.#heredocs.push({
      name: target.value,
      stripsTabs,
      fill: (body) => {
        heredoc.body = body;
      },
    });
    return heredoc;
  }

  /** Bodies of here-documents follow the line that announces them. */
  #afterNewline(): void {
    const waiting = this.#heredocs;
    if (waiting.length === 0) return;
    this.#heredocs = [];
    for (const { name, stripsTabs, fill } of waiting) {
      const start = this.#cursor.at;
      let bodyEnd = this.#cursor.end;
      while (this.#cursor.at < this.#cursor.end) {
        const newline = this.#cursor.text.indexOf('\n', this.#cursor.at);
        const end = newline === -1 ? this.#cursor.end : Math.min(newline, this.#cursor.end);
        const line = this.#cursor.text.slice(this.#cursor.at, end).replace(/\r$/, '');
        const isLast = (stripsTabs ? line.replace(/^\t+/, '') : line) === name;
        if (isLast) bodyEnd = this.#cursor.at;
        this.#cursor.at = Math.min(this.#cursor.end, end + 1);
        if (isLast) break;
      }
      fill({ start, end: bodyEnd });
    }
  }

  #words(): readonly ShellWord[] {
    const words: ShellWord[] = [];
    for (;;) {
      this.#cursor.skipBlanks();
      const word = this.#peek() === '#' ? undefined : this.#word();
      if (word === undefined) return words;
      words.push(word);
    }
  }

  #word(): ShellWord | undefined {
    return readWord(this.#cursor, (stop) => (stop === ')' ? this.#nested() : this.#backquoted()));
  }

  #nested(): List {
    const waiting = this.#heredocs;
    this.#heredocs = [];
    this.#depth++;
    const list = this.#depth > maxDepth ? this.#unread() : this.#list(none);
    this.#depth--;
    this.#heredocs = waiting;
    return list;
  }

  /** Up to the next backquote without a backslash before it. */
  #backquoted(): List {
    const { text, end } = this.#cursor;
    let close = this.#cursor.at;
    while (close < end && text.charAt(close) !== '`') close += text.charAt(close) === '\\' ? 2 : 1;
    this.#cursor.end = Math.min(end, close);
    const list = this.#nested();
    this.#cursor.at = this.#cursor.end;
    this.#cursor.end = end;
    return list;
  }

  #unread(): List {
    const { start, end } = this.#tooDeep();
    return { start, end, items: [] };
  }

  #accept(word: string): boolean {
    this.#skipLines();
    if (this.#peekWord() !== word) return false;
    this.#cursor.at += word.length;
    return true;
  }

  #acceptChar(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#cursor.at++;
    return true;
  }

  /** The plain word that begins here; empty where quotes or expansions are in it. */
  #peekWord(): string {
    const { text, end } = this.#cursor;
    const start = this.#cursor.at;
    const limit = Math.min(end, start + 9);
    let at = start;
    while (at < limit && !' \t\r\n;&|<>()'.includes(text.charAt(at))) at++;
    if (at === limit && at < end) return '';
    return text.slice(start, at);
  }

  #takeWord(): string {
    return this.#word()?.value ?? '';
  }

  #peek(): string {
    return this.#cursor.isAtEnd ? '' : this.#cursor.text.charAt(this.#cursor.at);
  }

  #text(start: number, end = this.#cursor.at): string {
    return this.#cursor.text.slice(start, end);
  }
}
