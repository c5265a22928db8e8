import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SeaworthyError } from '../../../core/errors.js';
import { tar } from '../../../testing/archives.js';
import { membersOf } from './members.js';

const archive = tar([
  { path: 'blobs/' },
  { path: 'blobs/one', content: 'x'.repeat(700) },
  { path: 'link', symlink: 'blobs/one' },
  { path: `deep/${'n'.repeat(200)}`, content: 'long' },
  { path: 'empty', content: '' },
]);

async function* cut(bytes: Uint8Array, pieceBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

async function read(
  bytes: Uint8Array,
  pieceBytes: number,
  readsBody = (_: number) => true,
): Promise<string[]> {
  const seen: string[] = [];
  for await (const { entry, body } of membersOf(cut(bytes, pieceBytes))) {
    let sizeBytes = 0;
    if (readsBody(seen.length)) for await (const piece of body) sizeBytes += piece.length;
    seen.push(`${entry.type} ${entry.path.slice(0, 20)} ${sizeBytes}`);
  }
  return seen;
}

const whole = [
  'directory blobs 0',
  'file blobs/one 700',
  'symlink link 0',
  'file deep/nnnnnnnnnnnnnnn 4',
  'file empty 0',
];

it.each([1, 100, 512, 513, 100_000])('reads all members from pieces of %d bytes', async (pieceBytes) => {
  expect(await read(archive, pieceBytes)).toEqual(whole);
});

it('passes over bodies that no one reads', async () => {
  expect(await read(archive, 300, () => false)).toEqual(whole.map((line) => line.replace(/\d+$/, '0')));
});

it('closes the stream when the reader has enough', async () => {
  let isClosed = false;
  async function* endless(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield archive.subarray(0, 512);
    } finally {
      isClosed = true;
    }
  }
  for await (const _ of membersOf(endless())) break;
  expect(isClosed).toBe(true);
});

it('ends with nothing worse than our own errors, whatever comes', async () => {
  const mutated = fc
    .tuple(
      fc.nat(archive.length),
      fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 4 }),
    )
    .map(([length, changes]) => {
      const bytes = Uint8Array.from(archive);
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes.subarray(0, length);
    });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(mutated, fc.uint8Array({ maxLength: 2000 })),
      fc.integer({ min: 50, max: 3000 }),
      async (bytes, pieceBytes) => {
        try {
          expect((await read(bytes, pieceBytes)).length).toBeLessThan(10);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SeaworthyError);
        }
      },
    ),
    { numRuns: 500 },
  );
});
