import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Artifact, OpenContext, OpenOptions } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import { silentProgress } from '../../../core/progress.js';
import type { HttpRequest } from '../../../core/world.js';
import {
  buildImage,
  dockerArchive,
  type ImageSpec,
  ociArchive,
  type TarItem,
  tar,
} from '../../../testing/archives.js';
import { type FakeAnswer, type FakeWorld, fakeWorld } from '../../../testing/fake-world.js';
import { opener } from './index.js';

const spec: ImageSpec = {
  tags: ['app:1'],
  layers: [
    [
      { path: 'etc/os-release', content: 'ID=test' },
      { path: 'etc/link', hardlink: 'etc/os-release' },
    ],
    [{ path: 'big', content: 'x'.repeat(200_000) }],
    [],
  ],
};
const image = buildImage(spec);
const history = [
  { CreatedBy: '/bin/sh -c #(nop)  CMD ["sh"]', Size: 0 },
  { CreatedBy: '/bin/sh -c #(nop) WORKDIR /app', Size: 0 },
  { CreatedBy: 'COPY big', Size: 200_000 },
  { CreatedBy: 'ENV A=b', Size: 0 },
  { CreatedBy: 'ADD rootfs', Size: 7 },
];
const inspection = {
  Id: image.configDigest,
  RepoTags: ['app:1'],
  RepoDigests: null,
  Created: '2026-01-02T03:04:05Z',
  Architecture: 'amd64',
  Os: 'linux',
  Config: { User: 'me', Labels: { a: 'b' } },
  RootFS: { Type: 'layers', Layers: image.diffIds },
};

interface Engine {
  readonly inspection?: object;
  readonly archive?: Uint8Array;
  readonly pieceBytes?: number;
  readonly answers?: (path: string) => FakeAnswer | undefined;
}

function engine(
  given: Engine = {},
  env: Record<string, string> = {},
  files: Record<string, string> = {},
): FakeWorld {
  const { archive = ociArchive([spec], { compression: 'none', dockerManifest: true }) } = given;
  return fakeWorld({
    env,
    files,
    responses: ({ url }: HttpRequest) => {
      const path = url.replace(/^http:\/\/[^/]+/, '');
      const own = given.answers?.(path);
      if (own) return own;
      if (path.endsWith('/history')) return JSON.stringify(history);
      if (path.startsWith('/images/get?')) return { body: cut(archive, given.pieceBytes ?? 65_536) };
      if (path === '/images/app:1/json') return JSON.stringify(given.inspection ?? inspection);
      return { status: 404, body: '{"message":"No such image"}' };
    },
  });
}

function* cut(bytes: Uint8Array, pieceBytes: number): Generator<Uint8Array> {
  const shared = new Uint8Array(pieceBytes);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    // The same memory each time, as real streams may do it.
    shared.set(piece);
    yield shared.subarray(0, piece.length);
  }
}

function context(
  world: FakeWorld,
  options: OpenOptions = { dockerHost: 'unix:///run/test.sock' },
): OpenContext {
  return { world, progress: silentProgress, options };
}

const open = (world: FakeWorld) => opener.open('app:1', context(world));
const exports = (world: FakeWorld) => world.requests.filter(({ url }) => url.includes('/images/get')).length;

/** All layers together, as the analysis walks layers of one stream. */
async function contentsOf(artifact: Artifact): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  const walks = artifact.layers.map((layer) =>
    layer.walk(({ path }) => ({
      maxBytes: 1_000_000,
      receive: (source) => {
        contents[`${layer.index} ${path}`] = new TextDecoder().decode(source.read(0, 10));
      },
    })),
  );
  expect((await Promise.all(walks)).flat()).toEqual([]);
  return contents;
}

const all = { '0 etc/os-release': 'ID=test', '0 etc/link': 'ID=test', '1 big': 'xxxxxxxxxx' };

