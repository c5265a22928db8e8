import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytesAsSource } from '../../core/bytes.js';
import { SeaworthyError } from '../../core/errors.js';
import { sealTarHeader, tar } from '../../testing/archives.js';
import { normalisePath, tarMembers, walkTar, walkTarStream } from './index.js';

const seed = tar([
  { path: 'dir/' },
  { path: 'dir/file', content: 'x'.repeat(700) },
  { path: `${'long/'.repeat(30)}name`, content: 'y' },
  { path: `${'gnu/'.repeat(30)}name`, content: 'z', gnu: true },
  { path: 'link', symlink: 'dir/file' },
  { path: 'hard', hardlink: 'dir/file' },
]);

/** Some mutations repair the checksum, or nothing behind it would ever be reached. */
const mutated = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255), fc.boolean()), { maxLength: 10 }),
    fc.option(fc.nat(seed.length), { freq: 4 }),
  )
  .map(([edits, cut]) => {
    const bytes = seed.slice();
    for (const [at, value, seal] of edits) {
      bytes[at] = value;
      if (seal) sealTarHeader(bytes.subarray(at - (at % 512), at - (at % 512) + 512));
    }
    return cut === null ? bytes : bytes.slice(0, cut);
  });

async function reported(walk: () => Promise<unknown> | unknown): Promise<string> {
  try {
    await walk();
    return 'ok';
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown.code;
    throw thrown;
  }
}

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

it('seeking and streaming see the same entries and end the same way', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, fc.integer({ min: 1, max: 2000 }), async (bytes, length) => {
      const visits = () => {
        const seen: string[] = [];
        const visit = (entry: { path: string; type: string; sizeBytes: number }) => {
          seen.push(`${entry.path} ${entry.type} ${entry.sizeBytes}`);
          return { maxBytes: 5000, receive: () => {} };
        };
        return { seen, visit };
      };
      const [byPlace, streamed] = [visits(), visits()];
      const first = await reported(() => walkTar(bytesAsSource(bytes), byPlace.visit));
      const second = await reported(() => walkTarStream(() => pieces(bytes, length), streamed.visit));
      // A file that ends early is shown by the stream before that is known.
      expect(streamed.seen.slice(0, byPlace.seen.length)).toEqual(byPlace.seen);
      if (first === 'ok') expect([second, streamed.seen]).toEqual([first, byPlace.seen]);
      else expect(second).not.toBe('ok');
    }),
    { numRuns: 400 },
  );
});

it('members of a mutated archive come or fail with a code', async () => {
  await fc.assert(
    fc.asyncProperty(
      mutated,
      fc.integer({ min: 1, max: 2000 }),
      fc.boolean(),
      async (bytes, length, read) => {
        await reported(async () => {
          for await (const { content } of tarMembers(pieces(bytes, length))) {
            if (read) for await (const piece of content) expect(piece.length).toBeGreaterThan(0);
          }
        });
      },
    ),
    { numRuns: 200 },
  );
});

it('no path leads out', () => {
  const part = fc.constantFrom('..', '.', '', 'a', '...', 'b\0', '..a');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const path = normalisePath(parts.join('/'));
      if (path === undefined) return;
      expect(path.split('/').some((name) => name === '..' || name === '.' || name.includes('\0'))).toBe(
        false,
      );
      expect(path.startsWith('/') || path.endsWith('/') || path.includes('//')).toBe(false);
    }),
  );
});
