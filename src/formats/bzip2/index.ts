import { SeaworthyError } from '../../core/errors.js';

const mostSymbols = 258;
const longestCode = 20;
const largestBlock = 900_000;

/**
 * bzip2, decompressed whole: runs, Burrows-Wheeler, move to front and Huffman codes, as bzip2(1) writes them. No maintained
 * library without native code does it, and one feed comes in no other form. Sums are not checked: what is damaged shows in the
 * document.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export function bunzip2(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const output = new Output(maxBytes);
  const reader = new BitReader(bytes);
  // One for all blocks: a block of a few bytes must not cost the memory of a full one.
  const space = new Uint8Array(largestBlock);
  do {
    if (reader.bits(24) !== 0x425a68) throw corrupt('it does not begin as bzip2 does');
    const level = reader.bits(8) - 48;
    if (level < 1 || level > 9) throw corrupt('its block size is unknown');
    while (readBlock(reader, space.subarray(0, level * 100_000), output));
    reader.alignToByte();
  } while (!reader.isAtEnd());
  return output.bytes();
}

/** False at the end of the stream. */
function readBlock(reader: BitReader, space: Uint8Array, output: Output): boolean {
  const magic = reader.bits(24) * 0x1000000 + reader.bits(24);
  reader.bits(32);
  if (magic === 0x177245385090) return false;
  if (magic !== 0x314159265359) throw corrupt('a block does not begin as it should');
  if (reader.bits(1) === 1) throw corrupt('it is of a form that bzip2 no longer writes');
  const start = reader.bits(24);
  const symbols = usedSymbols(reader);
  const { groups, selectors } = tablesIn(reader, symbols.length + 2);
  const { column, counts } = columnIn(reader, symbols, groups, selectors, space);
  if (start >= column.length) throw corrupt('a block points outside of itself');
  writeBlock(column, counts, start, output);
  return true;
}

function usedSymbols(reader: BitReader): number[] {
  const map = reader.bits(16);
  const symbols: number[] = [];
  for (let group = 0; group < 16; group++) {
    if ((map & (0x8000 >> group)) === 0) continue;
    const part = reader.bits(16);
    for (let bit = 0; bit < 16; bit++) if (part & (0x8000 >> bit)) symbols.push(group * 16 + bit);
  }
  return symbols;
}

interface Codes {
  readonly limits: readonly number[];
  readonly bases: readonly number[];
  readonly symbols: readonly number[];
  readonly shortest: number;
}

function tablesIn(
  reader: BitReader,
  size: number,
): { readonly groups: readonly Codes[]; readonly selectors: readonly number[] } {
  const groupCount = reader.bits(3);
  const selectorCount = reader.bits(15);
  if (groupCount < 2 || groupCount > 6 || selectorCount === 0) throw corrupt('its code tables are damaged');
  const recent = Array.from({ length: groupCount }, (_, index) => index);
  const selectors: number[] = [];
  for (let index = 0; index < selectorCount; index++) {
    let place = 0;
    while (reader.bits(1) === 1) if (++place >= groupCount) throw corrupt('a selector is damaged');
    const [chosen = 0] = recent.splice(place, 1);
    recent.unshift(chosen);
    selectors.push(chosen);
  }
  const groups = Array.from({ length: groupCount }, () => codesOf(lengthsIn(reader, size)));
  return { groups, selectors };
}

function lengthsIn(reader: BitReader, size: number): readonly number[] {
  if (size > mostSymbols) throw corrupt('it has too many symbols');
  const lengths: number[] = [];
  let length = reader.bits(5);
  for (let index = 0; index < size; index++) {
    while (reader.bits(1) === 1) length += reader.bits(1) === 0 ? 1 : -1;
    if (length < 1 || length > longestCode) throw corrupt('a code is too long');
    lengths.push(length);
  }
  return lengths;
}

/** Canonical codes: by length, then by symbol. */
function codesOf(lengths: readonly number[]): Codes {
  const symbols = lengths
    .map((length, symbol) => ({ length, symbol }))
    .sort((a, b) => a.length - b.length || a.symbol - b.symbol);
  const limits: number[] = [];
  const bases: number[] = [];
  let code = 0;
  let at = 0;
  for (let length = 0; length <= longestCode; length++) {
    const first = at;
    while (at < symbols.length && symbols[at]?.length === length) at++;
    bases.push(first - code);
    code += at - first;
    limits.push(at > first ? code - 1 : -1);
    code *= 2;
  }
  return { limits, bases, symbols: symbols.map(({ symbol }) => symbol), shortest: symbols[0]?.length ?? 1 };
}

