import { isPasswordHeading } from './labels.js';
import type { Place } from './prose.js';

const longestLine = 2_000;
const mostRows = 5_000;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** Cells under a heading that names passwords, in tables of Markdown, reStructuredText, AsciiDoc, MediaWiki and HTML. */
export function cellsOfPasswords(text: string): readonly Place[] {
  const lines = linesOf(text);
  return [...inRuledTables(lines), ...inWikiTables(lines), ...inElements(text)];
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, text: line.length > longestLine ? '' : line });
    start += line.length + 1;
  }
  return lines;
}

/** Between a heading and its rows stands a rule: `|---|:--|`, `+===+===+`. */
const rule = /^[-=:|+ \t]{3,1200}\r?$/;
const isRule = (text: string) => /--|==/.test(text) && rule.test(text);
const betweenRows = /^[ \t]{0,8}\+[-+]{2,1000}\r?$/;

function inRuledTables(lines: readonly Line[]): readonly Place[] {
  const places: Place[] = [];
  for (const [index, { text }] of lines.entries()) {
    if (!isRule(text)) continue;
    const heading = lines[index - 1]?.text ?? '';
    if (!heading.includes('|') || (betweenRows.test(text) && !isBelowFirstRow(lines, index))) continue;
    const column = cellsOf(heading, '|').findIndex(([start, end]) =>
      isPasswordHeading(heading.slice(start, end)),
    );
    if (column >= 0) places.push(...rowsBelow(lines, index + 1, column));
  }
  return places;
}

/** Grids have the same rule above each row; below the first one stands the second rule of the table. */
function isBelowFirstRow(lines: readonly Line[], index: number): boolean {
  return betweenRows.test(lines[index - 2]?.text ?? '') && !(lines[index - 3]?.text ?? '').includes('|');
}

function rowsBelow(lines: readonly Line[], from: number, column: number): readonly Place[] {
  const places: Place[] = [];
  for (let index = from; index < Math.min(lines.length, from + mostRows); index++) {
    const { start, text } = lines[index] as Line;
    if (betweenRows.test(text)) continue;
    // Another heading: hostile input repeats it without end.
    if (!text.includes('|') || isRule(text)) break;
    const cell = cellsOf(text, '|')[column];
    if (cell !== undefined) places.push([start + cell[0], start + cell[1]]);
  }
  return places;
}

/** Between bars, without the markup round them. A bar that opens the line opens its first cell. */
function cellsOf(line: string, bar: string): readonly Place[] {
  const cells: Place[] = [];
  let start = /^\s*/.exec(line)?.[0].length ?? 0;
  if (line.startsWith(bar, start)) start += bar.length;
  for (let end = nextBar(line, bar, start); start <= line.length; end = nextBar(line, bar, start)) {
    cells.push(withoutMarkup(line, start, end));
    start = end + bar.length;
  }
  return cells;
}

function nextBar(line: string, bar: string, from: number): number {
  let at = line.indexOf(bar, from);
  while (at > 0 && line[at - 1] === '\\') at = line.indexOf(bar, at + 1);
  return at < 0 ? line.length : at;
}

function withoutMarkup(line: string, start: number, end: number): Place {
  const text = line.slice(start, end);
  const before = /^[\s`*_]{0,80}/.exec(text)?.[0].length ?? 0;
  let last = end;
  while (last > start + before && ' \t\r\n`*'.includes(line[last - 1] ?? '')) last -= 1;
  return [start + before, last];
}

/** `! Login !! Password`, then `|-` and `| a || b`, or each cell on a line of its own (mediawiki.org, Help:Tables). */
function inWikiTables(lines: readonly Line[]): readonly Place[] {
  const places: Place[] = [];
  let column = -1;
  let cell = 0;
  for (const { start, text } of lines) {
    if (/^\s{0,8}(?:\{\||\|\})/.test(text)) [column, cell] = [-1, 0];
    else if (text.startsWith('|-')) cell = 0;
    else if (text.startsWith('!')) {
      const headings = cellsOf(text.slice(1), '!!');
      const found = headings.findIndex(([from, to]) => isPasswordHeading(text.slice(1).slice(from, to)));
      if (found >= 0 && column < 0) column = cell + found;
      cell += headings.length;
    } else if (text.startsWith('|') && column >= 0) {
      const cells = cellsOf(text.slice(1), '||');
      const own = cells[column - cell];
      if (own !== undefined) places.push([start + 1 + own[0], start + 1 + own[1]]);
      cell += cells.length;
    }
  }
  return places;
}

const elements =
  /<(?:(?<end>\/)(?:tr|table:table-row)|\/(?<table>table|table:table)>|(?:t[hd]|table:table-cell)\b[^<>]{0,300}>(?:\s{0,20}<[a-z:]{1,20}\b[^<>]{0,120}>){0,4}(?<text>[^<>]{0,200}))/dgi;

/** Rows of `<tr>` with `<th>` and `<td>`, and of the tables of OpenDocument. */
function inElements(text: string): readonly Place[] {
  if (!/<(?:tr|table:table-row)\b/i.test(text)) return [];
  const places: Place[] = [];
  let column = -1;
  let cell = 0;
  let row = 0;
  for (const match of text.matchAll(elements)) {
    if (match.groups?.table !== undefined) [column, cell, row] = [-1, 0, 0];
    if (match.groups?.end !== undefined) [cell, row] = [0, row + 1];
    if (match.groups?.text === undefined) continue;
    const [start, end] = match.indices?.groups?.text ?? [0, 0];
    const content = text.slice(start, end);
    if (row === 0 && column < 0 && isPasswordHeading(content)) column = cell;
    else if (cell === column) places.push(withoutMarkup(text, start, end));
    cell += 1;
  }
  return places;
}
