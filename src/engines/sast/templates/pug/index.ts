import type { LanguageId } from '../../ir/ids.generated.js';
import type { FunctionIr, Temp } from '../../ir/ir.js';
import { isTrusted } from '../../languages/markup/trusted.js';
import { type Dialect, readExpression } from '../expression.js';
import type { Page, TemplateLanguage } from '../template.js';
import { PageWriter } from '../writer.js';

/** https://pugjs.org/language/ */
export const template: TemplateLanguage = {
  id: 'pug',
  title: 'Pug',
  endings: ['pug', 'jade'],
  owner: () => 'javascript',
  lower: (page: Page, language: LanguageId) => new PugPage(page, language).lower(),
};

const dialect: Dialect = {};
const maxLine = 4000;
const inText = /([!#])\{([^{}\n]{1,500})\}/g;
const attribute = /([\w:@.-]{1,200})\s{0,40}(!?=)\s*/g;
const addresses = /^(href|src|action|formaction|xlink:href)$/;
const inner = /^\s*(body|content|yield|children|script|scripts|style|styles)\s*$/;

/** A page of lines, read one by one: Pug nests by indentation, and none of it decides what a value does. */
class PugPage {
  private readonly page: Page;
  private readonly out: PageWriter;
  /** The indentation of a block whose lines are text: a script. */
  private block = -1;

  constructor(page: Page, language: LanguageId) {
    this.page = page;
    this.out = new PageWriter(page.path, language);
  }

  lower(): FunctionIr {
    let at = 0;
    for (const line of this.page.text.split('\n')) {
      this.line(line.slice(0, maxLine), at);
      at += line.length + 1;
    }
    return this.out.done();
  }

  private line(line: string, at: number): void {
    const indent = line.length - line.trimStart().length;
    if (line.trim() === '') return;
    if (this.block >= 0 && indent <= this.block) this.block = -1;
    const isScript = this.block >= 0;
    const text = line.slice(indent);
    const from = at + indent;
    if (text.startsWith('//')) return;
    if (isScript) this.texts(text, from, 'script');
    else if (!this.statement(text, from)) this.element(text, from, indent);
  }

  /** `each x in xs`, `- var a = b`, `include file` */
  private statement(text: string, at: number): boolean {
    const [head = '', word = ''] =
      /^(each|for|if|else if|unless|while|include|extends|mixin|case|when|- (?:var|let|const))\b\s*/.exec(
        text,
      ) ?? [];
    const rest = text.slice(head.length);
    const from = at + head.length;
    if (word === '') return /^(else|default|block|append|prepend|doctype)\b/.test(text) && !/=/.test(text);
    if (word === 'each' || word === 'for') this.loop(rest, from);
    else if (word === 'include' || word === 'extends') this.include(rest, from);
    else if (word.startsWith('-')) this.assignment(rest, from);
    else if (word === 'mixin') this.mixin(rest, from);
    else readExpression(this.out, rest, from, dialect);
    return true;
  }

  private loop(rest: string, at: number): void {
    const { f } = this.out;
    const [head = '', name] = /^(\w+)(?:\s*,\s*\w+)?\s+(?:in|of)\s+/.exec(rest) ?? [];
    if (name === undefined) return;
    const items = readExpression(this.out, rest.slice(head.length), at + head.length, dialect).value;
    const item = f.temp();
    f.emit(at, { op: 'element', out: item, object: items });
    f.writeSlot(at, f.declare(name), item);
  }

  private assignment(rest: string, at: number): void {
    const { f } = this.out;
    const [head = '', name] = /^([\w$]+)\s*=\s*/.exec(rest) ?? [];
    if (name === undefined) return;
    const value = readExpression(this.out, rest.slice(head.length), at + head.length, dialect).value;
    f.writeSlot(at, f.declare(name), value);
  }

  private include(rest: string, at: number): void {
    const name = rest.replace(/^:\S+\s+/, '').trim();
    if (name !== '') this.out.call(at, 'include', [this.out.f.constant(at, name), this.out.context(at)]);
  }

  /** What a mixin is given is not followed: its names are no one's. */
  private mixin(rest: string, at: number): void {
    const { f } = this.out;
    const [, params = ''] = /^[\w-]+\s*\(([^()]{0,300})\)/.exec(rest) ?? [];
    for (const each of params.split(',')) {
      const name = /^\s*([\w$]+)/.exec(each)?.[1];
      if (name !== undefined) f.writeSlot(at, f.declare(name), f.get(at, this.out.context(at), `<${name}>`));
    }
  }

  /** `a.button(href=url, title!=text)= label` */
  private element(text: string, at: number, indent: number): void {
    const [name = ''] = /^[\w.#:-]*/.exec(text) ?? [];
    let end = name.length;
    if (text[end] === '(') {
      const close = closing(text, end);
      this.attributes(text.slice(end + 1, close), at + end + 1);
      end = close + 1;
    }
    const rest = text.slice(end);
    const isScript = /^script\b/.test(name);
    if (isScript || /^style\b/.test(name)) this.block = indent;
    const [sign = ''] = /^&attributes\([^()]*\)|^!?=|^\./.exec(rest) ?? [];
    if (sign === '=' || sign === '!=') {
      const code = rest.slice(sign.length);
      const { value } = readExpression(this.out, code, at + end + sign.length, dialect);
      if (sign === '!=' && !inner.test(code)) this.out.call(at + end + sign.length, rawly(code), [value]);
    } else this.texts(rest, at + end, isScript ? 'script' : undefined);
  }

  private attributes(text: string, at: number): void {
    for (const { 0: whole, 1: name = '', 2: sign, index } of text.matchAll(attribute)) {
      const from = index + whole.length;
      const { value } = readExpression(this.out, text.slice(from), at + from, dialect);
      const place = at + from;
      if (sign === '!=') this.out.call(place, 'raw', [value]);
      else if (addresses.test(name)) this.link(text.slice(from), place, value);
      else if (/^on[a-z]+$/.test(name)) this.out.call(place, 'script', [value]);
    }
  }

  /** An address that begins as the page says is that of the page. */
  private link(text: string, at: number, value: Temp): void {
    if (!/^\s*["'`]/.test(text)) this.out.call(at, 'link', [value]);
  }

  private texts(text: string, at: number, place: 'script' | undefined): void {
    for (const { 1: sign, 2: code = '', index } of text.matchAll(inText)) {
      const { value } = readExpression(this.out, code, at + index + 2, dialect);
      if (sign === '!' && !inner.test(code)) this.out.call(at + index + 2, rawly(code), [value]);
      else if (place !== undefined && !isQuoted(text, index)) this.out.call(at + index + 2, place, [value]);
    }
  }
}

function rawly(code: string): 'raw' | 'bare' {
  return isTrusted(code) ? 'bare' : 'raw';
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return ['"', "'", '`'].some((quote) => before.split(quote).length % 2 === 0);
}

/** Where the bracket at the place closes; the end of the text where nothing closes it. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === '\\') at += 1;
      else if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'" || letter === '`') quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}
