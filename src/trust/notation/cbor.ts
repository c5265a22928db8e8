import { Buffer } from 'node:buffer';
import { SeaworthyError } from '../../core/errors.js';

/** What a COSE envelope is made of (RFC 8949 section 3.1). */
export type Cbor =
  | number
  | string
  | boolean
  | null
  | undefined
  | Uint8Array
  | readonly Cbor[]
  | ReadonlyMap<number | string, Cbor>
  | Tagged;

export interface Tagged {
  readonly tag: number;
  readonly value: Cbor;
}

const maxDepth = 8;
const maxItems = 1000;

interface Reader {
  readonly bytes: Uint8Array;
  readonly where: string;
  at: number;
  left: number;
}

/**
 * One item, and nothing after it. Lengths have to be definite and as short as they can be (section 4.2.1), keys of a map
 * number or text, each once: two readers then find the same in the same bytes. Halves and fractions are not read.
 * @throws SeaworthyError SIGNATURE_INVALID
 */
export function readCbor(bytes: Uint8Array, where: string): Cbor {
  const reader: Reader = { bytes, where, at: 0, left: maxItems };
  const value = item(reader, 0);
  if (reader.at !== bytes.length) throw broken('something follows it', reader);
  return value;
}

function item(reader: Reader, depth: number): Cbor {
  if (depth > maxDepth || reader.left-- <= 0) throw broken('it is too deep or too long', reader);
  const first = byte(reader);
  const [major, small] = [first >> 5, first & 31];
  if (major === 7) return simple(small, reader);
  const argument = argumentOf(small, reader);
  switch (major) {
    case 0:
      return argument;
    case 1:
      return -1 - argument;
    case 2:
      return slice(argument, reader);
    case 3:
      return text(slice(argument, reader), reader);
    case 4:
      return Array.from({ length: bounded(argument, reader) }, () => item(reader, depth + 1));
    case 5:
      return map(bounded(argument, reader), reader, depth);
    default:
      return { tag: argument, value: item(reader, depth + 1) };
  }
}

function map(size: number, reader: Reader, depth: number): ReadonlyMap<number | string, Cbor> {
  const entries = new Map<number | string, Cbor>();
  for (let count = 0; count < size; count++) {
    const key = item(reader, depth + 1);
    if (typeof key !== 'number' && typeof key !== 'string')
      throw broken('a key is no number and no text', reader);
    if (entries.has(key)) throw broken(`the key ${JSON.stringify(key)} is there twice`, reader);
    entries.set(key, item(reader, depth + 1));
  }
  return entries;
}

function simple(small: number, reader: Reader): boolean | null | undefined {
  switch (small) {
    case 20:
      return false;
    case 21:
      return true;
    case 22:
      return null;
    case 23:
      return undefined;
    default:
      throw broken(`the simple value ${small} is not read`, reader);
  }
}

const widths: ReadonlyMap<number, number> = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
  [27, 8],
]);

function argumentOf(small: number, reader: Reader): number {
  if (small < 24) return small;
  const width = widths.get(small);
  if (width === undefined) throw broken('a length is not definite', reader);
  const value = slice(width, reader).reduce((sum, one) => sum * 256 + one, 0);
  const least = width === 1 ? 24 : 256 ** (width / 2);
  if (value < least || !Number.isSafeInteger(value))
    throw broken('a number is written longer than it is', reader);
  return value;
}

function bounded(count: number, reader: Reader): number {
  if (count > reader.left) throw broken('it has too many items', reader);
  return count;
}

function byte(reader: Reader): number {
  const value = reader.bytes[reader.at];
  if (value === undefined) throw broken('it ends early', reader);
  reader.at += 1;
  return value;
}

function slice(length: number, reader: Reader): Uint8Array {
  if (length > reader.bytes.length - reader.at) throw broken('it ends early', reader);
  const part = reader.bytes.subarray(reader.at, reader.at + length);
  reader.at += length;
  return part;
}

function text(bytes: Uint8Array, reader: Reader): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw broken('a text is not UTF-8', reader);
  }
}

function broken(why: string, { where, at }: Reader): SeaworthyError {
  return new SeaworthyError('SIGNATURE_INVALID', `this is no CBOR: ${why} (byte ${at})`, { where });
}

/** Deterministic encoding (RFC 8949 section 4.2.1) of what is signed; keys of maps stay in the order given. */
export function cborBytes(value: Cbor): Buffer {
  if (value === undefined) return Buffer.from([0xf7]);
  if (value === null) return Buffer.from([0xf6]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xf5 : 0xf4]);
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  if (value instanceof Map) {
    const parts = [...value].flatMap(([key, one]) => [cborBytes(key), cborBytes(one)]);
    return Buffer.concat([head(5, value.size), ...parts]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cborBytes)]);
  const { tag, value: inner } = value as Tagged;
  return Buffer.concat([head(6, tag), cborBytes(inner)]);
}

function head(major: number, argument: number): Buffer {
  const first = major << 5;
  if (argument < 24) return Buffer.from([first | argument]);
  if (argument < 256) return Buffer.from([first | 24, argument]);
  if (argument < 65_536) return Buffer.from([first | 25, argument >> 8, argument & 255]);
  const wide = Buffer.alloc(5);
  wide[0] = first | 26;
  wide.writeUInt32BE(argument, 1);
  return wide;
}
