import type { ByteSource } from '../../core/bytes.js';
import { type RpmHeader, readRpmHeader, sizeOfRpmHeader } from './header.js';

const leadBytes = 96;
const leadMagic = [0xed, 0xab, 0xee, 0xdb];
const headerMagic = [0x8e, 0xad, 0xe8, 0x01];

/**
 * The header of a package file (https://rpm.org/docs/latest/manual/format_v4.html): the lead, the signature padded to
 * eight bytes, the header.
 * @returns nothing where the file is no package or longer than allowed
 */
export function readRpmFile(source: ByteSource, maxHeaderBytes: number): RpmHeader | undefined {
  const start = source.read(0, leadBytes + 16);
  if (!begins(start, 0, leadMagic) || !begins(start, leadBytes, headerMagic)) return undefined;
  const signatureBytes = sizeOfRpmHeader(start, leadBytes + 8);
  const at = leadBytes + 8 + signatureBytes + ((8 - (signatureBytes % 8)) % 8);
  const head = source.read(at, 16);
  if (!begins(head, 0, headerMagic)) return undefined;
  const headerBytes = sizeOfRpmHeader(head, 8);
  if (headerBytes > maxHeaderBytes) return undefined;
  return readRpmHeader(source.read(at + 8, headerBytes));
}

function begins(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte);
}