async function failure(action: Promise<unknown>): Promise<SeaworthyError> {
  const thrown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof SeaworthyError) return thrown;
  throw new Error(`expected one of our errors, not ${String(thrown)}`);
}

describe('an image', () => {
  it('is described without streaming it', async () => {
    const world = engine();
    expect(await open(world)).toMatchObject({
      kind: 'image',
      name: 'app:1',
      digest: image.configDigest,
      image: { repoTags: ['app:1'], architecture: 'amd64', user: 'me', labels: { a: 'b' } },
      layers: [
        { diffId: image.diffIds[0], createdBy: 'ADD rootfs', sharesStream: true },
        { diffId: image.diffIds[1], createdBy: 'COPY big' },
        { diffId: image.diffIds[2], createdBy: '/bin/sh -c #(nop) WORKDIR /app' },
      ],
    });
    expect(exports(world)).toBe(0);
  });

  it('is asked for over the socket that was named', async () => {
    const world = engine();
    await open(world);
    expect(world.requests.map(({ socketPath }) => socketPath)).toEqual(['/run/test.sock', '/run/test.sock']);
  });

  it('has no configuration digest in the containerd store, whose ID is another one', async () => {
    const world = engine({ inspection: { ...inspection, RepoDigests: [`app@${inspection.Id}`] } });
    const artifact = await open(world);
    expect(artifact.digest).toBeUndefined();
    expect(artifact.image?.manifestDigest).toBe(inspection.Id);
  });

  it('names no step where the history does not fit', async () => {
    const answers = (path: string) =>
      path.endsWith('/history') ? '[{"CreatedBy":"RUN x","Size":1}]' : undefined;
    const artifact = await open(engine({ answers }));
    expect(artifact.layers.map(({ createdBy }) => createdBy)).toEqual([undefined, undefined, undefined]);
  });
});

