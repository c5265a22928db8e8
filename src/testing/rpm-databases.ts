import { rpmTags } from '../formats/rpm/index.js';

/** Fields of a header under the names of `rpmTags`. */
export type RpmFields = Partial<
  Record<keyof typeof rpmTags, string | number | readonly string[] | readonly number[]>
>;

/** A header as databases keep it: counts, index, data. */
export function rpmHeader(fields: RpmFields): Uint8Array {
  const index: number[] = [];
  const data: number[] = [];
  const entries = Object.entries(fields) as readonly [keyof typeof rpmTags, RpmFields[keyof RpmFields]][];
  for (const [name, value] of entries) {
    const list = Array.isArray(value) ? value : [value];
    const isNumber = typeof list[0] === 'number';
    while (isNumber && data.length % 4 !== 0) data.push(0);
    const type = isNumber ? 4 : Array.isArray(value) ? 8 : 6;
    index.push(...u32(rpmTags[name]), ...u32(type), ...u32(data.length), ...u32(list.length));
    for (const each of list)
      data.push(...(typeof each === 'number' ? u32(each) : [...utf8(String(each)), 0]));
  }
  return Uint8Array.from([...u32(index.length / 16), ...u32(data.length), ...index, ...data]);
}

/**
 * A database of the kind that its name stands for, from a line for each package:
 * `name [epoch:]version-release architecture source.src.rpm [module label]`.
 */
export function rpmDatabase(path: string, lines: string): Uint8Array {
  const headers = lines.split('\n').flatMap((line) => {
    const [name = '', evr = '', architecture = '', sourceRpm = '', modularityLabel] = line.split(/\s+/);
    if (name === '') return [];
    const [, epoch, version = '', release = ''] = /^(?:(\d+):)?([^-]*)-(.*)$/.exec(evr) ?? [];
    const label = modularityLabel === undefined ? {} : { modularityLabel };
    const number = epoch === undefined ? {} : { epoch: Number(epoch) };
    return [rpmHeader({ name, version, release, architecture, sourceRpm, ...number, ...label })];
  });
  if (path.endsWith('.sqlite')) return sqliteDatabase(headers);
  return path.endsWith('.db') ? ndbDatabase(headers) : berkeleyDatabase(headers);
}

/** A package file: lead, an empty signature, the header. */
export function rpmFile(header: Uint8Array): Uint8Array {
  const magic = [0x8e, 0xad, 0xe8, 0x01, 0, 0, 0, 0];
  const lead = [0xed, 0xab, 0xee, 0xdb, ...Array<number>(92).fill(0)];
  return Uint8Array.from([...lead, ...magic, ...u32(0), ...u32(0), ...magic, ...header]);
}

const sqlitePage = 512;

/** An SQLite database with a table "Packages": an inner page, a leaf for each row, and long rows on further pages. */
export function sqliteDatabase(blobs: readonly Uint8Array[]): Uint8Array {
  return sqliteTable(
    'Packages',
    blobs.map((blob) => [null, blob]),
  );
}

export function sqliteTable(
  name: string,
  rows: readonly (readonly (null | number | string | Uint8Array)[])[],
): Uint8Array {
  const schema = sqliteRecord(['table', name, name, 2, 'CREATE TABLE x']);
  const first = leafPage([[1, schema]], [], 100);
  first.set(utf8('SQLite format 3\0'));
  first.set([sqlitePage >> 8, sqlitePage & 255], 16);
  const pages: Uint8Array[] = [first, new Uint8Array(sqlitePage)];
  const leaves = rows.map((row, at) => addRow(pages, at + 1, sqliteRecord(row)));
  const inner = pages[1] ?? first;
  const cells = leaves.slice(0, -1).map((page, at) => [...u32(page), ...varint(at + 1)]);
  writePage(inner, 0, 0x05, cells);
  inner.set(u32(leaves.at(-1) ?? 0), 8);
  return joined(pages);
}

function addRow(pages: Uint8Array[], rowid: number, record: Uint8Array): number {
  const number = pages.length + 1;
  const local = localBytes(record.length);
  const rest = record.subarray(local);
  pages.push(
    leafPage([[rowid, record.subarray(0, local), record.length]], rest.length > 0 ? u32(number + 1) : []),
  );
  for (let at = 0; at < rest.length; at += sqlitePage - 4) {
    const page = new Uint8Array(sqlitePage);
    const isLast = at + sqlitePage - 4 >= rest.length;
    page.set(u32(isLast ? 0 : pages.length + 2));
    page.set(rest.subarray(at, at + sqlitePage - 4), 4);
    pages.push(page);
  }
  return number;
}

