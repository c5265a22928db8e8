import { describe, expect, it } from 'vitest';
import { expectProportional } from '../testing/growth.js';
import { bounded, closedBy } from './bounded.js';

describe('a bounded pattern', () => {
  it('is an ordinary one for short texts, with every method', () => {
    const pattern = bounded(/a+(b)?/g, 10);
    expect('aab a'.match(pattern)).toEqual(['aab', 'a']);
    expect([...'aab a'.matchAll(pattern)].map(({ index }) => index)).toEqual([0, 4]);
    expect('aab a'.replace(pattern, 'x')).toBe('x x');
    expect('1a2'.split(bounded(/a/, 10))).toEqual(['1', '2']);
    expect(bounded(/^A$/i, 10).test('a')).toBe(true);
    expect([pattern.source, pattern.flags]).toEqual(['a+(b)?', 'g']);
  });

  it('searches a longer text to its end, in windows', () => {
    expect(bounded(/ab/, 4).test(`${'-'.repeat(1_000)}ab${'-'.repeat(1_000)}`)).toBe(true);
    expect([...'abbabbbba'.matchAll(bounded(/a/g, 3))].map(({ index }) => index)).toEqual([0, 3, 8]);
    expect(`${'-'.repeat(99)}x1${'-'.repeat(99)}x22-`.replace(bounded(/x(\d+)/g, 8), '<$1>')).toBe(
      `${'-'.repeat(99)}<1>${'-'.repeat(99)}<22>-`,
    );
    for (let before = 0; before < 40; before++)
      expect(bounded(/needle/, 12).exec(`${'.'.repeat(before)}needle${'.'.repeat(40)}`)?.index).toBe(before);
  });

  it('takes no edge of a window for an edge of the text', () => {
    expect(bounded(/(^|\/)bin/, 8).test('--------------cabin-------------')).toBe(false);
    expect(bounded(/\bend\b/, 8).test('-------endless----------')).toBe(false);
    expect(bounded(/a+/, 4).exec('--aaaaaaaa')?.[0].length).toBeLessThanOrEqual(4);
    expect(bounded(/^b/, 4).test('aaaabaaaabaaaab')).toBe(false);
  });

  it('misses only what is longer than half a window', () => {
    expect(bounded(/a-{9}b/, 8).test(`a${'-'.repeat(9)}b`)).toBe(false);
  });

  it('sees the end of a longer text where it asks for it', () => {
    expect([
      bounded(/b$/, 3).test('aaab'),
      bounded(/b$/, 3).test('aabba'),
      bounded(/b$/m, 3).test('ab\nb'),
    ]).toEqual([true, false, true]);
    expect('aab/'.replace(bounded(/[/]+$/, 3), '')).toBe('aab');
  });

  it('takes a dollar in a class or in an escape for no end', () => {
    const blanks = ' '.repeat(200);
    expect(bounded(/[\w$]+;/, 64).exec(`foo;${blanks}`)?.[0]).toBe('foo;');
    expect(bounded(/[^\]$]+;/, 64).exec(`foo;${blanks}`)?.[0]).toBe('foo;');
    expect(bounded(/\$\w+;/, 64).exec(`$foo;${blanks}`)?.[0]).toBe('$foo;');
    expect(bounded(/(?<$name>f)o+;/, 64).exec(`foo;${blanks}`)?.groups).toEqual({ $name: 'f' });
    expect(bounded(/(?<$name>f)\k<$name>;/, 64).test(`ff;${blanks}`)).toBe(true);
  });

  it('searches all windows for what asks for the end in one alternative', () => {
    const quoted = `"""${'a'.repeat(200)}"""`;
    expect(quoted.replace(bounded(/^"{3,}|"{3,}$/g, 64), '')).toBe('a'.repeat(200));
    expect(`a!${'a'.repeat(200)}!`.replace(bounded(/<[^>]*>|!$/g, 8), '')).toBe(`a!${'a'.repeat(200)}`);
    expect('1234567890123'.replace(bounded(/\B(?=(?:\d{3})+$)/g, 8), ',')).toBe('1234567,890,123');
  });

  it('takes the end of a window for no end, of an empty match neither', () => {
    const places = (pattern: RegExp) => [...'a'.repeat(100).matchAll(pattern)].map(({ index }) => index);
    expect(places(bounded(/b|$/g, 8))).toEqual([100]);
    expect(places(bounded(/b|a$/g, 8))).toEqual([99]);
    expect(places(bounded(/b|(?=a$)/g, 8))).toEqual([99]);
    expect(places(bounded(/b|(?=aa$)|x/g, 8))).toEqual([98]);
    expect(places(bounded(/a(?=a?$)/gm, 8))).toEqual([98, 99]);
    expect(places(bounded(/x*$/g, 8))).toEqual([100]);
    expect(
      [...`${'a'.repeat(20)}\n${'a'.repeat(20)}`.matchAll(bounded(/$/gm, 8))].map(({ index }) => index),
    ).toEqual([20, 41]);
  });

  it('takes the begin of a window for no begin', () => {
    const places = (pattern: RegExp) => [...'a'.repeat(100).matchAll(pattern)].map(({ index }) => index);
    expect(places(bounded(/^a|b$/g, 8))).toEqual([0]);
    expect(places(bounded(/^|b/g, 8))).toEqual([0]);
    expect(places(bounded(/(?<=^aa)a/g, 8))).toEqual([2]);
    expect(
      [...`${'a'.repeat(20)}\n${'a'.repeat(20)}`.matchAll(bounded(/^a/gm, 8))].map(({ index }) => index),
    ).toEqual([0, 21]);
    const sticky = bounded(/^a/y, 8);
    sticky.lastIndex = 5;
    expect(sticky.exec('a'.repeat(100))).toBeNull();
    expect([bounded(/a/y, 8).test(`${'-'.repeat(3)}a${'-'.repeat(20)}`), sticky.lastIndex]).toEqual([
      false,
      0,
    ]);
  });

  it('finds in windows what the pattern itself finds, where nothing is longer than half of one', () => {
    const texts = ['abc$^|;\n'.repeat(9), `${'ab'.repeat(30)}$\n`, `a\n${'.'.repeat(50)}b`, '$'.repeat(40)];
    for (const source of [
      'a|b$',
      '^a|b',
      '[$^]',
      '\\$',
      '$',
      '^',
      'a$|c',
      '(?:^|b)c',
      '[ab]c?(?:$|\\n)',
      '(?<!b)c|.$',
    ])
      for (const flags of ['g', 'gm', 'gs'])
        for (const text of texts) {
          const found = (pattern: RegExp) =>
            [...text.matchAll(pattern)].map(({ 0: all, index }) => [index, all]);
          const pattern = new RegExp(source, flags);
          expect(found(bounded(pattern, 16)), `${pattern} ${text}`).toEqual(found(pattern));
        }
  });

  it('takes time in proportion to the text', async () => {
    await expectProportional(200_000, (length) => {
      expect(bounded(/x+y/, 512).test('x'.repeat(length))).toBe(false);
    });
  });
});

describe('a pattern that is closed', () => {
  it('is tried as long as there is a closing', () => {
    const pattern = closedBy(/<!--([\s\S]*?)-->/g, '-->');
    expect('a <!-- b --> c <!-- d --> <!-- e'.replace(pattern, '')).toBe('a  c  <!-- e');
    expect([...'<!--a--><!--'.matchAll(pattern)].map(([, inner]) => inner)).toEqual(['a']);
  });

  it('costs nothing for openings alone', async () => {
    await expectProportional(250_000, (count) => {
      const text = '<!--'.repeat(count).replace(closedBy(/<!--[\s\S]*?-->/g, '-->'), '');
      expect(text).toHaveLength(4 * count);
    });
  });
});
