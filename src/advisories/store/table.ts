import type { Buffer } from 'node:buffer';
import type { ByteSource } from '../../core/bytes.js';
import { crc32 } from '../../formats/zip/crc32.js';
import { damaged } from './damage.js';
import { asBuffer, fenceBytes, rowBytes, rowsPerPage, type Section, type TableName } from './layout.js';

/** Rows sorted by their first four bytes, read and checked a page at a time. */
export class SortedTable {
  readonly name: TableName;
  readonly rows: number;
  readonly #file: ByteSource;
  readonly #section: Section;
  readonly #fences: Buffer;
  readonly #label: string;
  readonly #pages = new Map<number, Buffer>();
  readonly #rowBytes: number;
  readonly #rowsPerPage: number;

  constructor(file: ByteSource, name: TableName, section: Section, fences: Buffer, label: string) {
    this.name = name;
    this.#file = file;
    this.#section = section;
    this.#fences = fences;
    this.#label = label;
    this.#rowBytes = rowBytes[name];
    this.#rowsPerPage = rowsPerPage(name);
    this.rows = section.lengthBytes / this.#rowBytes;
  }

  static pagesOf(name: TableName, section: Section): number {
    return Math.ceil(section.lengthBytes / rowBytes[name] / rowsPerPage(name));
  }

  /** Every row with that key, as views on the page. */
  *withKey(key: number): Generator<Buffer> {
    for (let row = this.#firstAtLeast(key); row < this.rows; row++) {
      const bytes = this.row(row);
      if (bytes.readUInt32LE(0) !== key) return;
      yield bytes;
    }
  }

  row(row: number): Buffer {
    const page = Math.floor(row / this.#rowsPerPage);
    const start = (row - page * this.#rowsPerPage) * this.#rowBytes;
    return this.#page(page).subarray(start, start + this.#rowBytes);
  }

  #firstAtLeast(key: number): number {
    const pages = this.#fences.length / fenceBytes;
    // The first page that begins at or behind the key; the key itself may begin in the page before.
    const after = lowerBound(pages, (page) => this.#fences.readUInt32LE(page * fenceBytes) >= key);
    if (after === 0) return 0;
    const page = this.#page(after - 1);
    const rows = page.length / this.#rowBytes;
    const inPage = lowerBound(rows, (row) => page.readUInt32LE(row * this.#rowBytes) >= key);
    return (after - 1) * this.#rowsPerPage + inPage;
  }

  #page(page: number): Buffer {
    const known = this.#pages.get(page);
    if (known !== undefined) return known;
    const step = this.#rowsPerPage * this.#rowBytes;
    const start = page * step;
    const length = Math.min(step, this.#section.lengthBytes - start);
    const bytes = asBuffer(this.#file.read(this.#section.offset + start, length));
    if (bytes.length !== length || crc32(bytes) !== this.#fences.readUInt32LE(page * fenceBytes + 4)) {
      throw damaged(this.#label, `page ${page} of its ${this.name} does not fit its checksum`);
    }
    this.#pages.set(page, bytes);
    return bytes;
  }
}

/** The first number below `count` for which `holds`, where it holds for all behind one that it holds for. */
function lowerBound(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
