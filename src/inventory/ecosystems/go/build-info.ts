import { Fields } from '../../../formats/executable/fields.js';
import { type Executable, readMemory, type Section } from '../../../formats/executable/index.js';

/** What the linker of Go 1.13 and later writes into every program. */
export interface BuildInfo {
  /** `go1.22.3` */
  readonly goVersion: string;
  /** Lines of tab-separated words; empty for programs built without modules. */
  readonly modules: string;
}

const magic = Uint8Array.from([0xff, ...Buffer.from(' Go buildinf:', 'latin1')]);
const headerBytes = 32;
const searchedBytes = 1024 * 1024;
const longestVersion = 1_024;
const longestModules = 8 * 1024 * 1024;

/**
 * Finds it as `debug/buildinfo` of Go's standard library does: in a section of its own, or, where a program has no
 * section names, at the beginning of its writable data.
 */
export function findBuildInfo(program: Executable): BuildInfo | undefined {
  for (const place of placesOf(program)) {
    const { source } = program;
    const bytes = source.read(place.offset, Math.min(place.sizeBytes, searchedBytes));
    const at = indexOfMagic(bytes);
    if (at === undefined) continue;
    const info = decode(program, place, at);
    if (info !== undefined) return info;
  }
  return undefined;
}

function placesOf(program: Executable): readonly Section[] {
  const own = program.sections.filter(({ name }) => name === '.go.buildinfo' || name === '__go_buildinfo');
  if (own.length > 0) return own.slice(0, 1);
  if (program.format !== 'pe' && program.sections.length > 0) return [];
  return program.segments.filter(({ writable }) => writable).slice(0, 2);
}

/** Aligned to 16 bytes. */
function indexOfMagic(bytes: Uint8Array): number | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(magic); at !== -1; at = buffer.indexOf(magic, at + 1)) {
    if (at % 16 === 0 && at + headerBytes <= bytes.length) return at;
  }
  return undefined;
}

/** Byte 14 is the size of a pointer; of byte 15, bit 0 says big endian and bit 1 that the texts follow in place. */
function decode(program: Executable, place: Section, at: number): BuildInfo | undefined {
  const offset = place.offset + at;
  const header = program.source.read(offset, headerBytes);
  const flags = header[15] ?? 0;
  return (flags & 2) !== 0
    ? decodeInPlace(program, offset + headerBytes)
    : decodePointers(program, header, header[14] === 4 ? 4 : 8, (flags & 1) === 0);
}

/** Since Go 1.18: two texts, each behind its length as a varint. */
function decodeInPlace(program: Executable, offset: number): BuildInfo | undefined {
  const version = lengthAndText(program, offset, longestVersion);
  if (version === undefined) return undefined;
  const modules = lengthAndText(program, version.end, longestModules);
  return { goVersion: textOf(version.bytes), modules: withoutFrame(modules?.bytes ?? new Uint8Array(0)) };
}

function lengthAndText(
  program: Executable,
  offset: number,
  longest: number,
): { readonly bytes: Uint8Array; readonly end: number } | undefined {
  const prefix = program.source.read(offset, 5);
  let length = 0;
  for (let index = 0; index < prefix.length; index += 1) {
    const byte = prefix[index] ?? 0;
    length += (byte & 0x7f) * 128 ** index;
    if (byte >= 128) continue;
    const start = offset + index + 1;
    if (length > longest) return undefined;
    const bytes = program.source.read(start, length);
    return bytes.length === length ? { bytes, end: start + length } : undefined;
  }
  return undefined;
}

/** Up to Go 1.17: addresses of two string headers, each of them an address and a length. */
function decodePointers(
  program: Executable,
  header: Uint8Array,
  size: 4 | 8,
  little: boolean,
): BuildInfo | undefined {
  const fields = new Fields(header, little);
  const text = (pointer: number, longest: number): Uint8Array => {
    const string = new Fields(readMemory(program, pointer, size * 2), little);
    const length = string.word(size, size);
    return length > longest ? new Uint8Array(0) : readMemory(program, string.word(0, size), length);
  };
  const goVersion = textOf(text(fields.word(16, size), longestVersion));
  if (goVersion === '') return undefined;
  return { goVersion, modules: withoutFrame(text(fields.word(16 + size, size), longestModules)) };
}

/** The module text lies between two marks of 16 bytes that are not text. */
function withoutFrame(bytes: Uint8Array): string {
  const framed = bytes.length >= 33 && bytes[bytes.length - 17] === 10;
  return framed ? textOf(bytes.subarray(16, bytes.length - 16)) : '';
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
