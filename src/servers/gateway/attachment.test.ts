import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, mediaTypes } from '../../formats/oci/index.js';
import {
  type BentRegistry,
  descriptor,
  jsonBytes,
  type PushedImage,
  pushTestImage,
  registryName,
  sign,
  startBentRegistry,
  startTestGateway,
  type TestGateway,
} from '../../testing/gateway-bench.js';
import { testKey } from '../../testing/signed-images.js';
import { tagOf, type WritableTrustStore } from '../../trust/registry/index.js';
import { isInertConfig, isUnpackable } from './attachment.js';

const key = testKey('p256');
const policy = {
  version: 1,
  rules: [{ images: [`${registryName}/*`], signature: { keys: ['team.pub'] } }],
};
const json = 'application/json';
const envelope = 'application/vnd.dsse.envelope.v1+json';
const empty = 'application/vnd.oci.empty.v1+json';
const inertConfig = jsonBytes({
  architecture: '',
  os: '',
  config: {},
  rootfs: { type: 'layers', diff_ids: [] },
});
const runnableConfig = jsonBytes({ architecture: 'amd64', os: 'linux', config: { Cmd: ['/bin/run'] } });

interface HeaderFields {
  readonly checksum?: (sum: number) => Buffer;
  readonly name?: Buffer;
}

/** A tar header of version 7: no magic, a name, and a checksum as `checksum` writes it. */
function tarHeader({ checksum = usualChecksum, name = Buffer.from('bin/run') }: HeaderFields = {}): Buffer {
  const block = Buffer.alloc(512);
  name.copy(block);
  block.write('0000755\0', 100, 'latin1');
  block.write('00000000000\0', 124, 'latin1');
  block.fill(0x20, 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  const field = checksum(sum);
  block.fill(0, 148, 156);
  field.copy(block, 148);
  return block;
}

function usualChecksum(sum: number): Buffer {
  return Buffer.from(`${sum.toString(8).padStart(6, '0')}\0 `, 'latin1');
}

const octal = (sum: number) => sum.toString(8);
const spellings: Readonly<Record<string, HeaderFields>> = {
  'as usual': {},
  'a zero byte before the digits': { checksum: (sum) => Buffer.from(`\0${octal(sum)}\0`, 'latin1') },
  'a letter behind the end of the digits': { checksum: (sum) => Buffer.from(`${octal(sum)}\0xyz`, 'latin1') },
  'spaces around': { checksum: (sum) => Buffer.from(`  ${octal(sum)}  `, 'latin1').subarray(0, 8) },
  'no end': { checksum: (sum) => Buffer.from(octal(sum).padStart(8, '0'), 'latin1') },
  'signed bytes': {
    name: Buffer.from([0xff, 0xfe, 0x61]),
    checksum: (sum) => Buffer.from(`${octal(sum - 512)}\0`, 'latin1'),
  },
};

describe('threat 2, bytes that a reader of layers could unpack', () => {
  it.each(Object.entries(spellings))('a tar header of version 7, checksum with %s', (_, wanted) => {
    expect(isUnpackable(tarHeader(wanted))).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(1024)],
    ['gzip', gzipSync(Buffer.alloc(1024))],
    ['zstd', Buffer.from('28b52ffd2400010000', 'hex')],
    ['a skippable frame of zstd', Buffer.from('5a2a4d1804000000', 'hex')],
    ['bzip2', Buffer.from('BZh91AY&SY')],
    ['xz', Buffer.from('fd377a585a0000', 'hex')],
  ])('%s', (_, bytes) => expect(isUnpackable(bytes)).toBe(true));

  it('documents are none, however long', () => {
    expect(isUnpackable(jsonBytes({ payload: 'x'.repeat(5000) }))).toBe(false);
    expect(isUnpackable(Buffer.from('{}'))).toBe(false);
    expect(isUnpackable(Buffer.from('d28443a10126a0', 'hex'))).toBe(false);
  });
});

