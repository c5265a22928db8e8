import { ByteBudget, overlapping } from '../../core/byte-budget.js';
import type { ByteSource } from '../../core/bytes.js';

const databaseMagic = 0x50_6d_70_52; // "RpmP", little-endian
const slotMagic = 0x74_6f_6c_53; // "Slot"
const blobMagic = 0x53_62_6c_42; // "BlbS"
const blockBytes = 16;
const headBytes = 16;
const pageBytes = 4096;
const mostSlotPages = 1024;

/**
 * Headers in rpm's own database, `Packages.db` (https://github.com/rpm-software-management/rpm, lib/backend/ndb):
 * pages of slots of 16 bytes, each with the place of a package's header in blocks of 16 bytes.
 * @returns nothing where the file is no such database
 */
export function readNdb(
  source: ByteSource,
  maxBlobBytes: number,
  damaged: (reason: string) => void,
): Generator<Uint8Array> | undefined {
  const header = viewOf(source.read(0, 32));
  if (header.byteLength < 32 || header.getUint32(0, true) !== databaseMagic) return undefined;
  return blobsOf(source, header.getUint32(12, true), maxBlobBytes, damaged);
}

function* blobsOf(
  source: ByteSource,
  slotPages: number,
  maxBlobBytes: number,
  damaged: (reason: string) => void,
): Generator<Uint8Array> {
  if (slotPages > mostSlotPages) damaged(`The database claims ${slotPages} pages of packages`);
  const slots = viewOf(source.read(0, Math.min(slotPages, mostSlotPages) * pageBytes));
  const budget = new ByteBudget(source.sizeBytes);
  for (let at = 32; at + 16 <= slots.byteLength; at += 16) {
    const index = slots.getUint32(at + 4, true);
    if (index === 0 || slots.getUint32(at, true) !== slotMagic) continue;
    const offset = slots.getUint32(at + 8, true) * blockBytes;
    const sizeBytes = sizeOfBlob(source, offset, index);
    const mayBeRead = sizeBytes !== undefined && sizeBytes <= maxBlobBytes;
    if (mayBeRead && !budget.take(headBytes + sizeBytes)) return damaged(overlapping);
    if (mayBeRead) yield source.read(offset + headBytes, sizeBytes);
    else damaged(`Package ${index} of the database cannot be read`);
  }
}

/** Undefined where there is no blob of this package, or not the whole of it. */
function sizeOfBlob(source: ByteSource, offset: number, index: number): number | undefined {
  const head = viewOf(source.read(offset, headBytes));
  if (head.byteLength < headBytes) return undefined;
  if (head.getUint32(0, true) !== blobMagic || head.getUint32(4, true) !== index) return undefined;
  const sizeBytes = head.getUint32(12, true);
  return offset + headBytes + sizeBytes <= source.sizeBytes ? sizeBytes : undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