function nextSymbol(reader: BitReader, { limits, bases, symbols, shortest }: Codes): number {
  let code = reader.bits(shortest);
  for (let length = shortest; length <= longestCode; length++) {
    if (code <= (limits[length] ?? -1)) {
      const symbol = symbols[code + (bases[length] ?? 0)];
      if (symbol !== undefined) return symbol;
    }
    code = code * 2 + reader.bits(1);
  }
  throw corrupt('a code has no symbol');
}

/** The last column of the sorted rotations. */
function columnIn(
  reader: BitReader,
  used: readonly number[],
  groups: readonly Codes[],
  selectors: readonly number[],
  column: Uint8Array,
): { readonly column: Uint8Array; readonly counts: Uint32Array } {
  const most = column.length;
  const counts = new Uint32Array(256);
  const recent = [...used];
  const end = used.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  const add = (byte: number, count: number) => {
    if (length + count > most) throw corrupt('a block is longer than it may be');
    column.fill(byte, length, length + count);
    counts[byte] = (counts[byte] ?? 0) + count;
    length += count;
  };
  for (let index = 0; ; index++) {
    const codes = groups[selectors[Math.floor(index / 50)] ?? -1];
    if (codes === undefined) throw corrupt('it has too few selectors');
    const symbol = nextSymbol(reader, codes);
    if (symbol <= 1) {
      // Lengths of runs are written in two digits that mean 1 and 2.
      run += weight * (symbol + 1);
      weight *= 2;
      if (run > most) throw corrupt('a run is longer than its block');
      continue;
    }
    if (run > 0) add(recent[0] ?? 0, run);
    run = 0;
    weight = 1;
    if (symbol === end) break;
    const [byte = 0] = recent.splice(symbol - 1, 1);
    recent.unshift(byte);
    add(byte, 1);
  }
  return { column: column.subarray(0, length), counts };
}

/** The text from its column, and the runs that stood in it before: four alike, then how many more. */
function writeBlock(column: Uint8Array, counts: Uint32Array, start: number, output: Output): void {
  const first = new Uint32Array(256);
  for (let byte = 1; byte < 256; byte++) first[byte] = (first[byte - 1] ?? 0) + (counts[byte - 1] ?? 0);
  const next = new Uint32Array(column.length);
  for (let index = 0; index < column.length; index++) {
    const byte = column[index] ?? 0;
    const place = first[byte] ?? 0;
    next[place] = index;
    first[byte] = place + 1;
  }
  let at = next[start] ?? 0;
  let alike = 0;
  let last = -1;
  for (let index = 0; index < column.length; index++) {
    const byte = column[at] ?? 0;
    at = next[at] ?? 0;
    if (alike === 4) {
      output.repeat(last, byte);
      alike = 0;
      last = -1;
      continue;
    }
    alike = byte === last ? alike + 1 : 1;
    last = byte;
    output.repeat(byte, 1);
  }
}

class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #bit = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; ) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw corrupt('it ends early');
      const taken = Math.min(left, 8 - this.#bit);
      value = value * 2 ** taken + ((byte >> (8 - this.#bit - taken)) & ((1 << taken) - 1));
      left -= taken;
      this.#bit += taken;
      if (this.#bit === 8) {
        this.#bit = 0;
        this.#at += 1;
      }
    }
    return value;
  }

  alignToByte(): void {
    if (this.#bit > 0) this.#at += 1;
    this.#bit = 0;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }
}

class Output {
  readonly #most: number;
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  repeat(byte: number, count: number): void {
    const length = this.#length + count;
    if (length > this.#most)
      throw new SeaworthyError('LIMIT_EXCEEDED', `The data unpacks to more than ${this.#most} bytes.`);
    if (length > this.#bytes.length) {
      const grown = new Uint8Array(Math.min(this.#most, Math.max(length, this.#bytes.length * 2)));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = grown;
    }
    if (count === 1) this.#bytes[this.#length] = byte;
    else this.#bytes.fill(byte, this.#length, length);
    this.#length = length;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

function corrupt(what: string): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', `The bzip2 data is damaged: ${what}.`, {
    whatToDo: 'Fetch it again.',
  });
}
