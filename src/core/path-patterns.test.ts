import { describe, expect, it } from 'vitest';
import { expectProportional } from '../testing/growth.js';
import { isInTree, pathPatterns } from './path-patterns.js';

describe('patterns for paths, as gitignore(5) describes them', () => {
  it.each<readonly [patterns: string, ignored: readonly string[], kept: readonly string[]]>([
    ['a', ['a', 'b/a', 'a/b'], ['ab', 'b/ab', 'A']],
    ['/a', ['a', 'a/b'], ['b/a']],
    ['a/', ['a/', 'a/b', 'c/a/b'], ['a', 'c/a']],
    ['a/b', ['a/b', 'a/b/c'], ['c/a/b', 'a/c']],
    ['*.log', ['x.log', 'a/b/.log'], ['x.logs', 'log']],
    ['a/*', ['a/b', 'a/b/c'], ['a', 'a/']],
    ['a/*/c', ['a/b/c'], ['a/c', 'a/b/b/c']],
    ['**/a', ['a', 'b/a', 'b/c/a'], ['ba']],
    ['a/**', ['a/b', 'a/b/c'], ['a', 'a/', 'b/a']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['b', 'c/a/b', 'a/xb']],
    ['a**b', ['ab', 'axb'], ['a/b']],
    ['file?', ['file1'], ['file', 'file12']],
    ['[a-c]x', ['ax', 'cx'], ['dx', 'x']],
    ['[!a]x', ['bx'], ['ax']],
    ['[[:digit:]]', ['7'], ['a']],
    ['[]-]', [']', '-'], ['a']],
    ['\\!a', ['!a'], ['a']],
    ['\\#a', ['#a'], ['a']],
    ['a\\*', ['a*'], ['ab']],
    ['a  ', ['a'], ['a ']],
    ['a\\ ', ['a '], ['a']],
    ['# a\n\n!', [], ['a', '# a']],
    ['*.log\n!keep.log', ['x.log'], ['keep.log']],
    ['!keep.log\n*.log', ['keep.log'], []],
    ['a/\n!a/b', ['a/b'], []],
    ['a/*\n!a/b', ['a/c'], ['a/b']],
    ['[a', [], ['[a', 'a']],
    ['a\\', [], ['a', 'a\\']],
    ['/', [], ['a']],
  ])('%j', (patterns, ignored, kept) => {
    const matcher = pathPatterns(patterns);
    expect([...ignored, ...kept].filter((path) => matcher.ignores(path))).toEqual(ignored);
  });

  it('says when a path is brought back', () => {
    expect(pathPatterns('*\n!a').test('a')).toEqual({ ignored: false, unignored: true });
    expect(pathPatterns('b').test('a')).toEqual({ ignored: false, unignored: false });
  });

  it.each([
    ['a/b', true],
    ['.a', true],
    ['...', true],
    ['/a', false],
    ['./a', false],
    ['../a', false],
    ['..', false],
    ['C:\\a', false],
    ['', false],
  ])('%j lies in the tree: %s', (path, expected) => expect(isInTree(path)).toBe(expected));
});

// Issue 11, item 7: the first took five minutes with regular expressions.
describe('hostile patterns', () => {
  it.each([
    ['**/a*/**/a*/**/b', `${'a/'.repeat(800)}c`],
    [`${'*a'.repeat(60)}b`, 'a'.repeat(255)],
    [`${'**/a/'.repeat(400)}b`, 'a/'.repeat(2000)],
    [`${'**/*a*/'.repeat(400)}b`, 'aaaa/'.repeat(800)],
    [`${'[a-z]'.repeat(800)}b`, 'a'.repeat(4000)],
    ['*a*b*c\n'.repeat(100_000), 'ab'.repeat(120)],
    ['a\n'.repeat(300_000), 'b/a'],
  ])('%.20s', async (patterns, path) => {
    await expectProportional(patterns.length, (length) =>
      pathPatterns(patterns.slice(0, length)).ignores(path),
    );
  });
});

it('shows that it is exhausted, and leaves nothing out from then on', () => {
  const patterns = pathPatterns([`*${'a'.repeat(2000)}b`, '*.log'], 20_000_000);
  expect([patterns.ignores('x.log'), patterns.isExhausted]).toEqual([true, false]);
  for (let index = 0; index < 500 && !patterns.isExhausted; index += 1)
    patterns.ignores(`${'a'.repeat(4000)}${index}`);
  expect([patterns.isExhausted, patterns.ignores('y.log')]).toEqual([true, false]);
});
