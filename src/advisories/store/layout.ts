import { Buffer } from 'node:buffer';
import { crc32 } from '../../formats/zip/crc32.js';

/**
 * Where things stand in a segment (readme.md shows it in words). All numbers are little endian.
 *
 * The first eight bytes do what PNG's do: the line ends are broken by a transfer as text, and ctrl-Z ends a listing.
 */
export const magic = Buffer.from('SWDB\r\n\x1a\n', 'latin1');
export const formatVersion = 1;
export const headerBytes = 128;

/** Offsets in the header. */
export const at = {
  version: 8,
  /** CRC-32 of the header with these four bytes zero. */
  headerCrc: 12,
  /** Of the whole file, as a 64-bit number. */
  fileBytes: 16,
  /** SHA-256 of everything behind the header. */
  digest: 24,
  /** Five times: offset, length in bytes. */
  sections: 56,
  infoCrc: 96,
  fencesCrc: 100,
} as const;

export const sectionNames = ['info', 'fences', 'packages', 'ids', 'signals'] as const;
export type SectionName = (typeof sectionNames)[number];
export type Sections = Readonly<Record<SectionName, Section>>;

export interface Section {
  readonly offset: number;
  readonly lengthBytes: number;
}

/** The tables, and the length of their rows. Rows are sorted by their first four bytes. */
export const rowBytes = { packages: 12, ids: 12, signals: 20 } as const;
export type TableName = keyof typeof rowBytes;
export const tableNames = ['packages', 'ids', 'signals'] as const satisfies readonly TableName[];

/** A table is read a page at a time; a fence is the first key of a page and the page's CRC-32. */
export const pageBytes = 4096;
export const fenceBytes = 8;

export function rowsPerPage(table: TableName): number {
  return Math.floor(pageBytes / rowBytes[table]);
}

/** In front of each record's JSON stands its CRC-32; lengths count both. */
export const recordPrefixBytes = 4;

/** Offsets are 32-bit. */
export const maxSegmentBytes = 2 ** 32 - 1;
export const maxInfoBytes = 1024 * 1024;

/** FNV-1a over code units; only a first sieve, the record repeats the key in full. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

export function packageKey(ecosystem: string, name: string): string {
  return `${ecosystem}\n${name}`;
}

const cveShape = /^CVE-(\d{4})-(\d{4,8})$/;

/**
 * A CVE id in 32 bits: seven for the year since 1990, 25 for the number. Undefined for what is no CVE id, or has a
 * number above 33 million, which none had by 2026.
 */
export function cveKey(cve: string): number | undefined {
  const match = cveShape.exec(cve);
  if (match === null) return undefined;
  const year = Number(match[1]) - 1990;
  const number = Number(match[2]);
  if (year < 0 || year > 127 || number >= 2 ** 25) return undefined;
  // Numbers below 1000 are written with four digits; any other spelling would not come back the same.
  if (cveOfKey(year * 2 ** 25 + number) !== cve) return undefined;
  return year * 2 ** 25 + number;
}

export function cveOfKey(key: number): string {
  const number = String(key % 2 ** 25).padStart(4, '0');
  return `CVE-${1990 + Math.floor(key / 2 ** 25)}-${number}`;
}

/** Days since 1970 plus one, in 16 bits; 0 stands for no date. */
export function dayOf(date: string | undefined): number {
  if (date === undefined) return 0;
  const ms = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const day = Math.floor(ms / 86_400_000) + 1;
  return day > 0 && day < 2 ** 16 ? day : 0;
}

export function dateOfDay(day: number): string | undefined {
  return day === 0 ? undefined : new Date((day - 1) * 86_400_000).toISOString().slice(0, 10);
}

export function headerCrcOf(header: Uint8Array): number {
  const copy = Buffer.from(header);
  copy.writeUInt32LE(0, at.headerCrc);
  return crc32(copy);
}

export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
