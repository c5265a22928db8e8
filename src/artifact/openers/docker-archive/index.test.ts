import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Artifact, OpenOptions } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import { silentProgress } from '../../../core/progress.js';
import {
  dockerArchive,
  gzip,
  type ImageSpec,
  type LayerCompression,
  ociArchive,
  tar,
  zstd,
} from '../../../testing/archives.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { analyzeArtifact, openArtifact } from '../../index.js';
import { opener as ociLayout } from '../oci-layout/index.js';
import { opener } from './index.js';

const app: ImageSpec = {
  tags: ['app:1'],
  layers: [[{ path: 'etc/os-release', content: 'ID=debian' }], [{ path: 'srv/app.js', content: 'run()' }]],
  createdBy: ['ADD rootfs', 'COPY app'],
};
const other: ImageSpec = {
  tags: ['team/other:2', 'team/other:latest'],
  layers: [[{ path: 'only', content: 'other' }]],
};

interface Opening {
  readonly reference?: string;
  readonly options?: OpenOptions;
}

async function open(
  bytes: Uint8Array,
  { reference = 'app.tar', options = {} }: Opening = {},
): Promise<Artifact> {
  const world = fakeWorld({ files: { 'app.tar': bytes } });
  return openArtifact(reference, { world, progress: silentProgress, options }, [opener, ociLayout]);
}

async function contents(artifact: Artifact): Promise<Record<string, string>> {
  const echo = {
    id: 'test/echo',
    version: 1,
    claim: { everything: true },
    maxBytes: 10_000,
    evidence: 'installed',
    analyze: (file: { text(): string }) => [{ kind: 'problem' as const, reason: file.text() }],
  } as const;
  const options = { mode: 'image', progress: silentProgress.stage(''), disk: fakeWorld().disk } as const;
  const { facts, gaps } = await analyzeArtifact(artifact, [echo], options);
  await artifact.close();
  const found = facts.map(({ location, fact }) => [
    location.path,
    fact.kind === 'problem' ? fact.reason : '',
  ]);
  return Object.fromEntries([...found, ...gaps.map((gap) => ['gap', gap.reason])]);
}

