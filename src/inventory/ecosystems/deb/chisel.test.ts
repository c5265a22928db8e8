import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { zstd } from '../../../testing/archives.js';
import { chisel } from './chisel.js';

const path = 'var/lib/chisel/manifest.wall';
const example = new Uint8Array(readFileSync(new URL('fixtures/manifest.wall', import.meta.url)));

acceptLockfile(chisel, {
  claims: [path],
  ignores: ['manifest.wall', 'var/lib/chisel/manifest.json'],
  examples: { one: example },
  brief: true,
});

it('lists packages, and says that their sources are not known', () => {
  const facts = chisel.analyze(fileOf(path, example));
  expect(outlineOf(facts)).toEqual([
    'pkg:deb/kelp@1.2-3ubuntu1?arch=amd64',
    'pkg:deb/libalga1@2:1.0-1?arch=amd64',
  ]);
  expect(problemsOf(facts)).toHaveLength(1);
});

it('a line that cannot be read is a gap', () => {
  const text =
    '{"jsonwall":"1.0"}\n{"kind":"package","name":"kelp","version":"1.2-3"}\n{"kind":"package","na\n';
  const facts = chisel.analyze(fileOf(path, zstd(new TextEncoder().encode(text))));
  expect(outlineOf(facts)).toEqual(['pkg:deb/kelp@1.2-3']);
  expect(problemsOf(facts)).toContain('1 line of the manifest cannot be read; packages may be missing.');
});
