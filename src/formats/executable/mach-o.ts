import type { ByteSource } from '../../core/bytes.js';
import { Fields } from './fields.js';
import type { Executable, Section } from './index.js';

const mostCommands = 1_000;
const mostSections = 256;
const longestCommands = 1024 * 1024;

/** mach-o/loader.h of Apple's cctools. */
export function readMachO(source: ByteSource): Executable | undefined {
  const head = source.read(0, 4);
  const little = head[3] === 0xfe;
  const wordSize = (little ? head[0] : head[3]) === 0xcf ? 8 : 4;
  const header = Fields.read(source, 0, 32, little);
  const headerSize = wordSize === 8 ? 32 : 28;
  const commands = Fields.read(source, headerSize, Math.min(header.u32(20), longestCommands), little);
  const segments: Section[] = [];
  const sections: Section[] = [];
  let at = 0;
  for (
    let index = 0;
    index < Math.min(header.u32(16), mostCommands) && at + 8 <= commands.sizeBytes;
    index += 1
  ) {
    const command = commands.u32(at);
    if (command === (wordSize === 8 ? 0x19 : 0x01)) {
      const segment = segmentAt(commands, at, wordSize);
      segments.push(segment);
      sections.push(...sectionsAt(commands, at, wordSize, segment.writable));
    }
    at += Math.max(8, commands.u32(at + 4));
  }
  return { format: 'mach-o', source, sections, segments };
}

function segmentAt(commands: Fields, at: number, wordSize: 4 | 8): Section {
  const long = wordSize === 8;
  return {
    name: commands.name(at + 8, 16),
    address: commands.word(at + 24, wordSize),
    offset: commands.word(at + (long ? 40 : 32), wordSize),
    sizeBytes: commands.word(at + (long ? 48 : 36), wordSize),
    writable: (commands.u32(at + (long ? 60 : 44)) & 2) !== 0,
  };
}

function sectionsAt(commands: Fields, at: number, wordSize: 4 | 8, writable: boolean): readonly Section[] {
  const long = wordSize === 8;
  const entrySize = long ? 80 : 68;
  const count = Math.min(commands.u32(at + (long ? 64 : 48)), mostSections);
  return Array.from({ length: count }, (_, index) => {
    const start = at + (long ? 72 : 56) + index * entrySize;
    return {
      name: commands.name(start, 16),
      address: commands.word(start + 32, wordSize),
      offset: commands.u32(start + (long ? 48 : 40)),
      sizeBytes: commands.word(start + (long ? 40 : 36), wordSize),
      writable,
    };
  });
}

/**
 * The first program in a universal file. Java's class files begin with the same four bytes, but where the number of
 * programs stands they have a version of 45 or more.
 */
export function sliceOfUniversal(
  source: ByteSource,
): { readonly offset: number; readonly sizeBytes: number } | undefined {
  const header = Fields.read(source, 0, 28, false);
  const count = header.u32(4);
  if (count === 0 || count > 30) return undefined;
  const offset = header.u32(16);
  const magic = Fields.read(source, offset, 4, false).u32(0);
  const isProgram = [0xcefaedfe, 0xcffaedfe, 0xfeedface, 0xfeedfacf].includes(magic);
  return isProgram ? { offset, sizeBytes: header.u32(20) } : undefined;
}
