import { oneLine, wrapped } from '../../words/plain-text.js';
import type { Paint } from './paint.js';
import { type Cell, table } from './table.js';

/** What every section needs to know of the paper that it is written on. */
export interface Page {
  readonly widthColumns: number;
  readonly all: boolean;
  readonly paint: Paint;
}

export const margin = '  ';
/** Under a line with a number or a mark. */
export const indent = '     ';

export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

export function rowsOf(page: Page, rows: readonly (readonly Cell[])[], left = margin): readonly string[] {
  return table(rows, page.widthColumns - left.length).map((line) => `${left}${line}`);
}

/** A paragraph with a hanging indent; the text may come from outside. */
export function paragraph(
  page: Page,
  text: string,
  { first = margin, rest = margin, tint = (line: string) => line } = {},
): readonly string[] {
  return wrapped(oneLine(text), page.widthColumns - rest.length).map(
    (line, index) => `${index === 0 ? first : rest}${tint(line)}`,
  );
}
