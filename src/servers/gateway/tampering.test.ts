import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, mediaTypes } from '../../formats/oci/index.js';
import {
  attestVerdict,
  type BentRegistry,
  descriptor,
  type Got,
  jsonBytes,
  layerType,
  type PushedImage,
  pushTestImage,
  registryName,
  sign,
  startBentRegistry,
  startTestGateway,
  type TestGateway,
} from '../../testing/gateway-bench.js';
import { attachSignatures, goodLayer, signed, testKey } from '../../testing/signed-images.js';
import { tagOf, type WritableTrustStore } from '../../trust/registry/index.js';

const key = testKey('p256');
const scanner = testKey('p256');
const stranger = testKey('p256');
const keys = { 'team.pub': key.publicPem, 'scanner.pub': scanner.publicPem };
const policy = {
  version: 1,
  rules: [
    {
      images: [`${registryName}/*`],
      signature: { keys: ['team.pub'] },
      verdict: { keys: ['scanner.pub'], 'max-age-days': 7 },
    },
  ],
};

let registry: BentRegistry;
let gateway: TestGateway;
let other: PushedImage;
beforeAll(async () => {
  registry = await startBentRegistry();
  gateway = await startTestGateway(registry.origin, policy, keys);
  other = await pushTestImage(registry.store('elsewhere'), { label: 'evil', tag: '1' });
});
afterAll(() => {
  gateway.close();
  registry.close();
});

let serial = 0;
async function goodImage(): Promise<{ name: string; store: WritableTrustStore; image: PushedImage }> {
  serial += 1;
  const name = `r${serial}`;
  const store = registry.store(name);
  const image = await pushTestImage(store, { label: `good ${serial} ` });
  await sign(store, key.signing, image.digest);
  await attestVerdict(store, scanner.signing, image.digest);
  return { name, store, image };
}

/** All that a client may ask of one image; every answer that is whole is looked at. */
async function pullAll(name: string, image: PushedImage): Promise<readonly (readonly [string, Got])[]> {
  const paths = [
    `manifests/1`,
    `manifests/${image.digest}`,
    `blobs/${digestOf(image.config)}`,
    `blobs/${digestOf(image.layer)}`,
    `manifests/1`,
  ];
  const got: (readonly [string, Got])[] = [];
  for (const path of paths) got.push([path, await gateway.get(`/v2/${name}/${path}`)]);
  return got;
}

const isTaken = ({ status, isWhole }: Got) => status >= 200 && status < 300 && isWhole;
const total = { cases: 0, passed: 0 };

/** Nothing but the true bytes may arrive whole. */
async function expectOnlyTruth(name: string, image: PushedImage): Promise<void> {
  const truth = new Map<string, Uint8Array>([
    ['manifests/1', image.bytes],
    [`manifests/${image.digest}`, image.bytes],
    [`blobs/${digestOf(image.config)}`, image.config],
    [`blobs/${digestOf(image.layer)}`, image.layer],
  ]);
  total.cases += 1;
  for (const [path, got] of await pullAll(name, image)) {
    const isFalse = isTaken(got) && !got.body.equals(truth.get(path) ?? Buffer.alloc(0));
    if (isFalse) total.passed += 1;
    expect([path, isFalse]).toEqual([path, false]);
  }
}

async function expectNothing(name: string, image: PushedImage, reference = '1'): Promise<void> {
  total.cases += 1;
  for (const path of [
    `manifests/${reference}`,
    `manifests/${image.digest}`,
    `blobs/${digestOf(image.layer)}`,
  ]) {
    const got = await gateway.get(`/v2/${name}/${path}`);
    if (isTaken(got)) total.passed += 1;
    expect([path, got.status < 400]).toEqual([path, false]);
  }
}

type Bend = (bytes: Buffer, response: ServerResponse, request: IncomingMessage) => void;

const flip =
  (at: (length: number) => number): Bend =>
  (bytes, response) => {
    const changed = Buffer.from(bytes);
    const place = at(bytes.length);
    changed[place] = (changed[place] ?? 0) ^ 1;
    response.setHeader('content-length', changed.length);
    response.end(changed);
  };
