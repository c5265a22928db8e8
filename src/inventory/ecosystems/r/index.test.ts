import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { installed } from './installed.js';
import { packratLock } from './packrat-lock.js';
import { renvLock } from './renv-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(renvLock, {
  claims: ['renv.lock'],
  ignores: ['renv.json'],
  examples: { one: fixture('renv.lock') },
});

acceptLockfile(packratLock, {
  claims: ['packrat/packrat.lock'],
  ignores: ['packrat.opts'],
  examples: { one: fixture('packrat.lock') },
});

acceptLockfile(installed, {
  claims: ['usr/lib/R/site-library/quay/DESCRIPTION'],
  ignores: ['DESCRIPTION.md'],
  examples: { one: fixture('DESCRIPTION') },
});

it('renv-lock: what is in it', () => {
  const facts = renvLock.analyze(fileOf('renv.lock', fixture('renv.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:bioconductor/tide@2.46.0',
    'pkg:cran/quay@1.0-2 -> pkg:bioconductor/tide@2.46.0',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('packrat-lock: what is in it', () => {
  const facts = packratLock.analyze(fileOf('packrat/packrat.lock', fixture('packrat.lock')));
  expect(outlineOf(facts)).toEqual(['pkg:cran/quay@1.0-2']);
  expect(problemsOf(facts)).toEqual([]);
});

it('installed: what is in it', () => {
  const facts = installed.analyze(fileOf('usr/lib/R/site-library/quay/DESCRIPTION', fixture('DESCRIPTION')));
  expect(outlineOf(facts)).toEqual(['pkg:cran/quay@1.0-2']);
  expect(problemsOf(facts)).toEqual([]);
});
