import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { packageNote } from './package-note.js';

/** A note: lengths, type, owner, description; in an ELF with three sections: none, the names, the note. */
function elf(json: string): Uint8Array {
  const text = new TextEncoder().encode(json);
  const note = new Uint8Array(16 + Math.ceil(text.length / 4) * 4);
  const head = new DataView(note.buffer);
  head.setUint32(0, 4, true);
  head.setUint32(4, text.length, true);
  head.setUint32(8, 0xcafe1a7e, true);
  note.set(new TextEncoder().encode('FDO\0'), 12);
  note.set(text, 16);
  const names = new TextEncoder().encode('\0.shstrtab\0.note.package\0');
  const bytes = new Uint8Array(64 + 3 * 64 + names.length + note.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setBigUint64(40, 64n, true);
  view.setUint16(58, 64, true);
  view.setUint16(60, 3, true);
  view.setUint16(62, 1, true);
  const section = (index: number, name: number, offset: number, size: number): void => {
    const at = 64 + index * 64;
    view.setUint32(at, name, true);
    view.setUint32(at + 4, 1, true);
    view.setBigUint64(at + 24, BigInt(offset), true);
    view.setBigUint64(at + 32, BigInt(size), true);
  };
  const start = 64 + 3 * 64;
  section(1, 1, start, names.length);
  section(2, 11, start + names.length, note.length);
  bytes.set(names, start);
  bytes.set(note, start + names.length);
  return bytes;
}

const example = elf(
  '{"type":"deb","os":"debian","osVersion":"13","name":"lens","version":"1.2-3","architecture":"amd64"}',
);

acceptLockfile(packageNote, {
  claims: ['usr/bin/lens'],
  ignores: [],
  examples: { one: example },
  mode: 0o755,
  brief: true,
});

it('names the package and the distribution that it was built for', () => {
  const facts = packageNote.analyze(fileOf('usr/bin/lens', example, 0o755));
  expect(outlineOf(facts)).toEqual(['pkg:deb/debian/lens@1.2-3?arch=amd64&distro=debian-13']);
  expect(problemsOf(facts)).toEqual([]);
});
