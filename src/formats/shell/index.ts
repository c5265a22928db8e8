import { isNameCode } from './cursor.js';
import { maxDepth, none, ScriptReader, type Stops } from './reader.js';
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

export type * from './types.js';
export { simpleCommandsIn, type Visited, visitCommands } from './visit.js';
export { type Unwrapped, unwrap } from './wrappers.js';

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

const closing = new Set(['then', 'else', 'elif', 'fi', 'do', 'done', 'esac', '}']);

const declaring = new Set(['declare', 'local', 'export', 'readonly', 'typeset']);

class Parser extends ScriptReader {
  parse(): Script {
    const { text } = this.cursor;
    const items: ListItem[] = [];
    while (!this.cursor.isAtEnd) {
      items.push(...this.list(none).items);
      // A closing word or bracket without an opening one ends a list too early.
      if (!this.cursor.isAtEnd) this.skipUnexpected();
    }
    return {
      text,
      list: { start: 0, end: text.length, items },
      comments: this.comments,
      problems: this.cursor.problems,
    };
  }

  private skipUnexpected(): void {
    const start = this.cursor.at;
    this.word() ?? this.cursor.at++;
    this.cursor.problem('unexpected', start, this.cursor.at, `unexpected "${this.text(start).slice(0, 20)}"`);
  }

  protected override list(stops: Stops): List {
    const start = this.cursor.at;
    const items: ListItem[] = [];
    for (;;) {
      this.skipLines();
      if (this.cursor.isAtEnd || this.isAtStop(stops)) break;
      const before = this.cursor.at;
      const node = this.pipeline();
      if (node === undefined) {
        if (this.cursor.at === before) break;
        continue;
      }
      const operatorSpan = this.operator();
      items.push({
        node,
        operator: this.text(operatorSpan.start, operatorSpan.end) as Operator,
        operatorSpan,
      });
      if (this.text(operatorSpan.start, operatorSpan.end) === '\n') this.afterNewline();
      // `f(x)`: a bracket belongs at the beginning of a command.
      if (operatorSpan.end === operatorSpan.start && this.peek() === '(' && !this.cursor.isAtEnd)
        this.cursor.problem('unexpected', operatorSpan.end, operatorSpan.end + 1, 'unexpected "("');
    }
    return { start, end: this.cursor.at, items };
  }

  private isAtStop(stops: Stops): boolean {
    const char = this.peek();
    if (char === ')' || (char === ';' && this.cursor.startsWith(';;'))) return true;
    return stops.size > 0 && stops.has(this.peekWord());
  }

  private operator(): Span {
    this.cursor.skipBlanks();
    if (this.peek() === '#') this.comment();
    const start = this.cursor.at;
    const two = this.cursor.text.slice(start, Math.min(this.cursor.end, start + 2));
    if (two === ';;') return { start, end: start };
    const length = two === '&&' || two === '||' ? 2 : [';', '&', '\n'].includes(two.charAt(0)) ? 1 : 0;
    this.cursor.at += length;
    return { start, end: start + length };
  }

  private pipeline(): ShellNode | undefined {
    const start = this.cursor.at;
    const isNegated = this.peekWord() === '!';
    if (isNegated) {
      this.cursor.at++;
      this.cursor.skipBlanks();
    }
    const first = this.command();
    if (first === undefined) return undefined;
    const parts = [first];
    const pipes: Span[] = [];
    for (;;) {
      this.cursor.skipBlanks();
      if (this.peek() !== '|' || this.cursor.startsWith('||')) break;
      const pipeStart = this.cursor.at;
      this.cursor.at += this.cursor.startsWith('|&') ? 2 : 1;
      pipes.push({ start: pipeStart, end: this.cursor.at });
      this.skipLines();
      const next = this.command();
      if (next === undefined) break;
      parts.push(next);
    }
    if (!isNegated && parts.length === 1) return first;
    return { kind: 'pipeline', isNegated, parts, pipes, start, end: parts.at(-1)?.end ?? this.cursor.at };
  }

