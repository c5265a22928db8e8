import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { denoLock } from './deno-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(denoLock, {
  claims: ['deno.lock'],
  ignores: ['deno.json'],
  examples: { one: fixture('deno.lock') },
});

it('deno-lock: what is in it', () => {
  const facts = denoLock.analyze(fileOf('deno.lock', fixture('deno.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:jsr/%40acme/tide@1.0.2 direct',
    'pkg:npm/%40acme/rope@2.0.0 indirect',
    'pkg:npm/quay@5.3.0 direct -> pkg:npm/%40acme/rope@2.0.0',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
