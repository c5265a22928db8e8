import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlowRegex } from './slow-regex.js';

describe('slow regular expressions', () => {
  it.each([
    '(n+)+',
    '^(o+)+$',
    '([0-9A-F]+)*',
    '(.*)*;',
    '(-+-+)+>',
    '(\\w+;?)*$',
    '((o+))+',
    '(=|==)+',
    '(?:e*)*t',
    '(\\d+)*m',
    '^((\\d)+.)+[NS](\\d)+$',
    '(.*/)*;',
    '(\\d+\\w)+$',
    '([a-z]+[a-z0-9])+$',
    '(a{1,})+',
    '^(.*,)*x$',
    '^(\\d+\\w)+$',
  ])('%s', (pattern) => {
    expect(isSlowRegex(pattern)).toBe(true);
  });

  it.each([
    'a+',
    '(a+b)+',
    '(,\\w+)*',
    '^[\\w.]+%[\\w.]+$',
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

  it('ends for anything', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab()[\]{}*+?|\\^$.,0-9]*$/), (pattern) => {
        expect(typeof isSlowRegex(pattern)).toBe('boolean');
      }),
    );
  });
});
