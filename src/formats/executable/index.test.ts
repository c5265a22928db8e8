import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import { tinyElf, tinyMachO, tinyPe } from '../../testing/programs.js';
import { openExecutable, readMemory } from './index.js';

const data = Uint8Array.from({ length: 40 }, (_, index) => index);
const programs = {
  'ELF, 64 bits': tinyElf({ section: '.own', data }),
  'ELF, 32 bits': tinyElf({ section: '.own', data, wordSize: 4 }),
  'ELF, big endian': tinyElf({ section: '.own', data, bigEndian: true }),
  PE: tinyPe({ section: '.own', data }),
  'Mach-O': tinyMachO({ section: '.own', data }),
  'Mach-O, universal': tinyMachO({ section: '.own', data }, true),
};

describe.each(Object.entries(programs))('%s', (_, bytes) => {
  it('reports where the section lies, in the file and in memory', () => {
    const program = openExecutable(bytesAsSource(bytes));
    const section = program?.sections.find(({ name }) => name === '.own');
    expect(section).toMatchObject({ sizeBytes: 40, writable: true });
    expect(program?.source.read(section?.offset ?? 0, 40)).toEqual(data);
    expect(program && readMemory(program, (section?.address ?? 0) + 38, 10)).toEqual(data.slice(38));
    expect(program && readMemory(program, 1, 10)).toHaveLength(0);
  });

  it('throws nothing when pieces are missing or changed', () => {
    const edits = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 12 });
    fc.assert(
      fc.property(edits, fc.nat(bytes.length), (changes, length) => {
        const changed = bytes.slice(0, length);
        for (const [at, value] of changes) if (at < length) changed[at] = value;
        const program = openExecutable(bytesAsSource(changed));
        for (const { address } of program?.segments ?? []) if (program) readMemory(program, address, 100);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

it('leaves other files alone', () => {
  const others = ['', '#!/bin/sh\n', 'MZ', '\x7fELF', '\xca\xfe\xba\xbe\0\0\0\x37'];
  for (const text of others)
    expect(openExecutable(bytesAsSource(Buffer.from(text, 'latin1')))).toBeUndefined();
});

it('reads a program in two pieces, however often it is opened', () => {
  const bytes = tinyElf({ section: '.own', data: new Uint8Array(100_000) });
  let reads = 0;
  const inner = bytesAsSource(bytes);
  const source = {
    sizeBytes: bytes.length,
    read(at: number, length: number): Uint8Array {
      reads += 1;
      return inner.read(at, length);
    },
  };
  expect(openExecutable(source)).toBe(openExecutable(source));
  expect(reads).toBe(2);
});

it('is not made to read much by absurd tables', () => {
  const bytes = tinyElf({ section: '.own', data });
  new DataView(bytes.buffer).setUint16(58, 65_535, true);
  new DataView(bytes.buffer).setUint16(60, 65_535, true);
  expect(openExecutable(bytesAsSource(bytes))?.sections).toEqual([]);
});
