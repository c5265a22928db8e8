import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { buildImage, ociLayout } from '../../testing/archives.js';
import {
  type Descriptor,
  imageDetails,
  layersOf,
  packingOfBytes,
  packingOfMediaType,
  parseDockerSave,
  parseImageConfig,
  parseManifestOrIndex,
  parsePlatform,
  pickPlatform,
} from './index.js';

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const digest = (letter: string): `sha256:${string}` => `sha256:${letter.repeat(64)}`;

function failure(action: () => unknown): SeaworthyError {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

describe('configuration', () => {
  const image = buildImage({
    layers: [[{ path: 'a', content: 'x' }], [{ path: 'b', content: 'y' }]],
    createdBy: ['ADD a', 'RUN b'],
  });

  it('gives each layer the step that made it, without steps that made none', () => {
    const layers = layersOf(parseImageConfig(image.config, 'config'));
    expect(layers.map(({ createdBy }) => createdBy)).toEqual(['ADD a', 'RUN b']);
    expect(layers.map(({ diffId }) => diffId)).toEqual(image.diffIds);
  });

  it('names no step where the history does not fit', () => {
    const config = parseImageConfig(
      bytes({ rootfs: { diff_ids: [digest('a')] }, history: [{ created_by: 'x' }, { created_by: 'y' }] }),
      'c',
    );
    expect(layersOf(config)).toEqual([{ index: 0, diffId: digest('a') }]);
  });

  it('takes nulls where Docker writes them', () => {
    const config = parseImageConfig(
      bytes({
        architecture: 'amd64',
        os: 'linux',
        config: { Labels: null, User: '' },
        history: null,
        rootfs: { diff_ids: [] },
      }),
      'c',
    );
    expect(imageDetails(config, { repoTags: ['a:1'] })).toMatchObject({
      repoTags: ['a:1'],
      labels: {},
      architecture: 'amd64',
    });
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['no layers', {}, 'rootfs'],
    ['another digest', { rootfs: { diff_ids: ['md5:1'] } }, 'rootfs.diff_ids.0'],
  ])('refuses %s and names the place', (_, document, place) => {
    const error = failure(() => parseImageConfig(bytes(document), 'blobs/c'));
    expect(error.code).toBe('ARCHIVE_CORRUPT');
    expect(error.message).toContain(place);
    expect(error.where).toBe('blobs/c');
  });

  it('refuses a document beyond every real one', () => {
    expect(failure(() => parseImageConfig(new Uint8Array(9_000_000), 'c')).code).toBe('LIMIT_EXCEEDED');
  });
});

describe('manifest or index', () => {
  const files = ociLayout([{ layers: [[{ path: 'a', content: 'x' }]] }]);

  it('reports them apart by their fields', () => {
    const index = parseManifestOrIndex(files.get('index.json') ?? bytes(''), 'index.json');
    expect(index.kind).toBe('index');
    const manifest = parseManifestOrIndex(
      bytes({ config: { digest: digest('a'), size: 1 }, layers: [] }),
      'm',
    );
    expect(manifest.kind).toBe('manifest');
  });

  it('says what schema 1 is', () => {
    expect(failure(() => parseManifestOrIndex(bytes({ schemaVersion: 1, fsLayers: [] }), 'm')).code).toBe(
      'UNSUPPORTED',
    );
  });
});

it('reads the list of docker save with null tags', () => {
  expect(
    parseDockerSave(bytes([{ Config: 'c.json', RepoTags: null, Layers: ['a/layer.tar'] }]), 'manifest.json'),
  ).toEqual([{ Config: 'c.json', RepoTags: null, Layers: ['a/layer.tar'] }]);
});

describe('platforms', () => {
  const entry = (name: string, letter: string): Descriptor => {
    const [os = '', architecture = '', variant] = name.split('/');
    return { mediaType: '', digest: digest(letter), size: 1, platform: { os, architecture, variant } };
  };
  const index = [
    entry('linux/amd64', 'a'),
    entry('linux/arm/v5', 'b'),
    entry('linux/arm/v7', 'c'),
    entry('linux/arm64/v8', 'd'),
    entry('windows/amd64', 'e'),
    entry('unknown/unknown', 'f'),
  ];

  it.each([
    ['linux/amd64', 'a'],
    ['linux/x86_64', 'a'],
    ['linux/arm/v7', 'c'],
    ['linux/arm/v6', 'b'],
    ['linux/arm', 'c'],
    ['linux/arm64', 'd'],
    ['arm64', 'd'],
    ['linux/arm64/v8', 'd'],
    ['windows/amd64', 'e'],
  ])('%s', (wanted, letter) => {
    expect(pickPlatform(index, parsePlatform(wanted), { explicit: true, where: 'x' }).digest).toBe(
      digest(letter),
    );
  });

  it('lists the choices where none fits', () => {
    const error = failure(() =>
      pickPlatform(index, parsePlatform('linux/s390x'), { explicit: true, where: 'x' }),
    );
    expect(error.code).toBe('NOT_FOUND');
    expect(error.whatToDo).toContain('linux/arm/v5');
    expect(error.whatToDo).not.toContain('unknown');
  });

  it('takes the only image there is, unless another platform was asked for', () => {
    const arm = [entry('linux/arm64', 'd'), entry('unknown/unknown', 'f')];
    const wanted = parsePlatform('linux/amd64');
    expect(pickPlatform(arm, wanted, { explicit: false, where: 'x' }).digest).toBe(digest('d'));
    expect(failure(() => pickPlatform(arm, wanted, { explicit: true, where: 'x' })).code).toBe('NOT_FOUND');
  });

  it('refuses what is not a platform', () => {
    expect(failure(() => parsePlatform('a/b/c/d')).code).toBe('USAGE');
  });
});

describe('packing', () => {
  it.each([
    ['application/vnd.oci.image.layer.v1.tar+zstd', 'zstd'],
    ['application/vnd.docker.image.rootfs.diff.tar.gzip', 'gzip'],
    ['application/vnd.oci.image.layer.v1.tar', 'none'],
    ['application/vnd.in-toto+json', undefined],
  ])('%s', (mediaType, packing) => {
    expect(packingOfMediaType(mediaType)).toBe(packing);
  });

  it.each([
    [[0x1f, 0x8b, 8, 0], 'gzip'],
    [[0x28, 0xb5, 0x2f, 0xfd], 'zstd'],
    [[0x52, 0x2a, 0x4d, 0x18], 'zstd'],
    [[0x2e, 0x2f, 0, 0], 'none'],
    [[], 'none'],
  ])('by bytes %j', (head, packing) => {
    expect(packingOfBytes(Uint8Array.from(head))).toBe(packing);
  });
});
