import type { LanguageId } from '../../ir/ids.generated.js';
import type { FunctionIr, Temp } from '../../ir/ir.js';
import { contextName, plainName } from '../../ir/pages.js';
import { type Piece, piecesOf } from '../../languages/markup/pieces.js';
import { isTrusted } from '../../languages/markup/trusted.js';
import { Stack } from '../stack.js';
import type { Page } from '../template.js';
import { PageWriter } from '../writer.js';

const marks = [
  ['{{/*', '*/}}', 'comment'],
  ['{{- /*', '*/ -}}', 'comment'],
  ['{{', '}}', 'action'],
] as const;
/** What projects call the function that says that a text is HTML: `template.HTML(x)`. */
const unescaping =
  /^(safe(HTML|Html|html|_html|HTMLAttr|JS|URL|CSS)?|raw(HTML|Html)?|unescape(d|HTML)?|noescape|(to|as)HTML|html_?safe|Safe|SafeHTML|Str2html|str2html|htmlSafe)$/;
const token =
  /\s*("(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'|-?\d[\w.]*|\$?[\p{L}_][\p{L}\p{N}_]*|\$|:=|\.|[(),|=])/uy;
const maxTokens = 200;
const maxDepth = 20;

export function lowerGoPage(page: Page, language: LanguageId): FunctionIr {
  return new GoPage(page, language).lower();
}

interface Token {
  readonly text: string;
  readonly at: number;
  /** A space stands before it. */
  readonly isApart: boolean;
}

class GoPage {
  private readonly page: Page;
  private readonly out: PageWriter;
  private readonly stack: Stack;
  private readonly dots: Temp[] = [];
  private tokens: readonly Token[] = [];
  private index = 0;
  private depth = 0;
  private isRaw = false;

  constructor(page: Page, language: LanguageId) {
    this.page = page;
    this.out = new PageWriter(page.path, language);
    this.stack = new Stack(this.out);
  }

  lower(): FunctionIr {
    for (const piece of piecesOf(this.page.text, marks)) this.take(piece);
    this.stack.finish();
    return this.out.done();
  }

  private take({ kind, text, at }: Piece): void {
    if (kind === 'text') this.out.markup.feed(text, at);
    if (kind === 'action') this.action(text, at);
  }

  private action(text: string, at: number): void {
    const [lead = ''] = /^-?\s*/.exec(text) ?? [];
    this.tokens = tokensOf(text, lead.length).map((each) => ({ ...each, at: at + each.at }));
    this.index = 0;
    this.depth = 0;
    this.isRaw = false;
    const from = at + lead.length;
    const word = this.tokens[0]?.text ?? '';
    if (/^(if|with|range|block|define|template|else|end|break|continue)$/.test(word)) {
      this.index = 1;
      this.statement(word, from);
    } else this.write(text.slice(lead.length), from);
  }

  private write(text: string, at: number): void {
    const { out } = this;
    if (this.tokens[1]?.text === ':=' || this.tokens[1]?.text === '=' || this.tokens[1]?.text === ',') {
      this.pipeline();
      return;
    }
    const value = this.pipeline();
    if (this.isRaw) out.write(at, value, isTrusted(text) ? 'bare' : 'raw');
    else {
      out.markup.hole();
      out.call(at, 'plain', [value, out.f.get(at, out.context(at), plainName)]);
    }
  }

  private statement(word: string, at: number): void {
    switch (word) {
      case 'end':
        this.stack.end();
        this.dots.pop();
        return;
      case 'else':
        if (this.index < this.tokens.length) this.pipeline();
        this.stack.otherwise();
        return;
      case 'define':
        this.enter(word, this.dot(at));
        return;
      case 'block':
        this.index += 1;
        this.enter(word, this.pipeline());
        return;
      case 'template':
        this.include(at);
        return;
      case 'if':
        this.pipeline();
        this.enter(word, this.dot(at));
        return;
      default:
        this.over(word, at);
    }
  }

  /** `range $i, $e := .Items`, `with .User` */
  private over(word: string, at: number): void {
    const { f } = this.out;
    const names = this.declared();
    const value = this.pipeline();
    this.stack.begin(word, word === 'range');
    let dot = value;
    if (word === 'range') {
      dot = f.temp();
      f.emit(at, { op: 'element', out: dot, object: value });
    }
    for (const name of names) f.writeSlot(at, f.declare(name), dot);
    this.dots.push(dot);
  }

  private declared(): readonly string[] {
    const end = this.tokens.findIndex((each) => each.text === ':=');
    if (end < 0) return [];
    const names = this.tokens.slice(this.index, end).map(({ text }) => text);
    this.index = end + 1;
    return names.filter((each) => /^\$\w/.test(each));
  }

  private enter(word: string, dot: Temp): void {
    this.stack.begin(word);
    this.dots.push(dot);
  }

  private include(at: number): void {
    const { out } = this;
    const name = this.tokens[this.index]?.text ?? '';
    this.index += 1;
    const value = this.index < this.tokens.length ? this.pipeline() : out.f.constant(at, null);
    out.call(at, 'include', [out.f.constant(at, name.slice(1, -1)), value]);
  }

  private dot(at: number): Temp {
    return this.dots.at(-1) ?? this.out.context(at);
  }

  /** `$x := .Name | printf "%s" | html` */
  private pipeline(): Temp {
    const { f } = this.out;
    const at = this.tokens[this.index]?.at ?? 0;
    const names = this.declared();
    let value = this.command(undefined);
    while (this.tokens[this.index]?.text === '|') {
      this.index += 1;
      value = this.command(value);
    }
    for (const name of names) f.writeSlot(at, f.declare(name), value);
    return value;
  }

  /** A value alone, or a function with its arguments; what the pipe brings is the last of them. */
  private command(piped: Temp | undefined): Temp {
    const first = this.tokens[this.index];
    const at = first?.at ?? 0;
    const isCall =
      first !== undefined && /^[\p{L}_]/u.test(first.text) && !/^(true|false|nil)$/.test(first.text);
    const values: Temp[] = [];
    if (isCall) this.index += 1;
    for (let next = this.tokens[this.index]; next; next = this.tokens[this.index]) {
      if (next.text === '|' || next.text === ')' || values.length >= maxTokens) break;
      values.push(this.operand());
    }
    if (piped !== undefined) values.push(piped);
    if (isCall) {
      const name = first.text;
      this.isRaw = unescaping.test(name);
      const [only] = values;
      if (this.isRaw && only !== undefined && values.length === 1) return only;
      return this.out.call(at, `|${name}`, values);
    }
    const [value, ...args] = values;
    if (value === undefined) return this.out.f.constant(at, null);
    return args.length === 0 ? value : this.out.f.call(at, value, args);
  }

  private operand(): Temp {
    const { f } = this.out;
    const token = this.tokens[this.index];
    if (!token) return f.constant(0, null);
    const { text, at } = token;
    this.index += 1;
    if (text === '(') return this.members(this.inner(), at);
    if (text === '.') return this.members(this.dot(at), at, true);
    if (text === '$') return this.members(this.out.context(at), at);
    if (/^["'`]/.test(text)) return f.constant(at, text.slice(1, -1));
    if (/^-?\d/.test(text)) return f.constant(at, Number(text));
    if (text.startsWith('$')) return this.members(f.read(at, f.find(text) ? text : contextName), at);
    if (/^[(),|=]$|^:=$/.test(text)) return f.constant(at, null);
    return this.out.call(at, `|${text}`, []);
  }

  private inner(): Temp {
    this.depth += 1;
    if (this.depth > maxDepth) {
      this.index = this.tokens.length;
      return this.out.f.constant(0, null);
    }
    const value = this.pipeline();
    if (this.tokens[this.index]?.text === ')') this.index += 1;
    this.depth -= 1;
    return value;
  }

  /** `.User.Name`; a dot that stands apart is a value of its own. */
  private members(object: Temp, at: number, isName = false): Temp {
    const { f } = this.out;
    let value = object;
    let next = this.tokens[this.index];
    if (isName && next && !next.isApart && /^[\p{L}_]/u.test(next.text)) {
      value = f.get(at, value, next.text);
      this.index += 1;
      next = this.tokens[this.index];
    }
    while (next?.text === '.' && !next.isApart) {
      const name = this.tokens[this.index + 1];
      if (!name || name.isApart) break;
      value = f.get(at, value, name.text);
      this.index += 2;
      next = this.tokens[this.index];
    }
    return value;
  }
}

function tokensOf(text: string, from: number): readonly Token[] {
  const all: Token[] = [];
  token.lastIndex = from;
  for (let match = token.exec(text); match && all.length < maxTokens; match = token.exec(text)) {
    const [whole, written = ''] = match;
    all.push({ text: written, at: match.index + whole.length - written.length, isApart: whole !== written });
  }
  return all;
}