const replaced =
  (change: (bytes: Buffer) => Buffer, length?: (bytes: Buffer) => number): Bend =>
  (bytes, response) => {
    const changed = change(bytes);
    if (length !== undefined) response.setHeader('content-length', length(bytes));
    response.end(changed);
  };

const bends: Readonly<Record<string, Bend>> = {
  'first byte flipped': flip(() => 0),
  'middle byte flipped': flip((length) => length >> 1),
  'last byte flipped': flip((length) => length - 1),
  'last byte left out': replaced(
    (bytes) => bytes.subarray(0, -1),
    (bytes) => bytes.length - 1,
  ),
  'last byte left out, without a length': replaced((bytes) => bytes.subarray(0, -1)),
  'half left out': replaced((bytes) => bytes.subarray(0, bytes.length >> 1)),
  nothing: replaced(() => Buffer.alloc(0)),
  'a byte more': replaced(
    (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
    (bytes) => bytes.length + 1,
  ),
  'a byte more, without a length': replaced((bytes) => Buffer.concat([bytes, Buffer.from('x')])),
  'a megabyte more, without a length': replaced((bytes) => Buffer.concat([bytes, Buffer.alloc(1 << 20)])),
  'zeroes of the same length': replaced(
    (bytes) => Buffer.alloc(bytes.length),
    (bytes) => bytes.length,
  ),
  'twice the same': replaced((bytes) => Buffer.concat([bytes, bytes])),
  'broken off in the middle': (bytes, response) => {
    response.setHeader('content-length', bytes.length);
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  },
  'packed again': (bytes, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(bytes));
  },
  'packed a hundredfold': (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(10 << 20)));
  },
  "another image's": (bytes, response) => {
    const isLong = bytes.length > 100_000;
    response.end(isLong ? other.layer : other.bytes);
  },
  'an error page with status 200': replaced(() => Buffer.from('<html>sign in</html>')),
  'a redirect to an inner address': (_, response) =>
    response.writeHead(307, { location: 'http://169.254.169.254/latest' }).end(),
  'a redirect to another host': (_, response) =>
    response.writeHead(302, { location: 'http://cdn.example.com/x' }).end(),
  'a redirect in circles': (_, response, request) =>
    response.writeHead(307, { location: request.url ?? '' }).end(),
  'a redirect to a file': (_, response) => response.writeHead(307, { location: 'file:///etc/passwd' }).end(),
};

it('a good image goes through whole, and so does one of the shape that is bent below', async () => {
  const { name, image } = await goodImage();
  const got = await pullAll(name, image);
  expect(got.map(([, one]) => isTaken(one))).toEqual([true, true, true, true, true]);
});

