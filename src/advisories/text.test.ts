import { describe, expect, it } from 'vitest';
import { severityOfWord } from './severity-words.js';
import { firstParagraph, isoDate, laterKnownDate, oneLine } from './text.js';

describe('one line', () => {
  it.each([
    ['a  b\n\tc\u0007\u2028d', 'a b c d'],
    ['  trimmed ', 'trimmed'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  it('is at most 240 characters, cut between words', () => {
    const line = oneLine('word '.repeat(100));
    expect([line.length <= 240, line.endsWith('word…')]).toEqual([true, true]);
    expect(oneLine('x'.repeat(1e6))).toHaveLength(240);
  });

  it('is the first paragraph of prose', () => {
    expect(firstParagraph('## Impact\n\nMuch.')).toBe('Impact');
    expect(firstParagraph('One\ntwo.\n\nThree.')).toBe('One two.');
  });
});

it.each([
  ['2025-01-02T03:04:05Z', '2025-01-02T03:04:05Z'],
  ['2025-01-02', '2025-01-02'],
  ['2025-01-02T03:04:05.123456789+00:00', '2025-01-02T03:04:05.123456789+00:00'],
  ['0001-01-01T00:00:00Z', undefined],
  ['yesterday', undefined],
  [20250102, undefined],
])('date %j is %j', (value, expected) => {
  expect(isoDate(value)).toBe(expected);
});

it('ignores dates of the future', () => {
  const now = '2026-01-15T12:00:00Z';
  expect(laterKnownDate(undefined, '2030-01-01', now)).toBeUndefined();
  expect(laterKnownDate('2025-01-01', '2025-02-01', now)).toBe('2025-02-01');
  expect(laterKnownDate('2025-01-01', undefined, now)).toBe('2025-01-01');
});

it.each([
  ['CRITICAL', 'critical'],
  ['Important', 'high'],
  ['MODERATE', 'medium'],
  ['medium**', 'medium'],
  ['unimportant', 'none'],
  ['not yet assigned', undefined],
  ['constructor', undefined],
  [7, undefined],
])('severity %j is %j', (word, expected) => {
  expect(severityOfWord(word)).toBe(expected);
});
