import { bounded } from '../../../../core/bounded.js';
import type { LanguageId } from '../../ir/ids.generated.js';
import type { FunctionIr, Temp } from '../../ir/ir.js';
import { type Dialect, readExpression } from '../expression.js';
import { requestNames } from '../jsp/names.js';
import type { Page, TemplateLanguage } from '../template.js';
import { PageWriter } from '../writer.js';

const mark = /\s(?:data-)?th[:-][a-z]+\s*=|xmlns:th\s*=|\[\([$*]\{/;

/** https://www.thymeleaf.org/doc/tutorials/3.1/usingthymeleaf.html */
export const template: TemplateLanguage = {
  id: 'thymeleaf',
  title: 'Thymeleaf',
  endings: ['html', 'htm', 'xhtml'],
  owner: ({ text }: Page) => (mark.test(text) ? 'java' : undefined),
  lower: (page: Page, language: LanguageId) => new ThymeleafPage(page, language).lower(),
};

const dialect: Dialect = { apis: requestNames };
/** Attributes of Thymeleaf, and values that are written between elements. */
const written =
  /(\s)(?:data-)?th[:-]([a-z-]+)\s*=\s*(?:"([^"]{0,2000})"|'([^']{0,2000})')|\[(\[|\()([$*]\{[^{}]{0,500}\})(?:\]|\))\]/g;
const expression = /[$*]\{([^{}]{0,1000})\}/g;
const links = /^(href|src|action|formaction)$/;

const fragmentName = bounded(/^\s*(?:~\{)?\s*([\w/.-]+)\s*::/, 4096);

class ThymeleafPage {
  private readonly page: Page;
  private readonly out: PageWriter;
  private fed = 0;

  constructor(page: Page, language: LanguageId) {
    this.page = page;
    this.out = new PageWriter(page.path, language);
  }

  lower(): FunctionIr {
    const { text } = this.page;
    for (const match of text.matchAll(written)) {
      const [whole, , name, double, single, bracket, inner] = match;
      const value = name === undefined ? (inner ?? '') : (double ?? single ?? '');
      const at = match.index + whole.lastIndexOf(value);
      this.feed(match.index);
      if (name !== undefined) this.attribute(name, value, at);
      else if (bracket === '(') this.out.write(at, this.values(value, at), 'raw');
      else this.out.write(at, this.values(value, at), 'escaped');
    }
    this.feed(text.length);
    return this.out.done();
  }

  private feed(to: number): void {
    if (to <= this.fed) return;
    this.out.markup.feed(this.page.text.slice(this.fed, to), this.fed);
    this.fed = to;
  }

  private attribute(name: string, value: string, at: number): void {
    const { out } = this;
    if (name === 'utext') out.call(at, 'raw', [this.values(value, at)]);
    else if (name === 'each' || name === 'with') this.declare(name, value, at);
    else if (links.test(name)) {
      // `@{…}` is an address of the site, or one that begins as the page says.
      if (/^\s*[$*]\{[^{}]*\}\s*$|^\s*@\{\s*[$*]\{/.test(value))
        out.call(at, 'link', [this.values(value, at)]);
    } else if (/^on[a-z]+$/.test(name)) out.call(at, 'script', [this.values(value, at)]);
    else if (/^(replace|insert|include)$/.test(name)) this.include(value, at);
    else this.values(value, at);
  }

  /** `x : ${items}`, `a=${x}, b=${y}` */
  private declare(kind: string, value: string, at: number): void {
    const { f } = this.out;
    const [, name] = /^\s*(\w+)/.exec(value) ?? [];
    if (name === undefined) return;
    const given = this.values(value, at);
    let item = given;
    if (kind === 'each') {
      item = f.temp();
      f.emit(at, { op: 'element', out: item, object: given });
    }
    f.writeSlot(at, f.declare(name), item);
  }

  /** `~{fragments/header :: title}` */
  private include(value: string, at: number): void {
    const [, name] = fragmentName.exec(value) ?? [];
    if (name !== undefined)
      this.out.call(at, 'include', [this.out.f.constant(at, name), this.out.context(at)]);
    this.values(value, at);
  }

  /** All that the expressions of a value give. */
  private values(text: string, at: number): Temp {
    const values = [...text.matchAll(expression)].map(({ 0: whole, 1: inner = '', index }) => {
      const start = at + index + 2;
      const isChosen = whole.startsWith('*');
      return isChosen
        ? this.chosen(inner, start)
        : readExpression(this.out, inner.replaceAll('#', ' '), start, dialect).value;
    });
    const [only] = values;
    if (only !== undefined && values.length === 1) return only;
    if (only === undefined) return this.out.f.constant(at, '');
    const out = this.out.f.temp();
    this.out.f.emit(at, { op: 'concat', out, parts: values });
    return out;
  }

  /** `*{name}`: of the object of the form, whichever that is. */
  private chosen(inner: string, at: number): Temp {
    const object = this.out.f.temp();
    this.out.f.emit(at, { op: 'element', out: object, object: this.out.context(at) });
    const [name = ''] = /^\w+/.exec(inner) ?? [];
    return this.out.f.get(at, object, name);
  }
}
