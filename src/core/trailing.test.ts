import { expect, it } from 'vitest';
import { expectProportional } from '../testing/growth.js';
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

it('takes time in proportion to the run', async () => {
  await expectProportional(5_000_000, (length) => {
    expect(withoutTrailing(`${'/'.repeat(length)}x`, '/')).toHaveLength(length + 1);
    expect(withoutTrailing('/'.repeat(length), '/')).toBe('');
  });
});
