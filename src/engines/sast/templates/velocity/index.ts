import type { LanguageId } from '../../ir/ids.generated.js';
import type { FunctionIr } from '../../ir/ir.js';
import { type Dialect, readExpression } from '../expression.js';
import { Stack } from '../stack.js';
import type { Page, TemplateLanguage } from '../template.js';
import { PageWriter } from '../writer.js';

/** https://velocity.apache.org/engine/2.3/user-guide.html */
export const template: TemplateLanguage = {
  id: 'velocity',
  title: 'Velocity',
  endings: ['vm', 'vtl'],
  owner: ({ text }: Page) => (/<\w/.test(text) ? 'java' : undefined),
  lower: (page: Page, language: LanguageId) => new VelocityPage(page, language).lower(),
};

const dialect: Dialect = {};
const mark =
  /##[^\n]*|#(foreach|set|if|elseif|parse|include)\s*\(([^\n]{0,500})|#(else|end)\b|\$!?\{?([a-zA-Z_]\w*(?:\.\w+(?:\([^()\n]{0,200}\))?){0,10})\}?/g;

class VelocityPage {
  private readonly page: Page;
  private readonly out: PageWriter;
  private readonly stack: Stack;

  constructor(page: Page, language: LanguageId) {
    this.page = page;
    this.out = new PageWriter(page.path, language);
    this.stack = new Stack(this.out);
  }

  lower(): FunctionIr {
    const { text } = this.page;
    let fed = 0;
    for (const match of text.matchAll(mark)) {
      const [whole, word, rest = '', bare, path] = match;
      this.out.markup.feed(text.slice(fed, match.index), fed);
      fed = match.index + whole.length;
      const at = match.index + whole.length - rest.length;
      if (path !== undefined) this.write(path, match.index + whole.indexOf(path));
      else if (word !== undefined) this.statement(word, rest, at);
      else if (bare === 'end') this.stack.end();
      else if (bare === 'else') this.stack.otherwise();
    }
    this.out.markup.feed(text.slice(fed), fed);
    this.stack.finish();
    return this.out.done();
  }

  private write(path: string, at: number): void {
    this.out.write(
      at,
      readExpression(this.out, path, at, dialect).value,
      /^esc\./.test(path) ? 'escaped' : 'bare',
    );
  }

  private statement(word: string, rest: string, at: number): void {
    if (word === 'elseif') this.stack.otherwise();
    else if (word === 'if') this.stack.begin('if');
    else if (word === 'parse' || word === 'include') this.include(rest, at);
    else this.declare(word, rest.replace(/[$!{}]/g, ' '), at);
  }

  private include(rest: string, at: number): void {
    const [, name] = /^\s*["']([^"']{1,200})["']/.exec(rest) ?? [];
    if (name !== undefined)
      this.out.call(at, 'include', [this.out.f.constant(at, name), this.out.context(at)]);
  }

  /** `foreach x in xs`, `set x = y` */
  private declare(word: string, rest: string, at: number): void {
    const { f } = this.out;
    const [head = '', name = ''] = /^\s*(\w+)\s*(?:=|in\s)\s*/.exec(rest) ?? [];
    const value = readExpression(this.out, rest.slice(head.length), at + head.length, dialect).value;
    if (word === 'foreach') this.stack.begin('foreach', true);
    if (name === '') return;
    let item = value;
    if (word === 'foreach') {
      item = f.temp();
      f.emit(at, { op: 'element', out: item, object: value });
    }
    f.writeSlot(at, f.declare(name), item);
  }
}
