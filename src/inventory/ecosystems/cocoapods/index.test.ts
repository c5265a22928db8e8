import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { podfileLock } from './podfile-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(podfileLock, {
  claims: ['Podfile.lock', 'ios/Podfile.lock'],
  ignores: ['Podfile'],
  examples: { one: fixture('Podfile.lock') },
});

it('podfile-lock: what is in it', () => {
  const facts = podfileLock.analyze(fileOf('Podfile.lock', fixture('Podfile.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:cocoapods/QuayKit@5.4.0 indirect',
    'pkg:cocoapods/Tide%2BNet@0.3.0 indirect',
    'pkg:cocoapods/Tide@1.2.0#Core direct -> pkg:cocoapods/QuayKit@5.4.0',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
