import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { gunzipAll } from './at-once.js';

const packed = new Uint8Array(gzipSync(new Uint8Array(100_000)));

it('gives the whole text', () => {
  expect(gunzipAll(packed, 100_000)).toEqual(new Uint8Array(100_000));
});

it('stops at its limit', () => {
  expect(() => gunzipAll(packed, 99_999)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
});

it.each([0, 1, 10, packed.length - 1])('refuses what ends after %i bytes', (end) => {
  expect(() => gunzipAll(packed.subarray(0, end), 100_000)).toThrow(
    expect.objectContaining({ code: 'ARCHIVE_CORRUPT' }),
  );
});
