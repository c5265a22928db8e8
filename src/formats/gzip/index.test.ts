import { PassThrough } from 'node:stream';
import { createGunzip } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { gzip } from '../../testing/archives.js';
import { gunzip, piecesOf, type Unpacker, unpackAll, unpackPieces, zlibUnpacker } from './index.js';

/** Node's documented stream: what is used where the handle looks different. */
function byStream(): Unpacker {
  return zlibUnpacker((options) => {
    const inner = createGunzip(options);
    const outer = new PassThrough({
      transform: (chunk, _encoding, done) => void inner.write(chunk, () => done()),
    });
    inner.on('data', (chunk) => outer.push(chunk));
    inner.on('error', (error) => outer.destroy(error));
    outer._flush = (done) => {
      inner.once('end', () => done());
      inner.end();
    };
    return outer;
  }, 'gzip');
}

const text = new TextEncoder().encode('Two gulls on the mole. '.repeat(40_000));
const packed = gzip(text);

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
  ['by the handle', gunzip],
  ['by the stream', byStream],
  ['by our own inflate', () => gunzip({ digestIsChecked: true })],
];

describe.each(engines)('%s', (_, make) => {
  it.each([1_000_000, 1000, 7])('unpacks pieces of %d bytes', async (length) => {
    expect(Buffer.from(await unpackAll(cut(packed, length), make())).equals(text)).toBe(true);
  });

  it('joins members', async () => {
    const two = new Uint8Array(Buffer.concat([gzip(Buffer.from('one ')), gzip(Buffer.from('two'))]));
    for (const length of [1, 5, 24, 1000]) {
      expect(Buffer.from(await unpackAll(cut(two, length), make())).toString()).toBe('one two');
    }
  });

  it.each([
    ['cut', packed.subarray(0, packed.length - 4)],
    ['of another format', new TextEncoder().encode('plain text')],
    ['with another length', packed.map((byte, at) => (at === packed.length - 2 ? byte ^ 1 : byte))],
  ])('refuses data that is %s', async (_name, bytes) => {
    expect(await codeOf(unpackAll(cut(bytes, 500), make()))).toBe('ARCHIVE_CORRUPT');
  });

  it('passes on what the receiver throws', async () => {
    const failing = (async () => {
      for await (const piece of unpackPieces([packed], make())) {
        throw new SeaworthyError('LIMIT_EXCEEDED', `enough: ${piece.length}`);
      }
    })();
    expect(await codeOf(failing)).toBe('LIMIT_EXCEEDED');
  });
});

describe('limits', () => {
  it('allows zeros after the end', async () => {
    const bytes = new Uint8Array(packed.length + 512);
    bytes.set(packed);
    expect((await unpackAll(cut(bytes, 4096), gunzip())).length).toBe(text.length);
  });

  it.each([
    ['in all', { maxBytes: 1000 }],
    ['for its length', { freeBytes: 10_000, maxRatio: 20 }],
  ])('stops at too many bytes %s', async (_, limits) => {
    expect(await codeOf(unpackAll([packed], gunzip(), limits))).toBe('LIMIT_EXCEEDED');
  });

  it('reads a source from start to end', async () => {
    expect(Buffer.from(await unpackAll(piecesOf(bytesAsSource(packed)), gunzip())).equals(text)).toBe(true);
  });
});

it('never throws anything but a SeaworthyError', async () => {
  const small = gzip(Buffer.from('abc '.repeat(300)));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.integer({ min: 1, max: 99 }),
      async (edits, length) => {
        const bytes = small.slice();
        for (const [at, value] of edits) bytes[at] = value;
        await codeOf(unpackAll(cut(bytes, length), gunzip(), { maxBytes: 1_000_000 }));
      },
    ),
    { numRuns: 200 },
  );
});
