import { describe, expect, it } from 'vitest';
import type { Artifact } from '../../../core/artifact.js';
import { silentProgress } from '../../../core/progress.js';
import { type ImageSpec, ociLayout } from '../../../testing/archives.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { openArtifact } from '../../index.js';
import { opener } from './index.js';

const app: ImageSpec = {
  tags: ['1.2'],
  layers: [[{ path: 'a', content: 'x' }], [{ path: 'b', content: 'y' }]],
};

function open(files: ReadonlyMap<string, Uint8Array>, reference = 'layout'): Promise<Artifact> {
  const onDisk = Object.fromEntries([...files].map(([path, bytes]) => [`layout/${path}`, bytes]));
  return openArtifact(
    reference,
    { world: fakeWorld({ files: onDisk }), progress: silentProgress, options: {} },
    [opener],
  );
}

async function paths(artifact: Artifact): Promise<string[]> {
  const seen: string[] = [];
  for (const layer of artifact.layers) {
    await layer.walk((entry) => {
      seen.push(entry.path);
      return undefined;
    });
  }
  await artifact.close();
  return seen;
}

describe('a layout in a folder', () => {
  it.each(['none', 'gzip', 'zstd'] as const)('with layers packed as %s', async (compression) => {
    const artifact = await open(ociLayout([app], { compression }));
    expect(artifact.openedBy).toBe('oci-layout');
    expect(artifact.image).toMatchObject({
      repoTags: ['1.2'],
      manifestDigest: expect.stringContaining('sha256:'),
    });
    expect(artifact.layers.map(({ seekable }) => seekable)).toEqual(
      compression === 'none' ? [true, true] : [false, false],
    );
    expect(await paths(artifact)).toEqual(['a', 'b']);
  });

  it('chooses by name', async () => {
    const two = ociLayout([app, { tags: ['2.0'], layers: [[{ path: 'c', content: 'z' }]] }]);
    expect(await paths(await open(two, 'layout:2.0'))).toEqual(['c']);
    await expect(open(two)).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('with an index below the index', async () => {
    expect(await paths(await open(ociLayout([app], { nested: true })))).toEqual(['a', 'b']);
  });

  it('is not just any folder', async () => {
    await expect(open(new Map([['readme', new Uint8Array(0)]]))).rejects.toMatchObject({
      code: 'UNSUPPORTED',
    });
  });

  it('refuses an index that holds itself', async () => {
    // No digest can hold itself, so the place of the blob has to lie; that is found out first.
    const files = ociLayout([app], { nested: true });
    const [blob] = [...files.keys()].filter((path) => path.startsWith('blobs/')).slice(-1);
    files.set(blob ?? '', files.get('index.json') ?? new Uint8Array(0));
    await expect(open(files)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  it('refuses a blob that was changed', async () => {
    const files = ociLayout([app], { compression: 'none' });
    for (const [path, bytes] of files)
      if (bytes.length % 512 === 0)
        files.set(
          path,
          bytes.map((byte) => (byte === 0x78 ? 0x79 : byte)),
        );
    await expect(open(files).then(paths)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
  });

  it('names a blob that is missing', async () => {
    const files = ociLayout([app], { compression: 'none' });
    for (const [path, bytes] of files) if (bytes.length % 512 === 0) files.delete(path);
    await expect(open(files)).rejects.toMatchObject({ code: 'ARCHIVE_CORRUPT' });
  });
});
