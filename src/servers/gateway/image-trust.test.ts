import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { digestOf, mediaTypes } from '../../formats/oci/index.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { memoryStore, pushImage, testKey } from '../../testing/signed-images.js';
import { signImage } from '../../trust/cosign/index.js';
import type { TrustStore } from '../../trust/registry/index.js';
import { createImageTrust, type ImageTrustOptions } from './image-trust.js';
import { type GatewayPolicy, readGatewayPolicy } from './policy.js';

const key = testKey('p256');
const name = 'registry.test/team/app';
const files = { read: () => key.publicPem };
const rules = (more = '') =>
  readGatewayPolicy(
    `{version: 1, rules: [{images: ['registry.test/free/*'], accept: anything}, {images: ['registry.test/closed/*'], refuse: ask us},
      {images: ['registry.test/team/*'], signature: {keys: [team.pub]}${more}}]}`,
    'trust.yaml',
    files,
  );

function asked(
  store: TrustStore,
  more: Partial<ImageTrustOptions> = {},
  policy: () => GatewayPolicy = () => rules(),
) {
  const counted = { registry: 0 };
  const fixed = policy();
  const trust = createImageTrust({
    world: fakeWorld(),
    policy: more.policy ?? (() => fixed),
    notaryFiles: async () => undefined,
    registry: async () => {
      counted.registry += 1;
      return store;
    },
    layouts: () => [],
    keepMs: 60_000,
    giveUpMs: 1000,
    ...more,
  });
  return { trust, counted };
}

const configOf = (manifest: Uint8Array): Digest => JSON.parse(Buffer.from(manifest).toString()).config.digest;

async function signedImage(isSigned = true) {
  const store = memoryStore();
  const image = await pushImage(store, 'image trust');
  const signing = { store, key: key.signing, digest: image.digest, dockerReference: name, now: new Date(0) };
  if (isSigned) await signImage(signing);
  const id = configOf(image.manifest);
  return { store, ...image, id, repoDigests: [`${name}@${image.digest}`], reference: `${name}:1` };
}

describe('an image of an engine', () => {
  it('is the one that was signed: by its configuration, or by its manifest', async () => {
    const image = await signedImage();
    const { trust } = asked(image.store);
    expect(await trust(image)).toMatchObject({ ok: true });
    expect(await trust({ ...image, id: image.digest })).toMatchObject({ ok: true });
    expect(await trust({ ...image, reference: image.id })).toMatchObject({ ok: true });
  });

  it('is not what its name says', async () => {
    const image = await signedImage();
    const id = `sha256:${'e'.repeat(64)}`;
    expect(await asked(image.store).trust({ ...image, id })).toMatchObject({
      ok: false,
      because: expect.stringContaining(`the engine holds ${id}, which is not ${name}@${image.digest}`),
    });
  });

  it('is not signed, so what would be allowed is said', async () => {
    const image = await signedImage(false);
    expect(await asked(image.store).trust(image)).toMatchObject({
      ok: false,
      because: expect.stringMatching(/is refused by rules\[2\].*Allowed is an image signed with team\.pub/),
    });
  });

  it.each([
    ['of no registry', [], 'came from no registry'],
    [
      'of a repository that no rule names',
      ['elsewhere.test/app'],
      'no rule of trust.yaml names elsewhere.test/app',
    ],
    ['of a repository that is refused', ['registry.test/closed/app'], 'ask us'],
    ['with names that are none', ['<none>', '::'], 'came from no registry'],
  ])('%s', async (_, repositories, because) => {
    const image = await signedImage();
    const repoDigests = repositories.map((repository) => `${repository}@${image.digest}`);
    expect(await asked(image.store).trust({ ...image, repoDigests })).toMatchObject({
      ok: false,
      because: expect.stringContaining(because),
    });
  });

  it('of several names, one that is good is enough', async () => {
    const image = await signedImage();
    const repoDigests = [`elsewhere.test/app@${image.digest}`, ...image.repoDigests];
    expect(await asked(image.store).trust({ ...image, repoDigests })).toMatchObject({ ok: true });
    const free = [`registry.test/free/app@${image.digest}`];
    expect(await asked(image.store).trust({ ...image, repoDigests: free })).toMatchObject({ ok: true });
  });

  it('under a free rule was there, where a name alone would do for the engine', async () => {
    const image = await signedImage();
    const repoDigests = [`registry.test/free/app@${image.digest}`];
    const inContainerd = { ...image, id: image.digest, repoDigests };
    expect(await asked(image.store).trust(inContainerd)).toMatchObject({ ok: true });
    expect(await asked(memoryStore()).trust(inContainerd)).toMatchObject({ ok: false });
    const { trust, counted } = asked(memoryStore());
    expect(await trust({ ...image, repoDigests })).toMatchObject({ ok: true });
    expect(counted.registry).toBe(0);
  });
});

