import semver from 'semver';
import { expect, it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { expectSameOrder, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  [
    '4.7.2-ebb',
    '4.7.2-ebb.3',
    '4.7.2-ebb.flood',
    '4.7.2-flood',
    '4.7.2-flood.5',
    '4.7.2-flood.14',
    '4.7.2-slack.2',
    '4.7.2',
  ],
  ['0.0.4', '0.3.0', '4.0.0', '4.0.2', '4.3.0', '4.8.0', '4.11.0', '6.0.0'],
  ['5.8.6-0', '5.8.6-2', '5.8.6-7', '5.8.6-21', '5.8.6-k', '5.8.6'],
  ['4.0.0-K', '4.0.0-k', '4.0.0-k-q'],
  ['4.3.9007199254740991', '4.3.9007199254740992', '4.3.9007199254740993', '4.3.73999999999999999999'],
  ['5.8.6flood', '5.8.6'],
  ['4.9.0', '4.9.0.3', '4.9.2'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['6.0.0', 'v6.0.0', '6.0', '6', '6.0.0+keel.9', '=6.0.0'],
    ['6.0.0-ebb.2', '6.0.0-ebb.2+hull.81c2f0a'],
  ],
  invalid: ['', 'latest', '6.0.0-', '6..0', '5.8.6.4.2', '^6.0.0', '6.x', '6.0.0-k..q', ' 6.0.0', '6.0.0\n'],
  distances: [
    ['5.8.3', '5.8.6', 'patch'],
    ['5.8.3', '5.9.0', 'minor'],
    ['5.8.3', '7.0.0', 'major'],
    ['0.8.3', '0.9.0', 'major'],
    ['0.8.3', '0.8.6', 'patch'],
    ['latest', '6.0.0', 'major'],
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
