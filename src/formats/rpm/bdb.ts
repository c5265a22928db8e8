import { ByteBudget, overlapping } from '../../core/byte-budget.js';
import { type ByteSource, joinedBytes } from '../../core/bytes.js';

const hashMagic = 0x06_15_61;
const pageTypes = { unsortedHash: 2, overflow: 7, hash: 13 } as const;
const itemTypes = { here: 1, elsewhere: 3 } as const;
const pageHeaderBytes = 26;
const mostPages = 1_000_000;

interface Database {
  readonly source: ByteSource;
  readonly pageBytes: number;
  readonly lastPage: number;
  readonly little: boolean;
  readonly maxBlobBytes: number;
  readonly budget: ByteBudget;
  damaged(reason: string): void;
}

/**
 * Values in a hash database of Berkeley DB (`Packages` of rpm before 4.16): https://docs.oracle.com/cd/E17076_05 and
 * the page layouts of its db_page.h. All pages are looked at in their order, so that no chain of buckets is followed.
 * @returns nothing where the file is no such database
 */
export function readBerkeleyHash(
  source: ByteSource,
  maxBlobBytes: number,
  damaged: (reason: string) => void,
): Generator<Uint8Array> | undefined {
  const meta = viewOf(source.read(0, 72));
  if (meta.byteLength < 72) return undefined;
  const little = meta.getUint32(12, true) === hashMagic;
  if (!little && meta.getUint32(12) !== hashMagic) return undefined;
  const pageBytes = meta.getUint32(20, little);
  if (pageBytes < 512 || pageBytes > 65_536) return undefined;
  const lastPage = Math.min(meta.getUint32(32, little), Math.floor(source.sizeBytes / pageBytes), mostPages);
  const budget = new ByteBudget(source.sizeBytes);
  return valuesOf({ source, pageBytes, lastPage, little, maxBlobBytes, budget, damaged });
}

function* valuesOf(database: Database): Generator<Uint8Array> {
  for (let number = 1; number <= database.lastPage; number += 1) {
    const page = pageAt(database, number);
    const type = page?.getUint8(25);
    if (page === undefined || (type !== pageTypes.hash && type !== pageTypes.unsortedHash)) continue;
    // Keys and values take turns.
    const fitting = (page.byteLength - pageHeaderBytes) >> 1;
    const entries = Math.min(page.getUint16(20, database.little), fitting);
    for (let index = 1; index < entries; index += 2) {
      const value = valueAt(database, page, index);
      if (value) yield value;
      else if (database.budget.isSpent) return database.damaged(overlapping);
      else database.damaged(`A package on page ${number} of the database cannot be read`);
    }
  }
}

function valueAt(database: Database, page: DataView, index: number): Uint8Array | undefined {
  const { little } = database;
  const slot = pageHeaderBytes + index * 2;
  if (slot + 2 > page.byteLength) return undefined;
  const start = page.getUint16(slot, little);
  // Items lie back to back from the end of the page; the one before ends where this one's key begins.
  const end = page.getUint16(slot - 2, little);
  if (start + 1 > page.byteLength) return undefined;
  const type = page.getUint8(start);
  if (type === itemTypes.here) {
    if (end <= start || end > page.byteLength || !database.budget.take(end - start)) return undefined;
    return new Uint8Array(page.buffer, page.byteOffset + start + 1, end - start - 1);
  }
  if (type !== itemTypes.elsewhere || start + 12 > page.byteLength) return undefined;
  return overflowFrom(database, page.getUint32(start + 4, little), page.getUint32(start + 8, little));
}

function overflowFrom(database: Database, first: number, sizeBytes: number): Uint8Array | undefined {
  if (sizeBytes > database.maxBlobBytes || sizeBytes > database.source.sizeBytes) return undefined;
  const parts: Uint8Array[] = [];
  for (let number = first, left = sizeBytes; left > 0; ) {
    // A whole page, however little it adds: it is read whole, and belongs to one value only.
    const page = database.budget.take(database.pageBytes) ? pageAt(database, number) : undefined;
    if (page === undefined || page.getUint8(25) !== pageTypes.overflow) return undefined;
    const length = page.getUint16(22, database.little);
    const part = Math.min(length, page.byteLength - pageHeaderBytes, left);
    if (part === 0) return undefined;
    parts.push(new Uint8Array(page.buffer, page.byteOffset + pageHeaderBytes, part));
    left -= part;
    number = page.getUint32(16, database.little);
  }
  return joinedBytes(parts);
}

function pageAt({ source, pageBytes, lastPage }: Database, number: number): DataView | undefined {
  if (number < 1 || number > lastPage) return undefined;
  const bytes = source.read(number * pageBytes, pageBytes);
  return bytes.length === pageBytes ? viewOf(bytes) : undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
