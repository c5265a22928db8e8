import { Buffer } from 'node:buffer';
import { SeaworthyError } from '../../core/errors.js';

export const blockBytes = 512;

/** One header block, as it stands; pax records and GNU long names are laid over it later. */
export interface Header {
  /** The type flag's character code. */
  readonly type: number;
  readonly name: string;
  readonly linkName: string;
  readonly sizeBytes: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Of an old GNU sparse file: its length in the file system, and whether more of its map follows. */
  readonly sparse?: { readonly sizeBytes: number; readonly mapContinues: boolean };
}

/**
 * Reads the header block (POSIX.1-2017, pax, "ustar Interchange Format"; and GNU's variant) at `at`.
 * Undefined for a block of zeros.
 * @param place of the block in the archive, for error messages
 * @throws SeaworthyError ARCHIVE_CORRUPT
 */
export function readHeader(bytes: Buffer, at: number, place: number): Header | undefined {
  const sum = sumOfBlock(bytes, at);
  if (sum === 0) return undefined;
  checkSum(bytes, at, sum, place);
  const type = bytes[at + 156] ?? 0;
  const isGnu = bytes[at + 263] === 0x20 && bytes[at + 262] === 0x20;
  return {
    type,
    name: nameOf(bytes, at, isGnu),
    linkName: text(bytes, at + 157, 100),
    sizeBytes: size(bytes, at + 124, place),
    mode: numberOr0(bytes, at + 100, 8) & 0o7777,
    uid: numberOr0(bytes, at + 108, 8),
    gid: numberOr0(bytes, at + 116, 8),
    ...(type === 0x53
      ? { sparse: { sizeBytes: size(bytes, at + 483, place), mapContinues: bytes[at + 482] !== 0 } }
      : {}),
  };
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * A stretch as a plain array, for anyone who gets contents: the `slice` of a Buffer is no copy, which would surprise
 * those who keep one.
 */
export function plainBytes(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset + at, length);
}

const scratch = new Int32Array(blockBytes / 4);
const scratchBytes = new Uint8Array(scratch.buffer);

/** Two bytes are added per step in 16-bit lanes; 256 bytes of 255 just fit into one. */
function sumOfBlock(bytes: Buffer, at: number): number {
  let words = scratch;
  let first = 0;
  if (((bytes.byteOffset + at) & 3) === 0) {
    words = wordsOf(bytes);
    first = (bytes.byteOffset + at) >> 2;
  } else {
    scratchBytes.set(bytes.subarray(at, at + blockBytes));
  }
  let lanes = 0;
  for (let index = first; index < first + blockBytes / 4; index++) {
    const word = words[index] ?? 0;
    lanes = (lanes + (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff)) | 0;
  }
  return (lanes & 0xffff) + (lanes >>> 16);
}

let lastBuffer: ArrayBufferLike | undefined;
let lastWords = scratch;

/** A view per buffer, not per block: many headers stand in one window. */
function wordsOf(bytes: Buffer): Int32Array<ArrayBuffer> {
  if (bytes.buffer !== lastBuffer) {
    lastBuffer = bytes.buffer;
    lastWords = new Int32Array(bytes.buffer as ArrayBuffer, 0, bytes.buffer.byteLength >> 2);
  }
  return lastWords;
}

/** The checksum counts its own eight bytes as spaces. Old writers added signed bytes. */
function checkSum(bytes: Buffer, at: number, sum: number, place: number): void {
  const promised = octal(bytes, at + 148, 8);
  let own = 0;
  for (let index = at + 148; index < at + 156; index++) own += bytes[index] ?? 0;
  const unsigned = sum - own + 8 * 0x20;
  if (promised === unsigned) return;
  let high = 0;
  for (let index = at; index < at + blockBytes; index++) {
    if ((bytes[index] ?? 0) > 127 && (index < at + 148 || index >= at + 156)) high += 1;
  }
  if (promised === unsigned - 256 * high) return;
  throw new SeaworthyError('ARCHIVE_CORRUPT', 'a header of the tar archive does not fit its checksum', {
    where: `byte ${place}`,
    whatToDo: 'Save or fetch the archive again; it is damaged or not a tar.',
  });
}

function nameOf(bytes: Buffer, at: number, isGnu: boolean): string {
  const name = text(bytes, at, 100);
  // GNU's header (magic "ustar  ") keeps times where ustar has a prefix.
  if (isGnu || bytes[at + 345] === 0 || bytes[at + 257] !== 0x75) return name;
  // star marks its header at the end and has a shorter prefix, with times behind it.
  const isStar = bytes[at + 508] === 0x74 && bytes[at + 509] === 0x61 && bytes[at + 510] === 0x72;
  return `${text(bytes, at + 345, isStar ? 131 : 155)}/${name}`;
}

function text(bytes: Buffer, at: number, width: number): string {
  let end = at;
  let bits = 0;
  while (end < at + width) {
    const byte = bytes[end] ?? 0;
    if (byte === 0) break;
    bits |= byte;
    end += 1;
  }
  if (end === at) return '';
  // ASCII decodes faster as Latin-1, and nearly every name is ASCII.
  return bits < 0x80 ? bytes.toString('latin1', at, end) : bytes.toString('utf8', at, end);
}

function size(bytes: Buffer, at: number, place: number): number {
  const value = (bytes[at] ?? 0) & 0x80 ? base256(bytes, at, 12) : octal(bytes, at, 12);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new SeaworthyError('ARCHIVE_CORRUPT', 'a size in the tar archive is not a number', {
    where: `byte ${place}`,
    whatToDo: 'Save or fetch the archive again; it is damaged.',
  });
}

function numberOr0(bytes: Buffer, at: number, width: number): number {
  const value = (bytes[at] ?? 0) & 0x80 ? base256(bytes, at, width) : octal(bytes, at, width);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** NaN for other characters than digits between spaces and zero bytes. */
function octal(bytes: Buffer, at: number, width: number): number {
  let value = 0;
  let ended = false;
  let begun = false;
  for (let index = at; index < at + width; index++) {
    const byte = bytes[index] ?? 0;
    if (byte >= 0x30 && byte <= 0x37 && !ended) {
      value = value * 8 + (byte - 0x30);
      begun = true;
    } else if (byte === 0 || byte === 0x20) {
      ended = begun;
    } else {
      return Number.NaN;
    }
  }
  return value;
}

/** GNU's way to write large numbers: the first bit set, the rest big-endian; negative ones are of no use here. */
function base256(bytes: Buffer, at: number, width: number): number {
  let value = (bytes[at] ?? 0) & 0x7f;
  for (let index = at + 1; index < at + width; index++) value = value * 256 + (bytes[index] ?? 0);
  return value;
}
