import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { assembly } from './assembly.js';

/** A PE file with one section that holds a version resource; its address and its place in the file are the same. */
function pe(strings: Readonly<Record<string, string>>, managed = true): Uint8Array {
  const bytes = new Uint8Array(0x800);
  const view = new DataView(bytes.buffer);
  bytes.set([0x4d, 0x5a]);
  view.setUint32(60, 0x80, true);
  bytes.set([0x50, 0x45], 0x80);
  view.setUint16(0x86, 1, true);
  view.setUint16(0x94, 240, true);
  const optional = 0x98;
  view.setUint16(optional, 0x20b, true);
  view.setUint32(optional + 108, 16, true);
  view.setUint32(optional + 112 + 2 * 8, 0x200, true);
  if (managed) view.setUint32(optional + 112 + 14 * 8, 0x300, true);
  const section = optional + 240;
  bytes.set(new TextEncoder().encode('.rsrc'), section);
  for (const [index, value] of [0x600, 0x200, 0x600, 0x200].entries())
    view.setUint32(section + 8 + index * 4, value, true);
  const table = (at: number, id: number, below: number): void => {
    view.setUint16(0x200 + at + 14, 1, true);
    view.setUint32(0x200 + at + 16, id, true);
    view.setUint32(0x200 + at + 20, below, true);
  };
  table(0, 16, 0x80000020);
  table(0x20, 1, 0x80000040);
  table(0x40, 0x409, 0x60);
  const text = Object.entries(strings)
    .map(([key, value]) => `${key}\0${value}\0`)
    .join('\0');
  view.setUint32(0x260, 0x300, true);
  view.setUint32(0x264, text.length * 2, true);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(0x300 + index * 2, text.charCodeAt(index), true);
  return bytes;
}

const example = pe({ FileVersion: '1.2.3.400', ProductVersion: '1.2.3-rc.1+0123abcd' });

acceptLockfile(assembly, {
  claims: ['app/Acme.Lens.dll', 'tool.exe'],
  ignores: [
    'app/de/Acme.Lens.resources.dll',
    'Windows/System32/kernel32.dll',
    'usr/lib/mono/gac/System.Core/4.0.0.0/System.Core.dll',
  ],
  examples: { one: example },
  brief: true,
});

it.each([
  ['the version of the product, without its build', example, ['pkg:nuget/Acme.Lens@1.2.3-rc.1']],
  ['four numbers are of a framework', pe({ ProductVersion: '4.6.57.0' }), []],
  ['a program of another kind is no package', pe({ ProductVersion: '1.2.3' }, false), []],
  ['no version, no package', pe({ ProductVersion: 'nightly' }), []],
])('%s', (_, bytes, expected) => {
  expect(outlineOf(assembly.analyze(fileOf('app/Acme.Lens.dll', bytes)))).toEqual(expected);
});