function localBytes(size: number): number {
  if (size <= sqlitePage - 35) return size;
  const least = Math.floor(((sqlitePage - 12) * 32) / 255) - 23;
  const some = least + ((size - least) % (sqlitePage - 4));
  return some <= sqlitePage - 35 ? some : least;
}

function leafPage(
  rows: readonly (readonly [rowid: number, bytes: Uint8Array, total?: number])[],
  overflow: readonly number[],
  start = 0,
): Uint8Array {
  const page = new Uint8Array(sqlitePage);
  const cells = rows.map(([rowid, bytes, total = bytes.length]) => [
    ...varint(total),
    ...varint(rowid),
    ...bytes,
    ...overflow,
  ]);
  writePage(page, start, 0x0d, cells);
  return page;
}

function writePage(
  page: Uint8Array,
  start: number,
  type: number,
  cells: readonly (readonly number[])[],
): void {
  const headerBytes = type === 0x05 ? 12 : 8;
  page.set([type, 0, 0, cells.length >> 8, cells.length & 255], start);
  let end = sqlitePage;
  for (const [at, cell] of cells.entries()) {
    end -= cell.length;
    page.set(cell, end);
    page.set([end >> 8, end & 255], start + headerBytes + at * 2);
  }
}

function sqliteRecord(values: readonly (null | number | string | Uint8Array)[]): Uint8Array {
  const types = values.flatMap((value) => {
    if (value === null) return [0];
    if (typeof value === 'number') return [1];
    return typeof value === 'string' ? varint(13 + value.length * 2) : varint(12 + value.length * 2);
  });
  const body = values.flatMap((value) =>
    value === null
      ? []
      : typeof value === 'number'
        ? [value]
        : [...(typeof value === 'string' ? utf8(value) : value)],
  );
  return Uint8Array.from([types.length + 1, ...types, ...body]);
}

/** rpm's own database: one page of slots, headers in blocks of 16 bytes behind it. */
export function ndbDatabase(blobs: readonly Uint8Array[]): Uint8Array {
  const slots = new Uint8Array(4096);
  slots.set([...utf8('RpmP'), ...little(0), ...little(1), ...little(1), ...little(blobs.length + 1)]);
  const parts = [slots];
  let block = 256;
  for (const [at, blob] of blobs.entries()) {
    const blocks = Math.ceil((16 + blob.length + 12) / 16);
    slots.set([...utf8('Slot'), ...little(at + 1), ...little(block), ...little(blocks)], 32 + at * 16);
    const part = new Uint8Array(blocks * 16);
    part.set([...utf8('BlbS'), ...little(at + 1), ...little(1), ...little(blob.length), ...blob]);
    parts.push(part);
    block += blocks;
  }
  return joined(parts);
}

/** A hash of Berkeley DB: the first value on its bucket's page, the others on overflow pages. */
export function berkeleyDatabase(blobs: readonly Uint8Array[]): Uint8Array {
  const size = 4096;
  const meta = new Uint8Array(size);
  const bucket = new Uint8Array(size);
  const pages = [meta, bucket];
  let end = size;
  const put = (item: readonly number[], index: number) => {
    end -= item.length;
    bucket.set(item, end);
    bucket.set([end & 255, end >> 8], 26 + index * 2);
  };
  for (const [at, blob] of blobs.entries()) {
    put([1, ...little(at + 1)], at * 2);
    if (at === 0) put([1, ...blob], 1);
    else put([3, 0, 0, 0, ...little(addOverflow(pages, blob, size)), ...little(blob.length)], at * 2 + 1);
  }
  bucket.set([blobs.length * 2, 0, end & 255, end >> 8, 0, 13], 20);
  meta.set([...little(0x061561), ...little(9), ...little(size)], 12);
  meta.set(little(pages.length - 1), 32);
  return joined(pages);
}

function addOverflow(pages: Uint8Array[], blob: Uint8Array, size: number): number {
  const first = pages.length;
  for (let at = 0; at < blob.length; at += size - 26) {
    const part = blob.subarray(at, at + size - 26);
    const page = new Uint8Array(size);
    if (at + part.length < blob.length) page.set(little(pages.length + 1), 16);
    page.set([0, 0, part.length & 255, part.length >> 8, 0, 7], 20);
    page.set(part, 26);
    pages.push(page);
  }
  return first;
}

function u32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function little(value: number): number[] {
  return u32(value).reverse();
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [...varint(value >> 7).map((byte) => byte | 128), value & 127];
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
