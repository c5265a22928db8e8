import type { Temp } from '../ir/ir.js';
import type { PageWriter } from './writer.js';

/** How the expressions of one template language differ from those of the others. */
export interface Dialect {
  /** Names that every page has, with the apis that they stand for. */
  readonly apis?: ReadonlyMap<string, string>;
  /** What begins a filter behind a value; none where there are no filters. */
  readonly filter?: '|' | '?';
  /** A filter's arguments follow a colon. */
  readonly colon?: true;
  /** Names that are no variables but words of the language. */
  readonly constants?: ReadonlyMap<string, boolean | null>;
}

export interface Read {
  readonly value: Temp;
  /** Filters of the whole expression, in their order. */
  readonly filters: readonly string[];
}

const unescaping = new Set(['safe', 'raw', 'safeseq', 'no_esc']);
/** What only shapes a text. */
const shaping = new Set(['trim', 'indent']);
const maxLetters = 4000;
const maxDepth = 40;
const token =
  /\s*(?:(\d+(?:\.\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|([\p{L}_$@][\p{L}\p{N}_$]*)|(\?\?|\?:|\?\.|&&|\|\||===?|!==?|<=|>=|\*\*|\/\/|\.\.|=>|[-+*/%~<>=!?:.,|()[\]{}&#]))/uy;
const usual: ReadonlyMap<string, boolean | null> = new Map([
  ...(['true', 'True'] as const).map((word) => [word, true] as const),
  ...(['false', 'False'] as const).map((word) => [word, false] as const),
  ...(['none', 'None', 'null', 'nil', 'undefined'] as const).map((word) => [word, null] as const),
]);
/** How strongly operators bind. */
const strength: ReadonlyMap<string, number> = new Map(
  [
    ['or', '||', '??', '?:'],
    ['and', '&&'],
    ['in', 'is', '==', '!=', '===', '!==', '<', '>', '<=', '>=', 'eq', 'ne', 'lt', 'gt', 'le', 'ge'],
    ['~', '+', '-', '..'],
    ['*', '/', '//', '%', '**', 'mod', 'div'],
  ].flatMap((operators, level) => operators.map((each) => [each, level + 1] as const)),
);

type Filtered = readonly [value: Temp, filters: readonly string[]];

interface Token {
  readonly kind: 'number' | 'text' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/**
 * An expression as most template languages have it: names, members, indices, calls, filters, operators. What fits none
 * of it ends the expression; what was read is its value.
 * @param at where the text stands in the file
 */
export function readExpression(page: PageWriter, text: string, at: number, dialect: Dialect): Read {
  return new Expression(page, text.slice(0, maxLetters), at, dialect).whole();
}

/** Several of them, parted by commas: `a = 1, b = x`; a name before `=` goes with its value. */
export function readArguments(
  page: PageWriter,
  text: string,
  at: number,
  dialect: Dialect,
): readonly (readonly [name: string | undefined, value: Temp])[] {
  return new Expression(page, text.slice(0, maxLetters), at, dialect).given();
}

class Expression {
  private readonly page: PageWriter;
  private readonly text: string;
  private readonly start: number;
  private readonly dialect: Dialect;
  private token: Token;
  private depth = 0;
  private filters: string[] = [];

  constructor(page: PageWriter, text: string, start: number, dialect: Dialect) {
    this.page = page;
    this.text = text;
    this.start = start;
    this.dialect = dialect;
    this.token = this.read(0);
  }

  whole(): Read {
    const value = this.value();
    return { value, filters: this.filters };
  }

  given(): readonly (readonly [string | undefined, Temp])[] {
    const all: (readonly [string | undefined, Temp])[] = [];
    while (this.token.kind !== 'end' && all.length < 64) {
      const before = this.token;
      all.push(this.argument());
      if (this.isSign(',')) this.next();
      if (this.token.at === before.at) break;
    }
    return all;
  }

  private read(from: number): Token {
    token.lastIndex = from;
    const match = token.exec(this.text);
    if (!match) return { kind: 'end', text: '', at: this.text.length };
    const [whole, number, text, word, sign = ''] = match;
    this.behind = from + whole.length;
    const written = number ?? text ?? word ?? sign;
    const at = this.behind - written.length;
    const kind =
      number !== undefined ? 'number' : text !== undefined ? 'text' : word !== undefined ? 'word' : 'sign';
    return { kind, text: written, at };
  }

  private behind = 0;

  private next(): Token {
    const before = this.token;
    if (before.kind !== 'end') this.token = this.read(this.behind);
    return before;
  }

  private isSign(...signs: readonly string[]): boolean {
    return this.token.kind === 'sign' && signs.includes(this.token.text);
  }

  private isWord(...words: readonly string[]): boolean {
    return this.token.kind === 'word' && words.includes(this.token.text);
  }

  private get at(): number {
    return this.start + Math.min(this.token.at, this.text.length);
  }

  private nothing(): Temp {
    return this.page.f.constant(this.at, null);
  }

  private value(): Temp {
    if (this.depth >= maxDepth) {
      this.token = { kind: 'end', text: '', at: this.text.length };
      return this.nothing();
    }
    this.depth += 1;
    const value = this.choice();
    this.depth -= 1;
    return value;
  }

  /** `a ? b : c`, `a if b else c` */
  private choice(): Temp {
    const { at } = this;
    const [first, own] = this.withFilters(() => this.operators(1));
    if (this.isWord('if')) {
      this.next();
      this.withFilters(() => this.operators(1));
      if (!this.isWord('else')) return this.chosen(at, [first, own]);
      this.next();
      return this.chosen(
        at,
        [first, own],
        this.withFilters(() => this.value()),
      );
    }
    if (!this.isSign('?') || this.dialect.filter === '?') return this.chosen(at, [first, own]);
    this.next();
    const yes = this.withFilters(() => this.value());
    if (!this.isSign(':')) return this.chosen(at, yes);
    this.next();
    return this.chosen(
      at,
      yes,
      this.withFilters(() => this.value()),
    );
  }

  /** The value, and the filters that stand in it. */
  private withFilters(read: () => Temp): Filtered {
    const { filters } = this;
    this.filters = [];
    const value = read();
    const own = this.filters;
    this.filters = filters;
    return [value, own];
  }

  /** Of two values, one of which alone is written as it is, that one. */
  private chosen(at: number, [first, own]: Filtered, other?: Filtered): Temp {
    const isRaw = (filters: readonly string[]) => filters.some((each) => unescaping.has(each));
    const [second, others] = other ?? [first, own];
    if (other && isRaw(own) !== isRaw(others)) {
      this.filters.push(...(isRaw(own) ? own : others));
      return isRaw(own) ? first : second;
    }
    this.filters.push(...own, ...(other ? others : []));
    return other ? this.page.either(at, [() => first, () => second]) : first;
  }

  private operators(level: number): Temp {
    const { at } = this;
    if (level > 5) return this.unary();
    let left = this.operators(level + 1);
    for (;;) {
      const isNot = this.isWord('not') && level === 3;
      if (isNot) this.next();
      if (strength.get(this.token.text) !== level || this.token.kind === 'text') return left;
      const operator = this.next().text;
      if (operator === 'is' && this.isWord('not')) this.next();
      const right = this.operators(level + 1);
      left = this.operation(at, operator, level, left, right);
    }
  }

  private operation(at: number, operator: string, level: number, left: Temp, right: Temp): Temp {
    const { page } = this;
    if (level <= 2) return page.either(at, [() => left, () => right]);
    if (level === 3) return page.f.binary(at, '<', left, right);
    return page.f.binary(at, operator === '~' || operator === '..' ? '+' : operator, left, right);
  }

  private unary(): Temp {
    const { at } = this;
    if (this.isWord('not') || this.isSign('!')) {
      this.next();
      this.filtered(this.operators(4));
      return this.page.f.constant(at, true);
    }
    if (this.isSign('-', '+', '#', '&')) this.next();
    return this.filtered(this.members(this.primary()));
  }

  private primary(): Temp {
    const { at } = this;
    const { f } = this.page;
    const { kind, text } = this.token;
    if (kind === 'number') return f.constant(at, Number(this.next().text));
    if (kind === 'text') return f.constant(at, this.next().text.slice(1, -1).replace(/\\(.)/g, '$1'));
    if (kind === 'word') return this.word(at);
    if (text === '(') {
      const values = this.list(')');
      return values.length === 1 && values[0] !== undefined ? values[0] : this.listOf(at, values);
    }
    if (text === '[') return this.listOf(at, this.list(']'));
    if (text === '{') return this.entries(at);
    return this.nothing();
  }

  private word(at: number): Temp {
    const { f } = this.page;
    const { text } = this.next();
    const known = (this.dialect.constants ?? usual).get(text);
    if (known !== undefined && !this.isSign('(')) return f.constant(at, known);
    if (this.isSign('(') && !f.find(text)) return this.page.call(at, `:${text}`, this.list(')'));
    const api = this.dialect.apis?.get(text);
    if (api === undefined) return this.page.name(at, text);
    return this.page.either(at, [() => this.page.name(at, text), () => this.page.api(at, api)]);
  }

  private listOf(at: number, items: readonly Temp[]): Temp {
    const { f } = this.page;
    const out = f.temp();
    f.emit(at, { op: 'list', out, items, open: false });
    return out;
  }

  private list(end: string): readonly Temp[] {
    this.next();
    const all: Temp[] = [];
    while (!this.isSign(end) && this.token.kind !== 'end') {
      const before = this.token.at;
      all.push(this.argument()[1]);
      if (this.isSign(',')) this.next();
      if (this.token.at === before) break;
    }
    if (this.isSign(end)) this.next();
    return all;
  }

  /** A filter of an argument is none of the whole. */
  private argument(): readonly [string | undefined, Temp] {
    const { filters } = this;
    this.filters = [];
    const mark = { token: this.token, behind: this.behind };
    let name: string | undefined;
    if (this.token.kind === 'word') {
      name = this.next().text;
      if (this.isSign('=')) this.next();
      else {
        name = undefined;
        this.token = mark.token;
        this.behind = mark.behind;
      }
    }
    const value = this.value();
    this.filters = filters;
    return [name, value];
  }

  /** `{ a: 1, 'b': x }` */
  private entries(at: number): Temp {
    const { f } = this.page;
    this.next();
    const entries: (readonly [string | Temp, Temp])[] = [];
    while (!this.isSign('}') && this.token.kind !== 'end') {
      const before = this.token.at;
      const key = this.next();
      if (this.isSign(':', '=', '=>')) {
        this.next();
        entries.push([key.text.replace(/^["']|["']$/g, ''), this.argument()[1]]);
      } else if (key.kind === 'word') entries.push([key.text, this.page.name(this.start + key.at, key.text)]);
      if (this.isSign(',')) this.next();
      if (this.token.at === before) break;
    }
    if (this.isSign('}')) this.next();
    const out = f.temp();
    f.emit(at, { op: 'dict', out, entries, spread: [] });
    return out;
  }

  private members(first: Temp): Temp {
    const { f } = this.page;
    let value = first;
    for (;;) {
      const { at } = this;
      if (this.isSign('.', '?.')) {
        this.next();
        if (this.token.kind !== 'word' && this.token.kind !== 'number') return value;
        const name = this.next().text;
        const member = f.get(at, value, name);
        value = this.isSign('(')
          ? f.call(at, member, this.list(')'), { receiver: value, method: name })
          : member;
      } else if (this.isSign('[')) {
        const [key] = this.list(']');
        value = f.get(at, value, key ?? this.nothing());
      } else if (this.isSign('(')) value = f.call(at, value, this.list(')'));
      else return value;
    }
  }

  /** `x|default:"a"|upper`, `x?upper_case!"a"` */
  private filtered(first: Temp): Temp {
    const { filter } = this.dialect;
    let value = first;
    while (filter !== undefined) {
      const { at } = this;
      if (filter === '?' && this.isSign('!')) {
        this.next();
        if (this.token.kind === 'end' || this.isSign(')', '?', ',')) continue;
        const [before, other] = [value, this.members(this.primary())];
        value = this.page.either(at, [() => before, () => other]);
        continue;
      }
      if (!this.isSign(filter)) break;
      this.next();
      if (this.token.kind !== 'word') break;
      const name = this.next().text;
      const args = this.isSign('(') ? this.list(')') : this.colonArguments();
      this.filters.push(name);
      // What says that the text is HTML changes nothing in it.
      if (unescaping.has(name) || shaping.has(name)) continue;
      value = this.members(this.page.call(at, `|${name}`, [value, ...args]));
    }
    return value;
  }

  /** Django has one argument, Liquid several: `x | replace: "a", y`. */
  private colonArguments(): readonly Temp[] {
    if (!this.isSign(':') || !this.dialect.colon) return [];
    const all: Temp[] = [];
    do {
      this.next();
      const before = this.filters;
      this.filters = [];
      all.push(this.members(this.primary()));
      this.filters = before;
    } while (this.isSign(','));
    return all;
  }
}
