import { describe, expect, it } from 'vitest';
import { Progress } from './raw.js';

function lastOf(
  text: string,
  isHead: boolean,
  size: number,
): { readonly whole: boolean; readonly at: number } {
  const progress = new Progress(isHead);
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length; at += size)
    if (progress.add(bytes.subarray(at, at + size)))
      return { whole: true, at: Math.min(bytes.length, at + size) };
  return { whole: false, at: bytes.length };
}

describe('an answer is whole', () => {
  const cases: Record<string, readonly [text: string, whole: boolean, isHead?: boolean]> = {
    'with its length': ['HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc', true],
    'with an empty body': ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', true],
    'not before its length': ['HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc', false],
    'with its last chunk': ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n', true],
    'not before the last chunk': ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n', false],
    'at its head, of HEAD': ['HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n', true, true],
    'without content': ['HTTP/1.1 204 No Content\r\n\r\n', true],
    'at bare line feeds': ['HTTP/1.1 200 OK\nContent-Length: 1\n\na', true],
    'never, until the connection closes': ['HTTP/1.1 200 OK\r\n\r\nabc', false],
  };
  for (const [name, [text, whole, isHead = false]] of Object.entries(cases))
    for (const size of [1, 2, 3, 4, 5, 7, 1000])
      it(`${name}, in pieces of ${size}`, () => {
        const found = lastOf(text, isHead, size);
        expect([found.whole, found.at]).toEqual([whole, text.length]);
      });
});

it('threat 7: single bytes are not joined anew for each of them', () => {
  // All of it again for each byte took more than a minute.
  const progress = new Progress(false);
  progress.add(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'));
  const head = new Progress(false);
  for (let count = 0; count < 200_000; count++)
    expectOpen(progress.add(Buffer.from('a')) || head.add(Buffer.from('a')));
});

function expectOpen(isWhole: boolean): void {
  if (isWhole) throw new Error('the answer is not whole');
}
