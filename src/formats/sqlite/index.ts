import { overlapping } from '../../core/byte-budget.js';
import type { ByteSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { Pages } from './pages.js';
import { readRecord, type SqliteValue } from './record.js';

export type { SqliteValue } from './record.js';

export interface SqliteRow {
  readonly rowid: number;
  readonly values: readonly SqliteValue[];
}

export interface SqliteReading {
  /** The longest row that is read; longer ones are damage. */
  readonly maxRowBytes: number;
  readonly maxRows: number;
  /** A page or row that could not be read; the others are. */
  damaged(reason: string): void;
}

/** Deeper trees would hold more rows than the format allows. */
const deepest = 32;

/**
 * The rows of a table, in the order of its b-tree (https://sqlite.org/fileformat2.html, sections 1.6 and 2.1). Reads
 * only; each page is visited once, so that circles end. A write-ahead log beside the file is not looked at.
 * @throws SeaworthyError MANIFEST_INVALID when it is not a database, or has no such table
 */
export function* readSqliteTable(
  source: ByteSource,
  table: string,
  reading: SqliteReading,
): Generator<SqliteRow> {
  const pages = new Pages(source);
  for (const { values } of rowsFrom(pages, 1, { ...reading, maxRows: 10_000 })) {
    const [type, name, , root] = values;
    if (type !== 'table' || name !== table || typeof root !== 'number') continue;
    yield* rowsFrom(pages, root, reading);
    return;
  }
  throw new SeaworthyError('MANIFEST_INVALID', `The database has no table "${table}".`, {
    whatToDo: 'Check that the file is what its name says.',
  });
}

function* rowsFrom(pages: Pages, root: number, reading: SqliteReading): Generator<SqliteRow> {
  const seen = new Set<number>();
  const open = [{ number: root, depth: 0 }];
  let rows = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next.number) || next.depth > deepest) {
      reading.damaged(`Page ${next.number} of the database is part of a circle`);
      continue;
    }
    seen.add(next.number);
    const page = pages.table(next.number);
    if (page === undefined) {
      reading.damaged(`Page ${next.number} of the database cannot be read`);
      continue;
    }
    const depth = next.depth + 1;
    open.push(...page.children.map((number) => ({ number, depth })).reverse());
    for (const cell of page.cells) {
      if (rows >= reading.maxRows) return reading.damaged(`The database has more than ${rows} rows`);
      rows += 1;
      const payload = pages.payload(page, cell, reading.maxRowBytes);
      const values = payload && readRecord(payload);
      if (values) yield { rowid: cell.rowid, values };
      else if (pages.areSpent) return reading.damaged(overlapping);
      else reading.damaged(`Row ${cell.rowid} of the database cannot be read`);
    }
  }
}
