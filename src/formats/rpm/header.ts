/** What matters of an rpm header, by tag. */
export interface RpmHeader {
  text(tag: number): string | undefined;
  texts(tag: number): readonly string[];
  numbers(tag: number): readonly number[];
}

/** Tags: https://rpm.org/docs/latest/manual/tags.html */
export const rpmTags = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  vendor: 1011,
  license: 1014,
  architecture: 1022,
  sourceRpm: 1044,
  provides: 1047,
  requires: 1049,
  directoryIndexes: 1116,
  baseNames: 1117,
  directoryNames: 1118,
  disttag: 1155,
  modularityLabel: 5096,
} as const;

/** As rpm itself limits them (`hdrchk`): 64 Ki entries, 256 MiB of data. */
const mostEntries = 65_536;
const mostTexts = 500_000;

interface IndexEntry {
  readonly type: number;
  readonly offset: number;
  readonly count: number;
}

/**
 * A header (https://rpm.org/docs/latest/manual/format_header.html): two counts, an index of 16 bytes an entry, and
 * the data that the index points into. Big-endian throughout.
 * @param start behind the magic where there is one, as in package files; databases keep headers without it
 * @returns nothing where the counts do not fit the bytes
 */
export function readRpmHeader(bytes: Uint8Array, start = 0): RpmHeader | undefined {
  if (start + 8 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint32(start);
  const dataBytes = view.getUint32(start + 4);
  const dataStart = start + 8 + count * 16;
  if (count > mostEntries || dataStart + dataBytes > bytes.length) return undefined;
  const index = new Map<number, IndexEntry>();
  for (let at = start + 8; at < dataStart; at += 16) {
    const tag = view.getUint32(at);
    if (index.has(tag)) continue;
    index.set(tag, {
      type: view.getUint32(at + 4),
      offset: view.getUint32(at + 8),
      count: view.getUint32(at + 12),
    });
  }
  return new Header(bytes.subarray(dataStart, dataStart + dataBytes), index);
}

/** How many bytes a header takes, counts and index included. */
export function sizeOfRpmHeader(bytes: Uint8Array, start: number): number {
  if (start + 8 > bytes.length) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return 8 + view.getUint32(start) * 16 + view.getUint32(start + 4);
}

const types = { int8: 2, int16: 3, int32: 4, text: 6, textArray: 8, translated: 9 } as const;
const numberSizes = new Map<number, number>([
  [types.int8, 1],
  [types.int16, 2],
  [types.int32, 4],
]);
const textTypes: ReadonlySet<number> = new Set([types.text, types.textArray, types.translated]);

class Header implements RpmHeader {
  readonly #data: Uint8Array;
  readonly #index: ReadonlyMap<number, IndexEntry>;

  constructor(data: Uint8Array, index: ReadonlyMap<number, IndexEntry>) {
    this.#data = data;
    this.#index = index;
  }

  text(tag: number): string | undefined {
    return this.#textsOf(tag, 1)[0];
  }

  texts(tag: number): readonly string[] {
    return this.#textsOf(tag, mostTexts);
  }

  numbers(tag: number): readonly number[] {
    const entry = this.#index.get(tag);
    const sizeBytes = entry && numberSizes.get(entry.type);
    if (entry === undefined || sizeBytes === undefined) return [];
    const { buffer, byteOffset, length } = this.#data;
    const view = new DataView(buffer, byteOffset, length);
    const fitting = Math.floor((length - entry.offset) / sizeBytes);
    return Array.from({ length: Math.max(0, Math.min(entry.count, fitting)) }, (_, each) =>
      numberAt(view, entry.offset + each * sizeBytes, sizeBytes),
    );
  }

  #textsOf(tag: number, most: number): readonly string[] {
    const entry = this.#index.get(tag);
    if (entry === undefined || !textTypes.has(entry.type)) return [];
    const wanted = Math.min(entry.count, most);
    const texts: string[] = [];
    let at = entry.offset;
    while (texts.length < wanted && at < this.#data.length) {
      const end = this.#data.indexOf(0, at);
      if (end === -1) break;
      texts.push(decoder.decode(this.#data.subarray(at, end)));
      at = end + 1;
    }
    return texts;
  }
}

const decoder = new TextDecoder();

function numberAt(view: DataView, at: number, sizeBytes: number): number {
  if (sizeBytes === 4) return view.getUint32(at);
  return sizeBytes === 2 ? view.getUint16(at) : view.getUint8(at);
}
