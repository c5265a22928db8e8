import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { nimbleLock } from './nimble-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(nimbleLock, {
  claims: ['nimble.lock'],
  ignores: ['a.nimble'],
  examples: { one: fixture('nimble.lock') },
});

it('nimble-lock: what is in it', () => {
  const facts = nimbleLock.analyze(fileOf('nimble.lock', fixture('nimble.lock')));
  expect(outlineOf(facts)).toEqual(['pkg:nimble/quay@0.3.1']);
  expect(problemsOf(facts)).toEqual([]);
});
