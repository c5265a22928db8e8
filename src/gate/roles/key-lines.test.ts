import { expect, it } from 'vitest';
import { isInComment, lineOfUse, withoutBlocks, withoutDocuments } from './key-lines.js';

it.each([
  ['// once quay.key', true],
  ['serve(); // once quay.key', true],
  ['serve quay # not quay.key', true],
  ['load("https://quays.dev/quay.key")', false],
  ['#include "quay.key"', false],
  ['load(dir + "/*/quay.key")', false],
])('a key named in %s', (line, isComment) =>
  expect(isInComment(line, line.indexOf('quay.key'))).toBe(isComment),
);

it('leaves blocks of comments out, and none that stands in a string', () => {
  const lines = ['/*', ' load("quay.key")', ' */', 'glob("src/*");', 'load("quay.key")'];
  expect(withoutBlocks(lines)).toEqual(['', '', '', 'glob("src/*");', 'load("quay.key")']);
});

it.each([
  ['a page of Perl', 'lib/Quay.pm', ['=item key', 'F<quay.key>', '=cut', 'load("quay.key")']],
  ['a docstring', 'quay.py', ['"""', 'quay.key', '"""', 'load("quay.key")']],
  ['a page of Elixir', 'quay.ex', ['@doc """', 'quay.key', '"""', 'load("quay.key")']],
  ['a comment of OCaml', 'quay.ml', ['(* moors', 'quay.key', '*)', 'load "quay.key"']],
  ['a comment of Haskell', 'Quay.hs', ['{- moors', 'quay.key', '-}', 'load "quay.key"']],
  ['a comment of Lua', 'quay.lua', ['--[[ moors', 'quay.key', ']]', 'load("quay.key")']],
])('leaves out %s', (_, path, lines) => {
  expect(withoutDocuments(lines, path)).toEqual(['', '', '', lines[3]]);
});

it.each<readonly [string, readonly string[], number | undefined]>([
  ['that takes its array', ['#include "k.h"', '// quay_key', 'load(quay_key, 1);'], 3],
  ['that takes its macro', ['#include "k.h"', 'load(QUAY_PEM);'], 2],
  ['that is none: a name of its functions', ['#include "k.h"', 'load(depth);'], undefined],
  ['that is the call itself', ['load("k.h");'], 0],
])('a line of C %s', (_, lines, found) => {
  const included = [
    '#define QUAY_PEM "x"',
    'static const char quay_key[] = {',
    'int f(void) {',
    '  int depth = 1;',
  ];
  expect(lineOfUse(lines, 1, included)).toBe(found);
});
