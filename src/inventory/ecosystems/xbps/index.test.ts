import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(installed, {
  claims: ['var/db/xbps/pkgdb-0.38.plist'],
  ignores: ['pkgdb-0.38.plist'],
  examples: { one: fixture('pkgdb.plist') },
});

it('installed: what is in it', () => {
  const facts = installed.analyze(fileOf('var/db/xbps/pkgdb-0.38.plist', fixture('pkgdb.plist')));
  expect(outlineOf(facts)).toEqual(['pkg:xbps/quay@5.2.21_1']);
  expect(problemsOf(facts)).toEqual([]);
});
