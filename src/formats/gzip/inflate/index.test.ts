import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SeaworthyError } from '../../../core/errors.js';
import { dice } from '../../../testing/dice.js';
import { unpackAll } from '../index.js';
import { sourceSha256 } from './code.generated.js';
import { inflateUnpacker } from './index.js';

function make() {
  const unpacker = inflateUnpacker();
  if (!unpacker) throw new Error('this machine has no WebAssembly with vectors');
  return unpacker;
}

function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

/** Texts of every kind: noise, runs, short periods, few letters, and long enough for several windows. */
const texts = fc
  .record({
    length: fc.oneof(fc.nat(3000), fc.nat(50_000)),
    period: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 300, max: 40_000 })),
    letters: fc.constantFrom(1, 2, 5, 60, 256),
    seed: fc.nat(),
  })
  .map(({ length, period, letters, seed }) => {
    const bytes = new Uint8Array(length);
    const roll = dice(seed);
    for (let at = 0; at < length; at++) {
      bytes[at] = at >= period && roll(11) !== 0 ? (bytes[at - period] ?? 0) : roll(letters);
    }
    return bytes;
  });
const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
});
const pieceBytes = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1000, max: 400_000 }));

it('is the code that its source makes', () => {
  const source = readFileSync(new URL('inflate.c', import.meta.url));
  expect(createHash('sha256').update(source).digest('hex')).toBe(sourceSha256);
});

it('unpacks whatever zlib packs', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(texts, options), { minLength: 1, maxLength: 3 }),
      pieceBytes,
      async (members, length) => {
        const packed = Buffer.concat(members.map(([text, how]) => gzipSync(text, how)));
        const plain = await unpackAll(cut(packed, length), make());
        expect(Buffer.concat(members.map(([text]) => text)).equals(plain)).toBe(true);
      },
    ),
    { numRuns: 120 },
  );
});

it('judges damaged data as zlib does, but for the CRC-32', async () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      texts,
      options,
      edits,
      fc.option(fc.nat(), { freq: 3 }),
      pieceBytes,
      async (text, how, changes, end, length) => {
        const whole = gzipSync(text, how);
        for (const [at, value] of changes) whole[at % whole.length] = value;
        const packed = end === null ? whole : whole.subarray(0, end % whole.length);
        const [byZlib, own] = [
          verdict(packed),
          await unpackAll(cut(packed, length), make(), limits).catch(refusal),
        ];
        if (byZlib === 'wrong sum' || byZlib === 'too long') return;
        if (typeof byZlib === 'string' || typeof own === 'string') expect(typeof own).toBe(typeof byZlib);
        else expect(byZlib.equals(own)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

it('skips every field of a header', async () => {
  const packed = gzipSync('text');
  const header = Buffer.from([0x1f, 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3]);
  const fields = Buffer.concat([
    Buffer.from([3, 0, 1, 2, 3]),
    Buffer.from('name\0comment\0'),
    Buffer.from([9, 9]),
  ]);
  const bytes = Buffer.concat([header, fields, packed.subarray(10)]);
  for (const length of [1, 7, 100]) {
    expect(Buffer.from(await unpackAll(cut(bytes, length), make())).toString()).toBe('text');
  }
});

const limits = { maxBytes: 10_000_000 };

function verdict(packed: Uint8Array): Buffer | 'refused' | 'wrong sum' | 'too long' {
  try {
    return gunzipSync(packed, { maxOutputLength: limits.maxBytes });
  } catch (thrown) {
    const { code, message } = thrown as { code?: string; message: string };
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too long';
    return message === 'incorrect data check' ? 'wrong sum' : 'refused';
  }
}

function refusal(thrown: unknown): string {
  if (thrown instanceof SeaworthyError) return thrown.code;
  throw thrown;
}
