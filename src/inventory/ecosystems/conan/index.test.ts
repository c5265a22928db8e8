import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { conanLock } from './conan-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(conanLock, {
  claims: ['conan.lock', 'a/conan.lock'],
  ignores: ['conanfile.txt'],
  examples: { one: fixture('conan.lock') },
});

it('conan-lock: what is in it', () => {
  const facts = conanLock.analyze(fileOf('conan.lock', fixture('conan.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:conan/acme/tide@2.0?channel=stable runtime',
    'pkg:conan/cmake@3.27.1 development',
    'pkg:conan/quaylib@1.3.1 runtime',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
