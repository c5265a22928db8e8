import semver from 'semver';
import { expect, it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { expectSameOrder, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
  ],
  ['0.0.1', '0.1.0', '1.0.0', '1.0.1', '1.1.0', '1.9.0', '1.10.0', '2.0.0'],
  ['1.2.3-0', '1.2.3-1', '1.2.3-9', '1.2.3-10', '1.2.3-a', '1.2.3'],
  ['1.0.0-A', '1.0.0-a', '1.0.0-a-b'],
  ['1.0.9007199254740991', '1.0.9007199254740992', '1.0.9007199254740993', '1.0.99999999999999999999'],
  ['1.2.3beta', '1.2.3'],
  ['1.6.0', '1.6.0.2', '1.6.1'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['1.0.0', 'v1.0.0', '1.0', '1', '1.0.0+build.7', '=1.0.0'],
    ['1.0.0-rc.1', '1.0.0-rc.1+sha.5114f85'],
  ],
  invalid: ['', 'latest', '1.0.0-', '1..0', '1.2.3.4.5', '^1.0.0', '1.x', '1.0.0-a..b', ' 1.0.0', '1.0.0\n'],
  distances: [
    ['1.2.3', '1.2.9', 'patch'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '2.0.0', 'major'],
    ['0.2.3', '0.3.0', 'major'],
    ['0.2.3', '0.2.4', 'patch'],
    ['latest', '1.0.0', 'major'],
  ],
});

it('agrees with the library "semver" on thousands of pairs', () => {
  const pairs = similarPairs(ordered.flat(), 6_000);
  const strict = pairs.map(([a, b]) =>
    semver.valid(a) && semver.valid(b) ? semver.compare(a, b) : undefined,
  );
  expect(strict.filter((order) => order !== undefined).length).toBeGreaterThan(1_000);
  expectSameOrder(scheme, pairs, strict);
  for (const version of pairs.flat()) if (semver.valid(version)) expect(scheme.isValid(version)).toBe(true);
});
