import { expect, it } from 'vitest';
import { prefixesOf } from './paths.js';

it.each([
  ['a/b/c.js', ['a/b/', 'a/', '']],
  ['a/b/', ['a/b/', 'a/', '']],
  ['c.js', ['']],
])('the folders of %s, from the inside out', (path, expected) => {
  expect(prefixesOf(path)).toEqual(expected);
});
