import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import type { FakeRegistry } from '../../testing/fake-registry.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { askedFor, contextWith, startBench } from '../../testing/registry-bench.js';
import { Consent } from './consent.js';
import { askRegistries, type KnownOptions, knownFrom } from './known.js';

const options: KnownOptions = {
  lock: undefined,
  packageIndices: [],
  isOffline: false,
  insecureRegistries: [],
  insecureTls: false,
};

describe('what a project knows of images', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  it.each([
    ['a digest behind the name', [`FROM debian:13@${digest}`], digest],
    ['in a manifest', [`image: "debian:13@${digest}"`], digest],
    ['two that differ', [`a debian:13@${digest}`, `debian:13@sha256:${'b'.repeat(64)}`], undefined],
    ['of another registry', [`FROM example.com/debian:13@${digest}`], undefined],
    ['in a comment', [`    # image: debian:13@${digest}`], undefined],
    [
      'behind a comment at the end of the line above',
      [`FROM scratch # none\nFROM debian:13@${digest}`],
      digest,
    ],
    ['a digest that is too long', [`FROM debian:13@${digest}0`], undefined],
  ])('%s', async (_, texts, expected) => {
    const { images } = await knownFrom(options, texts, '.', fakeWorld({ files: {} }));
    expect(images.get('debian:13')?.digest).toBe(expected);
  });
});

it('takes no digest from a name without a tag, which was any release', async () => {
  const text = `image: debian@sha256:${'a'.repeat(64)}\nimage: registry.example.com:5000/debian@sha256:${'a'.repeat(64)}\n`;
  const { images } = await knownFrom(options, [text], '.', fakeWorld({ files: {} }));
  expect([...images.keys()]).toEqual([]);
});

it('refuses a lock file of a megabyte of errors at the first of them', async () => {
  const world = fakeWorld({
    files: { '/project/lock.yaml': `images: {a: b}\n${`${'}}'.repeat(40)}\n`.repeat(12_000)}` },
  });
  await expect(knownFrom({ ...options, lock: 'lock.yaml' }, [], '.', world)).rejects.toThrow('not YAML');
});

describe('indices of packages', () => {
  it.each([
    ['Debian', 'Package: a\nVersion: 1:2.0-1\n\nPackage: a\nVersion: 1.9\n', 'apt-get|a', '1:2.0-1'],
    ['Alpine', 'C:Q1\nP:a\nV:1.2-r0\n\nP:a\nV:1.10-r1\n', 'apk|a', '1.10-r1'],
  ])('of %s', async (_, text, key, version) => {
    const world = fakeWorld({ files: { '/project/index': text } });
    const { packages } = await knownFrom({ ...options, packageIndices: ['index'] }, [], '.', world);
    expect(packages.get(key)).toBe(version);
  });

  it('that are none', async () => {
    const world = fakeWorld({ files: { '/project/index': 'hello\n' } });
    await expect(knownFrom({ ...options, packageIndices: ['index'] }, [], '.', world)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });
});

describe('registries', () => {
  let registry: FakeRegistry;
  beforeAll(async () => {
    registry = await startBench();
  });
  afterAll(() => registry.close());

  const ask = async (scope: 'safe' | 'ask' | 'all', isOffline: boolean, name = 'team/app:1') => {
    const { world } = contextWith();
    const messages: string[] = [];
    const dialogue = {
      ask: async () => 'no' as const,
      print: async () => {},
      notify: (text: string) => void messages.push(text),
      readStdin: async () => new Uint8Array(),
    };
    const known = { images: new Map(), packages: new Map(), files: new Map() };
    await askRegistries(
      [`${registry.host}/${name}`],
      known,
      { ...options, isOffline },
      new Consent(scope, dialogue),
      { world, progress: silentProgress, version: '0' },
      dialogue,
    );
    return { messages, found: known.images.get(`${registry.host}/${name}`) };
  };

  it('are asked after the request was shown', async () => {
    const { messages, found } = await ask('all', false);
    expect(found).toEqual({ tag: '1', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    expect(messages[0]).toContain(`Asking the registry: GET /v2/team/app/manifests/1 of ${registry.host}`);
  });

  it.each([
    ['offline', 'all', true],
    ['for safe repairs', 'safe', false],
    ['where no one can agree', 'ask', false],
  ] as const)('are not asked %s', async (_, scope, isOffline) => {
    const before = askedFor(registry, '');
    expect((await ask(scope, isOffline)).found).toBeUndefined();
    expect(askedFor(registry, '')).toBe(before);
  });

  it('that do not know the image cost a message', async () => {
    const { messages, found } = await ask('all', false, 'team/none:1');
    expect(found).toBeUndefined();
    expect(messages.at(-1)).toMatch(/^No digest of /);
  });
});
