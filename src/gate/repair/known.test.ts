import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import type { FakeRegistry } from '../../testing/fake-registry.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { askedFor, contextWith, startBench } from '../../testing/registry-bench.js';
import type { Shell } from '../../cli/command.js';
import { Consent } from '../../cli/lint-consent.js';
import { askRegistries, type KnownWish, knownFrom } from './known.js';

const wish: KnownWish = {
  lock: undefined,
  packageIndices: [],
  isOffline: false,
  insecureRegistries: [],
  insecureTls: false,
};

function shellWith(world: Shell['world']): { readonly shell: Shell; readonly told: string[] } {
  const told: string[] = [];
  return {
    told,
    shell: {
      world,
      version: '0',
      progress: silentProgress,
      quiet: false,
      colour: false,
      widthColumns: 80,
      print: async () => {},
      tell: (text) => void told.push(text),
      readStdin: async () => new Uint8Array(),
    },
  };
}

describe('what a project knows of images', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  it.each([
    ['a digest behind the name', [`FROM debian:13@${digest}`], digest],
    ['in a manifest', [`image: "debian:13@${digest}"`], digest],
    ['two that differ', [`a debian:13@${digest}`, `debian:13@sha256:${'b'.repeat(64)}`], undefined],
    ['of another registry', [`FROM example.com/debian:13@${digest}`], undefined],
    ['a digest that is too long', [`FROM debian:13@${digest}0`], undefined],
  ])('%s', async (_, texts, expected) => {
    const { images } = await knownFrom(wish, texts, '.', shellWith(fakeWorld({ files: {} })).shell);
    expect(images.get('debian:13')?.digest).toBe(expected);
  });
});

describe('indices of packages', () => {
  it.each([
    ['Debian', 'Package: a\nVersion: 1:2.0-1\n\nPackage: a\nVersion: 1.9\n', 'apt-get|a', '1:2.0-1'],
    ['Alpine', 'C:Q1\nP:a\nV:1.2-r0\n\nP:a\nV:1.10-r1\n', 'apk|a', '1.10-r1'],
  ])('of %s', async (_, text, key, version) => {
    const { shell } = shellWith(fakeWorld({ files: { '/project/index': text } }));
    const { packages } = await knownFrom({ ...wish, packageIndices: ['index'] }, [], '.', shell);
    expect(packages.get(key)).toBe(version);
  });

  it('that are none', async () => {
    const { shell } = shellWith(fakeWorld({ files: { '/project/index': 'hello\n' } }));
    await expect(knownFrom({ ...wish, packageIndices: ['index'] }, [], '.', shell)).rejects.toMatchObject({
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
    const { shell, told } = shellWith(contextWith().world);
    const known = { images: new Map(), packages: new Map(), files: new Map() };
    await askRegistries(
      [`${registry.host}/${name}`],
      known,
      { ...wish, isOffline },
      new Consent(scope, shell),
      shell,
    );
    return { told, found: known.images.get(`${registry.host}/${name}`) };
  };

  it('are asked after it was said what for', async () => {
    const { told, found } = await ask('all', false);
    expect(found).toEqual({ tag: '1', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    expect(told[0]).toContain(`Asking the registry: GET /v2/team/app/manifests/1 of ${registry.host}`);
  });

  it.each([
    ['offline', 'all', true],
    ['for safe repairs', 'safe', false],
    ['where nobody can agree', 'ask', false],
  ] as const)('are not asked %s', async (_, scope, isOffline) => {
    const before = askedFor(registry, '');
    expect((await ask(scope, isOffline)).found).toBeUndefined();
    expect(askedFor(registry, '')).toBe(before);
  });

  it('that do not know the image cost a remark', async () => {
    const { told, found } = await ask('all', false, 'team/none:1');
    expect(found).toBeUndefined();
    expect(told.at(-1)).toMatch(/^No digest of /);
  });
});
