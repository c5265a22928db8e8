import { expect, it } from 'vitest';
import { acceptLockfile } from '../../../testing/accept-lockfile.js';
import { waysIn } from '../../../testing/joined.js';
import { goSum } from './go-sum.js';
import { ecosystem } from './index.js';

const sums =
  'example.org/a v1.0.0 h1:AA=\nexample.org/a v1.0.0/go.mod h1:BB=\nexample.org/b v0.9.0/go.mod h1:CC=\n';

acceptLockfile(goSum, {
  claims: ['go.sum', 'a/go.sum'],
  ignores: ['vendor/x/go.sum', 'go.work.sum'],
  examples: { one: sums },
  brief: true,
});

it('counts alone and before Go 1.17, not beside a complete go.mod', () => {
  expect(waysIn(ecosystem, { 'go.sum': sums })).toEqual(['example.org/a@v1.0.0']);
  const modern = { 'go.mod': 'module m\n\ngo 1.20\n', 'go.sum': sums };
  expect(waysIn(ecosystem, modern)).toEqual([]);
});
