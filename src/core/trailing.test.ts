import { expect, it } from 'vitest';
import { withoutTrailing } from './trailing.js';

it.each([
  ['a//', '/', 'a'],
  ['/a/b', '/', '/a/b'],
  ['///', '/', ''],
  ['', '/', ''],
  ['really?!.', '.,;:!?', 'really'],
  ['secret\0\0', '\0', 'secret'],
  ['a]', '\\]', 'a'],
])('%j without trailing %j is %j', (text, characters, left) => {
  expect(withoutTrailing(text, characters)).toBe(left);
});

it('takes time in proportion to the run', () => {
  const before = process.cpuUsage();
  expect(withoutTrailing(`${'/'.repeat(5_000_000)}x`, '/')).toHaveLength(5_000_001);
  expect(withoutTrailing('/'.repeat(5_000_000), '/')).toBe('');
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});
