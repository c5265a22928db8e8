import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { lockfile } from './lockfile.js';

const example = readFileSync(new URL('fixtures/__name__.lock', import.meta.url), 'utf8');

acceptLockfile(lockfile, {
  claims: ['__name__.lock', 'app/__name__.lock'],
  ignores: ['__name__.lock.old', '__name__.lock/readme'],
  examples: { one: example },
  reordered: { one: example.split('\n').reverse().join('\n') },
});

it('lists packages with their lines', () => {
  const facts = lockfile.analyze(fileOf('__name__.lock', example));
  expect(outlineOf(facts)).toEqual(['pkg:generic/first@1.0.0', 'pkg:generic/second@2.1.0']);
  expect(componentsOf(facts).map(({ line }) => line)).toEqual([3, 2]);
});

it('costs one record for one without a version', () => {
  const facts = lockfile.analyze(fileOf('__name__.lock', 'first\nsecond 2.1.0\n'));
  expect(outlineOf(facts)).toEqual(['pkg:generic/second@2.1.0']);
  expect(problemsOf(facts)).toEqual(['The record of the package "first" has no usable name or version.']);
});
