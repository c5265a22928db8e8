import { expect, test } from 'vitest';
import { enclosingLines } from './enclosing.js';
import { chosen } from './rules/doubts.js';

const at = (text: string) => enclosingLines(text, text.indexOf('HERE'));

test.each([
  [
    'conditions and cases',
    'func f() {\n\tif a {\n\t\tswitch b {\n\t\tcase "c":\n\t\t\tHERE',
    ['case "c":', 'if a {'],
  ],
  [
    'of an else what it is the other of',
    'def f():\n  if a:\n    g()\n  elif b:\n    g()\n  else:\n    HERE',
    ['else:', 'elif b:', 'if a:'],
  ],
  ['nothing beyond the function', 'if (a) {\n  function f() {\n    HERE', []],
  ['nothing that ended before', 'function f() {\n  if (a) {\n    g();\n  }\n  HERE', []],
])('%s', (_, text, lines) => {
  expect(at(text)).toEqual(lines);
});

test('a line of any length, and very many lines', () => {
  expect(enclosingLines(`${' '.repeat(100_000)}HERE`, 100_000)).toEqual([]);
  const deep = Array.from({ length: 50_000 }, (_, line) => `${' '.repeat(line % 300)}if a`).join('\n');
  expect(enclosingLines(deep, deep.length - 2).length).toBeLessThan(30_000);
});

test.each([
  ['if mode == "open":', true],
  ['} else if (strict) {', true],
  ['case "skip-verify":', true],
  ['if url.startswith("https") and verify:', true],
  ['if (url.protocol === "https:") {', false],
  ['if err != nil {', false],
  ['for each in all:', false],
])('a choice: %s', (line, isChoice) => {
  expect(chosen.test(line)).toBe(isChoice);
});
