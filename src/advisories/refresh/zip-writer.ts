import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { SeaworthyError } from '../../core/errors.js';
import { crc32 } from '../../formats/zip/crc32.js';

export interface ZipFile {
  /** ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 1980-01-01, the first day that a zip can tell: same files, same bytes. */
const dosDate = 0x0021;

/**
 * A zip of deflated files (PKWARE APPNOTE 6.3.10), without zip64.
 * @throws SeaworthyError LIMIT_EXCEEDED when it would be longer than 4 GiB
 */
export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const packed = deflateRawSync(bytes);
    const fields = commonFields(bytes, packed, name);
    const local = Buffer.concat([uint32(0x04034b50), fields, uint16(0), Buffer.from(name)]);
    directory.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(20),
        fields,
        Buffer.alloc(12),
        uint32(offset),
        Buffer.from(name),
      ]),
    );
    parts.push(local, packed);
    offset += local.length + packed.length;
    if (offset > 0xffffffff) throw tooLarge();
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([
    uint32(0x06054b50),
    Buffer.alloc(4),
    uint16(files.length),
    uint16(files.length),
    uint32(list.length),
    uint32(offset),
    uint16(0),
  ]);
  return Buffer.concat([...parts, list, end]);
}

/** What both headers hold in the same order: version, flags, method, time, date, sums, lengths; APPNOTE 4.3.7, 4.3.12. */
function commonFields(bytes: Uint8Array, packed: Uint8Array, name: string): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(0),
    uint16(8),
    uint16(0),
    uint16(dosDate),
    uint32(crc32(bytes)),
    uint32(packed.length),
    uint32(bytes.length),
    uint16(Buffer.byteLength(name)),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function tooLarge(): SeaworthyError {
  return new SeaworthyError('LIMIT_EXCEEDED', 'the database is too large for one file of 4 GiB', {
    whatToDo: 'Copy the segments of the database folder instead.',
  });
}
