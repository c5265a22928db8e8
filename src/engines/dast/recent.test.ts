import { expect, test } from 'vitest';
import { Recent } from './recent.js';

test('what was asked for last stays, what was not goes, and the budget holds', () => {
  const recent = new Recent<object, string>(4_000, (text) => text.length);
  const keys = Array.from({ length: 20 }, (_, index) => ({ index }));
  let derived = 0;
  const of = (key: object) =>
    recent.of(key, () => {
      derived += 1;
      return 'x'.repeat(744);
    });
  for (const key of keys) {
    of(keys[0] as object);
    of(key);
    expect(recent.bytes).toBeLessThanOrEqual(4_000);
  }
  expect(derived).toBe(20);
  of(keys[19] as object);
  of(keys[0] as object);
  expect(derived).toBe(20);
  of(keys[5] as object);
  expect(derived).toBe(21);
});

test('empty values are counted, and one that is too large is not kept', () => {
  const recent = new Recent<object, string>(10_000, (text) => text.length);
  for (let index = 0; index < 1_000; index++) recent.of({}, () => '');
  expect(recent.bytes).toBeLessThanOrEqual(10_000);
  const before = recent.bytes;
  expect(recent.of({}, () => 'y'.repeat(20_000))).toHaveLength(20_000);
  expect(recent.bytes).toBe(before);
});
