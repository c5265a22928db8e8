import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { HttpResponse } from '../../core/world.js';
import { digestOf, mediaTypes } from '../../formats/oci/index.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { createLayoutStore, createRegistryStore, type RegistryPort, tagOf } from './index.js';

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const describeBytes = (bytes: Uint8Array, more: object = {}) => ({
  mediaType: mediaTypes.ociManifest,
  digest: digestOf(bytes),
  size: bytes.length,
  ...more,
});
const named = (name: string) => ({ annotations: { 'org.opencontainers.image.ref.name': name } });

describe('a folder', () => {
  const image = json({ config: {}, layers: [] });
  const signature = json({ layers: ['signature'] });
  const referrer = json({ subject: { digest: digestOf(image) } });

  function layout(
    entries: readonly object[],
    blobs: readonly Uint8Array[],
    changes: Record<string, string> = {},
  ) {
    const files = Object.fromEntries(
      blobs.map((blob) => [`/layout/blobs/sha256/${digestOf(blob).slice(7)}`, new Uint8Array(blob)]),
    );
    const index = JSON.stringify({ schemaVersion: 2, manifests: entries });
    return createLayoutStore(
      '/layout',
      fakeWorld({ files: { ...files, '/layout/index.json': index, ...changes } }).disk,
    );
  }

  it.each([
    ['the name of its tag', named(tagOf(digestOf(image), '.sig'))],
    ['its whole reference', named(`registry.example.com/app:${tagOf(digestOf(image), '.sig')}`)],
    ['the kind that cosign save notes', { annotations: { kind: 'dev.cosignproject.cosign/sigs' } }],
  ])('finds the signature by %s', async (_, entry) => {
    const store = layout(
      [describeBytes(image, named('1')), describeBytes(signature, entry)],
      [image, signature],
    );
    expect((await store.manifest(tagOf(digestOf(image), '.sig')))?.digest).toBe(digestOf(signature));
    expect((await store.manifest('1'))?.digest).toBe(digestOf(image));
    expect(await store.manifest('2')).toBeUndefined();
  });

  it('takes the only image that there is, and asks where there are several', async () => {
    const one = layout(
      [describeBytes(image), describeBytes(signature, named(tagOf(digestOf(image), '.sig')))],
      [image, signature],
    );
    expect((await one.manifest(''))?.digest).toBe(digestOf(image));
    const two = layout([describeBytes(image), describeBytes(signature)], [image, signature]);
    await expect(two.manifest('')).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('finds what names the image as its subject', async () => {
    const store = layout([describeBytes(image), describeBytes(referrer)], [image, referrer]);
    expect((await store.referrers(digestOf(image))).map(({ digest }) => digest)).toEqual([
      digestOf(referrer),
    ]);
    expect(await store.referrers(digestOf(referrer))).toEqual([]);
  });

  it('gives no bytes with another digest', async () => {
    const path = `/layout/blobs/sha256/${digestOf(image).slice(7)}`;
    const store = layout([describeBytes(image, named('1'))], [image], { [path]: '{}' });
    await expect(store.manifest('1')).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    await expect(store.blob(describeBytes(image), { maxBytes: 100 })).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
    });
  });

  it('says what cannot be looked through', async () => {
    const text = Buffer.from('not JSON');
    const broken = layout([describeBytes(text)], [text]);
    await expect(broken.referrers(digestOf(image))).rejects.toMatchObject({ code: 'MANIFEST_INVALID' });
    const many = layout(Array(1001).fill(describeBytes(image)), [image]);
    await expect(many.referrers(digestOf(image))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('a registry', () => {
  const bytes = json({ layers: [] });
  const digest = digestOf(bytes);

  /** Answers by `METHOD path`; what is not listed is not there. */
  function registry(answers: Record<string, Partial<Omit<HttpResponse, 'body'>> & { body?: Uint8Array }>) {
    const asked: string[] = [];
    const port: RegistryPort = {
      origin: 'https://registry.test',
      send: async (path, { method }) => {
        asked.push(`${method} ${path}`);
        const { body, ...given } = answers[`${method} ${path}`] ?? { status: 404 };
        return {
          status: 200,
          headers: {},
          url: `https://registry.test/v2/app/${path}`,
          body: (async function* () {
            if (body) yield body;
          })(),
          ...given,
        };
      },
    };
    return { asked, store: createRegistryStore(port, 'registry.test/app') };
  }

  it('has to keep to the digest', async () => {
    const { store } = registry({
      [`GET manifests/${digest}`]: { body: json({}) },
      [`GET blobs/${digest}`]: { body: json({}) },
      'GET manifests/1': { body: bytes },
    });
    await expect(store.manifest(digest)).rejects.toMatchObject({ code: 'DIGEST_MISMATCH' });
    await expect(store.blob({ digest, size: 9 }, { maxBytes: 9 })).rejects.toMatchObject({
      code: 'DIGEST_MISMATCH',
    });
    await expect(store.blob({ digest, size: 9 }, { maxBytes: 8 })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
    });
    expect((await store.manifest('1'))?.digest).toBe(digest);
    expect(await store.manifest('2')).toBeUndefined();
  });

  const list = json({ manifests: [describeBytes(bytes)] });
  const ofIndex = { 'content-type': mediaTypes.ociIndex };
  it('lists referrers by its API, and is asked once whether it has one', async () => {
    const { store } = registry({ [`GET referrers/${digest}`]: { body: list, headers: ofIndex } });
    expect(await store.referrers(digest)).toHaveLength(1);
    expect(await store.listsReferrers()).toBe(true);
  });

  it('without the API by the fallback tag', async () => {
    const { store, asked } = registry({
      [`GET manifests/${tagOf(digest)}`]: { body: list, headers: ofIndex },
    });
    expect(await store.referrers(digest)).toHaveLength(1);
    expect(await store.listsReferrers()).toBe(false);
    expect(asked).toHaveLength(2);
  });

  it('a list in pages is not taken for a whole one', async () => {
    const headers = { ...ofIndex, link: '<https://registry.test/next>; rel="next"' };
    const { store } = registry({ [`GET referrers/${digest}`]: { body: list, headers } });
    await expect(store.referrers(digest)).rejects.toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('uploads what is not there, to where it is reported', async () => {
    const place = 'https://registry.test/v2/app/blobs/uploads/x?state=1';
    const { store, asked } = registry({
      'POST blobs/uploads/': { status: 202, headers: { location: place } },
      [`PUT ${place}&digest=${encodeURIComponent(digest)}`]: { status: 201 },
    });
    await store.putBlob(bytes);
    expect(asked.at(-1)).toBe(`PUT ${place}&digest=${encodeURIComponent(digest)}`);
    const silent = registry({ 'POST blobs/uploads/': { status: 202 } });
    await expect(silent.store.putBlob(bytes)).rejects.toMatchObject({ code: 'REGISTRY_PROTOCOL' });
    const there = registry({ [`HEAD blobs/${digest}`]: {} });
    await there.store.putBlob(bytes);
    expect(there.asked).toHaveLength(1);
  });
});
