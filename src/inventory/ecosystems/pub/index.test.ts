import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { pubspecLock } from './pubspec-lock.js';

const example = readFileSync(new URL('fixtures/pubspec.lock', import.meta.url), 'utf8');

acceptLockfile(pubspecLock, {
  claims: ['pubspec.lock', 'app/pubspec.lock'],
  ignores: ['pubspec.yaml', 'pubspec.lock.old'],
  examples: { one: example },
});

it('lists published packages, but not the SDK and folders beside', () => {
  const facts = pubspecLock.analyze(fileOf('pubspec.lock', example));
  expect(outlineOf(facts)).toEqual([
    'pkg:pub/amber@2.5.0?repository_url=https%3A%2F%2Fpub.example.com runtime indirect',
    'pkg:pub/hawser@0.13.3?repository_url=https%3A%2F%2Fpub.example.com runtime direct',
    'pkg:pub/lead@3.0.0?repository_url=https%3A%2F%2Fpub.example.com development direct',
  ]);
  expect(problemsOf(facts)).toEqual([]);
});

it('knows where they stand', () => {
  const facts = componentsOf(pubspecLock.analyze(fileOf('pubspec.lock', example)));
  expect(facts.map(({ name, line }) => [name, line])).toEqual([
    ['amber', 4],
    ['hawser', 17],
    ['lead', 24],
  ]);
});

it('costs one record for one without a version', () => {
  const facts = pubspecLock.analyze(fileOf('pubspec.lock', 'packages:\n  a:\n    source: hosted\n  b: x\n'));
  expect(problemsOf(facts)).toHaveLength(2);
});
