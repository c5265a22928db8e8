import type { ByteSource } from '../../core/bytes.js';
import { Fields } from './fields.js';
import type { Executable, Section } from './index.js';

const mostSections = 4_096;
const mostSegments = 256;
const longestNames = 1024 * 1024;

/** System V ABI, chapters 4 and 5: https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html */
export function readElf(source: ByteSource): Executable | undefined {
  const ident = source.read(0, 16);
  const wordSize = ident[4] === 1 ? 4 : ident[4] === 2 ? 8 : undefined;
  if (wordSize === undefined || (ident[5] !== 1 && ident[5] !== 2)) return undefined;
  const little = ident[5] === 1;
  const header = Fields.read(source, 0, 64, little);
  const long = wordSize === 8;
  const sections = readSections(source, little, wordSize, {
    offset: header.word(long ? 40 : 32, wordSize),
    entrySize: header.u16(long ? 58 : 46),
    count: Math.min(header.u16(long ? 60 : 48), mostSections),
    namesIndex: header.u16(long ? 62 : 50),
  });
  const segments = readSegments(source, little, wordSize, {
    offset: header.word(long ? 32 : 28, wordSize),
    entrySize: header.u16(long ? 54 : 42),
    count: Math.min(header.u16(long ? 56 : 44), mostSegments),
  });
  return { format: 'elf', source, sections, segments };
}

interface Table {
  readonly offset: number;
  readonly entrySize: number;
  readonly count: number;
}

function readSections(
  source: ByteSource,
  little: boolean,
  wordSize: 4 | 8,
  table: Table & { readonly namesIndex: number },
): readonly Section[] {
  const { offset, entrySize, count, namesIndex } = table;
  if (offset === 0 || !isPlausible(entrySize, wordSize === 8 ? 64 : 40)) return [];
  const fields = Fields.read(source, offset, entrySize * count, little);
  const present = Math.min(count, Math.floor(fields.sizeBytes / entrySize));
  const at = wordSize === 8 ? sectionFields64 : sectionFields32;
  const names = Fields.read(
    source,
    fields.word(namesIndex * entrySize + at.offset, wordSize),
    Math.min(fields.word(namesIndex * entrySize + at.size, wordSize), longestNames),
    little,
  );
  return Array.from({ length: present }, (_, index) => {
    const start = index * entrySize;
    const hasBytes = fields.u32(start + 4) !== noBits;
    return {
      name: names.name(fields.u32(start), 64),
      address: fields.word(start + at.address, wordSize),
      offset: fields.word(start + at.offset, wordSize),
      sizeBytes: hasBytes ? fields.word(start + at.size, wordSize) : 0,
      writable: (fields.word(start + 8, wordSize) & 1) === 1,
    };
  });
}

const noBits = 8;
const sectionFields64 = { address: 16, offset: 24, size: 32 };
const sectionFields32 = { address: 12, offset: 16, size: 20 };

function readSegments(
  source: ByteSource,
  little: boolean,
  wordSize: 4 | 8,
  table: Table,
): readonly Section[] {
  const { offset, entrySize, count } = table;
  const long = wordSize === 8;
  if (offset === 0 || !isPlausible(entrySize, long ? 56 : 32)) return [];
  const fields = Fields.read(source, offset, entrySize * count, little);
  const loaded = Array.from(
    { length: Math.min(count, Math.floor(fields.sizeBytes / entrySize)) },
    (_, index) => index,
  );
  return loaded
    .map((index) => index * entrySize)
    .filter((start) => fields.u32(start) === loadable)
    .map((start) => ({
      name: '',
      address: fields.word(start + (long ? 16 : 8), wordSize),
      offset: fields.word(start + (long ? 8 : 4), wordSize),
      sizeBytes: fields.word(start + (long ? 32 : 16), wordSize),
      writable: (fields.u32(start + (long ? 4 : 24)) & 2) !== 0,
    }));
}

const loadable = 1;

/** Entries may be longer than the standard's, but not so long that a table fills the memory. */
function isPlausible(entrySize: number, standard: number): boolean {
  return entrySize >= standard && entrySize <= 256;
}
