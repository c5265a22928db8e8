import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { condaLock } from './conda-lock.js';
import { environment } from './environment.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(environment, {
  claims: ['environment.yml'],
  ignores: ['environment.txt'],
  examples: { one: fixture('environment.yml') },
});

acceptLockfile(condaLock, {
  claims: ['conda-lock.yml'],
  ignores: ['conda.yml'],
  examples: { one: fixture('conda-lock.yml') },
});

it('environment: what is in it', () => {
  const facts = environment.analyze(fileOf('environment.yml', fixture('environment.yml')));
  expect(outlineOf(facts)).toEqual([
    'pkg:conda/python@3.11.4 direct',
    'pkg:conda/quay@1.21.0?build=py311_0&channel=conda-forge direct',
    'pkg:pypi/tide-kit@2.0.1 direct',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('conda-lock: what is in it', () => {
  const facts = condaLock.analyze(fileOf('conda-lock.yml', fixture('conda-lock.yml')));
  expect(outlineOf(facts)).toEqual(['pkg:conda/quay@1.21.0 runtime', 'pkg:pypi/tide@2.0.1 development']);
  expect(problemsOf(facts)).toEqual([]);
});
