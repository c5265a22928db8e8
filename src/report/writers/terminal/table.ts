import { clipped, clippedInside, oneLine, padded, widthOf } from '../../words/plain-text.js';
import type { Tint } from './paint.js';

export interface Cell {
  readonly text: string;
  readonly tint?: Tint;
  /** What is left out when there is no room: the end, or the middle of a path. */
  readonly cut?: 'end' | 'middle';
  readonly side?: 'left' | 'right';
  /** `never` gives no room away; `gone` is left out altogether before it becomes too short to be read. */
  readonly shrink?: 'never' | 'gone';
}

const gapColumns = 2;
const leastColumns = 8;
const leastReadable = 16;

/**
 * Rows in columns that fit the width: where there is no room, the widest column gives first. Text from outside may be
 * handed in as it is.
 */
export function table(rows: readonly (readonly Cell[])[], widthColumns: number): readonly string[] {
  const clean = rows.map((row) => row.map((cell) => ({ ...cell, text: oneLine(cell.text) })));
  const widths = fitted(naturalWidths(clean), clean, widthColumns);
  return clean.map((row) => rowText(row, widths));
}

function naturalWidths(rows: readonly (readonly Cell[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(200, widthOf(cell.text.slice(0, 400))));
    });
  }
  return widths;
}

function fitted(
  natural: readonly number[],
  rows: readonly (readonly Cell[])[],
  widthColumns: number,
): readonly number[] {
  const widths = [...natural];
  const manners = widths.map((_, column) => rows.find((row) => row[column])?.[column]?.shrink);
  while (excessOf(widths, widthColumns) > 0) {
    const widest = widestOf(widths, manners);
    if (widest === undefined) break;
    const width = (widths[widest] ?? 0) - 1;
    if (manners[widest] === 'gone' && width < leastReadable) {
      // Without it the others may have all the room that they want.
      return fitted(natural.with(widest, 0), rows, widthColumns);
    }
    widths[widest] = width;
  }
  return widths;
}

function excessOf(widths: readonly number[], widthColumns: number): number {
  const used = widths.filter((width) => width > 0);
  return used.reduce((sum, width) => sum + width + gapColumns, -gapColumns) - widthColumns;
}

function widestOf(
  widths: readonly number[],
  manners: readonly (Cell['shrink'] | undefined)[],
): number | undefined {
  const giving = widths.map((width, column) => (manners[column] === 'never' ? 0 : width));
  const widest = Math.max(...giving);
  if (widest > leastColumns) return giving.indexOf(widest);
  // No one has room to give: then even those that should not have to.
  const most = Math.max(...widths);
  return most > leastColumns ? widths.indexOf(most) : undefined;
}

function rowText(row: readonly Cell[], widths: readonly number[]): string {
  const last = row.findLastIndex(({ text }, column) => text !== '' && (widths[column] ?? 0) > 0);
  const parts = row.slice(0, last + 1).flatMap(({ text, tint, cut, side = 'left' }, column) => {
    const width = widths[column] ?? 0;
    if (width === 0) return [];
    const fits = cut === 'middle' ? clippedInside(text, width) : clipped(text, width);
    const space = column === last && side === 'left' ? fits : padded(fits, width, side);
    return [tint === undefined ? space : space.replace(fits, () => tint(fits))];
  });
  return parts.join(' '.repeat(gapColumns));
}
