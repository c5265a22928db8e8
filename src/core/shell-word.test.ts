import { expect, it } from 'vitest';
import { shellWord } from './shell-word.js';

it.each([
  ['a/b-1.2', 'a/b-1.2'],
  ['', "''"],
  ['~root', "'~root'"],
  ['@a/b@1.0.0', '@a/b@1.0.0'],
  ['a; rm -rf /', "'a; rm -rf /'"],
  ['a b', "'a b'"],
  ["it's", "'it'\\''s'"],
  ['$(id)', "'$(id)'"],
  ["a\nb'\\", "$'a\\x0ab\\x27\\x5c'"],
  ['a\u0085 b', "$'a\\xc2\\x85 b'"],
])('%j is typed as %s', (text, typed) => {
  expect(shellWord(text)).toBe(typed);
});
