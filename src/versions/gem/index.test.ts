import { gt, lt, valid } from '@renovatebot/ruby-semver';
import { expect, it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { expectSameOrder, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  ['4.7.0.ebb', '4.7.0.flood2', '4.7.0.flood5', '4.7.0.slack3', '4.7.0', '4.7.2', '4.8'],
  ['6.8.3.slack3', '6.8.3', '6.8.3.2', '6.8.3.5', '6.8.14'],
  ['4.0.k', '4.0.k.3', '4.0.q', '4.0'],
  ['4.3.0-mast', '4.3.0'],
  ['4.8', '4.8.0.3', '4.12'],
  ['6.73999999999999999998', '6.73999999999999999999'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['6', '6.0', '6.0.0', 'v6.0', ' 6.0 '],
    ['6.k', '6.0.k', '6.0.0.k', '6.k.0'],
    ['6.0-rc4', '6.0.pre.rc4', '6.pre.rc.4'],
    ['6.pre.0.rc4', '6.pre.rc4.0'],
    ['6-0rc4', '6.pre.0rc4'],
    ['10.10', '10.10.0'],
  ],
  invalid: ['', 'k', '6..3', '.6', '6.3 4', '6.3_4', '~> 6.3', '6-'],
  distances: [
    ['6.8.3', '6.8.3.2', 'patch'],
    ['6.7.0', '6.8.0', 'minor'],
    ['6.8.0', '8.0.0', 'major'],
  ],
});

it('agrees with the library "ruby-semver" on thousands of pairs', () => {
  // The library reads numbers as floating point.
  const pairs = similarPairs(ordered.flat(), 5_000).filter(([a, b]) => !/\d{16}/.test(a + b));
  const reference = pairs.map(([a, b]) =>
    valid(a) && valid(b) ? Number(gt(a, b)) - Number(lt(a, b)) : undefined,
  );
  expect(reference.filter((order) => order !== undefined).length).toBeGreaterThan(1_000);
  expectSameOrder(scheme, pairs, reference);
});
