import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, mediaTypes } from '../../../formats/oci/index.js';
import { ociLayout } from '../../../testing/archives.js';
import { type FakeRegistry, pushDocument, pushLayout } from '../../../testing/fake-registry.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import {
  arm,
  askedFor,
  contextWith,
  failureOf,
  linux,
  openFrom,
  pathsOf,
  quick,
  startBench,
} from '../../../testing/registry-bench.js';
import { opener } from './index.js';

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startBench();
});
afterEach(() => registry.close());

const open = (...given: Parameters<typeof openFrom> extends [unknown, ...infer Rest] ? Rest : never) =>
  openFrom(registry, ...given);

describe('an image', () => {
  it('comes with its names, digests and steps, for the platform of this machine on Linux', async () => {
    const artifact = await open();
    expect(artifact).toMatchObject({
      kind: 'image',
      name: `${registry.host}/team/app:1`,
      openedBy: 'registry',
      image: { os: 'linux', architecture: 'amd64', repoTags: [`${registry.host}/team/app:1`] },
      layers: [
        { index: 0, createdBy: 'ADD rootfs' },
        { index: 1, createdBy: 'COPY big' },
      ],
    });
    expect(await pathsOf(artifact)).toEqual(['etc/os-release', 'big']);
  });

  it('has layers that are fetched only when they are walked', async () => {
    const artifact = await open();
    expect(askedFor(registry, '/blobs/')).toBe(1);
    await artifact.layers[0].walk(() => undefined);
    expect(askedFor(registry, '/blobs/')).toBe(2);
  });

  it('is the one for the platform that was asked for', async () => {
    expect(await pathsOf(await open('team/app:1', { platform: 'linux/arm64' }))).toEqual(['arm']);
  });

  it('is found in nested indexes', async () => {
    pushLayout(registry.contents, 'nested', 'latest', ociLayout([linux, arm], { nested: true }));
    expect(await pathsOf(await open('nested', { platform: 'linux/arm64' }))).toEqual(['arm']);
  });

  it('can be named by digest', async () => {
    const [digest] = (await open()).image?.repoDigests ?? [];
    expect((await quick.open(digest ?? '', contextWith())).image?.repoTags).toEqual([]);
  });

  it('has the same digest in the formats of Docker', async () => {
    const layout = ociLayout([linux]);
    const manifest = [...layout.values()].find((bytes) =>
      new TextDecoder().decode(bytes).includes('"config":{"mediaType"'),
    );
    const text = new TextDecoder()
      .decode(manifest)
      .replaceAll('application/vnd.oci.image.manifest.v1+json', mediaTypes.dockerManifest)
      .replaceAll('application/vnd.oci.image.config.v1+json', mediaTypes.dockerConfig)
      .replaceAll(
        'application/vnd.oci.image.layer.v1.tar+gzip',
        'application/vnd.docker.image.rootfs.diff.tar.gzip',
      );
    const options = { tag: 'docker', type: mediaTypes.dockerManifest };
    pushDocument(registry.contents, 'team/app', new TextEncoder().encode(text), options);
    expect((await open('team/app:docker')).digest).toBe((await open()).digest);
  });
});

it.each([
  ['alpine', true],
  ['docker://alpine:3', true],
  ['./image.tar', false],
  ['/srv/image.tar', false],
  ['C:\\image.tar', false],
])('recognises %s: %s', (reference, expected) => {
  expect(opener.recognises(reference, contextWith())).toBe(expected);
});

describe('says', () => {
  it('what is not there', async () => {
    const error = await failureOf(open('team/app:2'));
    expect(error).toMatchObject({
      code: 'NOT_FOUND',
      message: `${registry.host} has no manifest 2 of team/app ("it is not here")`,
    });
  });

  it('which platforms there are', async () => {
    const error = await failureOf(open('team/app:1', { platform: 'linux/s390x' }));
    expect(error).toMatchObject({
      code: 'NOT_FOUND',
      whatToDo: expect.stringContaining('linux/amd64, linux/arm64'),
    });
  });

  it('that a lone image is for another platform', async () => {
    const [manifest] = [...registry.contents.documents].filter(
      ([, { type }]) => type === mediaTypes.ociManifest,
    );
    const digest = digestOf(manifest?.[1].bytes ?? new Uint8Array(0));
    const error = await failureOf(open(`team/app@${digest}`, { platform: 'linux/s390x' }));
    expect(error.code).toBe('NOT_FOUND');
  });

  it('that a short name may have been meant for a file', async () => {
    const offline = fakeWorld();
    const error = await failureOf(quick.open('image.tar', { ...contextWith(), world: offline }));
    expect(error).toMatchObject({
      code: 'NETWORK',
      whatToDo: expect.stringContaining('none called "image.tar" here'),
    });
    expect((await failureOf(open('team/app:2'))).whatToDo).not.toContain('file or folder');
  });

  it('that a host is not there', async () => {
    expect((await failureOf(quick.open('127.0.0.1:1/app', contextWith()))).code).toBe('NETWORK');
  });
});
