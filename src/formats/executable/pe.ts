import type { ByteSource } from '../../core/bytes.js';
import { Fields } from './fields.js';
import type { Executable } from './index.js';

const mostSections = 96;

/** https://learn.microsoft.com/windows/win32/debug/pe-format */
export function readPe(source: ByteSource): Executable | undefined {
  const start = Fields.read(source, 0, 64, true).u32(60);
  const header = Fields.read(source, start, 24 + 32, true);
  if (header.u32(0) !== 0x00004550) return undefined;
  const count = Math.min(header.u16(6), mostSections);
  const optionalSize = header.u16(20);
  const imageBase = header.u16(24) === 0x20b ? header.u64(24 + 24) : header.u32(24 + 28);
  const table = Fields.read(source, start + 24 + optionalSize, count * 40, true);
  const sections = Array.from({ length: Math.floor(table.sizeBytes / 40) }, (_, index) => {
    const at = index * 40;
    return {
      name: table.name(at, 8),
      address: imageBase + table.u32(at + 12),
      offset: table.u32(at + 20),
      sizeBytes: Math.min(table.u32(at + 16), table.u32(at + 8) || table.u32(at + 16)),
      writable: table.u32(at + 36) >>> 31 === 1,
    };
  });
  return { format: 'pe', source, sections, segments: sections };
}
