import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { tinyElf } from '../../../testing/programs.js';
import { packageNote } from './package-note.js';

/** A note (elf(5)): the lengths of owner and description, the type, both, filled up to four bytes. */
function elf(json: string): Uint8Array {
  const text = new TextEncoder().encode(json);
  const data = new Uint8Array(16 + Math.ceil(text.length / 4) * 4);
  const head = new DataView(data.buffer);
  head.setUint32(0, 4, true);
  head.setUint32(4, text.length, true);
  head.setUint32(8, 0xcafe1a7e, true);
  data.set(new TextEncoder().encode('FDO\0'), 12);
  data.set(text, 16);
  return tinyElf({ section: '.note.package', data });
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
