import { expect, it } from 'vitest';
import { GrowingBuffer } from './growing-buffer.js';

it('holds what was added and not dropped, in order', () => {
  const buffer = new GrowingBuffer();
  let expected = Buffer.alloc(0);
  for (let round = 0; round < 2_000; round += 1) {
    const piece = Buffer.alloc(round % 17, round % 256);
    buffer.add(piece);
    expected = Buffer.concat([expected, piece]);
    if (round % 5 === 0) {
      buffer.drop(round % 23);
      expected = expected.subarray(round % 23);
    }
    expect(buffer.bytes.equals(expected)).toBe(true);
  }
});

it('takes a million single bytes', () => {
  const buffer = new GrowingBuffer();
  for (let count = 0; count < 1_000_000; count += 1) buffer.add(Buffer.of(count & 0xff));
  expect(buffer.bytes).toHaveLength(1_000_000);
});
