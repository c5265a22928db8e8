import { Buffer } from 'node:buffer';
import type { ByteSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';

export interface ZipEntry {
  /** `/` between names, no leading `/`, no `.` and `..` in it. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Length in the archive. */
  readonly storedBytes: number;
  /** APPNOTE 4.4.5: 0 is stored, 8 is deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  /** Of the local header, from the start of the source. */
  readonly headerOffset: number;
}

export interface ZipProblem {
  readonly path: string;
  readonly reason: string;
}

interface EndRecord {
  readonly entries: number;
  readonly directoryBytes: number;
  readonly directoryOffset: number;
  /** Where the end record (of zip64, if there is one) begins. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const endBytes = 22;
const maxCommentBytes = 0xffff;
const maxDirectoryBytes = 128 * 1024 * 1024;

/**
 * Reads the list at the end of a zip.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export function readDirectory(
  source: ByteSource,
  maxEntries: number,
): { readonly entries: readonly ZipEntry[]; readonly problems: readonly ZipProblem[] } {
  const end = findEnd(source);
  if (end.entries > maxEntries || end.directoryBytes > maxDirectoryBytes) {
    throw new SeaworthyError(
      'LIMIT_EXCEEDED',
      `the zip lists ${end.entries} entries in ${end.directoryBytes} bytes`,
      {
        whatToDo: 'Check whether the archive is meant to be this large.',
      },
    );
  }
  // Offsets count from the archive's own first byte; what stands in front of it shifts them all.
  const shift = end.at - end.directoryBytes - end.directoryOffset;
  const start = shift > 0 ? end.directoryOffset + shift : end.directoryOffset;
  const directory = asBuffer(source.read(start, Math.min(end.directoryBytes, end.at - start)));
  if (directory.length < end.directoryBytes) throw corrupt('its central directory ends early');
  return withoutOverlaps(parseRecords(directory, end.entries, Math.max(0, shift)), end.at);
}

function findEnd(source: ByteSource): EndRecord {
  const tailStart = Math.max(0, source.sizeBytes - endBytes - maxCommentBytes);
  // The comment is nearly always empty, so a short look comes first.
  for (const from of [Math.max(0, source.sizeBytes - 1024), tailStart]) {
    const tail = asBuffer(source.read(from, source.sizeBytes - from));
    for (let at = tail.length - endBytes; at >= 0; at--) {
      if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== endSignature) continue;
      if (at + endBytes + tail.readUInt16LE(at + 20) > tail.length) continue;
      return zip64End(source, {
        entries: tail.readUInt16LE(at + 10),
        directoryBytes: tail.readUInt32LE(at + 12),
        directoryOffset: tail.readUInt32LE(at + 16),
        at: from + at,
      });
    }
  }
  throw corrupt('it has no end record');
}

/** APPNOTE 4.3.14 and 4.3.15: a locator in front of the end record points to one with 64-bit numbers. */
function zip64End(source: ByteSource, end: EndRecord): EndRecord {
  if (end.entries !== 0xffff && end.directoryBytes !== 0xffffffff && end.directoryOffset !== 0xffffffff)
    return end;
  const locator = asBuffer(source.read(end.at - 20, end.at >= 20 ? 20 : 0));
  if (locator.length < 20 || locator.readUInt32LE(0) !== 0x07064b50) return end;
  const promised = Number(locator.readBigUInt64LE(8));
  // Behind bytes in front of the archive the locator is off; the record then stands right before it.
  for (const at of [promised, end.at - 20 - 56]) {
    if (at < 0 || at + 56 > end.at) continue;
    const record = asBuffer(source.read(at, 56));
    if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) continue;
    return {
      entries: Number(record.readBigUInt64LE(32)),
      directoryBytes: Number(record.readBigUInt64LE(40)),
      directoryOffset: Number(record.readBigUInt64LE(48)),
      at,
    };
  }
  throw corrupt('its zip64 end record is missing');
}

interface Found {
  readonly entries: ZipEntry[];
  readonly problems: ZipProblem[];
}

function parseRecords(directory: Buffer, count: number, shift: number): Found {
  const found: Found = { entries: [], problems: [] };
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) {
      throw corrupt(`its central directory breaks off at entry ${index + 1} of ${count}`);
    }
    const nameBytes = directory.readUInt16LE(at + 28);
    const extraBytes = directory.readUInt16LE(at + 30);
    const next = at + 46 + nameBytes + extraBytes + directory.readUInt16LE(at + 32);
    if (next > directory.length) throw corrupt('its central directory ends early');
    addRecord(found, directory, at, nameBytes, extraBytes, shift);
    at = next;
  }
  return found;
}