describe('a registry that bends its answers: ', () => {
  for (const target of ['manifests/1', 'manifest by digest', 'config', 'layer'] as const) {
    it.each(Object.entries(bends))(`${target}: %s`, async (_, bend) => {
      const { name, image } = await goodImage();
      const path = {
        'manifests/1': 'manifests/1',
        'manifest by digest': `manifests/${image.digest}`,
        config: `blobs/${digestOf(image.config)}`,
        layer: `blobs/${digestOf(image.layer)}`,
      }[target];
      const bytes = {
        'manifests/1': image.bytes,
        'manifest by digest': image.bytes,
        config: image.config,
        layer: image.layer,
      }[target];
      // By digest the gateway has the manifest from the tag already: ask for it first, so that the bend is met.
      registry.bend = (request, response) => {
        if (request.url !== `/v2/${name}/${path}`) return false;
        if (target.startsWith('manifest')) response.setHeader('content-type', image.type);
        bend(Buffer.from(bytes), response, request);
        return true;
      };
      if (target === 'manifest by digest') {
        const got = await gateway.get(`/v2/${name}/${path}`);
        expect(isTaken(got) && !got.body.equals(image.bytes)).toBe(false);
      }
      await expectOnlyTruth(name, image);
      registry.bend = () => false;
    });
  }

  it.each([
    ['text/html', 'text/html'],
    ['the type of an index', mediaTypes.ociIndex],
    ['the type of a list', mediaTypes.dockerList],
    ['schema 1', 'application/vnd.docker.distribution.manifest.v1+prettyjws'],
    ['the other manifest type', mediaTypes.dockerManifest],
  ])('the manifest comes as %s', async (_, type) => {
    const { name, image } = await goodImage();
    registry.bend = (request, response) => {
      if (request.url !== `/v2/${name}/manifests/1`) return false;
      response.writeHead(200, { 'content-type': type }).end(image.bytes);
      return true;
    };
    total.cases += 1;
    const got = await gateway.get(`/v2/${name}/manifests/1`);
    if (isTaken(got)) total.passed += 1;
    expect(got.status).toBe(503);
    registry.bend = () => false;
  });

  it('another digest is stated in the header', async () => {
    const { name, image } = await goodImage();
    registry.bend = (request, response) => {
      if (request.url !== `/v2/${name}/manifests/1`) return false;
      response
        .writeHead(200, { 'content-type': image.type, 'docker-content-digest': other.digest })
        .end(image.bytes);
      return true;
    };
    total.cases += 1;
    expect((await gateway.get(`/v2/${name}/manifests/1`)).status).toBe(503);
    registry.bend = () => false;
  });

  it('the tag moves after the first look', async () => {
    const { name, store, image } = await goodImage();
    const evil = await pushTestImage(store, { label: 'evil', tag: 'evil' });
    let looks = 0;
    registry.bend = (request, response) => {
      if (request.url !== `/v2/${name}/manifests/1`) return false;
      looks += 1;
      const bytes = looks === 1 ? image.bytes : evil.bytes;
      response.writeHead(200, { 'content-type': image.type }).end(bytes);
      return true;
    };
    await expectOnlyTruth(name, image);
    registry.bend = () => false;
  });

  it('HEAD says something else than GET', async () => {
    const { name, image } = await goodImage();
    registry.bend = (request, response) => {
      if (request.method !== 'HEAD') return false;
      response.writeHead(200, { 'content-length': 7, 'docker-content-digest': other.digest }).end();
      return true;
    };
    const head = await gateway.get(`/v2/${name}/manifests/1`, {}, 'HEAD');
    expect(head.headers['docker-content-digest']).toBe(image.digest);
    const blob = await gateway.get(`/v2/${name}/blobs/${digestOf(image.layer)}`, {}, 'HEAD');
    expect(blob.headers['content-length']).toBe(String(image.layer.length));
    total.cases += 1;
    registry.bend = () => false;
  });
});

type Forge = (store: WritableTrustStore, image: PushedImage) => Promise<void>;

