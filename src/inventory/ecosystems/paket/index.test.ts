import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { paketLock } from './paket-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(paketLock, {
  claims: ['paket.lock'],
  ignores: ['paket.dependencies'],
  examples: { one: fixture('paket.lock') },
});

it('paket-lock: what is in it', () => {
  const facts = paketLock.analyze(fileOf('paket.lock', fixture('paket.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:nuget/Quay.Json@12.0.3 runtime -> pkg:nuget/Tide@1.1',
    'pkg:nuget/Tide@1.1 runtime',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
