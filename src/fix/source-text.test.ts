import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeSource } from './source-text.js';

it('writes bytes back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, encode } = decodeSource(bytes);
      expect([...encode(text)]).toEqual([...bytes]);
    }),
  );
});