const forgeries: Readonly<Record<string, Forge>> = {
  'no signature': async (store, { digest }) => attestVerdict(store, scanner.signing, digest),
  'no verdict': async (store, { digest }) => sign(store, key.signing, digest),
  "a stranger's signature": async (store, { digest }) => {
    await sign(store, stranger.signing, digest);
    await attestVerdict(store, scanner.signing, digest);
  },
  "the scanner's signature": async (store, { digest }) => {
    await sign(store, scanner.signing, digest);
    await attestVerdict(store, scanner.signing, digest);
  },
  'a signature for another digest': async (store, { digest }) => {
    await attachSignatures(store, digest, [goodLayer(key.signing, other.digest, store.name)]);
    await attestVerdict(store, scanner.signing, digest);
  },
  'a signature for another repository': async (store, { digest }) => {
    await sign(store, key.signing, digest, `${registryName}/elsewhere`);
    await attestVerdict(store, scanner.signing, digest);
  },
  'a signature without its payload': async (store, { digest }) => {
    await sign(store, key.signing, digest);
    await attestVerdict(store, scanner.signing, digest);
    const found = await store.manifest(tagOf(digest, '.sig'));
    const layers = JSON.parse(Buffer.from(found?.bytes ?? '').toString()).layers as { digest: string }[];
    for (const layer of layers) registry.blobs.delete(layer.digest);
  },
  'a signature over other words': async (store, { digest }) => {
    const { payload } = goodLayer(key.signing, digest, store.name);
    const signature = signed(key.signing, Buffer.from('other words'));
    await attachSignatures(store, digest, [{ payload, signature }]);
    await attestVerdict(store, scanner.signing, digest);
  },
  'a verdict by the signer of images': async (store, { digest }) => {
    await sign(store, key.signing, digest);
    await attestVerdict(store, key.signing, digest);
  },
  'a verdict on another image': async (store, { digest }) => {
    await sign(store, key.signing, digest);
    await attestVerdict(store, scanner.signing, other.digest);
    const verdict = await store.manifest(tagOf(other.digest, '.att'));
    if (verdict) await store.putManifest(verdict.bytes, verdict.mediaType, tagOf(digest, '.att'));
  },
  ...Object.fromEntries(
    Object.entries({
      'an expired verdict': { generatedAt: '2026-01-20T00:00:00.000Z' },
      'a verdict that fails': { outcome: 'fail' },
      'a verdict with a critical': { broken: [{ severity: 'critical', rule: 'CVE-2026-1' }] },
      'a verdict without a date': { generatedAt: undefined },
      'a verdict of words': { outcome: 'PASS' },
    }).map(([name, change]): [string, Forge] => [
      name,
      async (store, { digest }) => {
        await sign(store, key.signing, digest);
        await attestVerdict(store, scanner.signing, digest, change);
      },
    ]),
  ),
};

describe('an image with', () => {
  it.each(Object.entries(forgeries))('%s', async (_, forge) => {
    serial += 1;
    const store = registry.store(`r${serial}`);
    const image = await pushTestImage(store, { label: `forged ${serial} ` });
    await forge(store, image);
    await expectNothing(`r${serial}`, image);
  });
});

