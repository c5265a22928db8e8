import type { ByteSource } from '../../core/bytes.js';
import { sliceOfSource } from '../../core/bytes.js';
import { readElf } from './elf.js';
import { readMachO, sliceOfUniversal } from './mach-o.js';
import { readNearby } from './nearby.js';
import { readPe } from './pe.js';

/** A stretch of the program's memory, as far as the file fills it. */
export interface Section {
  /** Empty for segments without a name. */
  readonly name: string;
  readonly address: number;
  readonly offset: number;
  readonly sizeBytes: number;
  readonly writable: boolean;
}

/** What ELF, PE and Mach-O have in common, for those who look for data that a compiler left in a program. */
export interface Executable {
  readonly format: 'elf' | 'pe' | 'mach-o';
  readonly source: ByteSource;
  readonly sections: readonly Section[];
  /** What the loader maps; for PE the sections themselves. */
  readonly segments: readonly Section[];
}

/**
 * Reads the headers and nothing else. Tables that lie outside of the file or are absurdly long come out shorter or
 * empty: such a program cannot run either. Nothing is thrown.
 * @returns nothing when the file does not begin as a program.
 */
export function openExecutable(source: ByteSource): Executable | undefined {
  const known = opened.get(source);
  if (known !== undefined) return known.program;
  const program = readHeaders(readNearby(source));
  opened.set(source, { program });
  return program;
}

/** Several analyzers look at the same file, one after the other. */
const opened = new WeakMap<ByteSource, { readonly program: Executable | undefined }>();

function readHeaders(source: ByteSource): Executable | undefined {
  const head = source.read(0, 4);
  const magic = ((head[0] ?? 0) << 24) | ((head[1] ?? 0) << 16) | ((head[2] ?? 0) << 8) | (head[3] ?? 0);
  switch (magic >>> 0) {
    case 0x7f454c46:
      return readElf(source);
    case 0xcefaedfe:
    case 0xcffaedfe:
    case 0xfeedface:
    case 0xfeedfacf:
      return readMachO(source);
    case 0xcafebabe: {
      const slice = sliceOfUniversal(source);
      return slice === undefined
        ? undefined
        : readMachO(sliceOfSource(source, slice.offset, slice.sizeBytes));
    }
    default:
      return magic >>> 16 === 0x4d5a ? readPe(source) : undefined;
  }
}

/** Bytes of the loaded program; fewer, or none, where the file has none for that address. */
export function readMemory(program: Executable, address: number, lengthBytes: number): Uint8Array {
  for (const { address: start, offset, sizeBytes } of program.segments) {
    if (address < start || address >= start + sizeBytes) continue;
    return program.source.read(
      offset + (address - start),
      Math.min(lengthBytes, start + sizeBytes - address),
    );
  }
  return new Uint8Array(0);
}
