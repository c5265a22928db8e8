import { createHash } from 'node:crypto';
import {
  closeSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  write,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { reasonOf, SeaworthyError } from '../../core/errors.js';

/**
 * An append-only file of checked records, each a JSON header and a body. A record is there wholly or not at all:
 * what a crash left half-written at the end is cut off at the next opening.
 *
 * Record: `SWN1`, length of header, length of body (32 bits, big-endian), sha256 of header and body, header, body.
 */
export interface Journal {
  /** Resolves when the record is on disk; with the place of its body. Records that wait together share one flush. */
  append(header: object, body: Uint8Array): Promise<{ readonly bodyOffset: number }>;
  read(offset: number, length: number): Buffer;
  /** @throws SeaworthyError IO where nothing can be written any more, or the file is gone */
  check(): Promise<void>;
  readonly sizeBytes: number;
  close(): void;
}

export type OnRecord = (header: unknown, bodyOffset: number) => void;

interface Waiting {
  readonly bytes: Buffer;
  readonly headerLength: number;
  resolve(at: { bodyOffset: number }): void;
  reject(error: unknown): void;
}

const magic = Buffer.from('SWN1');
const prefixLength = 4 + 4 + 4 + 32;
const maxHeaderBytes = 16 * 1024 * 1024;
const writeAt = promisify(write);
const flushed = promisify(fdatasync);

/**
 * Opens or makes the file, and gives each of its records to `onRecord`, in order.
 * @throws SeaworthyError ARCHIVE_CORRUPT when a record before the end is damaged; IO
 */
export function openJournal(path: string, onRecord: OnRecord): Journal {
  const file = opened(path);
  const length = fstatSync(file).size;
  const end = replay(file, length, path, onRecord);
  if (end < length) ftruncateSync(file, end);
  fsyncSync(file);
  return journalOn(file, end, path);
}

function opened(path: string): number {
  try {
    const file = openSync(path, 'a+', 0o600);
    closeSync(file);
    const folder = openSync(dirname(path), 'r');
    fsyncSync(folder);
    closeSync(folder);
    return openSync(path, 'r+');
  } catch (error) {
    throw new SeaworthyError('IO', `The trust data cannot be opened: ${reasonOf(error)}.`, {
      where: path,
      cause: error,
    });
  }
}

function replay(file: number, length: number, path: string, onRecord: OnRecord): number {
  let at = 0;
  while (at < length) {
    const record = recordAt(file, at, length);
    if (record === undefined) {
      if (isIntactAfter(file, at + 1, length)) throw damaged(path, at);
      return at;
    }
    onRecord(JSON.parse(record.header.toString('utf8')), record.bodyOffset);
    at = record.end;
  }
  return at;
}

function recordAt(file: number, at: number, length: number) {
  if (at + prefixLength > length) return undefined;
  const prefix = readExactly(file, at, prefixLength);
  const headerLength = prefix.readUInt32BE(4);
  const bodyLength = prefix.readUInt32BE(8);
  const bodyOffset = at + prefixLength + headerLength;
  const end = bodyOffset + bodyLength;
  if (!prefix.subarray(0, 4).equals(magic) || headerLength > maxHeaderBytes || end > length) return undefined;
  const content = readExactly(file, at + prefixLength, headerLength + bodyLength);
  const sum = createHash('sha256').update(content).digest();
  if (!sum.equals(prefix.subarray(12))) return undefined;
  return { header: content.subarray(0, headerLength), bodyOffset, end };
}

/** A torn end is what a crash leaves; a sound record after a broken one is damage, and nothing may be cut off. */
function isIntactAfter(file: number, from: number, length: number): boolean {
  const windowBytes = 1024 * 1024;
  for (let at = from; at < length; at += windowBytes - magic.length) {
    const window = readExactly(file, at, Math.min(windowBytes, length - at));
    for (let hit = window.indexOf(magic); hit !== -1; hit = window.indexOf(magic, hit + 1)) {
      if (recordAt(file, at + hit, length) !== undefined) return true;
    }
    if (at + window.length >= length) break;
  }
  return false;
}

function damaged(path: string, at: number): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', `The trust data is damaged at byte ${at}.`, {
    where: path,
    whatToDo: 'Restore the file from a backup; nothing has been changed in it.',
  });
}

function readExactly(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, bytes, done, length - done, offset + done);
    if (count === 0) throw new SeaworthyError('IO', 'The trust data ends earlier than it did.');
    done += count;
  }
  return bytes;
}

function journalOn(file: number, start: number, path: string): Journal {
  let end = start;
  let waiting: Waiting[] = [];
  let isBusy = false;
  let isOpen = true;
  let broken: SeaworthyError | undefined;

  const flush = async () => {
    isBusy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await writeBatch(batch);
    }
    isBusy = false;
  };
  const writeBatch = async (batch: readonly Waiting[]) => {
    try {
      if (broken !== undefined) throw broken;
      await writeFully(file, Buffer.concat(batch.map(({ bytes }) => bytes)), end);
      await flushed(file);
    } catch (error) {
      broken = broken ?? undone(error);
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { bytes, headerLength, resolve } of batch) {
      resolve({ bodyOffset: end + prefixLength + headerLength });
      end += bytes.length;
    }
  };
  /** After a failed write the end must be where it was; if it cannot be put there, writing is over. */
  const undone = (cause: unknown): SeaworthyError | undefined => {
    try {
      ftruncateSync(file, end);
      return undefined;
    } catch {
      return new SeaworthyError('IO', `The trust data cannot be written: ${reasonOf(cause)}.`, {
        where: path,
        cause,
      });
    }
  };

  return {
    get sizeBytes() {
      return end;
    },
    append: (header, body) =>
      new Promise((resolve, reject) => {
        const head = Buffer.from(JSON.stringify(header));
        waiting.push({ bytes: recordOf(head, body), headerLength: head.length, resolve, reject });
        if (!isBusy) void flush();
      }),
    check: async () => {
      if (broken !== undefined) throw broken;
      if (fstatSync(file).nlink === 0) {
        throw new SeaworthyError('IO', 'The file of the trust data was removed.', { where: path });
      }
    },
    read: (offset, length) => readExactly(file, offset, length),
    close: () => {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}

function recordOf(header: Buffer, body: Uint8Array): Buffer {
  const prefix = Buffer.alloc(12);
  magic.copy(prefix);
  prefix.writeUInt32BE(header.length, 4);
  prefix.writeUInt32BE(body.length, 8);
  const sum = createHash('sha256').update(header).update(body).digest();
  return Buffer.concat([prefix, sum, header, body]);
}

async function writeFully(file: number, bytes: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await writeAt(file, bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
