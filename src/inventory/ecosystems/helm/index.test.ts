import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { chartLock } from './chart-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(chartLock, {
  claims: ['Chart.lock'],
  ignores: ['Chart.yaml'],
  examples: { one: fixture('Chart.lock') },
});

it('chart-lock: what is in it', () => {
  const facts = chartLock.analyze(fileOf('Chart.lock', fixture('Chart.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:helm/quay@12.1.3?repository_url=https%3A%2F%2Fcharts.example.com direct',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});
