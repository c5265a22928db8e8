import { bounded } from '../../../../core/bounded.js';
import type { LanguageId } from '../../ir/ids.generated.js';
import type { FunctionIr, Temp } from '../../ir/ir.js';
import { type Piece, piecesOf } from '../../languages/markup/pieces.js';
import { isTrusted } from '../../languages/markup/trusted.js';
import { Stack } from '../stack.js';
import type { Page } from '../template.js';
import { PageWriter, type Writing } from '../writer.js';

const marks = [
  ['{{{{', '}}}}', 'verbatim'],
  ['{{!--', '--}}', 'comment'],
  ['{{{', '}}}', 'raw'],
  ['{{', '}}', 'mark'],
] as const;
/** Where layouts put the page that they surround: it is none of the program's values. */
const inner =
  /^(body|content|yield|children|script|scripts|style|styles|partial|block|extend|outlet|meta|seo)$/;
/**
 * Ember's templates, which make elements and set their attributes rather than write text: quotes play no part in
 * `title={{name}}`, and addresses of scripts are refused. https://guides.emberjs.com/release/components/component-state-and-actions/
 */
const glimmer = bounded(
  /<[A-Z][\w.:]{0,80}[\s/>]|\s@\w{1,80}=(?:\{\{|")|\.\.\.attributes\b|\{\{#?(?:action|yield|outlet|link-to|let|on|in-element)\b|=\{\{(?:action|on|fn|href-to|concat|queue|mut)\b/,
  512,
);
/** Characters of a page that show whose it is. */
const mostLooked = 20_000;
const maxWords = 32;
const word = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s()|="']+=?|[()|])/g;

export function lowerHandlebars(page: Page, language: LanguageId): FunctionIr {
  return new HandlebarsPage(page, language).lower();
}

class HandlebarsPage {
  private readonly page: Page;
  private readonly out: PageWriter;
  private readonly stack: Stack;
  private readonly isGlimmer: boolean;
  /** What names are looked for in, besides what the program shows: the innermost last. */
  private readonly scopes: (Temp | undefined)[] = [];

  constructor(page: Page, language: LanguageId) {
    this.page = page;
    this.out = new PageWriter(page.path, language);
    this.stack = new Stack(this.out);
    this.isGlimmer = glimmer.test(page.text.slice(0, mostLooked));
  }

  lower(): FunctionIr {
    for (const piece of piecesOf(this.page.text, marks)) this.take(piece);
    this.stack.finish();
    return this.out.done();
  }

  private take({ kind, text, at }: Piece): void {
    if (kind === 'text') this.out.markup.feed(text, at);
    if (kind === 'raw') this.write(text.replace(/^~|~$/g, ' '), at, 'raw');
    if (kind === 'mark') this.mark(text.replace(/^~|~$/g, ' '), at);
  }

  private mark(text: string, at: number): void {
    const [lead = '', sign = ''] = /^\s*([#^/>&!]?)[*>]?\s*/.exec(text) ?? [];
    const rest = text.slice(lead.length);
    const from = at + lead.length;
    if (sign === '!') return;
    if (sign === '&') this.write(rest, from, 'raw');
    else if (sign === '>') this.partial(rest, from);
    else if (sign === '/') this.end(rest.trim());
    else if (sign === '#') this.begin(rest, from);
    else if (sign === '^' || /^else\b/.test(rest)) this.otherwise(sign === '^' ? rest : '', from);
    else this.write(rest, from, 'escaped');
  }

  private write(text: string, at: number, writing: Writing): void {
    if (this.isGlimmer && writing === 'escaped') {
      this.out.markup.hole();
      return;
    }
    const words = wordsOf(text);
    const isInner = words.length === 1 && inner.test(words[0]?.text ?? '');
    const value = this.call(words, at);
    const chosen = writing === 'raw' && isTrusted(text) ? 'bare' : writing;
    this.out.write(at, value, isInner ? 'escaped' : chosen);
  }

  /** `name`, `helper a b=c` */
  private call(words: readonly Word[], at: number): Temp {
    const [first, ...rest] = words;
    if (first === undefined) return this.out.f.constant(at, null);
    if (rest.length === 0) return this.value(first, at);
    const args = rest.filter(({ text }) => !/^[()|]$/.test(text)).map((each) => this.value(each, at));
    return this.out.call(at, `:${first.text}`, args);
  }

  private value({ text, at }: Word, from: number): Temp {
    const { f } = this.out;
    const place = from + at;
    const bare = text.replace(/^[\w-]+=(?=.)/, '');
    if (/^["']/.test(bare)) return f.constant(place, bare.slice(1, -1));
    if (/^-?\d+(\.\d+)?$/.test(bare)) return f.constant(place, Number(bare));
    if (/^(true|false)$/.test(bare)) return f.constant(place, bare === 'true');
    if (/^(null|undefined)$/.test(bare)) return f.constant(place, null);
    return this.path(bare, place);
  }

  /** `user.name`, `this`, `../title`, `items.[0]`, `@root.title` */
  private path(text: string, at: number): Temp {
    const { f } = this.out;
    const isOuter = text.startsWith('../') || text.startsWith('@root');
    const names = text
      .replace(/^(\.\.?\/)+|^@root\.?|^this(?=$|[./])[./]?/g, '')
      .split(/[./]/)
      .map((each) => each.replace(/^\[|\]$/g, ''))
      .filter((each) => each !== '');
    const [first, ...more] = names;
    if (first !== undefined && f.find(first)) return this.members(f.read(at, first), more, at);
    const scope = this.scopes.at(-1);
    if (scope === undefined || isOuter) return this.members(this.out.context(at), names, at);
    if (names.length === 0) return scope;
    return this.out.either(at, [
      () => this.members(scope, names, at),
      () => this.members(this.out.context(at), names, at),
    ]);
  }

  private members(object: Temp, names: readonly string[], at: number): Temp {
    return names.slice(0, maxWords).reduce((value, name) => this.out.f.get(at, value, name), object);
  }

  /** `#each items as |item|`, `#if x`, `#with x`, `#section` */
  private begin(text: string, at: number): void {
    const { f } = this.out;
    const [name, ...rest] = wordsOf(text);
    if (name === undefined) return;
    const bar = rest.findIndex((each) => each.text === '|' || each.text === 'as');
    const args = bar < 0 ? rest : rest.slice(0, bar);
    const declared =
      bar < 0 ? [] : rest.slice(bar).filter(({ text: each }) => /^\w+$/.test(each) && each !== 'as');
    const isTest = /^(if|unless)$/.test(name.text);
    const value = this.call(args.length > 0 ? args : [name], at);
    this.stack.begin(name.text, !isTest);
    if (isTest || (args.length === 0 && rest.length > 0)) {
      this.scopes.push(this.scopes.at(-1));
      return;
    }
    const element = f.temp();
    f.emit(at, { op: 'element', out: element, object: value });
    const scope = name.text === 'with' ? value : this.out.either(at, [() => element, () => value]);
    this.scopes.push(scope);
    const [first] = declared;
    if (first) f.writeSlot(at, f.declare(first.text), scope);
  }

  private otherwise(text: string, at: number): void {
    if (text.trim() === '') this.stack.otherwise();
    else {
      // `{{^items}}` of Mustache is a section of its own.
      this.stack.begin(text.trim());
      this.scopes.push(this.scopes.at(-1));
    }
    this.out.f.constant(at, null);
  }

  private end(name: string): void {
    this.stack.end(name);
    this.scopes.pop();
  }

  /** `> partial context key=value` */
  private partial(text: string, at: number): void {
    const { f } = this.out;
    const [name, ...rest] = wordsOf(text);
    if (name === undefined || name.text === '(') return;
    const given = rest.map((each) => {
      const [, key] = /^([\w-]+)=/.exec(each.text) ?? [];
      const value = this.value(each, at);
      if (key === undefined) return value;
      const out = f.temp();
      f.emit(at, { op: 'dict', out, entries: [[key, value]], spread: [] });
      return out;
    });
    const target = f.constant(at, name.text.replace(/^["']|["']$/g, ''));
    this.out.call(at, 'include', [target, this.out.context(at), ...given]);
  }
}

interface Word {
  readonly text: string;
  readonly at: number;
}

/** Words of a mark; what stands behind `=` belongs to the word before it. */
function wordsOf(text: string): readonly Word[] {
  const all: Word[] = [];
  for (const { 0: each, index } of text.matchAll(word)) {
    const last = all.at(-1);
    if (last?.text.endsWith('=')) all[all.length - 1] = { text: last.text + each, at: last.at };
    else all.push({ text: each, at: index });
    if (all.length >= maxWords) break;
  }
  return all;
}
