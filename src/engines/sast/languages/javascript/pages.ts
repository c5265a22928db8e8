import { bounded } from '../../../../core/bounded.js';
import { Markup } from '../markup/markup.js';
import { piecesOf } from '../markup/pieces.js';
import { isTrusted } from '../markup/trusted.js';
import { scriptOfSvelte, scriptOfVue } from './components.js';
import { blank, withScripts } from './scripts.js';

/** The script of a page, each letter in its place. What is written without escaping is a call of `ʜ`: in `<%- x %>`. */
export const pages: ReadonlyMap<string, (text: string) => string> = new Map([
  ['vue', scriptOfVue],
  ['svelte', scriptOfSvelte],
  ['ejs', scriptOfEjs],
  ['html', scriptsOfHtml],
  ['htm', scriptsOfHtml],
]);

const marks = [
  ['<%#', '%>', 'comment'],
  ['<%%', '%>', 'comment'],
  ['<%-', '%>', 'raw'],
  ['<%=', '%>', 'value'],
  ['<%_', '%>', 'code'],
  ['<%', '%>', 'code'],
] as const;
/** Where layouts put what stands elsewhere, and what includes: HTML that others made. */
const inner = /^\s*(body|content|include|script|style|yield|defineContent|blocks?|layout|partial)\b/;
/** What writes a value where escaping for HTML does not help. */
const writers = { text: '', 'script-text': '', unquoted: 'ᴜ', script: 'ꜱ', link: 'ʟ' } as const;

const lineComments = bounded(/^([^\S\n]{0,200}\/\/.*)$/gm, 8192);

/** https://ejs.co/#docs: `<%- x %>` writes x as it is, `<%= x %>` escapes it. */
function scriptOfEjs(page: string): string {
  const markup = new Markup(() => {});
  const parts: string[] = [];
  for (const { kind, text, at, from, to } of piecesOf(page, marks)) {
    const whole = page.slice(from, to);
    const code = text.replace(/[-_]$/, ' ').replace(lineComments, blank);
    if (kind === 'text') markup.feed(text, at);
    if (kind === 'text' || kind === 'comment') parts.push(blank(whole));
    else if (kind === 'code') parts.push(`${' '.repeat(at - from)}${code}  `);
    else parts.push(writing(kind === 'raw', withoutLastSemicolon(code), writers[markup.hole()]));
  }
  return parts.join('');
}

/** The compiler of templates drops it: `<%= name; %>`. */
function withoutLastSemicolon(code: string): string {
  const end = code.trimEnd().length - 1;
  return code[end] === ';' ? `${code.slice(0, end)} ${code.slice(end + 1)}` : code;
}

function writing(isRaw: boolean, code: string, place: string): string {
  if (isRaw && inner.test(code)) return `;  ${code} ;`;
  const name = isRaw ? (isTrusted(code) ? 'ʙ' : 'ʜ') : place;
  return name === '' ? `;  ${code} ;` : `;${name}(${code});`;
}

/** What a template writes into a script is some value. */
const holes = /\{\{[\s\S]{0,500}?\}\}|\{%[\s\S]{0,500}?%\}|\{#[\s\S]{0,500}?#\}|<%[\s\S]{0,500}?%>/g;
/** The scripts of a page of HTML. */
function scriptsOfHtml(text: string): string {
  const plain = text.replace(holes, (mark) =>
    mark.startsWith('{{') ? `0${blank(mark.slice(1))}` : blank(mark),
  );
  return withScripts(plain, blank);
}