describe('an index of platforms', () => {
  async function indexed(isSigned: boolean) {
    const image = await signedImage(false);
    const other = await pushImage(image.store, 'another platform');
    const manifests = [image, other].map(({ digest, manifest }) => ({
      mediaType: mediaTypes.ociManifest,
      digest,
      size: manifest.length,
    }));
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }),
    );
    const digest = await image.store.putManifest(bytes, mediaTypes.ociIndex);
    const signing = { store: image.store, key: key.signing, dockerReference: name, now: new Date(0) };
    if (isSigned) await signImage({ ...signing, digest });
    return { ...image, other, signing, digest, repoDigests: [`${name}@${digest}`] };
  }

  it('speaks for its members, and for no one else', async () => {
    const image = await indexed(true);
    expect(await asked(image.store).trust(image)).toMatchObject({ ok: true });
    expect(await asked(image.store).trust({ ...image, id: digestOf(Buffer.from('x')) })).toMatchObject({
      ok: false,
    });
    expect(await asked((await indexed(false)).store).trust(image)).toMatchObject({ ok: false });
  });

  it('does not speak for them where each platform has to be signed', async () => {
    const image = await indexed(true);
    const each = () => rules(', each-platform: true');
    expect(await asked(image.store, {}, each).trust(image)).toMatchObject({ ok: false });
    await signImage({ ...image.signing, digest: (await pushImage(image.store, 'image trust')).digest });
    expect(await asked(image.store, {}, each).trust(image)).toMatchObject({ ok: true });
    // The engine that keeps the index itself picks a platform on its own.
    expect(await asked(image.store, {}, each).trust({ ...image, id: image.digest })).toMatchObject({
      ok: false,
    });
  });
});

describe('where nothing can be found out', () => {
  it.each<[string, () => Promise<TrustStore>, string]>([
    ['the registry is down', () => Promise.reject(new SeaworthyError('NETWORK', 'no answer')), 'no answer'],
    ['the registry never answers', () => new Promise<TrustStore>(() => {}), 'nothing was found out'],
    ['the manifest is gone', async () => memoryStore(), 'no longer has'],
  ])('%s', async (_, registry, because) => {
    const image = await signedImage();
    const { trust } = asked(image.store, { registry, giveUpMs: 50 });
    expect(await trust(image)).toMatchObject({ ok: false, because: expect.stringContaining(because) });
  });

  it('no registry may be asked', async () => {
    const image = await signedImage();
    const trust = createImageTrust({
      world: fakeWorld(),
      policy: () => rules(),
      notaryFiles: async () => undefined,
      layouts: () => [],
      keepMs: 0,
      giveUpMs: 1000,
    });
    expect(await trust(image)).toMatchObject({
      ok: false,
      because: expect.stringContaining('no folder of signed images'),
    });
  });

  it('the policy cannot be read', async () => {
    const image = await signedImage();
    const policy = () => {
      throw new SeaworthyError('CONFIG_INVALID', 'no');
    };
    await expect(asked(image.store, { policy }).trust(image)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
    });
  });
});

describe('answers', () => {
  it('are kept, and given to all who ask at once', async () => {
    const image = await signedImage();
    const { trust, counted } = asked(image.store);
    await Promise.all([trust(image), trust(image), trust(image)]);
    await trust(image);
    expect(counted.registry).toBe(1);
  });

  it('of another policy are forgotten', async () => {
    const image = await signedImage();
    let current = rules();
    const { trust } = asked(image.store, { policy: () => current });
    expect(await trust(image)).toMatchObject({ ok: true });
    current = readGatewayPolicy(
      '{version: 1, rules: [{images: ["*"], refuse: closed}]}',
      'trust.yaml',
      files,
    );
    expect(await trust(image)).toMatchObject({ ok: false });
  });

  it('hold for an image under a name, not for the image alone', async () => {
    const image = await signedImage();
    const { trust, counted } = asked(image.store);
    await trust(image);
    await trust({ ...image, reference: image.id });
    expect(counted.registry).toBe(2);
  });
});

it('asks folders before any registry, and knows images that came from none', async () => {
  const image = await signedImage();
  const images = () => [{ digest: image.digest, configDigest: image.id, name }];
  const { trust, counted } = asked(memoryStore(), { layouts: () => [{ store: image.store, images }] });
  expect(await trust({ ...image, repoDigests: [] })).toMatchObject({ ok: true });
  expect(counted.registry).toBe(0);
});
