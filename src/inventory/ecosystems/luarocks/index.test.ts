import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';
import { lock } from './lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(lock, {
  claims: ['luarocks.lock'],
  ignores: ['a.rockspec'],
  examples: { one: fixture('luarocks.lock') },
});

acceptLockfile(installed, {
  claims: ['usr/local/lib/luarocks/rocks-5.4/quay-json/2.1.0-1/rock_manifest'],
  ignores: ['quay/rock_manifest'],
  examples: { one: fixture('rock_manifest') },
});

it('lock: what is in it', () => {
  const facts = lock.analyze(fileOf('luarocks.lock', fixture('luarocks.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:luarocks/quay-json@2.1.0-1 runtime',
    'pkg:luarocks/tide@1.8.0-1 runtime',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('lock: on one line', () => {
  const text =
    'return { build_dependencies = { tide = "1.8.0-1" }, dependencies = { ["quay-json"] = "2.1.0-1" } }';
  expect(outlineOf(lock.analyze(fileOf('luarocks.lock', text)))).toEqual([
    'pkg:luarocks/quay-json@2.1.0-1 runtime',
    'pkg:luarocks/tide@1.8.0-1 development',
  ]);
});

it('installed: what is in it', () => {
  const facts = installed.analyze(
    fileOf('usr/local/lib/luarocks/rocks-5.4/quay-json/2.1.0-1/rock_manifest', fixture('rock_manifest')),
  );
  expect(outlineOf(facts)).toEqual(['pkg:luarocks/quay-json@2.1.0-1']);
  expect(problemsOf(facts)).toEqual([]);
});
