import { describe, expect, it } from 'vitest';
import type { Layer } from '../core/artifact.js';
import { bytesAsSource } from '../core/bytes.js';
import { SeaworthyError } from '../core/errors.js';
import { gzip, sha256, tar, zstd } from '../testing/archives.js';
import { layerFromBlob, layerFromStream, layerFromTar } from './layer.js';

const plain = tar([
  { path: 'a', content: 'x' },
  { path: '../b', content: 'y' },
]);
const packed = gzip(plain);
const identity = { index: 3, diffId: sha256(plain), createdBy: 'RUN make', where: 'blob' } as const;

async function paths(layer: Layer): Promise<string[]> {
  const seen: string[] = [];
  await layer.walk((entry) => {
    seen.push(entry.path);
    return undefined;
  });
  return seen;
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

describe('a layer from a stream', () => {
  it.each([
    ['plain', plain],
    ['gzip', packed],
    ['zstd', zstd(plain)],
  ])('is unpacked by its first bytes, whatever its media type says: %s', async (_, bytes) => {
    for (const pieceBytes of [1, 3, 1000]) {
      const open = function* () {
        for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.slice(at, at + pieceBytes);
      };
      const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip';
      expect(await paths(layerFromStream({ ...identity, open, mediaType, digest: sha256(bytes) }))).toEqual([
        'a',
      ]);
    }
  });

  it('places gaps in the layer', async () => {
    const layer = layerFromStream({ ...identity, open: () => [packed] });
    expect(await layer.walk(() => undefined)).toMatchObject([
      {
        unit: 'layer',
        location: { path: '../b', layer: identity.diffId, layerIndex: 3, instruction: 'RUN make' },
      },
    ]);
  });

  const wrong = sha256(new Uint8Array(7));
  it.each([
    ['of the stored bytes', { digest: wrong }, 'DIGEST_MISMATCH'],
    ['of the unpacked bytes', { diffId: wrong }, 'DIGEST_MISMATCH'],
    [
      'of the unpacked bytes, beside a right one',
      { digest: sha256(packed), diffId: wrong, verifyDiffId: true },
      'DIGEST_MISMATCH',
    ],
    ['of the unpacked bytes, unasked', { digest: sha256(packed), diffId: wrong }, 'no error'],
  ])('has its digest checked: %s', async (_, more, code) => {
    expect(await codeOf(paths(layerFromStream({ ...identity, open: () => [packed], ...more })))).toBe(code);
  });

  it.each([
    ['a digest of what is stored', { digest: sha256(packed) }, sha256(packed)],
    ['a diffID that is checked', {}, identity.diffId],
    ['the place of unchecked bytes', { verifyDiffId: false, contentKey: 'file' }, 'file'],
    ['nothing', { verifyDiffId: false }, undefined],
  ])('is kept under %s', (_, more, key) => {
    expect(layerFromStream({ ...identity, open: () => [packed], ...more }).contentKey).toBe(key);
  });

  it('that is no file system is refused', async () => {
    const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip+encrypted';
    expect(await codeOf(paths(layerFromStream({ ...identity, open: () => [packed], mediaType })))).toBe(
      'UNSUPPORTED',
    );
  });

  it('ends its source when it ends early itself', async () => {
    let ended = false;
    const open = async function* () {
      try {
        while (true) yield new TextEncoder().encode('no tar at all '.repeat(100));
      } finally {
        ended = true;
      }
    };
    expect(await codeOf(paths(layerFromStream({ ...identity, open })))).toBe('ARCHIVE_CORRUPT');
    expect(ended).toBe(true);
  });

  it('stops a bomb', async () => {
    const bomb = gzip(new Uint8Array(5_000_000));
    const limits = { maxBytes: 1_000_000 };
    expect(await codeOf(paths(layerFromStream({ ...identity, open: () => [bomb], limits })))).toBe(
      'LIMIT_EXCEEDED',
    );
  });
});

describe('a layer by place', () => {
  it('seeks in a plain tar and streams a packed one', async () => {
    expect(layerFromBlob(bytesAsSource(plain), identity)).toMatchObject({
      seekable: true,
      sizeBytes: plain.length,
    });
    const streamed = layerFromBlob(bytesAsSource(packed), identity);
    expect(streamed.seekable).toBe(false);
    expect(await paths(streamed)).toEqual(['a']);
  });

  it('is hashed when asked', async () => {
    const other = { ...identity, diffId: sha256(packed) };
    expect(await codeOf(paths(layerFromTar(bytesAsSource(plain), { ...other, verify: true })))).toBe(
      'DIGEST_MISMATCH',
    );
    expect(await codeOf(paths(layerFromTar(bytesAsSource(plain), other)))).toBe('no error');
    expect(layerFromTar(bytesAsSource(plain), other).contentKey).toBeUndefined();
  });
});