describe('layers', () => {
  const hex = (digest: string | undefined) => (digest ?? '').slice('sha256:'.length);
  const oldLayout = (): Uint8Array => {
    const [base = new Uint8Array(0), big = new Uint8Array(0), empty = new Uint8Array(0)] = image.layers;
    const config = `${hex(image.configDigest)}.json`;
    const items: TarItem[] = [
      { path: '0a/layer.tar', content: empty },
      { path: '0b/layer.tar', content: big },
      { path: '0c/layer.tar', content: base },
      { path: '0d/layer.tar', symlink: '../0a/layer.tar' },
      { path: config, content: image.config },
    ];
    const manifest = [
      { Config: config, RepoTags: null, Layers: ['0c/layer.tar', '0b/layer.tar', '0d/layer.tar'] },
    ];
    return tar([...items, { path: 'manifest.json', content: JSON.stringify(manifest) }]);
  };
  const podman = (): Uint8Array =>
    tar(image.layers.map((layer, index) => ({ path: `${hex(image.diffIds[index])}.tar`, content: layer })));

  // Contents of hard links need one more pass, as everywhere.
  it.each<[string, () => Uint8Array, number]>([
    ['blobs by diffID', () => ociArchive([spec], { compression: 'none', dockerManifest: true }), 2],
    ['files by diffID', podman, 2],
    ['gzip blobs', () => ociArchive([spec], { compression: 'gzip', dockerManifest: true }), 3],
    ['zstd blobs', () => ociArchive([spec], { compression: 'zstd', dockerManifest: true }), 3],
    ['folders with layer.tar', () => dockerArchive(spec), 3],
    ['folders in another order, and links', oldLayout, 3],
    [
      'several images',
      () => ociArchive([{ layers: [[{ path: 'other', content: 'y' }]] }, spec], { dockerManifest: true }),
      3,
    ],
  ])('as %s', async (_, archive, passes) => {
    const world = engine({ archive: archive() });
    expect(await contentsOf(await open(world))).toEqual(all);
    expect(exports(world)).toBe(passes);
  });

  it.each([1000, 512, 511, 7])('in pieces of %d bytes', async (pieceBytes) => {
    expect(await contentsOf(await open(engine({ pieceBytes })))).toEqual(all);
  });

  it('share one pass, and one of them needs no more than its part', async () => {
    const world = engine();
    const artifact = await open(world);
    await Promise.all(artifact.layers.map((layer) => layer.walk(() => undefined)));
    expect(exports(world)).toBe(1);
    await artifact.layers[0].walk(() => undefined);
    expect(exports(world)).toBe(2);
  });

  it('that are the same twice come twice', async () => {
    const [base = ''] = image.diffIds;
    const RootFS = { Layers: [base, base] };
    const artifact = await open(engine({ inspection: { ...inspection, RootFS } }));
    expect(Object.keys(await contentsOf(artifact)).sort()).toEqual([
      '0 etc/link',
      '0 etc/os-release',
      '1 etc/link',
      '1 etc/os-release',
    ]);
  });

  it('whose walk fails leave the others alone', async () => {
    const artifact = await open(engine());
    const [broken, fine] = await Promise.allSettled([
      artifact.layers[0].walk(() => {
        throw new Error('from the visitor');
      }),
      artifact.layers[1]?.walk(() => undefined),
    ]);
    expect([broken?.status, fine?.status]).toEqual(['rejected', 'fulfilled']);
  });

  const whole = ociArchive([spec], { compression: 'none', dockerManifest: true });
  const changed = Uint8Array.from(whole);
  changed.fill(0x79, Buffer.from(whole).indexOf('xxxxx') + 10, Buffer.from(whole).indexOf('xxxxx') + 20);
  const without = tar([{ path: 'manifest.json', content: '[]' }]);

  it.each<[string, Uint8Array, string]>([
    ['cut off', whole.subarray(0, 150_000), 'ARCHIVE_CORRUPT'],
    ['without the image', without, 'ARCHIVE_CORRUPT'],
    ['without anything', new Uint8Array(0), 'ARCHIVE_CORRUPT'],
    ['of noise', new Uint8Array(100_000).fill(7), 'ARCHIVE_CORRUPT'],
    ['with other bytes', changed, 'DIGEST_MISMATCH'],
  ])('of an archive %s are a coded error', async (_, archive, code) => {
    const artifact = await open(engine({ archive }));
    const walks = await Promise.allSettled(artifact.layers.map((layer) => layer.walk(() => undefined)));
    const codes = walks.map((walk) => (walk.status === 'rejected' ? walk.reason.code : 'fine'));
    expect(codes).toContain(code);
    expect(codes.filter((one) => one !== code && one !== 'fine')).toEqual([]);
  });

  it('end with an error that the engine has in the middle', async () => {
    const answers = (path: string) =>
      path.includes('/get?') ? { status: 500, body: '{"message":"disk full"}' } : undefined;
    const artifact = await open(engine({ answers }));
    const error = await failure(artifact.layers[0].walk(() => undefined));
    expect(error).toMatchObject({
      code: 'ENGINE_UNREACHABLE',
      message: expect.stringContaining('disk full'),
    });
  });
});

describe('recognises', () => {
  it.each<[string, OpenOptions, boolean]>([
    ['app:1', {}, true],
    ['app:2', {}, false],
    ['../../info', {}, false],
    ['app:1?x', {}, false],
    ['app:1', { platform: 'linux/amd64' }, true],
    ['app:1', { platform: 'linux/arm64' }, false],
    ['app:1', { dockerHost: 'ssh://host' }, false],
  ])('%s with %j: %s', async (reference, options, expected) => {
    const given = context(engine(), { dockerHost: '/run/test.sock', ...options });
    expect(await opener.recognises(reference, given)).toBe(expected);
  });

  it('nothing where there is no socket, without asking anybody', async () => {
    const world = engine();
    expect(await opener.recognises('app:1', context(world, {}))).toBe(false);
    expect(world.requests).toEqual([]);
  });

  it('where DOCKER_HOST says so', async () => {
    const world = engine({}, { DOCKER_HOST: 'tcp://127.0.0.1:2375' });
    expect(await opener.recognises('app:1', context(world, {}))).toBe(true);
    expect(world.requests[0]?.url).toBe('http://127.0.0.1:2375/images/app:1/json');
  });
});

