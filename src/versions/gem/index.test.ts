import { gt, lt, valid } from '@renovatebot/ruby-semver';
import { expect, it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { expectSameOrder, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  ['1.0.0.alpha', '1.0.0.beta1', '1.0.0.beta2', '1.0.0.rc1', '1.0.0', '1.0.1', '1.1'],
  ['5.2.4.rc1', '5.2.4', '5.2.4.1', '5.2.4.2', '5.2.10'],
  ['1.0.a', '1.0.a.1', '1.0.b', '1.0'],
  ['1.8.0-java', '1.8.0'],
  ['1.9', '1.9.0.1', '1.10'],
  ['2.99999999999999999998', '2.99999999999999999999'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['1', '1.0', '1.0.0', 'v1.0', ' 1.0 '],
    ['1.a', '1.0.a', '1.0.0.a', '1.a.0'],
    ['1.0-rc1', '1.0.pre.rc1', '1.pre.rc.1'],
  ],
  invalid: ['', 'a', '1..2', '.1', '1.2 3', '1.2_3', '~> 1.0', '1-'],
  distances: [
    ['5.2.4', '5.2.4.1', 'patch'],
    ['5.1.0', '5.2.0', 'minor'],
    ['5.2.0', '6.0.0', 'major'],
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
