import { FunctionBuilder } from '../../ir/builder.js';
import type { LanguageId } from '../../ir/ids.generated.js';
import type { FunctionIr, Temp } from '../../ir/ir.js';
import { type Piece, piecesOf } from '../../languages/markup/pieces.js';
import { isTrusted } from '../../languages/markup/trusted.js';
import { type Dialect, readArguments, readExpression } from '../expression.js';
import { Stack } from '../stack.js';
import type { Page } from '../template.js';
import { PageWriter, type Writing } from '../writer.js';
import { formIn } from './forms.js';

const marks = [
  ['{{', '}}', 'output'],
  ['{%', '%}', 'statement'],
  ['{#', '#}', 'comment'],
] as const;

/** https://docs.djangoproject.com/en/stable/ref/templates/, https://jinja.palletsprojects.com, https://twig.symfony.com */
const apis = new Map([
  ['request', '<page>.request'],
  ['app', '<page>.app'],
]);
const python: Dialect = { filter: '|', apis };
const django: Dialect = { ...python, colon: true };
const isDjango =
  /\{%-?\s{0,9}(?:load|url|csrf_token|static|trans|blocktrans\w{0,20}|ifequal)\s|\|\s{0,9}\w{1,80}:["'\w]/;

const unescaping = /^(safe|raw|safeseq)$/;
const escaping = /^(e|escape|force_escape|forceescape)$/;
/** Statements whose text is none of the template's. */
const verbatim = /^(raw|verbatim|comment)$/;

export function lowerJinja(page: Page, language: LanguageId): FunctionIr {
  return new JinjaPage(page, language).lower();
}

class JinjaPage {
  private readonly page: Page;
  private readonly out: PageWriter;
  private readonly dialect: Dialect;
  private readonly stack: Stack;
  private readonly escapes: boolean[] = [];
  private readonly outer: FunctionBuilder[] = [];
  /** The end that a part without meaning waits for: `endraw`. */
  private awaited = '';

  constructor(page: Page, language: LanguageId) {
    this.page = page;
    this.out = new PageWriter(page.path, language);
    this.dialect = isDjango.test(page.text) || page.path.endsWith('.liquid') ? django : python;
    this.stack = new Stack(this.out);
  }

  lower(): FunctionIr {
    for (const { at } of formIn(this.page)) this.out.call(at, 'form', []);
    for (const piece of piecesOf(this.page.text, marks)) this.take(piece);
    this.stack.finish();
    while (this.outer.length > 0) this.endMacro();
    return this.out.done();
  }

  private take(piece: Piece): void {
    const { kind, text, at } = piece;
    if (this.awaited !== '') {
      if (kind === 'statement' && text.replace(/^[-~+]?\s*|\s*[-~+]?$/g, '') === this.awaited)
        this.awaited = '';
      return;
    }
    if (kind === 'text') this.out.markup.feed(text, at);
    else if (kind === 'output') this.write(text, at);
    else if (kind === 'statement') this.statement(text, at);
  }

  private write(text: string, at: number): void {
    const [lead = ''] = /^[-~+]?\s*/.exec(text) ?? [];
    const from = at + lead.length;
    const { value, filters } = readExpression(this.out, text.slice(lead.length), from, this.dialect);
    const writing = this.writingOf(filters);
    this.out.write(from, value, writing === 'raw' && isTrusted(text.slice(lead.length)) ? 'bare' : writing);
  }

  /** Safe is what was made so last. */
  private writingOf(filters: readonly string[]): Writing {
    const last = filters.findLast((each) => unescaping.test(each) || escaping.test(each));
    if (last !== undefined) return unescaping.test(last) ? 'raw' : 'escaped';
    return this.escapes.at(-1) === false ? 'bare' : 'escaped';
  }

  private statement(text: string, at: number): void {
    const [lead = '', word = ''] = /^[-~+]?\s*(\w*)\s*/.exec(text) ?? [];
    const rest = text.slice(lead.length).replace(/[-~+]$/, '');
    const from = at + lead.length;
    if (verbatim.test(word)) this.awaited = `end${word}`;
    else if (word === 'endautoescape') this.escapes.pop();
    else if (word === 'endmacro') this.endMacro();
    else if (word.startsWith('end')) this.stack.end(word.slice(3));
    else this.statements.get(word)?.(rest, from, word);
  }

  private readonly statements: ReadonlyMap<string, (rest: string, at: number, word: string) => void> =
    new Map([
      ...['if', 'unless', 'ifequal', 'ifnotequal', 'ifchanged'].map(
        (each) => [each, (rest: string, at: number, word: string) => this.when(rest, at, word)] as const,
      ),
      ...['elif', 'elseif', 'elsif', 'else'].map(
        (each) => [each, (rest: string, at: number) => this.otherwise(rest, at)] as const,
      ),
      ...['set', 'assign'].map(
        (each) => [each, (rest: string, at: number) => this.assignment(rest, at)] as const,
      ),
      ...['include', 'extends', 'render'].map(
        (each) => [each, (rest: string, at: number) => this.include(rest, at)] as const,
      ),
      ['autoescape', (rest, at) => this.autoescape(rest, at)],
      ['macro', (rest, at) => this.macro(rest, at)],
      ['for', (rest, at) => this.loop(rest, at)],
      ['with', (rest, at) => this.with(rest, at)],
      ['debug', (_, at) => this.debug(at)],
    ]);

  private debug(at: number): void {
    this.out.call(at, 'debug', []);
  }

  private when(rest: string, at: number, word: string): void {
    this.expression(rest, at);
    this.stack.begin(word);
  }

  private otherwise(rest: string, at: number): void {
    if (rest !== '') this.expression(rest, at);
    this.stack.otherwise();
  }

  private autoescape(rest: string, at: number): void {
    const isOn = !/^(off|false)\b/.test(rest);
    if (!isOn) this.out.call(at, 'autoescape', []);
    this.escapes.push(isOn);
  }

  private expression(text: string, at: number): Temp {
    return readExpression(this.out, text, at, this.dialect).value;
  }

  /** `for x in items`, `for key, value in items.items()` */
  private loop(rest: string, at: number): void {
    const { out } = this;
    const [head = '', names = ''] = /^\(?([\w\s,]{1,200}?)\)?\s+in\s+/.exec(rest) ?? [];
    const items = this.expression(rest.slice(head.length), at + head.length);
    this.stack.begin('for', true);
    const element = out.f.temp();
    out.f.emit(at, { op: 'element', out: element, object: items });
    const all = names.split(',').map((each) => each.trim());
    for (const name of all) {
      const value = all.length > 1 ? this.part(at, element) : element;
      if (name !== '') this.declare(at, name, value);
    }
  }

  /** One of a pair, or the pair itself where it is no list. */
  private part(at: number, pair: Temp): Temp {
    const { out } = this;
    return out.either(at, [
      () => pair,
      () => {
        const part = out.f.temp();
        out.f.emit(at, { op: 'element', out: part, object: pair });
        return part;
      },
    ]);
  }

  private declare(at: number, name: string, value: Temp): void {
    const { f } = this.out;
    f.writeSlot(at, f.declare(name), value);
  }

  private assignment(rest: string, at: number): void {
    const [head = '', name = ''] = /^([\w]+)(?:\s*,\s*\w+)*\s*=\s*/.exec(rest) ?? [];
    if (name === '') return;
    const value = this.expression(rest.slice(head.length), at + head.length);
    this.declare(at, name, value);
  }

  /** `with a=b c=d`, `with x as y` */
  private with(rest: string, at: number): void {
    const [, expression = '', name] = /^(.{1,500}?)\s+as\s+(\w+)\s*$/.exec(rest) ?? [];
    if (name !== undefined) this.declare(at, name, this.expression(expression, at));
    else
      for (const [key, value] of readArguments(this.out, rest, at, this.dialect))
        if (key !== undefined) this.declare(at, key, value);
  }

  /** The other page is shown what this one is, and what it is given beside. */
  private include(rest: string, at: number): void {
    const { out } = this;
    const [head = '', name] = /^\(?\s*(?:"([^"]*)"|'[^']*')\s*\)?/.exec(rest) ?? [];
    if (head === '') return;
    const target = out.f.constant(at, name ?? head.replace(/^\(?\s*'|'\s*\)?$/g, ''));
    const given = rest
      .slice(head.length)
      .replace(/^\s*,?\s*(?:ignore missing\s*)?(?:with\b)?/, (lead) => ' '.repeat(lead.length));
    const start = at + head.length;
    const more = /^\s*\{/.test(given)
      ? [this.expression(given, start)]
      : readArguments(out, given, start, this.dialect).flatMap(([key, value]) =>
          key === undefined ? [] : [this.dict(at, key, value)],
        );
    out.call(at, 'include', [target, out.context(at), ...more]);
  }

  private dict(at: number, key: string, value: Temp): Temp {
    const { f } = this.out;
    const out = f.temp();
    f.emit(at, { op: 'dict', out, entries: [[key, value]], spread: [] });
    return out;
  }

  /** `macro field(name, value='')` */
  private macro(rest: string, at: number): void {
    const [head = '', name = ''] = /^(\w+)\s*\(/.exec(rest) ?? [];
    const { f } = this.out;
    if (name !== '') f.declare(name);
    const inner = new FunctionBuilder(name, at, f, false);
    for (const each of rest.slice(head.length).split(',').slice(0, 32)) {
      const param = /^\s*(\w+)/.exec(each)?.[1];
      if (param !== undefined) inner.params.push({ name: param, slot: inner.declare(param), rest: false });
    }
    this.outer.push(f);
    this.stack.enter();
    this.out.f = inner;
  }

  private endMacro(): void {
    const { out } = this;
    const outer = this.outer.pop();
    if (!outer) return;
    this.stack.leave();
    const inner = out.f;
    const closure = outer.temp();
    outer.emit(inner.at, { op: 'closure', out: closure, body: out.macro(inner) });
    if (inner.name !== '') outer.write(inner.at, inner.name, closure);
    out.f = outer;
  }
}