  private command(): SimpleCommand | Block | undefined {
    if (this.depth >= maxDepth) return this.tooDeep();
    if (closing.has(this.peekWord())) {
      this.skipUnexpected();
      return undefined;
    }
    this.depth++;
    const node = this.block() ?? this.simple();
    this.depth--;
    return node;
  }

  private block(): Block | undefined {
    const start = this.cursor.at;
    if (this.peek() === '(') return this.bracketed(start);
    switch (this.peekWord()) {
      case '{':
        this.cursor.at++;
        return this.finished(start, 'group', [this.body('body', '}')], '}');
      case 'if':
        return this.conditional(start);
      case 'while':
      case 'until':
        return this.loop(start, this.takeWord() as 'while' | 'until');
      case 'for':
      case 'select':
        return this.forLoop(start);
      case 'case':
        return this.caseBlock(start);
      case 'function':
        this.takeWord();
        this.cursor.skipBlanks();
        return this.functionBlock(start, this.word()?.value ?? '');
      default:
        return this.isFunction() ? this.functionBlock(start, this.takeWord()) : undefined;
    }
  }

  private bracketed(start: number): Block {
    const arithmeticEnd = this.cursor.startsWith('((') ? this.cursor.arithmeticEnd(start) : -1;
    if (arithmeticEnd !== -1) {
      this.cursor.at = arithmeticEnd;
      return {
        kind: 'block',
        block: 'arithmetic',
        lists: [],
        words: [],
        redirects: this.redirects(),
        start,
        end: this.cursor.at,
      };
    }
    this.cursor.at++;
    const list = this.list(none);
    return this.finished(start, 'subshell', [{ role: 'body', ...list }], ')');
  }

  private conditional(start: number): Block {
    const lists: BlockList[] = [];
    do {
      this.takeWord();
      lists.push(this.body('condition', 'then'));
      this.accept('then');
      lists.push(this.body('body', 'elif', 'else', 'fi'));
    } while (this.peekWord() === 'elif');
    if (this.accept('else')) lists.push(this.body('body', 'fi'));
    return this.finished(start, 'if', lists, 'fi');
  }

  private loop(start: number, kind: 'while' | 'until'): Block {
    const condition = this.body('condition', 'do');
    this.accept('do');
    return this.finished(start, kind, [condition, this.body('body', 'done')], 'done');
  }

  private forLoop(start: number): Block {
    this.takeWord();
    this.cursor.skipBlanks();
    if (this.peek() === '(') this.bracketed(this.cursor.at);
    const name = this.word()?.value ?? '';
    this.skipLines();
    const words = this.accept('in') ? this.words() : [];
    this.skipLines();
    this.accept('do');
    return { ...this.finished(start, 'for', [this.body('body', 'done')], 'done'), name, words };
  }

  private caseBlock(start: number): Block {
    this.takeWord();
    this.cursor.skipBlanks();
    const subject = this.word();
    this.skipLines();
    this.accept('in');
    const lists: BlockList[] = [];
    for (;;) {
      this.skipLines();
      if (this.cursor.isAtEnd || this.peekWord() === 'esac') break;
      if (!this.casePattern()) break;
      lists.push(this.body('body', 'esac'));
      if (this.cursor.startsWith(';;')) this.cursor.at += this.cursor.startsWith(';;&') ? 3 : 2;
    }
    return { ...this.finished(start, 'case', lists, 'esac'), words: subject ? [subject] : [] };
  }

  /** `(a | b)`, of which the first bracket may be missing. */
  private casePattern(): boolean {
    if (this.peek() === '(') this.cursor.at++;
    while (!this.cursor.isAtEnd) {
      this.cursor.skipBlanks();
      const char = this.peek();
      if (char === ')') {
        this.cursor.at++;
        return true;
      }
      if (char === '|') this.cursor.at++;
      else if (this.word() === undefined) return false;
    }
    return false;
  }

