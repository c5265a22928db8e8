import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cborBytes, readCbor } from './cbor.js';

describe('CBOR', () => {
  it('reads what it writes', () => {
    const leaf = fc.oneof(
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(leaf, fc.array(leaf, { maxLength: 5 })), { maxLength: 20 }), (value) => {
        expect(readCbor(cborBytes(value), 'x')).toEqual(value);
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['a length that is not definite', '9f01ff'],
    ['a number that is longer than it need be', '1801'],
    ['the same in four bytes', '1a00000001'],
    ['a key twice', 'a201010102'],
    ['a key that is a list', 'a18001'],
    ['a float', 'f93c00'],
    ['a reserved length', '1c'],
    ['a text that is not UTF-8', '61ff'],
    ['an array of four billion', '9affffffff'],
    ['very deep', '81'.repeat(20)],
    ['early end', '4401'],
    ['a number beyond all numbers', '1bffffffffffffffff'],
  ])('refuses %s', (_, hex) => {
    expect(() => readCbor(Buffer.from(hex, 'hex'), 'x')).toThrow(
      expect.objectContaining({ code: 'SIGNATURE_INVALID' }),
    );
  });

  it('ends for every input', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          readCbor(bytes, 'x');
        } catch (thrown) {
          expect(thrown).toMatchObject({ code: 'SIGNATURE_INVALID' });
        }
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
