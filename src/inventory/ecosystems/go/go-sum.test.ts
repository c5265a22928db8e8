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
  const vendored = {
    'vendor/modules.txt': '# example.org/c v1.1.0\n## explicit\nexample.org/c\n',
    'go.sum': sums,
  };
  expect(waysIn(ecosystem, vendored)).toEqual(['example.org/c@v1.1.0']);
});

it('takes of each module the version that a build selects, the highest that anything asks for', () => {
  const many = [
    'example.org/a v1.2.0 h1:AA=',
    'example.org/a v1.2.0/go.mod h1:BB=',
    'example.org/a v1.10.0 h1:CC=',
    'example.org/a v1.10.0/go.mod h1:DD=',
    'example.org/unbuilt v1.0.0 h1:EE=',
    'example.org/unbuilt v1.0.0/go.mod h1:FF=',
    'example.org/unbuilt v1.3.0/go.mod h1:GG=',
  ];
  expect(waysIn(ecosystem, { 'go.sum': `${many.join('\n')}\n` })).toEqual(['example.org/a@v1.10.0']);
});