describe('threat 2, a configuration', () => {
  it.each([
    ['of a platform', { os: 'linux' }],
    ['of a platform under a key that Go reads as well', { OS: 'linux' }],
    ['with something to start', { os: '', config: { Entrypoint: ['/x'] } }],
    ['with something to start, the old way', { container_config: { Cmd: ['/x'] } }],
  ])('%s is that of an image', (_, document) => expect(isInertConfig(jsonBytes(document))).toBe(false));

  it.each(['{"os":"","os":"linux"}', '{"os":"","Os":"linux"}', 'no JSON', '[]', ''])(
    'that is read in two ways, or in none, is not taken: %s',
    (text) => expect(isInertConfig(Buffer.from(text))).toBe(false),
  );

  it.each([
    ["cosign's", { architecture: '', os: '', config: {}, rootfs: { type: 'layers', diff_ids: ['x'] } }],
    ["BuildKit's", { architecture: 'unknown', os: 'unknown', config: {} }],
    ['an empty one', {}],
  ])('%s is inert', (_, document) => expect(isInertConfig(jsonBytes(document))).toBe(true));
});

describe('threat 2, a disguised image beside a signed one', () => {
  let registry: BentRegistry;
  let gateway: TestGateway;
  let serial = 0;
  beforeAll(async () => {
    registry = await startBentRegistry();
    gateway = await startTestGateway(registry.origin, policy, { 'team.pub': key.publicPem });
  });
  afterAll(() => {
    gateway.close();
    registry.close();
  });

  async function signedImage(): Promise<{ name: string; store: WritableTrustStore; image: PushedImage }> {
    const name = `a${++serial}`;
    const store = registry.store(name);
    const image = await pushTestImage(store, { label: `signed ${serial} ` });
    await sign(store, key.signing, image.digest);
    return { name, store, image };
  }

  interface Wanted {
    readonly config?: readonly [bytes: Buffer, type: string];
    readonly layers: readonly (readonly [bytes: Buffer, type: string])[];
    readonly tag: string;
    readonly more?: object;
  }

  async function put(
    store: WritableTrustStore,
    { config = [inertConfig, mediaTypes.ociConfig], layers, tag, more }: Wanted,
  ) {
    for (const [bytes] of [config, ...layers]) await store.putBlob(bytes);
    const bytes = jsonBytes({
      schemaVersion: 2,
      mediaType: mediaTypes.ociManifest,
      config: descriptor(...config),
      layers: layers.map((one) => descriptor(...one)),
      ...more,
    });
    return store.putManifest(bytes, mediaTypes.ociManifest, tag);
  }

  const statusOf = async (path: string) => (await gateway.get(path)).status;
  const document = jsonBytes({ payloadType: 'application/vnd.in-toto+json', payload: '', signatures: [] });
  const tar = tarHeader({ checksum: (sum) => Buffer.from(`\0${octal(sum)}\0`, 'latin1') });

  /** Under cosign's tag, and as a referrer under any tag; by tag and by digest. */
  async function expectRefused(wanted: Omit<Wanted, 'tag'>): Promise<void> {
    for (const place of ['tag', 'subject'] as const) {
      const { name, store, image } = await signedImage();
      const tag = place === 'tag' ? tagOf(image.digest, '.att') : 'other';
      const subject = { subject: descriptor(image.bytes, image.type) };
      const digest = await put(store, { ...wanted, tag, more: place === 'tag' ? {} : subject });
      const asked = [
        await statusOf(`/v2/${name}/manifests/${tag}`),
        await statusOf(`/v2/${name}/manifests/${digest}`),
      ];
      expect([place, ...asked]).toEqual([place, 403, 403]);
      for (const [bytes] of wanted.layers.slice(0, 1)) {
        const isOfImage = Buffer.from(bytes).equals(image.layer);
        if (!isOfImage) expect(await statusOf(`/v2/${name}/blobs/${digestOf(bytes)}`)).toBe(403);
      }
    }
  }

  it('with a tar of version 7 under the type of JSON', () => expectRefused({ layers: [[tar, json]] }));

  it('with a tar behind a document', () =>
    expectRefused({
      layers: [
        [document, envelope],
        [tar, envelope],
      ],
    }));

  it('with the configuration of an image', () =>
    expectRefused({ config: [runnableConfig, mediaTypes.ociConfig], layers: [[document, envelope]] }));

  it.each([json, 'application/octet-stream', 'text/html'])(
    'with a configuration of the type %s, which docker takes for one of an image',
    (type) => expectRefused({ config: [inertConfig, type], layers: [[document, envelope]] }),
  );

  it('with the layers of the signed image and another configuration', async () => {
    const { name, store, image } = await signedImage();
    const tag = tagOf(image.digest, '.att');
    await gateway.get(`/v2/${name}/manifests/1`);
    const layers = [[Buffer.concat([tarHeader(), Buffer.alloc(512)]), json] as const];
    const digest = await put(store, { layers, tag });
    expect([
      await statusOf(`/v2/${name}/manifests/${tag}`),
      await statusOf(`/v2/${name}/manifests/${digest}`),
    ]).toEqual([403, 403]);
  });

  it('as a member of an index that is signed, the claim is looked at all the same where each platform counts', async () => {
    const strict = await startTestGateway(
      registry.origin,
      { version: 1, rules: [{ ...policy.rules[0], 'each-platform': true }] },
      { 'team.pub': key.publicPem },
    );
    const { name, store } = await signedImage();
    const digest = await put(store, { layers: [[tar, json]], tag: 'other' });
    const member = registry.manifests.get(`${name}:${digest}`);
    const index = jsonBytes({
      schemaVersion: 2,
      mediaType: mediaTypes.ociIndex,
      manifests: [descriptor(member?.bytes ?? Buffer.alloc(0), mediaTypes.ociManifest)],
    });
    const top = await store.putManifest(index, mediaTypes.ociIndex, 'many');
    await sign(store, key.signing, top);
    expect((await strict.get(`/v2/${name}/manifests/many`)).status).toBe(200);
    expect((await strict.get(`/v2/${name}/manifests/${digest}`)).status).toBe(403);
    strict.close();
  });

  it('a manifest that is an attachment of nothing', async () => {
    const { name, store } = await signedImage();
    const digest = await put(store, { layers: [[document, envelope]], tag: 'other' });
    expect(await statusOf(`/v2/${name}/manifests/other`)).toBe(403);
    expect(await statusOf(`/v2/${name}/manifests/${digest}`)).toBe(403);
  });

  it('a manifest under the tag of one image that names another as its subject', async () => {
    const { name, store, image } = await signedImage();
    const other = await pushTestImage(store, { label: 'other', tag: 'other' });
    const subject = descriptor(other.bytes, other.type);
    await put(store, { layers: [[document, envelope]], tag: tagOf(image.digest, '.att'), more: { subject } });
    expect(await statusOf(`/v2/${name}/manifests/${tagOf(image.digest, '.att')}`)).toBe(403);
  });

  it('real attachments go through: by tag, then by digest, and as a referrer', async () => {
    const { name, store, image } = await signedImage();
    const tag = tagOf(image.digest, '.att');
    const tagged = await put(store, { layers: [[document, envelope]], tag });
    expect(await statusOf(`/v2/${name}/manifests/${tag}`)).toBe(200);
    expect(await statusOf(`/v2/${name}/manifests/${tagged}`)).toBe(200);
    expect(await statusOf(`/v2/${name}/blobs/${digestOf(document)}`)).toBe(200);
    const subject = descriptor(image.bytes, image.type);
    const config = [Buffer.from('{}'), empty] as const;
    const referrer = await put(store, {
      config,
      layers: [[document, envelope]],
      tag: 'x',
      more: { subject },
    });
    expect(await statusOf(`/v2/${name}/manifests/${referrer}`)).toBe(200);
  });
});