  private isFunction(): boolean {
    const { text } = this.cursor;
    let at = this.cursor.at;
    while (at < this.cursor.end && (isNameCode(text.charCodeAt(at)) || text.charAt(at) === '-')) at++;
    return at > this.cursor.at && /^[ \t]{0,8}\([ \t]{0,8}\)/.test(text.slice(at, at + 20));
  }

  private functionBlock(start: number, name: string): Block {
    this.cursor.skipBlanks();
    if (this.peek() === '(') {
      this.cursor.at = this.cursor.text.indexOf(')', this.cursor.at) + 1 || this.cursor.end;
    }
    this.skipLines();
    const bodyStart = this.cursor.at;
    const body = this.command();
    const items: ListItem[] =
      body === undefined
        ? []
        : [{ node: body, operator: '', operatorSpan: { start: this.cursor.at, end: this.cursor.at } }];
    return {
      kind: 'block',
      block: 'function',
      name,
      lists: [{ start: bodyStart, end: this.cursor.at, items, role: 'body' }],
      words: [],
      redirects: [],
      start,
      end: this.cursor.at,
    };
  }

  private body(role: BlockList['role'], ...stops: readonly string[]): BlockList {
    return { role, ...this.list(new Set(stops)) };
  }

  private finished(start: number, block: BlockKind, lists: readonly BlockList[], close: string): Block {
    if (close === ')' ? !this.acceptChar(')') : !this.accept(close)) {
      this.cursor.problem('unclosed-block', start, this.cursor.at, `"${close}" is missing`);
    } else if (lists.some(({ items, role }) => items.length === 0 && role === 'body') && block !== 'case') {
      this.cursor.problem('missing-body', start, this.cursor.at, 'there is no command in it');
    }
    const redirects = this.redirects();
    return { kind: 'block', block, lists, words: [], redirects, start, end: this.cursor.at };
  }

  private simple(): SimpleCommand | undefined {
    const start = this.cursor.at;
    const assignments: Assignment[] = [];
    const words: ShellWord[] = [];
    const redirects: Redirect[] = [];
    let end = start;
    const isTest = this.peekWord() === '[[';
    while (!this.cursor.isAtEnd) {
      this.cursor.skipBlanks();
      if (this.peek() === '#') break;
      const redirect = isTest ? undefined : this.redirect();
      const assignment = redirect === undefined && words.length === 0 ? this.assignment() : undefined;
      if (redirect) redirects.push(redirect);
      else if (assignment) assignments.push(assignment);
      else {
        const word = this.word() ?? (isTest ? this.testOperator() : undefined);
        if (word === undefined) break;
        words.push(word);
        // `declare -A names=(…)`
        if (this.peek() === '(' && word.raw.endsWith('=') && declaring.has(words[0]?.raw ?? ''))
          this.skipArray();
        if (isTest && word.raw === ']]') {
          end = this.cursor.at;
          break;
        }
      }
      end = this.cursor.at;
    }
    if (assignments.length + words.length + redirects.length === 0) {
      if (!this.cursor.isAtEnd) this.skipStray(start);
      return undefined;
    }
    return { kind: 'simple', assignments, words, redirects, start, end };
  }

  /** An operator where a command should be. */
  private skipStray(start: number): void {
    const char = this.peek();
    if (char === ')' || char === '`') return;
    this.cursor.at +=
      this.cursor.startsWith('&&') || this.cursor.startsWith('||') || this.cursor.startsWith(';;') ? 2 : 1;
    this.cursor.problem('unexpected', start, this.cursor.at, `unexpected "${this.text(start)}"`);
  }

  /** In `[[ … ]]` operators are words. */
  private testOperator(): ShellWord | undefined {
    const start = this.cursor.at;
    const char = this.peek();
    if (char === '' || char === '\n') return undefined;
    this.cursor.at += this.cursor.startsWith('&&') || this.cursor.startsWith('||') ? 2 : 1;
    const raw = this.text(start);
    return { start, end: this.cursor.at, raw, value: raw, parts: [] };
  }
}
