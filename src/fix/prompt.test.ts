import { expect, it } from 'vitest';
import { answerHelp, answerHint, answerOf, offerText } from './prompt.js';

it.each([
  ['y', 'yes'],
  [' YES ', 'yes'],
  ['n', 'no'],
  ['', 'no'],
  ['yellow', 'no'],
  ['a', 'all'],
  ['q', 'quit'],
  ['?', undefined],
])('%s is %s', (line, answer) => {
  expect(answerOf(line)).toBe(answer);
});

it('offers no answer for all where the question is a decision', () => {
  expect([answerHint(true), answerHelp(true).includes('\na '), answerOf('a', true)]).toEqual([
    '[y/N/q/?]',
    false,
    undefined,
  ]);
  expect([answerOf('y', true), answerOf('q', true), answerOf('', true)]).toEqual(['yes', 'quit', 'no']);
});

it('shows the diff, how many places there are, and the reason', () => {
  expect(offerText({ diff: '-a\n+b\n', places: 3, reason: 'A script may need it.' })).toBe(
    '-a\n+b\nand 2 more places like it\nIt depends: A script may need it.',
  );
});

it('cuts a long diff', () => {
  expect(offerText({ diff: '+x\n'.repeat(100), places: 1 })).toContain('… 60 more lines');
});
