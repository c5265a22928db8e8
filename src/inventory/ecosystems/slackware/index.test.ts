import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(installed, {
  claims: ['var/lib/pkgtools/packages/quay-5.2.21-x86_64-1'],
  ignores: ['packages/quay-5.2.21-x86_64-1'],
  examples: { one: fixture('package') },
});

it('installed: what is in it', () => {
  const facts = installed.analyze(
    fileOf('var/lib/pkgtools/packages/quay-5.2.21-x86_64-1', fixture('package')),
  );
  expect(outlineOf(facts)).toEqual(['pkg:slackware/quay@5.2.21?arch=x86_64']);
  expect(problemsOf(facts)).toEqual([]);
});
