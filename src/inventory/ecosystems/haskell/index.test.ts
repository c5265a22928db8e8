import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { cabalFreeze } from './cabal-freeze.js';
import { stackLock } from './stack-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(stackLock, {
  claims: ['stack.yaml.lock'],
  ignores: ['stack.yaml'],
  examples: { one: fixture('stack.yaml.lock') },
});

acceptLockfile(cabalFreeze, {
  claims: ['cabal.project.freeze'],
  ignores: ['cabal.project'],
  examples: { one: fixture('cabal.project.freeze') },
});

it('stack-lock: what is in it', () => {
  const facts = stackLock.analyze(fileOf('stack.yaml.lock', fixture('stack.yaml.lock')));
  expect(outlineOf(facts)).toEqual(['pkg:hackage/quay-core@1.2.0 direct']);
  expect(problemsOf(facts)).toEqual([
    'Packages of the snapshot that the project builds on are not listed in the file.',
  ]);
});

it('cabal-freeze: what is in it', () => {
  const facts = cabalFreeze.analyze(fileOf('cabal.project.freeze', fixture('cabal.project.freeze')));
  expect(outlineOf(facts)).toEqual(['pkg:hackage/base@4.18.0.0', 'pkg:hackage/quay-core@1.2.0']);
  expect(problemsOf(facts)).toEqual([]);
});