function addRecord(
  { entries, problems }: Found,
  directory: Buffer,
  at: number,
  nameBytes: number,
  extraBytes: number,
  shift: number,
): void {
  const name = directory.toString('utf8', at + 46, at + 46 + nameBytes);
  if (name.endsWith('/')) return;
  const path = normalised(name);
  if (path === undefined) {
    problems.push({ path: name, reason: 'the path of this zip entry leads out of the archive' });
    return;
  }
  const numbers = {
    sizeBytes: directory.readUInt32LE(at + 24),
    storedBytes: directory.readUInt32LE(at + 20),
    headerOffset: directory.readUInt32LE(at + 42),
  };
  const wide = widened(numbers, directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes));
  if (wide === undefined) {
    problems.push({ path, reason: 'the zip entry lacks its 64-bit sizes' });
    return;
  }
  entries.push({
    path,
    ...wide,
    headerOffset: wide.headerOffset + shift,
    method: directory.readUInt16LE(at + 10),
    encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
    crc32: directory.readUInt32LE(at + 16),
  });
}

type Numbers = Pick<ZipEntry, 'sizeBytes' | 'storedBytes' | 'headerOffset'>;

/** APPNOTE 4.5.3: extra field 1 holds, in this order, each number whose 32-bit place is all ones. */
function widened(numbers: Numbers, extra: Buffer): Numbers | undefined {
  const order = ['sizeBytes', 'storedBytes', 'headerOffset'] as const;
  if (!order.some((name) => numbers[name] === 0xffffffff)) return numbers;
  const field = extraField(extra, 1);
  if (field === undefined) return undefined;
  const wide = { ...numbers };
  let at = 0;
  for (const name of order) {
    if (numbers[name] !== 0xffffffff) continue;
    if (at + 8 > field.length) return undefined;
    wide[name] = Number(field.readBigUInt64LE(at));
    if (!Number.isSafeInteger(wide[name])) return undefined;
    at += 8;
  }
  return wide;
}

function extraField(extra: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const bytes = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, at + 4 + bytes);
    at += 4 + bytes;
  }
  return undefined;
}

/**
 * Entries that share bytes let a small file unpack to petabytes, and no honest writer makes them
 * (https://www.bamsoftware.com/hacks/zipbomb/).
 */
function withoutOverlaps({ entries, problems }: Found, end: number): Found {
  const byPlace = isSorted(entries) ? entries : [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  const bad = new Set<ZipEntry>();
  let free = 0;
  for (const entry of byPlace) {
    const entryEnd = entry.headerOffset + 30 + entry.storedBytes;
    if (entry.headerOffset < free || entryEnd > end) bad.add(entry);
    else free = entryEnd;
  }
  if (bad.size === 0) return { entries, problems };
  for (const entry of bad) {
    problems.push({
      path: entry.path,
      reason: 'the zip entry overlaps another one or the end of the archive',
    });
  }
  return { entries: entries.filter((entry) => !bad.has(entry)), problems };
}

function isSorted(entries: readonly ZipEntry[]): boolean {
  return entries.every(
    (entry, index) => index === 0 || (entries[index - 1]?.headerOffset ?? 0) <= entry.headerOffset,
  );
}

const needsWork = /\\|\0|\/\/|^\/|(?:^|\/)\.\.?(?:\/|$)/;

/** Windows' writers put `\` between names. Undefined where the path leads out. */
function normalised(name: string): string | undefined {
  if (name !== '' && !needsWork.test(name)) return name;
  const parts: string[] = [];
  for (const part of name.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' || part.includes('\0')) return undefined;
    parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function corrupt(what: string): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', `the zip cannot be read: ${what}`, {
    whatToDo: 'Check that the file is complete.',
  });
}
