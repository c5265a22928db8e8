import type { LanguageId } from '../../ir/ids.generated.js';
import type { FunctionIr } from '../../ir/ir.js';
import { type Piece, piecesOf } from '../../languages/markup/pieces.js';
import { isTrusted } from '../../languages/markup/trusted.js';
import { type Dialect, readExpression } from '../expression.js';
import { Stack } from '../stack.js';
import type { Page, TemplateLanguage } from '../template.js';
import { PageWriter, type Writing } from '../writer.js';

/** https://freemarker.apache.org/docs/dgui.html */
export const template: TemplateLanguage = {
  id: 'freemarker',
  title: 'FreeMarker',
  endings: ['ftl', 'ftlh', 'ftlx'],
  owner: () => 'java',
  lower: (page: Page, language: LanguageId) => new FreeMarkerPage(page, language).lower(),
};

const marks = [
  ['<#--', '-->', 'comment'],
  ['</#', '>', 'end'],
  ['<#', '>', 'statement'],
  ['${', '}', 'value'],
  ['#{', '}', 'value'],
] as const;
const dialect: Dialect = {
  filter: '?',
  apis: new Map([
    ['RequestParameters', '<page>.request.params'],
    ['Request', '<page>.servlet'],
  ]),
};
const escaping =
  /^(html|xhtml|xml|js_string|json_string|url|url_path|esc|c|number|size|length|string|date|datetime)$/;

class FreeMarkerPage {
  private readonly page: Page;
  private readonly out: PageWriter;
  private readonly stack: Stack;
  private readonly escapes: boolean[];

  constructor(page: Page, language: LanguageId) {
    this.page = page;
    this.out = new PageWriter(page.path, language);
    this.stack = new Stack(this.out);
    const isEscaped =
      /\.ftl[hx]$/.test(page.path) ||
      /<#ftl[^>]{0,200}output_format\s{0,9}=\s{0,9}["'](HTML|XHTML|XML)/.test(page.text);
    this.escapes = [isEscaped];
  }

  lower(): FunctionIr {
    for (const piece of piecesOf(this.page.text, marks)) this.take(piece);
    this.stack.finish();
    return this.out.done();
  }

  private take({ kind, text, at }: Piece): void {
    if (kind === 'text') this.out.markup.feed(text, at);
    if (kind === 'value') this.write(text, at);
    if (kind === 'statement') this.statement(text, at);
    if (kind === 'end') this.end(text.trim());
  }

  private write(text: string, at: number): void {
    const { value, filters } = readExpression(this.out, text, at, dialect);
    this.out.write(at, value, this.writingOf(text, filters));
  }

  private writingOf(text: string, filters: readonly string[]): Writing {
    if (filters.includes('no_esc')) return isTrusted(text) ? 'bare' : 'raw';
    if (filters.some((each) => escaping.test(each))) return 'escaped';
    return this.escapes.at(-1) === true ? 'escaped' : 'bare';
  }

  private statement(text: string, at: number): void {
    const [lead = '', word = ''] = /^(\w+)\s*/.exec(text) ?? [];
    const rest = text.slice(lead.length);
    const from = at + lead.length;
    if (/^(noautoesc|noescape)$/.test(word)) {
      this.out.call(at, 'autoescape', []);
      this.escapes.push(false);
    } else if (/^(autoesc|escape)$/.test(word)) this.escapes.push(true);
    else if (word === 'outputformat') this.escapes.push(/HTML|XML/.test(rest));
    else if (/^(if|elseif|else)$/.test(word)) this.condition(word, rest, from);
    else if (word === 'list') this.loop(rest, from);
    else if (/^(assign|local|global)$/.test(word)) this.assignment(rest, from);
    else if (/^(include|import)$/.test(word)) this.include(rest, from);
  }

  private end(word: string): void {
    if (/^(noautoesc|noescape|autoesc|escape|outputformat)$/.test(word)) {
      if (this.escapes.length > 1) this.escapes.pop();
    } else this.stack.end(word);
  }

  private condition(word: string, rest: string, at: number): void {
    if (word !== 'else') readExpression(this.out, rest, at, dialect);
    if (word === 'if') this.stack.begin('if');
    else this.stack.otherwise();
  }

  /** `list items as item` */
  private loop(rest: string, at: number): void {
    const { f } = this.out;
    const items = readExpression(this.out, rest.replace(/(?<!\s)\s+as\s+\w.*$/s, ''), at, dialect).value;
    this.stack.begin('list', true);
    const [, name] =
      /\s{1,9}as\s{1,9}(?:\w{1,100}\s{0,9},\s{0,9})?(\w{1,100})\s{0,9}$/.exec(rest.slice(-200)) ?? [];
    if (name === undefined) return;
    const item = f.temp();
    f.emit(at, { op: 'element', out: item, object: items });
    f.writeSlot(at, f.declare(name), item);
  }

  private assignment(rest: string, at: number): void {
    const { f } = this.out;
    const [head = '', name] = /^(\w+)\s*=\s*/.exec(rest) ?? [];
    if (name === undefined) return;
    const { value } = readExpression(this.out, rest.slice(head.length), at + head.length, dialect);
    f.writeSlot(at, f.declare(name), value);
  }

  private include(rest: string, at: number): void {
    const [, name] = /^["']([^"']{1,200})["']/.exec(rest) ?? [];
    if (name !== undefined)
      this.out.call(at, 'include', [this.out.f.constant(at, name), this.out.context(at)]);
  }
}
