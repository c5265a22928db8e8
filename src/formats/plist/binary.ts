import type { PlistDict, PlistValue } from './index.js';

const deepest = 32;
const mostObjects = 100_000;
/** Lists may lie over each other, so that few bytes name many objects. */
const mostReferences = 1_000_000;
const trailerBytes = 32;

/**
 * The binary form: objects one behind the other, a table of their offsets, and a trailer that says how wide offsets and
 * references are (CFBinaryPList.c in Apple's CoreFoundation describes it). Every object is read once, however often it is named.
 * @returns nothing where the bytes are no such list
 */
export function readBinary(bytes: Uint8Array): PlistValue | undefined {
  if (bytes.length < 8 + trailerBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - trailerBytes;
  const [offsetBytes, referenceBytes] = [view.getUint8(trailer + 6), view.getUint8(trailer + 7)];
  const [count, root, table] = [8, 16, 24].map((at) => Number(view.getBigUint64(trailer + at)));
  if (count === undefined || root === undefined || table === undefined) return undefined;
  const isSound =
    isWidth(offsetBytes) &&
    isWidth(referenceBytes) &&
    count <= mostObjects &&
    root < count &&
    table <= trailer;
  if (!isSound || table + count * offsetBytes > trailer) return undefined;
  return new Reading(bytes, { offsetBytes, referenceBytes, count, table }).object(root, 0);
}

function isWidth(width: number): boolean {
  return width >= 1 && width <= 8;
}

interface Layout {
  readonly offsetBytes: number;
  readonly referenceBytes: number;
  readonly count: number;
  readonly table: number;
}

class Reading {
  readonly #bytes: Uint8Array;
  readonly #layout: Layout;
  readonly #known = new Map<number, PlistValue | undefined>();
  #references = 0;

  constructor(bytes: Uint8Array, layout: Layout) {
    this.#bytes = bytes;
    this.#layout = layout;
  }

  object(index: number, depth: number): PlistValue | undefined {
    if (index >= this.#layout.count || depth > deepest) return undefined;
    if (this.#known.has(index)) return this.#known.get(index);
    // Also ends what contains itself.
    this.#known.set(index, undefined);
    const value = this.#read(index, depth);
    this.#known.set(index, value);
    return value;
  }

  #read(index: number, depth: number): PlistValue | undefined {
    const { table, offsetBytes } = this.#layout;
    const at = this.#number(table + index * offsetBytes, offsetBytes);
    const marker = at < table ? (this.#bytes[at] ?? 0) : 0;
    const kind = marker >> 4;
    if (marker === 0x08 || marker === 0x09) return marker === 0x09;
    if (![0x5, 0x6, 0xa, 0xd].includes(kind)) return undefined;
    const { length, start } = this.#lengthAt(at, marker & 0xf);
    const unit = kind === 0x5 ? 1 : kind === 0x6 ? 2 : this.#layout.referenceBytes * (kind === 0xd ? 2 : 1);
    if (start + length * unit > table) return undefined;
    if (kind > 0x6) this.#references += length;
    if (this.#references > mostReferences) return undefined;
    if (kind === 0x5) return new TextDecoder('latin1').decode(this.#bytes.subarray(start, start + length));
    if (kind === 0x6)
      return new TextDecoder('utf-16be').decode(this.#bytes.subarray(start, start + length * 2));
    return kind === 0xa ? this.#array(start, length, depth) : this.#dict(start, length, depth);
  }

  /** In the marker's low half, or, where that is full, in an integer behind it. */
  #lengthAt(at: number, low: number): { readonly length: number; readonly start: number } {
    if (low !== 0xf) return { length: low, start: at + 1 };
    const width = 2 ** ((this.#bytes[at + 1] ?? 0) & 0x3);
    return { length: this.#number(at + 2, width), start: at + 2 + width };
  }

  #array(start: number, length: number, depth: number): readonly PlistValue[] {
    return Array.from({ length }, (_, index) => this.#reference(start, index)).flatMap(
      (each) => this.object(each, depth + 1) ?? [],
    );
  }

  #dict(start: number, length: number, depth: number): PlistDict {
    const found = new Map<string, PlistValue>();
    for (let index = 0; index < length; index += 1) {
      const key = this.object(this.#reference(start, index), depth + 1);
      const value = this.object(this.#reference(start, length + index), depth + 1);
      if (typeof key === 'string' && value !== undefined) found.set(key, value);
    }
    return found;
  }

  #reference(start: number, index: number): number {
    const { referenceBytes } = this.#layout;
    return this.#number(start + index * referenceBytes, referenceBytes);
  }

  /** Big-endian; what is wider than a safe integer lies outside of any file. */
  #number(at: number, width: number): number {
    let value = 0;
    for (let index = 0; index < width; index += 1) value = value * 256 + (this.#bytes[at + index] ?? 0);
    return value;
  }
}
