import { Markup } from '../../templates/markup.js';
import { piecesOf } from '../../templates/pieces.js';

/**
 * The script of a page, each letter in its place. What is written without escaping is a call of `ʜ`: in
 * `<p v-html="x">`, `{@html x}` and `<%- x %>`.
 */
export const pages: ReadonlyMap<string, (text: string) => string> = new Map([
  ['vue', (text) => withScripts(text, /\sv-html="([^"]{1,500})"/g)],
  ['svelte', (text) => withScripts(text, /\{@html\s([^{}]{1,500})\}/g)],
  ['ejs', scriptOfEjs],
  ['html', scriptsOfHtml],
  ['htm', scriptsOfHtml],
]);

const marks = [
  ['<%#', '%>', 'remark'],
  ['<%%', '%>', 'remark'],
  ['<%-', '%>', 'raw'],
  ['<%=', '%>', 'value'],
  ['<%_', '%>', 'code'],
  ['<%', '%>', 'code'],
] as const;
/** Where layouts put what stands elsewhere, and what includes: HTML that others made. */
const inner = /^\s*(body|content|include|script|style|yield|defineContent|blocks?|layout|partial)\b/;
/** What writes a value where escaping for HTML does not help. */
const writers = { text: '', 'script-text': '', unquoted: 'ᴜ', script: 'ꜱ', link: 'ʟ' } as const;

/** https://ejs.co/#docs: `<%- x %>` writes x as it is, `<%= x %>` escapes it. */
function scriptOfEjs(page: string): string {
  const markup = new Markup(() => {});
  const parts: string[] = [];
  for (const { kind, text, at, from, to } of piecesOf(page, marks)) {
    const whole = page.slice(from, to);
    const code = text.replace(/[-_]$/, ' ').replace(/^(\s*\/\/.*)$/gm, blank);
    if (kind === 'text') markup.feed(text, at);
    if (kind === 'text' || kind === 'remark') parts.push(blank(whole));
    else if (kind === 'code') parts.push(`${' '.repeat(at - from)}${code}  `);
    else parts.push(writing(kind === 'raw', code, writers[markup.hole()]));
  }
  return parts.join('');
}

function writing(isRaw: boolean, code: string, place: string): string {
  const name = isRaw && !inner.test(code) ? 'ʜ' : place;
  return name === '' || (isRaw && name !== 'ʜ') ? `;  ${code} ;` : `;${name}(${code});`;
}

/** What a template writes into a script is some value. */
const holes = /\{\{[\s\S]{0,500}?\}\}|\{%[\s\S]{0,500}?%\}|\{#[\s\S]{0,500}?#\}|<%[\s\S]{0,500}?%>/g;
const notScript =
  /\btype\s*=\s*["']?(?!module|text\/javascript|application\/javascript|text\/ecmascript)[\w/]/i;

/** The scripts of a page of HTML. */
function scriptsOfHtml(text: string): string {
  const plain = text.replace(holes, (mark) =>
    mark.startsWith('{{') ? `0${blank(mark.slice(1))}` : blank(mark),
  );
  return withScripts(plain, /(?!)/g);
}

/** Whether a page of HTML has scripts of its own. */
export function hasScripts(text: string): boolean {
  for (const { 1: attributes = '' } of text.matchAll(scriptTag))
    if (!/\bsrc\s*=/i.test(attributes) && !notScript.test(attributes)) return true;
  return false;
}

const scriptTag = /<script\b([^<>]{0,1000})>/gi;

/** The scripts of the page, and calls for what stands between them. */
function withScripts(text: string, raw: RegExp): string {
  const lower = text.toLowerCase();
  let out = '';
  let end = 0;
  for (const { 0: tag, index } of text.matchAll(scriptTag)) {
    if (index < end) continue;
    const close = lower.indexOf('</script', index);
    if (close < 0) break;
    const start = index + tag.length;
    const isCode = !notScript.test(tag);
    out += onlyCalls(text.slice(end, index), raw) + blank(tag);
    out += isCode ? text.slice(start, close) : blank(text.slice(start, close));
    end = close;
  }
  return out + onlyCalls(text.slice(end), raw);
}

function onlyCalls(text: string, raw: RegExp): string {
  let out = '';
  let end = 0;
  for (const match of text.matchAll(raw)) {
    const [whole] = match;
    const code = match.slice(1).find((each) => each !== undefined) ?? '';
    out += blank(text.slice(end, match.index)) + (isBalanced(code) ? callOf(whole, code) : blank(whole));
    end = match.index + whole.length;
  }
  return (out + blank(text.slice(end))).replaceAll(' ʜ(', ';ʜ(');
}

/** As long as the whole. */
function callOf(whole: string, code: string): string {
  const before = whole.lastIndexOf(code);
  const after = whole.length - before - code.length;
  return `${'ʜ('.padStart(before)}${code.replace(/\n/g, ' ')}${')'.padEnd(after)}`;
}

/** An expression, and not a part of a statement. */
function isBalanced(code: string): boolean {
  let depth = 0;
  for (const letter of code) {
    if ('([{'.includes(letter)) depth += 1;
    if (')]}'.includes(letter)) depth -= 1;
    if (depth < 0 || letter === ';') return false;
  }
  return depth === 0 && code.trim() !== '';
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}
