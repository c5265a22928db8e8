import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { zstd } from '../../testing/archives.js';
import { type Unpacker, unpackAll } from '../gzip/index.js';
import { byFzstd, unzstd } from './index.js';

/** "hello zstd " forty times, packed by zstd 1.5 at level 3 with a checksum. */
const real = Uint8Array.from(Buffer.from('KLUv/QRYlQAAWGhlbGxvIHpzdGQgAQCqVosXqczpRQ==', 'base64'));
const realText = 'hello zstd '.repeat(40);

const text = new TextEncoder().encode('Two gulls on the mole. '.repeat(10_000));
const packed = zstd(text);
const skippable = Uint8Array.of(0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 9, 9, 9);

function* cut(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown.code;
    throw thrown;
  }
  return 'no error';
}

const engines: [string, () => Unpacker][] = [
  ['the best decoder there is', unzstd],
  ['fzstd', byFzstd],
];

describe.each(engines)('%s', (_, make) => {
  it.each([1_000_000, 1000, 7])('unpacks pieces of %d bytes', async (length) => {
    expect(Buffer.from(await unpackAll(cut(packed, length), make())).equals(text)).toBe(true);
  });

  it('unpacks what the real tool packed', async () => {
    expect(Buffer.from(await unpackAll(cut(real, 10), make())).toString()).toBe(realText);
  });

  it('joins frames and skips skippable ones', async () => {
    const bytes = new Uint8Array(Buffer.concat([skippable, packed, skippable, packed]));
    expect((await unpackAll(cut(bytes, 4096), make())).length).toBe(2 * text.length);
  });

  it.each([
    ['cut', packed.subarray(0, packed.length - 10)],
    ['of another format', new TextEncoder().encode('plain text, and more of it')],
  ])('refuses data that is %s', async (_name, bytes) => {
    expect(await codeOf(unpackAll(cut(bytes, 500), make()))).toBe('ARCHIVE_CORRUPT');
  });
});

it('stops at too many bytes', async () => {
  expect(await codeOf(unpackAll([packed], unzstd(), { maxBytes: 1000 }))).toBe('LIMIT_EXCEEDED');
});

it('does not give a gigabyte to a frame that asks for it', async () => {
  const frame = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0xa0, ...new Uint8Array(20));
  expect(await codeOf(unpackAll([frame], byFzstd()))).toBe('UNSUPPORTED');
});

it.each(engines)('%s never throws anything but a SeaworthyError', async (_, make) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(real.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.integer({ min: 1, max: 99 }),
      async (edits, length) => {
        const bytes = real.slice();
        for (const [at, value] of edits) bytes[at] = value;
        await codeOf(unpackAll(cut(bytes, length), make()));
      },
    ),
    { numRuns: 200 },
  );
});