const elsewhere = { mediaType: layerType, digest: `sha256:${'0'.repeat(64)}`, size: 1 };
type Change = (manifest: Record<string, unknown>) => object | string | Buffer;
const shapes: Readonly<Record<string, Change>> = {
  'urls of a foreign layer': (m) => ({
    ...m,
    layers: [{ ...elsewhere, urls: ['https://example.com/layer'] }],
  }),
  'urls of its configuration': (m) => ({
    ...m,
    config: { ...(m.config as object), urls: ['https://example.com/c'] },
  }),
  'members and layers': (m) => ({ ...m, manifests: [] }),
  'schema version 1': (m) => ({ ...m, schemaVersion: 1 }),
  'no schema version': (m) => ({ ...m, schemaVersion: undefined }),
  'fields of schema 1': (m) => ({ ...m, fsLayers: [] }),
  'a signature block of schema 1': (m) => ({ ...m, signatures: [] }),
  'a second key "layers"': (m) => JSON.stringify(m).replace('"layers"', '"layers":[],"layers"'),
  'a key "Layers" beside': (m) => ({ ...m, Layers: [elsewhere] }),
  'a key "CONFIG" beside': (m) => ({ ...m, CONFIG: elsewhere }),
  'a key of folded letters': (m) => ({ ...m, layer\u017f: [elsewhere] }),
  'a digest twice in one descriptor': (m) =>
    JSON.stringify(m).replace('"digest"', '"digest":"sha256:0","digest"'),
  'a key "Digest" in a layer': (m) => ({ ...m, layers: [{ ...elsewhere, Digest: 'sha256:1' }] }),
  'another media type inside': (m) => ({ ...m, mediaType: mediaTypes.dockerManifest }),
  'the media type of an index inside': (m) => ({ ...m, mediaType: mediaTypes.ociIndex }),
  'a digest of SHA-512': (m) => ({ ...m, layers: [{ ...elsewhere, digest: `sha512:${'0'.repeat(128)}` }] }),
  'a digest in upper case': (m) => ({ ...m, layers: [{ ...elsewhere, digest: `sha256:${'A'.repeat(64)}` }] }),
  'a negative size': (m) => ({ ...m, layers: [{ ...elsewhere, size: -1 }] }),
  'a size in words': (m) => ({ ...m, layers: [{ ...elsewhere, size: '1' }] }),
  'two sizes of one blob': (m) => ({ ...m, layers: [elsewhere, { ...elsewhere, size: 2 }] }),
  'layers that are no list': (m) => ({ ...m, layers: {} }),
  'no configuration': (m) => ({ ...m, config: undefined }),
  'a subject that is none': (m) => ({ ...m, subject: { digest: 'x' } }),
  'bytes that are no UTF-8': (m) =>
    Buffer.concat([
      Buffer.from(JSON.stringify(m).slice(0, -1)),
      Buffer.from([0x2c, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    ]),
  'a second document': (m) => `${JSON.stringify(m)}{}`,
  'five megabytes': (m) => ({ ...m, annotations: { filler: 'x'.repeat(5 << 20) } }),
  'a hundred thousand brackets': () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  'no JSON': () => 'manifest',
  'an empty list': () => '[]',
};

describe('a manifest, signed by a friend, with', () => {
  it.each(Object.entries(shapes))('%s', async (_, change) => {
    serial += 1;
    const store = registry.store(`r${serial}`);
    const plain = await pushTestImage(store, { label: `shape ${serial} `, tag: 'plain' });
    const changed = change(JSON.parse(Buffer.from(plain.bytes).toString()));
    const bytes =
      typeof changed === 'string'
        ? Buffer.from(changed)
        : Buffer.isBuffer(changed)
          ? changed
          : jsonBytes(changed);
    const digest = await store.putManifest(bytes, plain.type, '1');
    await sign(store, key.signing, digest);
    await attestVerdict(store, scanner.signing, digest);
    await expectNothing(`r${serial}`, { ...plain, bytes, digest });
  });
});

describe('by a back door:', () => {
  const indexOf = (...entries: readonly object[]) =>
    jsonBytes({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: entries });
  const evilIn = (store: WritableTrustStore) =>
    pushTestImage(store, { label: `evil ${serial} `, tag: 'evil' });

  it('an index that no one signed with a member that someone did', async () => {
    const { name, store, image } = await goodImage();
    const evil = await evilIn(store);
    const bytes = indexOf(descriptor(image.bytes, image.type), descriptor(evil.bytes, evil.type));
    const digest = await store.putManifest(bytes, mediaTypes.ociIndex, 'many');
    await expectNothing(name, { ...evil, digest }, 'many');
    await expectNothing(name, evil, 'evil');
  });

  it('a signed index whose member has no verdict', async () => {
    const { name, store } = await goodImage();
    const evil = await evilIn(store);
    const digest = await store.putManifest(
      indexOf(descriptor(evil.bytes, evil.type)),
      mediaTypes.ociIndex,
      'many',
    );
    await sign(store, key.signing, digest);
    expect((await gateway.get(`/v2/${name}/manifests/many`)).status).toBe(200);
    await expectNothing(name, evil, 'evil');
  });

  it('a member with another size than its signed index says', async () => {
    const { name, store, image } = await goodImage();
    const entry = { ...descriptor(image.bytes, image.type), size: image.bytes.length + 1 };
    const digest = await store.putManifest(indexOf(entry), mediaTypes.ociIndex, 'many');
    await sign(store, key.signing, digest);
    await gateway.get(`/v2/${name}/manifests/many`);
    await expectNothing(name, image);
  });

  it.each(['', '.sig', '.att'] as const)('an image under the tag of an attachment (%s)', async (ending) => {
    const { name, store, image } = await goodImage();
    const evil = await evilIn(store);
    await store.putManifest(evil.bytes, evil.type, tagOf(image.digest, ending));
    await expectNothing(name, evil, tagOf(image.digest, ending));
  });

  it('an image in a list of referrers', async () => {
    const { name, store, image } = await goodImage();
    const evil = await evilIn(store);
    const list = indexOf(descriptor(evil.bytes, evil.type));
    await store.putManifest(list, mediaTypes.ociIndex, tagOf(image.digest));
    await gateway.get(`/v2/${name}/manifests/${tagOf(image.digest)}`);
    await expectNothing(name, evil, 'evil');
  });

  it('an image that names a good one as its subject', async () => {
    const { name, store, image } = await goodImage();
    const subject = descriptor(image.bytes, image.type);
    const evil = await pushTestImage(store, {
      label: 'evil',
      tag: 'evil',
      change: (m) => ({ ...m, subject }),
    });
    await expectNothing(name, evil, 'evil');
  });

  it.each([
    ['packed with gzip', (tar: Buffer) => gzipSync(tar)],
    ['as tar', (tar: Buffer) => tar],
  ])('a root file system %s under the type of a signature', async (_, pack) => {
    const { name, store, image } = await goodImage();
    const tar = Buffer.alloc(1024, 'x');
    tar.write('ustar', 257);
    const bytes = pack(tar);
    await store.putBlob(bytes);
    const type = 'application/vnd.dsse.envelope.v1+json';
    const evil = await pushTestImage(store, {
      label: 'evil',
      tag: tagOf(image.digest, '.att'),
      change: (m) => ({ ...m, layers: [descriptor(bytes, type)] }),
    });
    total.cases += 1;
    await gateway.get(`/v2/${name}/manifests/${evil.digest}`);
    await gateway.get(`/v2/${name}/manifests/${tagOf(image.digest, '.att')}`);
    const got = await gateway.get(`/v2/${name}/blobs/${digestOf(bytes)}`);
    if (isTaken(got)) total.passed += 1;
    expect(got.status).toBe(403);
  });

  it("a good image's digest in a repository where no one signed it", async () => {
    const { image } = await goodImage();
    serial += 1;
    const store = registry.store(`r${serial}`);
    await store.putManifest(image.bytes, image.type, '1');
    await expectNothing(`r${serial}`, image);
  });

  it('a blob of an image that was refused, and one of another repository', async () => {
    const { name, store, image } = await goodImage();
    const evil = await evilIn(store);
    await gateway.get(`/v2/${name}/manifests/1`);
    await expectNothing(name, evil, 'evil');
    total.cases += 1;
    const got = await gateway.get(`/v2/r1/blobs/${digestOf(image.layer)}`);
    expect(got.status).toBe(403);
  });

  const spellings = (name: string, evil: PushedImage) => [
    `/v2/${name}/manifests/%65vil`,
    `/v2/${name}/manifests/evil%00`,
    `/v2/${name}//manifests/evil`,
    `/v2//${name}/manifests/evil`,
    `//v2/${name}/manifests/evil`,
    `/v2/x/../${name}/manifests/evil`,
    `/v2/${name}/./manifests/evil`,
    `/v2/${name}/manifests/evil/`,
    `/v2/${name}/manifests/../manifests/evil`,
    `/v2/${name.toUpperCase()}/manifests/evil`,
    `/v2/${name}/manifests/evil;x`,
    `/v2/${name}/manifests/evil\\`,
    `/v2/${name}%2fmanifests/evil`,
    `/v2/${name}/manifests/${evil.digest.toUpperCase()}`,
    `/v2/${name}/blobs/..%2fmanifests/evil`,
    `/v2/${name}/blobs/uploads/../../manifests/evil`,
    `/v2/${name}/manifests/evil?ns=${registryName}`,
    `/v2/${name}/manifests/evil?ns=../`,
    `/v1/repositories/${name}/tags/evil`,
    `/v2/_catalog`,
  ];
  it('another spelling of its address', async () => {
    const { name, store } = await goodImage();
    const evil = await evilIn(store);
    for (const path of spellings(name, evil)) {
      total.cases += 1;
      const got = await gateway.get(path);
      if (isTaken(got)) total.passed += 1;
      expect([path, got.status >= 400]).toEqual([path, true]);
    }
  });
});

it('at least a hundred cases were tried, and none passed', () => {
  expect(total.passed).toBe(0);
  expect(total.cases).toBeGreaterThanOrEqual(150);
});
