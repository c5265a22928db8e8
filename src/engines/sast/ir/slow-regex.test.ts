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
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(.*,)*x',
    '(\\d+\\w)+$',
    '([a-z]+[a-z0-9])+$',
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
    '^([a-z]+\\.)+[A-Z]$',
    '(\\w+[-.]\\w+)+$',
    '(.+\\n)+$',
    '("[^"]*",)+$',
    '([^/]+/)*x',
    '(\\s+\\w+)*$',
    '([ab][cd]+.)+',
  ])('not %s', (pattern) => {
    expect(isSlowRegex(pattern)).toBe(false);
  });

  it.each(['^(([a-z])+.)+[A-Z]([a-z])+$', '^(.*,)*x$', '^(\\d+\\w)+$'])('it is slow: %s', (pattern) => {
    expect(isSlowRegex(pattern)).toBe(true);
  });

  it('ends for anything', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab()[\]{}*+?|\\^$.,0-9]*$/), (pattern) => {
        expect(typeof isSlowRegex(pattern)).toBe('boolean');
      }),
    );
  });
});
