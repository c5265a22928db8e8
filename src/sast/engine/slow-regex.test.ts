import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlowRegex } from './slow-regex.js';

describe('slow regular expressions', () => {
  it.each([
    '(a+)+',
    '^(a+)+$',
    '([a-zA-Z]+)*',
    '(.*)*x',
    '(x+x+)+y',
    '(\\w+\\s?)*$',
    '((a+))+',
    '(a|aa)+',
    '(?:a*)*b',
    '(\\d+)*@',
    '^(([a-z])+.)+[A-Z]([a-z])+$'.replace('.)', ')'),
    '(a{1,})+',
  ])('%s', (pattern) => {
    expect(isSlowRegex(pattern)).toBe(true);
  });

  it.each([
    'a+',
    '(a+b)+',
    '(,\\w+)*',
    '^[\\w.]+@[\\w.]+$',
    '(a|b)+',
    '(?:\\s*,\\s*\\w+)*',
    '(a+)',
    '(a+){2}',
    '(?>a+)+',
    '(a++)+',
    '[(a+)+]',
    '\\(a+\\)+',
    '(',
    '(a+',
    '^(\\d{3}-)+\\d+$',
  ])('not %s', (pattern) => {
    expect(isSlowRegex(pattern)).toBe(false);
  });

  it('ends for anything', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab()[\]{}*+?|\\^$.,0-9]*$/), (pattern) => {
        expect(typeof isSlowRegex(pattern)).toBe('boolean');
      }),
    );
  });
});
