import type { LanguageId } from '../../ir/ids.generated.js';
import type { FunctionIr, Temp } from '../../ir/ir.js';
import { type Piece, piecesOf } from '../../languages/markup/pieces.js';
import { type Dialect, readExpression } from '../expression.js';
import type { Page, TemplateLanguage } from '../template.js';
import { PageWriter, type Writing } from '../writer.js';
import { requestNames } from './names.js';

/** Pages of Jakarta with expressions and tags; the code in them is read as Java. */
export const template: TemplateLanguage = {
  id: 'jsp',
  title: 'Jakarta Pages: expressions and tags',
  endings: ['jsp', 'jspf', 'jspx', 'tag'],
  owner: ({ text }: Page) => (/[$#]\{/.test(text) ? 'java' : undefined),
  lower: (page: Page, language: LanguageId) => new JspPage(page, language).lower(),
};

const marks = [
  ['<%--', '--%>', 'comment'],
  ['<%', '%>', 'code'],
  ['${', '}', 'value'],
  ['#{', '}', 'value'],
] as const;
/** The beginning of a tag of a library that has not ended yet. */
const openTag = /<(\w+):(\w+)\b[^<>]{0,1000}$/;
const dialect: Dialect = { apis: requestNames };
const maxBack = 1100;

class JspPage {
  private readonly page: Page;
  private readonly out: PageWriter;
  private fed = 0;

  constructor(page: Page, language: LanguageId) {
    this.page = page;
    this.out = new PageWriter(page.path, language);
  }

  lower(): FunctionIr {
    for (const piece of piecesOf(this.page.text, marks)) this.take(piece);
    return this.out.done();
  }

  private take({ kind, text, at, from }: Piece): void {
    if (kind === 'text') this.out.markup.feed(text, at);
    if (kind === 'code' && text.startsWith('=')) this.out.markup.hole();
    if (kind !== 'value') return;
    const before = this.page.text.slice(Math.max(this.fed, from - maxBack), from);
    const [, library, tag] = openTag.exec(before) ?? [];
    const { value } = readExpression(this.out, text, at, dialect);
    if (library === undefined) this.out.write(at, value, 'bare');
    else this.inTag(`${library}:${tag}`, this.around(from), at, value);
  }

  /** The tag that the value stands in, from its `<` to its `>`. */
  private around(from: number): string {
    const { text } = this.page;
    const [before, after] = [text.slice(Math.max(0, from - maxBack), from), text.slice(from, from + maxBack)];
    const end = after.indexOf('>');
    return before.slice(Math.max(0, before.lastIndexOf('<'))) + (end < 0 ? after : after.slice(0, end));
  }

  /** Tags take values for themselves; `c:out` and the like write them. */
  private inTag(name: string, tag: string, at: number, value: Temp): void {
    if (/^(c|fmt):(out|message)$/.test(name)) {
      this.out.markup.hole();
      const writing: Writing = /\bescapeXml\s*=\s*["']false/.test(tag) ? 'raw' : 'escaped';
      if (writing === 'raw' && /\bvalue\s*=\s*["'][^"']*[$#]\{/.test(tag)) this.out.call(at, 'raw', [value]);
    } else if (/^(c:set|c:forEach)$/.test(name)) this.declare(name, tag, at, value);
  }

  private declare(name: string, tag: string, at: number, value: Temp): void {
    const { f } = this.out;
    const [, variable] = /\bvar\s*=\s*["'](\w+)["']/.exec(tag) ?? [];
    if (variable === undefined) return;
    let item = value;
    if (name === 'c:forEach') {
      item = f.temp();
      f.emit(at, { op: 'element', out: item, object: value });
    }
    f.writeSlot(at, f.declare(variable), item);
  }
}
