import { expect, test } from 'vitest';
import { marked } from './exchange.js';

test.each([
  ['a payload as the address writes it', 'GET /a?q=%3Cb%3E HTTP/1.1', ['<b>', '%3Cb%3E'], ['%3Cb%3E']],
  ['the longest word of one place', 'id: 12345', ['123', '12345'], ['12345']],
  ['every place', 'x <b> y <b>', ['<b>'], ['<b>', '<b>']],
  ['nothing without words', 'HTTP/1.1 200', ['', ' '], []],
  ['nothing that is not there', 'HTTP/1.1 200', ['more rows'], []],
])('marks %s', (_, message, words, found) => {
  const pieces = marked(message, words);
  expect(pieces.map(([text]) => text).join('')).toBe(message);
  expect(pieces.filter(([, isMarked]) => isMarked === 1).map(([text]) => text)).toEqual(found);
});

test('stays small', () => {
  const pieces = marked('ab'.repeat(50_000), ['a']);
  expect(pieces.length).toBeLessThan(50);
  expect(JSON.stringify(pieces).length).toBeLessThan(4_000);
});
