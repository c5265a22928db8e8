import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { localDatabase } from './local-database.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(localDatabase, {
  claims: ['var/lib/pacman/local/quaylib-1:2.4.1-3/desc', 'var/lib/pacman/local/ALPM_DB_VERSION'],
  ignores: ['home/a/desc', 'var/lib/pacman/sync/desc'],
  examples: { one: fixture('desc') },
});

it('local-database: what is in it', () => {
  const facts = localDatabase.analyze(fileOf('var/lib/pacman/local/quaylib-1:2.4.1-3/desc', fixture('desc')));
  expect(outlineOf(facts)).toEqual([
    'pkg:alpm/quaylib@1:2.4.1-3?arch=x86_64 -> pkg:alpm/glibc pkg:alpm/libtide.so',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
