import { expect, it } from 'vitest';
import { LineCounter, numberedLines } from './index.js';

it('counts lines in rising order', () => {
  const lines = new LineCounter('a\nb\n\nc');
  expect([0, 2, 4, 5].map((offset) => lines.at(offset))).toEqual([1, 2, 3, 4]);
});

it('starts again for an earlier place', () => {
  const lines = new LineCounter('a\nb\nc');
  expect([4, 0].map((offset) => lines.at(offset))).toEqual([3, 1]);
});

it('splits at both kinds of line end', () => {
  expect([...numberedLines('a\r\n\r\nb\n')]).toEqual([
    ['a', 1],
    ['', 2],
    ['b', 3],
  ]);
});
