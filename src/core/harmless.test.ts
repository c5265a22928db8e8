import { expect, it } from 'vitest';
import { harmless, oneLine } from './harmless.js';

it.each([
  ['a line feed before a runner command', 'a\n::warning::x', 'a?::warning::x'],
  ['an escape sequence', 'a\u001b[2Jb', 'a?[2Jb'],
  ['an eight-bit one', 'a\u009b2Jb', 'a?2Jb'],
  ['a text that is turned around', 'a\u202egnp', 'a?gnp'],
  ['separators of lines', 'a\u2028b\u2029c', 'a?b?c'],
  ['letters of any script', 'größe 港 ✓', 'größe 港 ✓'],
])('%s', (_name, text, shown) => expect(harmless(text)).toBe(shown));

it('cuts what is long', () => expect(harmless('x'.repeat(900), 20)).toHaveLength(20));

it('makes one line of a message', () => {
  expect(oneLine(' no such\r\n\timage\u001b[2J\u2028x ')).toBe('no such image [2J x');
  expect(oneLine('x'.repeat(900), 20)).toBe(`${'x'.repeat(20)}…`);
});
