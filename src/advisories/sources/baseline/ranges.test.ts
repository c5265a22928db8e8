import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRanges } from './ranges.js';

describe('ranges in words', () => {
  it.each([
    ['all', { ranges: [{ introduced: '0' }], versions: [] }],
    ['before 2.0', { ranges: [{ introduced: '0', fixed: '2.0' }], versions: [] }],
    ['through 1.9', { ranges: [{ introduced: '0', lastAffected: '1.9' }], versions: [] }],
    ['1.2 before 2.0', { ranges: [{ introduced: '1.2', fixed: '2.0' }], versions: [] }],
    ['1.2 through 1.9', { ranges: [{ introduced: '1.2', lastAffected: '1.9' }], versions: [] }],
    ['1.2 and later', { ranges: [{ introduced: '1.2' }], versions: [] }],
    ['only 1.5', { ranges: [], versions: ['1.5'] }],
    ['only 1.5 or before 1.2', { ranges: [{ introduced: '0', fixed: '1.2' }], versions: ['1.5'] }],
  ])('reads "%s"', (text, versions) => {
    expect(parseRanges(text)).toEqual(versions);
  });

  it.each([
    '',
    '1.2',
    'below 2',
    'before',
    'before 1 2 3',
    '1 till 2',
    'before 1 or',
    ' before 1',
    '1 and 2',
  ])('does not guess at "%s"', (text) => {
    expect(parseRanges(text)).toMatch(/^not a range of versions: /);
  });

  it('answers on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => ['string', 'object'].includes(typeof parseRanges(text))));
  });
});
