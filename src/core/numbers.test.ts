import { expect, it } from 'vitest';
import { compareNumbers } from './numbers.js';

it.each([
  ['1.9', '1.10', -1],
  ['2', '2.0', 0],
  ['5.31', '5.4', 1],
  ['24.04', '22.04', 1],
  ['1.2.3', '1.2', 1],
])('compares %s with %s', (a, b, order) => {
  expect(Math.sign(compareNumbers(a, b))).toBe(order);
});