describe('threat 5, a step back to what an older index covered', () => {
  it('a tag that was moved to a member of an older signed index is not served; the member by digest is', async () => {
    const registry = await startBentRegistry();
    const gateway = await startTestGateway(registry.origin, policy, { 'team.pub': key.publicPem });
    const store = registry.store('app');
    const old = await pushTestImage(store, { label: 'old', tag: 'old' });
    const indexOf = (image: PushedImage) =>
      jsonBytes({
        schemaVersion: 2,
        mediaType: mediaTypes.ociIndex,
        manifests: [
          { ...descriptor(image.bytes, image.type), platform: { os: 'linux', architecture: 'amd64' } },
        ],
      });
    await sign(store, key.signing, await store.putManifest(indexOf(old), mediaTypes.ociIndex, '1'));
    const get = async (reference: string) => (await gateway.get(`/v2/app/manifests/${reference}`)).status;
    expect([await get('1'), await get(old.digest)]).toEqual([200, 200]);
    const fresh = await pushTestImage(store, { label: 'new', tag: 'new' });
    await sign(store, key.signing, await store.putManifest(indexOf(fresh), mediaTypes.ociIndex, '1'));
    expect(await get('1')).toBe(200);
    // The attacker holds the registry: the tag points to the old member alone.
    await store.putManifest(old.bytes, old.type, '1');
    expect([await get('1'), await get(old.digest)]).toEqual([403, 200]);
    gateway.close();
    registry.close();
  });
});
