import { FunctionBuilder } from '../ir/builder.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr, Temp } from '../ir/ir.js';
import { contextName, pageName } from '../ir/pages.js';
import { Markup, type Place } from '../languages/markup/markup.js';
import { tellTag } from './elements.js';

/** How a page writes a value: as it is; escaped for HTML; as it is, for all that the page itself says nothing of it. */
export type Writing = 'raw' | 'escaped' | 'bare';

const byPlace: Readonly<Record<Place, string | undefined>> = {
  text: undefined,
  unquoted: 'unquoted',
  link: 'link',
  script: 'script',
  'script-text': undefined,
};

/**
 * A page as a function, whose one parameter holds what the program shows. What it writes are calls of `<page>.raw` and
 * its relatives, of which `models/pages` knows what they do.
 */
export class PageWriter {
  readonly markup: Markup;
  readonly path: string;
  /** What is written to now: the page, or a macro in it. */
  f: FunctionBuilder;
  private readonly language: LanguageId;
  private readonly page: FunctionBuilder;

  constructor(path: string, language: LanguageId) {
    this.path = path;
    this.language = language;
    this.page = new FunctionBuilder(pageName, 0, undefined, false);
    this.page.params.push({ name: contextName, slot: this.page.declare(contextName), rest: false });
    this.f = this.page;
    this.markup = new Markup((tag) => tellTag(this, tag));
  }

  /** A variable of the page, or what the program gave it by that name. */
  name(at: number, name: string): Temp {
    return this.f.find(name) ? this.f.read(at, name) : this.f.get(at, this.context(at), name);
  }

  context(at: number): Temp {
    return this.f.read(at, contextName);
  }

  api(at: number, name: string): Temp {
    const out = this.f.temp();
    this.f.emit(at, { op: 'global', out, name });
    return out;
  }

  call(at: number, what: string, args: readonly Temp[]): Temp {
    return this.f.call(at, this.api(at, `<page>.${what}`), args);
  }

  /** What the value does depends on where it stands. */
  write(at: number, value: Temp, writing: Writing): void {
    const place = this.markup.hole();
    const where = byPlace[place];
    if (writing !== 'escaped') this.call(at, writing, [value]);
    else if (where !== undefined) this.call(at, where, [value]);
  }

  /** Any of these, and nothing is known of which. One variable holds all such values, for each is read at once. */
  either(at: number, values: readonly (() => Temp)[]): Temp {
    return this.f.either(at, this.f.declare('<value>'), values);
  }

  /** Runs what stands between here and `leave` perhaps, or as often as it likes. */
  fork(): { readonly start: number; readonly out: number } {
    const { f } = this;
    const [start, inside, out] = [f.block(), f.block(), f.block()];
    f.goto(start);
    f.leave({ kind: 'either', to: [inside, out] }, inside);
    return { start, out };
  }

  /** A function of the page. */
  macro(inner: FunctionBuilder): FunctionIr {
    return inner.done(this.path, this.language);
  }

  done(): FunctionIr {
    return { ...this.page.done(this.path, this.language), isPage: true };
  }
}