describe("Docker's current context", () => {
  // SHA-256 of "desktop".
  const meta =
    '/home/me/.docker/contexts/meta/68693d02ab4fbb2331b8cc39915322e48e61f06d4d1b31e7d19913202857bc8a/meta.json';
  const files = {
    '/home/me/.docker/config.json': '{"currentContext":"desktop"}',
    [meta]: '{"Name":"desktop","Endpoints":{"docker":{"Host":"unix:///home/me/.docker/run/d.sock"}}}',
  };

  it('names the socket', async () => {
    const world = engine({}, {}, files);
    await opener.open('app:1', context(world, {}));
    expect(world.requests[0]?.socketPath).toBe('/home/me/.docker/run/d.sock');
  });

  it.each([
    ['DOCKER_HOST', { DOCKER_HOST: 'unix:///run/other.sock' }, '/run/other.sock'],
    ['DOCKER_CONTEXT', { DOCKER_CONTEXT: 'default' }, undefined],
  ])('yields to %s', async (_, env, socketPath) => {
    const world = engine({}, env, files);
    await opener.recognises('app:1', context(world, {}));
    expect(world.requests[0]?.socketPath).toBe(socketPath);
  });

  it.each(['{', '{"Endpoints":{}}', '[]'])('is passed over where it is %s', async (text) => {
    const world = engine({}, {}, { ...files, [meta]: text });
    expect(await opener.recognises('app:1', context(world, {}))).toBe(false);
  });
});

describe('says', () => {
  it.each<[string, FakeWorld, OpenOptions, string, string]>([
    ['that there is no socket', engine(), {}, 'ENGINE_UNREACHABLE', 'looked at /var/run/docker.sock'],
    ['that no one answers', fakeWorld(), { dockerHost: '/s' }, 'ENGINE_UNREACHABLE', 'does not answer'],
    [
      'that another program answers',
      engine({ answers: () => '<html>' }),
      { dockerHost: '/s' },
      'ENGINE_UNREACHABLE',
      'no container engine',
    ],
    [
      'that other hosts are not asked',
      engine(),
      { dockerHost: 'tcp://example.test:2375' },
      'UNSUPPORTED',
      'not asked',
    ],
    ['that an address is none', engine(), { dockerHost: 'nonsense' }, 'CONFIG_INVALID', 'not the address'],
    [
      'that a layer has a wrong digest',
      engine({ inspection: { ...inspection, RootFS: { Layers: ['x'] } } }),
      { dockerHost: '/s' },
      'ENGINE_UNREACHABLE',
      'RootFS.Layers.0',
    ],
    [
      'that there are no layers',
      engine({ inspection: { ...inspection, RootFS: {} } }),
      { dockerHost: '/s' },
      'UNSUPPORTED',
      'no layers',
    ],
    [
      'which platform it is for',
      engine(),
      { dockerHost: '/s', platform: 'linux/arm64' },
      'NOT_FOUND',
      'linux/arm64',
    ],
  ])('%s', async (_, world, options, code, message) => {
    const error = await failure(opener.open('app:1', context(world, options)));
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(error.whatToDo === undefined && code !== 'UNSUPPORTED').toBe(false);
  });

  it('how to get an image that is not there', async () => {
    const error = await failure(opener.open('app:2', context(engine())));
    expect(error).toMatchObject({
      code: 'NOT_FOUND',
      whatToDo: expect.stringContaining('docker pull app:2'),
    });
  });
});

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => {
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