async function failure(action: Promise<unknown>): Promise<SeaworthyError> {
  try {
    await action;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
}

const appContents = { 'etc/os-release': 'ID=debian', 'srv/app.js': 'run()' };

describe('every form of an archive gives the same image', () => {
  const inner: [string, Uint8Array][] = [
    ['classic store', dockerArchive(app)],
    ...(['none', 'gzip', 'zstd'] as LayerCompression[]).flatMap((compression): [string, Uint8Array][] => [
      [`containerd store, layers ${compression}`, ociArchive([app], { compression, dockerManifest: true })],
      [`OCI archive, layers ${compression}`, ociArchive([app], { compression })],
      [
        `OCI archive with a nested index, layers ${compression}`,
        ociArchive([app], { compression, nested: true }),
      ],
    ]),
  ];
  const outer: [string, (bytes: Uint8Array) => Uint8Array][] = [
    ['plain', (bytes) => bytes],
    ['gzip', gzip],
    ['zstd', zstd],
  ];
  const forms = inner.flatMap(([name, bytes]) =>
    outer.map(([packing, pack]) => [`${name}, ${packing}`, pack(bytes)] as const),
  );

  it.each(forms)('%s', async (_, bytes) => {
    const artifact = await open(bytes);
    expect(artifact).toMatchObject({
      kind: 'image',
      name: 'app.tar',
      openedBy: 'docker-archive',
      image: { os: 'linux', architecture: 'amd64' },
    });
    expect(artifact.layers.map(({ createdBy }) => createdBy)).toEqual(['ADD rootfs', 'COPY app']);
    expect(artifact.layers.every(({ diffId, contentKey }) => diffId && contentKey)).toBe(true);
    expect(await contents(artifact)).toEqual(appContents);
  });

  it('has the digest of the configuration in all forms', async () => {
    const digests = await Promise.all(forms.map(async ([, bytes]) => (await open(bytes)).digest));
    expect(new Set(digests).size).toBe(1);
  });
});

describe('a layer that occurs twice', () => {
  const twice: ImageSpec = { layers: [[{ path: 'a', content: 'x' }], [{ path: 'a', content: 'x' }]] };

  it.each([
    ['plain', dockerArchive(twice)],
    ['packed', gzip(dockerArchive(twice))],
  ])('is read twice, %s', async (_, bytes) => {
    expect(await contents(await open(bytes))).toEqual({ a: 'x' });
  });

  it.each([
    ['plain', (bytes: Uint8Array) => bytes],
    ['packed', gzip],
  ])('may be a link to the first, %s', async (_, pack) => {
    const classic = dockerArchive({ layers: [[{ path: 'a', content: 'x' }]] });
    const linked = withLinkedLayer(classic);
    expect(await contents(await open(pack(linked)))).toEqual({ a: 'x' });
  });
});

describe('several images', () => {
  it.each([
    ['classic', dockerArchive(app, other)],
    ['OCI', ociArchive([app, other])],
    ['packed', gzip(dockerArchive(app, other))],
  ])('are chosen by name: %s', async (_, bytes) => {
    expect(await contents(await open(bytes, { reference: 'app.tar:app:1' }))).toEqual(appContents);
    expect(await contents(await open(bytes, { reference: 'app.tar:docker.io/library/app:1' }))).toEqual(
      appContents,
    );
    expect(await contents(await open(bytes, { reference: 'app.tar:team/other:2' }))).toEqual({
      only: 'other',
    });
    const unnamed = await failure(open(bytes));
    expect([unnamed.code, unnamed.whatToDo]).toEqual([
      'USAGE',
      expect.stringContaining('app:1, team/other:2'),
    ]);
    const unknown = await failure(open(bytes, { reference: 'app.tar:nobody' }));
    expect([unknown.code, unknown.whatToDo]).toEqual(['NOT_FOUND', expect.stringContaining('app:1')]);
  });

  it('are chosen by the beginning of their ID', async () => {
    const id = (await open(dockerArchive(other))).digest?.slice('sha256:'.length, 'sha256:'.length + 12);
    expect(await contents(await open(dockerArchive(app, other), { reference: `app.tar:${id}` }))).toEqual({
      only: 'other',
    });
  });
});

describe('several platforms', () => {
  const arm: ImageSpec = {
    tags: ['app:1'],
    architecture: 'arm64',
    layers: [[{ path: 'arm', content: 'x' }]],
  };

  it.each([
    ['OCI', ociArchive([app, arm])],
    ['OCI, nested', ociArchive([app, arm], { nested: true })],
    ['containerd store', ociArchive([app, arm], { dockerManifest: true })],
    ['classic', dockerArchive(app, arm)],
  ])('%s', async (_, bytes) => {
    expect(await contents(await open(bytes))).toEqual(appContents);
    expect(await contents(await open(bytes, { options: { platform: 'linux/arm64' } }))).toEqual({ arm: 'x' });
  });

  it('names those that there are', async () => {
    const error = await failure(open(ociArchive([app, arm]), { options: { platform: 'linux/s390x' } }));
    expect([error.code, error.whatToDo]).toEqual([
      'NOT_FOUND',
      expect.stringContaining('linux/amd64, linux/arm64'),
    ]);
  });
});

describe('what is refused', () => {
  const broken = (from: Uint8Array, text: string, by: string) => {
    const bytes = Buffer.from(from);
    const at = bytes.lastIndexOf(text);
    expect(at).toBeGreaterThan(0);
    bytes.write(by, at);
    return new Uint8Array(bytes);
  };

  it.each([
    ['a tar without an image', tar([{ path: 'etc/passwd', content: 'root' }]), 'UNSUPPORTED'],
    ['a gzip file of something else', gzip(Buffer.from('hello')), 'ARCHIVE_CORRUPT'],
    ['an archive that ends early', dockerArchive(app).subarray(0, 3000), 'ARCHIVE_CORRUPT'],
    ['a packed archive that ends early', gzip(dockerArchive(app)).subarray(0, 300), 'ARCHIVE_CORRUPT'],
    ['a manifest that is no JSON', broken(dockerArchive(app), '[{"Config"', '{{{'), 'ARCHIVE_CORRUPT'],
    ['a changed configuration', broken(dockerArchive(app), 'ADD rootfs', 'ADD other!'), 'DIGEST_MISMATCH'],
    [
      'an image without one of its layers',
      broken(dockerArchive(app), '/layer.tar"]', '/layer.tax"]'),
      'ARCHIVE_CORRUPT',
    ],
  ])('%s', async (_, bytes, code) => {
    expect((await failure(open(bytes))).code).toBe(code);
  });

  it.each([
    ['classic', broken(dockerArchive(app), 'run()', 'bad()')],
    ['layers gzip', ociArchive([{ ...app, config: { rootfs: { diff_ids: [] } } }])],
    ['layers plain', broken(ociArchive([app], { compression: 'none' }), 'run()', 'bad()')],
    ['layers zstd', broken(ociArchive([app], { compression: 'zstd' }), 'run()', 'bad()')],
  ])('a changed layer: %s', async (_, bytes) => {
    const code = await failure(open(bytes).then(contents));
    expect(['DIGEST_MISMATCH', 'ARCHIVE_CORRUPT']).toContain(code.code);
  });

  it('says what was tried', async () => {
    const error = await failure(open(Buffer.from('plain text')));
    expect([error.code, error.whatToDo]).toEqual(['UNSUPPORTED', expect.stringContaining('docker-archive')]);
    expect((await failure(open(new Uint8Array(0), { reference: 'nowhere' }))).code).toBe('NOT_FOUND');
    expect((await failure(open(new Uint8Array(0), { options: { from: 'nothing' } }))).code).toBe('USAGE');
  });
});

it('an image of settings alone has no files', async () => {
  expect(await contents(await open(dockerArchive({ tags: ['empty:1'], layers: [] })))).toEqual({});
});

describe('hostile archives', () => {
  const seeds = [
    dockerArchive(app),
    gzip(dockerArchive(app)),
    ociArchive([app]),
    ociArchive([app], { compression: 'zstd' }),
  ];
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 });

  it('give gaps or coded errors', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(seeds.length - 1),
        edits,
        fc.option(fc.nat(), { freq: 3 }),
        async (which, changes, cut) => {
          const bytes = (seeds[which] ?? new Uint8Array(0)).slice();
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const kept = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
          await open(kept)
            .then(contents)
            .catch((thrown) => {
              if (!(thrown instanceof SeaworthyError) || thrown.code === 'INTERNAL') throw thrown;
            });
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** Docker before 25 wrote a layer that it had already written as a link. */
function withLinkedLayer(classic: Uint8Array): Uint8Array {
  const text = Buffer.from(classic).toString('latin1');
  const layer = /[0-9a-f]{64}\/layer\.tar/.exec(text)?.[0] ?? '';
  const manifest = JSON.parse(/\[\{"Config".*\}\]/.exec(text)?.[0] ?? '[]');
  manifest[0].Layers = ['linked/layer.tar'];
  const link = tar([{ path: 'linked/layer.tar', symlink: `../${layer}` }], { end: false });
  const end = tar([{ path: 'manifest.json', content: JSON.stringify(manifest) }]);
  const start = text.lastIndexOf('manifest.json');
  return new Uint8Array(Buffer.concat([classic.subarray(0, start), link, end]));
}
