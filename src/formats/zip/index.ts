import { inflateRawSync } from 'node:zlib';
import type { ByteSource } from '../../core/bytes.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { crc32 } from './crc32.js';
import { readDirectory, type ZipEntry, type ZipProblem } from './directory.js';

export type { ZipEntry, ZipProblem } from './directory.js';

export interface ZipLimits {
  /** Entries in the central directory; more are refused. Default 200,000. */
  readonly maxEntries?: number;
  /** Bytes that all reads together may give. Default 2 GiB. */
  readonly maxTotalBytes?: number;
}

export interface Zip {
  /** In the order of the central directory. Directories are left out; paths are normalised and stay inside. */
  readonly entries: readonly ZipEntry[];
  /** Entries that were left out, and why. */
  readonly problems: readonly ZipProblem[];
  /**
   * The whole content of one entry, checked by its CRC-32.
   * @throws SeaworthyError LIMIT_EXCEEDED, UNSUPPORTED (encrypted, or a method other than stored and deflate),
   * ARCHIVE_CORRUPT
   */
  read(entry: ZipEntry, limit: { readonly maxBytes: number }): Uint8Array;
}

/**
 * Opens a zip by its central directory (PKWARE APPNOTE 6.3.10, zip64 included); nothing else is read until asked
 * for. Bytes in front of the archive, as in self-starting jars, are skipped.
 * @throws SeaworthyError ARCHIVE_CORRUPT, LIMIT_EXCEEDED
 */
export function openZip(source: ByteSource, limits: ZipLimits = {}): Zip {
  const { entries, problems } = readDirectory(source, limits.maxEntries ?? 200_000);
  let bytesLeft = limits.maxTotalBytes ?? 2 ** 31;
  return {
    entries,
    problems,
    read(entry, { maxBytes }) {
      refuseUnreadable(entry, maxBytes);
      bytesLeft -= entry.sizeBytes;
      if (bytesLeft < 0) throw tooLarge(entry, 'the archive unpacks to more than its limit');
      return verified(entry, unpack(entry, storedBytes(source, entry)));
    },
  };
}

function refuseUnreadable(entry: ZipEntry, maxBytes: number): void {
  if (entry.encrypted) {
    throw new SeaworthyError('UNSUPPORTED', 'the zip entry is encrypted', {
      where: entry.path,
      whatToDo: 'Scan the archive as it is before encryption.',
    });
  }
  if (entry.method !== 0 && entry.method !== 8) {
    throw new SeaworthyError('UNSUPPORTED', `the zip entry is packed by method ${entry.method}`, {
      where: entry.path,
      whatToDo: 'Pack it again with deflate or without compression.',
    });
  }
  if (entry.sizeBytes > maxBytes) throw tooLarge(entry, `it is longer than ${maxBytes} bytes`);
}

function tooLarge(entry: ZipEntry, why: string): SeaworthyError {
  return new SeaworthyError(
    'LIMIT_EXCEEDED',
    `the zip entry of ${entry.sizeBytes} bytes is not read: ${why}`,
    {
      where: entry.path,
      whatToDo: 'Check whether the archive is meant to be this large.',
    },
  );
}

/** The local header repeats name and extra field with lengths of its own, so the data's place is known only there. */
function storedBytes(source: ByteSource, entry: ZipEntry): Uint8Array {
  const header = source.read(entry.headerOffset, 30);
  if (header.length < 30 || uint32(header, 0) !== 0x04034b50) {
    throw corrupt(entry, 'its local header is missing');
  }
  const start = entry.headerOffset + 30 + uint16(header, 26) + uint16(header, 28);
  const stored = source.read(start, entry.storedBytes);
  if (stored.length < entry.storedBytes) throw corrupt(entry, 'its data ends early');
  return stored;
}

function unpack(entry: ZipEntry, stored: Uint8Array): Uint8Array {
  if (entry.method === 0) return stored;
  if (entry.sizeBytes === 0) return new Uint8Array(0);
  try {
    // The promised size is the limit: a stream that gives more is a bomb or damaged.
    return inflateRawSync(stored, {
      maxOutputLength: entry.sizeBytes,
      chunkSize: inflateChunk(entry.sizeBytes),
    });
  } catch (thrown) {
    throw corrupt(entry, `it does not inflate to ${entry.sizeBytes} bytes (${reasonOf(thrown)})`, thrown);
  }
}

/** zlib makes one buffer of this size and grows by it; the exact size saves every copy. */
function inflateChunk(sizeBytes: number): number {
  return Math.max(64, Math.min(sizeBytes, 2 ** 20));
}

function verified(entry: ZipEntry, content: Uint8Array): Uint8Array {
  if (content.length !== entry.sizeBytes)
    throw corrupt(entry, `it has ${content.length} bytes, not ${entry.sizeBytes}`);
  if (crc32(content) !== entry.crc32) throw corrupt(entry, 'its CRC-32 does not fit');
  return content;
}

function corrupt(entry: ZipEntry, what: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', `the zip entry is damaged: ${what}`, {
    where: entry.path,
    cause,
  });
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}
