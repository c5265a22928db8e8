import { ByteBudget } from '../../core/byte-budget.js';
import { type ByteSource, joinedBytes } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { readVarint } from './record.js';

/** A page of a table's b-tree: children of an inner one, rows of a leaf. */
export interface TablePage {
  readonly bytes: Uint8Array;
  readonly children: readonly number[];
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly rowid: number;
  readonly sizeBytes: number;
  /** Where the payload begins in the page. */
  readonly offset: number;
}

const signature = 'SQLite format 3\0';
const innerTable = 0x05;
const leafTable = 0x0d;

/** Pages of a database by number, from 1: https://sqlite.org/fileformat2.html, sections 1.3 and 1.6. */
export class Pages {
  readonly #source: ByteSource;
  readonly #sizeBytes: number;
  readonly #usable: number;
  readonly #count: number;
  readonly #budget: ByteBudget;

  constructor(source: ByteSource) {
    const header = source.read(0, 100);
    const text = String.fromCharCode(...header.subarray(0, 16));
    const size = ((header[16] ?? 0) << 8) | (header[17] ?? 0);
    this.#source = source;
    this.#budget = new ByteBudget(source.sizeBytes);
    this.#sizeBytes = size === 1 ? 65_536 : size;
    this.#usable = this.#sizeBytes - (header[20] ?? 0);
    this.#count = Math.ceil(source.sizeBytes / Math.max(512, this.#sizeBytes));
    const isPower = this.#sizeBytes >= 512 && (this.#sizeBytes & (this.#sizeBytes - 1)) === 0;
    if (text !== signature || !isPower || this.#usable < 480) throw noDatabase();
  }

  table(number: number): TablePage | undefined {
    const bytes = this.#page(number);
    if (bytes === undefined) return undefined;
    const start = number === 1 ? 100 : 0;
    const type = bytes[start];
    if (type !== innerTable && type !== leafTable) return undefined;
    const pointers = pointersOf(bytes, start, type === innerTable ? 12 : 8);
    if (type === leafTable)
      return { bytes, children: [], cells: pointers.flatMap((at) => cellAt(bytes, at)) };
    const children = [...pointers, start + 8].map((at) => u32(bytes, at));
    return { bytes, children, cells: [] };
  }

  /** The bytes of a row, with what spilled over to other pages (section 1.6, "Cell payload overflow pages"). */
  payload({ bytes }: TablePage, { offset, sizeBytes }: Cell, maxBytes: number): Uint8Array | undefined {
    if (sizeBytes > maxBytes || sizeBytes > this.#source.sizeBytes) return undefined;
    const local = this.#localBytes(sizeBytes);
    if (offset + local > bytes.length || !this.#budget.take(local)) return undefined;
    const parts = [bytes.subarray(offset, offset + local)];
    let next = u32(bytes, offset + local);
    for (let left = sizeBytes - local; left > 0; ) {
      const page = this.#budget.take(this.#sizeBytes) ? this.#page(next) : undefined;
      const part = page?.subarray(4, Math.min(this.#usable, 4 + left));
      if (page === undefined || part === undefined || part.length === 0) return undefined;
      parts.push(part);
      left -= part.length;
      next = u32(page, 0);
    }
    return joinedBytes(parts);
  }

  /** More was read of rows than the file is long: they overlap. */
  get areSpent(): boolean {
    return this.#budget.isSpent;
  }

  #localBytes(sizeBytes: number): number {
    const most = this.#usable - 35;
    if (sizeBytes <= most) return sizeBytes;
    const least = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
    const some = least + ((sizeBytes - least) % (this.#usable - 4));
    return some <= most ? some : least;
  }

  #page(number: number): Uint8Array | undefined {
    if (number < 1 || number > this.#count) return undefined;
    const bytes = this.#source.read((number - 1) * this.#sizeBytes, this.#sizeBytes);
    return bytes.length === this.#sizeBytes ? bytes : undefined;
  }
}

function pointersOf(bytes: Uint8Array, start: number, headerBytes: number): readonly number[] {
  const count = u16(bytes, start + 3);
  const pointers: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = start + headerBytes + index * 2;
    if (at + 2 > bytes.length) break;
    pointers.push(u16(bytes, at));
  }
  return pointers;
}

function cellAt(bytes: Uint8Array, at: number): readonly Cell[] {
  const size = readVarint(bytes, at);
  const rowid = size && readVarint(bytes, size.next);
  return size && rowid ? [{ rowid: rowid.value, sizeBytes: size.value, offset: rowid.next }] : [];
}

function u16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) * 65_536 + u16(bytes, at + 2);
}

function noDatabase(): SeaworthyError {
  return new SeaworthyError('MANIFEST_INVALID', 'The file is not a SQLite database.', {
    whatToDo: 'Check that the file is what its name says.',
  });
}
