import { bounded } from '../../../../core/bounded.js';
import { blank, callOf } from './config.js';

/**
 * The C# of a page of Web Forms, each letter in its place: `<%= x %>` is a call of `__`, which writes to the page;
 * `<%@ Page … %>` a call of `Page` with its settings.
 */
export function codeOfForm(page: string): string {
  const isCode = /^\s*<%@\s*WebHandler\b/.test(page);
  const parts: string[] = [];
  let at = 0;
  for (let open = page.indexOf('<%'); open >= 0; open = page.indexOf('<%', at)) {
    parts.push(isCode ? page.slice(at, open) : scriptsOf(page.slice(at, open)));
    const isRemark = page.startsWith('<%--', open);
    const close = page.indexOf(isRemark ? '--%>' : '%>', open + 2);
    at = close < 0 ? page.length : close + (isRemark ? 4 : 2);
    parts.push(isRemark || close < 0 ? blank(page.slice(open, at)) : codeOf(page.slice(open, at)));
  }
  parts.push(isCode ? page.slice(at) : scriptsOf(page.slice(at)));
  return parts.join('');
}

function codeOf(part: string): string {
  const inner = part.slice(3, -2);
  switch (part[2]) {
    case '@':
      return directiveOf(part);
    case '=':
      return `__(${inner});`;
    case '#':
      return inner.startsWith(':') ? blank(part) : `__(${inner});`;
    case ':':
    case '$':
      return blank(part);
    default:
      return `  ${part.slice(2, -2)}  `;
  }
}

const directive = bounded(/^<%@(\s*)([\s\S]*)%>$/, 4096);

/** `<%@ Page Debug="true" %>` is `<Page Debug="true">` two letters later. */
function directiveOf(part: string): string {
  const [, gap = '', inner = ''] = directive.exec(part) ?? [];
  if (gap.includes('\n') || inner.startsWith('WebHandler')) return blank(part);
  const code = `  ${gap}${callOf(`<${inner.trimEnd()}>`)};`;
  return code + blank(part.slice(code.length));
}

const onServer = /\brunat\s*=\s*["']server["']/i;
const maxTag = 500;

/** What stands in `<script runat="server">` is code, all else is text. */
function scriptsOf(text: string): string {
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let end = 0;
  for (let open = lower.indexOf('<script'); open >= 0; open = lower.indexOf('<script', end)) {
    const start = lower.indexOf('>', open) + 1;
    const close = start === 0 ? -1 : lower.indexOf('</script', start);
    if (close < 0) break;
    const isCode = start - open < maxTag && onServer.test(text.slice(open, start));
    parts.push(
      blank(text.slice(end, start)),
      isCode ? text.slice(start, close) : blank(text.slice(start, close)),
    );
    end = close;
  }
  parts.push(blank(text.slice(end)));
  return parts.join('');
}

const explicit = /@(?=\()|@(?=(?:Html\.Raw|new\s+HtmlString|await\s+Html\.Raw)\b)/g;

/**
 * The C# of a page of Razor (https://learn.microsoft.com/en-us/aspnet/core/mvc/views/razor), each letter in its place:
 * blocks of code, and the expressions that can write without escaping.
 */
export function codeOfRazor(page: string): string {
  const letters = blank(page).split('');
  let left = maxLooks;
  const put = (from: number, text: string) => {
    for (let index = 0; index < text.length; index += 1) letters[from + index] = text[index] ?? ' ';
  };
  for (const match of page.matchAll(/@\{|@code\s*\{|@functions\s*\{/g)) {
    const start = match.index + match[0].length;
    const end = closing(page, start - 1);
    left -= end < start ? maxChars : end - start;
    if (left < 0) break;
    put(start, withoutMarkup(page.slice(start, end)));
  }
  for (const match of page.matchAll(explicit)) {
    if (page[match.index - 1] === '@') continue;
    const end = closing(page, page.indexOf('(', match.index)) + 1;
    left -= end === page.indexOf('(', match.index) + 1 ? maxChars : end - match.index;
    if (left < 0) break;
    put(match.index, ';');
    put(match.index + 1, page.slice(match.index + 1, end));
    if (end < page.length && !/[\r\n@]/.test(page[end] ?? '')) put(end, ';');
  }
  return letters.join('');
}

const maxChars = 20_000;
/** Letters of blocks and expressions that one page may cost. */
const maxLooks = 10_000_000;
const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** Where the bracket at the place closes. */
function closing(page: string, open: number): number {
  const opener = page[open] ?? '';
  const closer = closers[opener];
  let depth = 0;
  const limit = Math.min(page.length, open + maxChars);
  for (let at = open; at < limit; at += 1) {
    if (page[at] === opener) depth += 1;
    else if (page[at] === closer) depth -= 1;
    if (depth === 0) return at;
  }
  return open;
}

/** Lines of a block that begin as markup are none of the code. */
function withoutMarkup(code: string): string {
  return code
    .split('\n')
    .map((line) => (/^\s*(<|@:)/.test(line) ? blank(line) : line))
    .join('\n');
}
