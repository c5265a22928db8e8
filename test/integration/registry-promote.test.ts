import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypes, parseManifest } from '../../src/formats/oci/index.js';
import { checkDocument } from '../../src/servers/gateway/document.js';
import {
  createAttachmentInspector,
  createGateway,
  type Gateway,
  readGatewayPolicy,
} from '../../src/servers/gateway/index.js';
import { turns } from '../../src/servers/gateway/turns.js';
import { promote } from '../../src/servers/registry/promote.js';
import { startScanner } from '../../src/servers/registry/scanner.js';
import {
  attestVerdict,
  descriptor,
  jsonBytes,
  type PushedImage,
  pushTestImage,
  sign,
  today,
} from '../../src/testing/gateway-bench.js';
import { testKey } from '../../src/testing/signed-images.js';
import { attestImage } from '../../src/trust/cosign/index.js';
import { tagOf } from '../../src/trust/registry/index.js';
import { createRealWorld } from '../../src/world/index.js';
import { isInstalled } from './processes.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';

const isPossible = isInstalled('docker-registry');
if (!isPossible) console.warn('!! LEFT OUT: promotion in a real registry; install docker-registry.');

const [team, own] = [testKey('p256'), testKey('p256')];
const keys: Readonly<Record<string, string>> = { 'team.pub': team.publicPem, 'registry.pub': own.publicPem };

describe.skipIf(!isPossible)('promotion', () => {
  let registry: RealRegistry;
  let gateway: Gateway;
  let options: Parameters<typeof promote>[1];
  beforeAll(async () => {
    registry = await startRealRegistry();
    const text = JSON.stringify({
      version: 1,
      rules: [
        {
          images: [`${registry.host}/trusted/*`],
          signature: { keys: ['registry.pub'] },
          verdict: { keys: ['registry.pub'] },
          promotion: { signature: { keys: ['team.pub'] }, verdict: { keys: ['registry.pub'] } },
        },
        { images: [`${registry.host}/closed/*`], refuse: 'nothing goes there' },
        { images: [`${registry.host}/dev/*`], accept: 'anything' },
      ],
    });
    const policy = readGatewayPolicy(text, 'gateway.yaml', { read: (path) => keys[path] ?? '' });
    gateway = createGateway({
      world: { ...createRealWorld({ env: {} }), now: () => today },
      upstreams: [
        {
          origin: `http://${registry.host}`,
          name: registry.host,
          prefix: '',
          redirectHosts: [],
          allowInner: false,
        },
      ],
      policy: () => policy,
      audit: { write: () => {}, close: () => {} },
      publicNames: [],
      clientAuth: 'none',
      keepMs: 60_000,
    });
    options = {
      gateway,
      policy: () => policy,
      key: own.signing,
      now: () => today,
      inspect: createAttachmentInspector(() => performance.now()),
    };
  });
  afterAll(() => {
    gateway?.close();
    registry?.stop();
  });

  const move = (name: string, reference: string, to = `trusted/${name}`) =>
    promote({ from: gateway.find(`dev/${name}`), reference, to: gateway.find(to), tag: '1' }, options);

  /** Two platforms under one signed index, `scanned` of them with a verdict. */
  async function pushIndex(name: string, scanned: number): Promise<readonly PushedImage[]> {
    const store = gateway.library.store(gateway.find(`dev/${name}`));
    const members = [
      await pushTestImage(store, { label: `${name} one` }),
      await pushTestImage(store, { label: `${name} two` }),
    ];
    for (const { digest } of members.slice(0, scanned)) await attestVerdict(store, own.signing, digest);
    const index = jsonBytes({
      schemaVersion: 2,
      mediaType: mediaTypes.ociIndex,
      manifests: members.map(({ bytes, type }, place) => ({
        ...descriptor(bytes, type),
        platform: { os: 'linux', architecture: place === 0 ? 'amd64' : 'arm64' },
      })),
    });
    const digest = await store.putManifest(index, mediaTypes.ociIndex, '1');
    await sign(store, team.signing, digest);
    return members;
  }

  it('of an index takes its images and what is attached to them along', async () => {
    const members = await pushIndex('many', 2);
    const done = await move('many', '1');
    expect(done).toMatchObject({ image: `${registry.host}/trusted/many:1`, attachments: 3 });
    expect(done.warning).toBeUndefined();
    const to = gateway.find('trusted/many');
    expect((await gateway.judge.allow(to, '1')).document.kind).toBe('index');
    for (const { digest } of members)
      expect((await gateway.judge.allow(to, digest)).isAttachment).toBe(false);
  });

  it('needs a verdict on each of them', async () => {
    await pushIndex('half', 1);
    await expect(move('half', '1')).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('no verdict'),
    });
    await expect(gateway.library.manifest(gateway.find('trusted/half'), '1')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('needs a signature by the team, by tag and by digest', async () => {
    const store = gateway.library.store(gateway.find('dev/bare'));
    const { digest } = await pushTestImage(store, { label: 'bare' });
    await attestVerdict(store, own.signing, digest);
    await sign(store, own.signing, digest);
    for (const reference of ['1', digest])
      await expect(move('bare', reference)).rejects.toMatchObject({ status: 403 });
  });

  it.each([
    ['where the policy refuses everything', 'closed/app'],
    ['where no rule speaks', 'elsewhere/app'],
  ])('does nothing %s', async (_, to) => {
    await expect(move('many', '1', to)).rejects.toMatchObject({ status: 403 });
  });

  describe('threat 3', () => {
    const config = jsonBytes({ os: 'linux', architecture: 'amd64', config: { Cmd: ['/run'] } });
    const inert = jsonBytes({ os: 'unknown', architecture: 'unknown', config: {} });
    const tar = (() => {
      const block = Buffer.alloc(1024);
      block.write('bin/run');
      block.fill(0x20, 148, 156);
      const sum = block.subarray(0, 512).reduce((total, byte) => total + byte, 0);
      block.write(`\0${sum.toString(8)}\0`.padEnd(8, ' '), 148, 'latin1');
      return block;
    })();
    const statement = jsonBytes({ _type: 'https://in-toto.io/Statement/v1', subject: [] });

    /** An index of a scanned image and of a member that claims to be an attestation. */
    async function pushDisguised(
      name: string,
      { layer, with: given, platform }: { layer: Buffer; with: Buffer; platform: object },
    ) {
      const store = gateway.library.store(gateway.find(`dev/${name}`));
      const clean = await pushTestImage(store, { label: `${name} clean` });
      await attestVerdict(store, own.signing, clean.digest);
      for (const blob of [layer, given]) await store.putBlob(blob);
      const member = jsonBytes({
        schemaVersion: 2,
        mediaType: mediaTypes.ociManifest,
        config: descriptor(given, mediaTypes.ociConfig),
        layers: [descriptor(layer, 'application/vnd.in-toto+json')],
      });
      const digest = await store.putManifest(member, mediaTypes.ociManifest);
      const index = jsonBytes({
        schemaVersion: 2,
        mediaType: mediaTypes.ociIndex,
        manifests: [
          { ...descriptor(clean.bytes, clean.type), platform: { os: 'linux', architecture: 'arm64' } },
          { ...descriptor(member, mediaTypes.ociManifest), platform },
        ],
      });
      await sign(store, team.signing, await store.putManifest(index, mediaTypes.ociIndex, '1'));
      return digest;
    }
    const unknown = { os: 'unknown', architecture: 'unknown' };

    it.each([
      ['a tar under the type of a statement', { layer: tar, with: inert, platform: unknown }],
      ['the configuration of an image', { layer: statement, with: config, platform: unknown }],
      [
        'a statement under the name of a platform',
        { layer: statement, with: inert, platform: { os: 'linux', architecture: 'amd64' } },
      ],
    ])('an index with a member that no one scanned is not promoted: %s', async (what, options) => {
      const name = `disguised${what.length}`;
      const digest = await pushDisguised(name, options);
      await expect(move(name, '1')).rejects.toMatchObject({ status: 403 });
      const to = gateway.find(`trusted/${name}`);
      for (const reference of ['1', digest])
        await expect(gateway.judge.allow(to, reference)).rejects.toBeDefined();
    });

    it('an index with a real attestation is', async () => {
      const digest = await pushDisguised('attested', { layer: statement, with: inert, platform: unknown });
      expect((await move('attested', '1')).warning).toBeUndefined();
      expect((await gateway.judge.allow(gateway.find('trusted/attested'), digest)).isAttachment).toBe(true);
    });

    it('a second promotion adds to what is attached, and takes nothing away', async () => {
      const store = gateway.library.store(gateway.find('dev/twice'));
      const { digest } = await pushTestImage(store, { label: 'twice' });
      await attestVerdict(store, own.signing, digest);
      await sign(store, team.signing, digest);
      await move('twice', '1');
      const there = gateway.library.store(gateway.find('trusted/twice'));
      const claim = { predicateType: 'https://example.com/review', predicate: { by: 'a person' } };
      const attesting = { store: there, key: own.signing, digest, dockerReference: there.name, now: today };
      await attestImage(attesting, claim);
      const layersAt = async (from: typeof store, ending: '.att' | '.sig') =>
        parseManifest((await from.manifest(tagOf(digest, ending)))?.bytes ?? Buffer.alloc(0), 'x').layers
          .length;
      expect(await layersAt(there, '.att')).toBe(2);
      await attestVerdict(store, own.signing, digest, { generatedAt: '2026-02-02T00:00:00.000Z' });
      await move('twice', '1');
      expect([await layersAt(store, '.att'), await layersAt(there, '.att')]).toEqual([2, 3]);
      expect(await layersAt(there, '.sig')).toBeGreaterThanOrEqual(2);
      expect((await gateway.judge.allow(gateway.find('trusted/twice'), '1')).document.digest).toBe(digest);
    });

    it('a scan of an index looks at each image, and says which it could not look at', async () => {
      const members = await pushIndex('scanned', 0);
      const store = gateway.library.store(gateway.find('dev/scanned'));
      const missing = jsonBytes({ not: 'there' });
      const index = jsonBytes({
        schemaVersion: 2,
        mediaType: mediaTypes.ociIndex,
        manifests: [
          ...members.map(({ bytes, type }, place) => ({
            ...descriptor(bytes, type),
            platform: { os: 'linux', architecture: place === 0 ? 'amd64' : 'riscv64' },
          })),
          {
            ...descriptor(missing, mediaTypes.ociManifest),
            platform: { os: 'linux', architecture: 's390x' },
          },
        ],
      });
      // A registry may hold an index without all of its members; this one checks, so it is given by hand.
      const document = checkDocument(index, mediaTypes.ociIndex, 'test');
      const scannedNow: string[] = [];
      const scanner = await startScanner({
        world: { ...createRealWorld({ env: {} }), now: () => today },
        upstream: {
          origin: `http://${registry.host}`,
          name: registry.host,
          prefix: '',
          redirectHosts: [],
          allowInner: false,
        },
        scan: async (reference) => {
          scannedNow.push(reference.slice(reference.indexOf('@') + 1));
          throw new Error('this is not the test of a scan');
        },
        key: own.signing,
        inspect: options.inspect,
        inTurn: turns(),
        onVerdict: () => {},
        onError: () => {},
      });
      const done = await scanner.enqueue(gateway.find('dev/scanned'), document);
      await scanner.idle();
      scanner.close();
      expect(scannedNow.sort()).toEqual(members.map(({ digest }) => digest).sort());
      expect(done.images).toHaveLength(2);
      expect(done.leftOut).toEqual([expect.stringContaining('linux/s390x')]);
      expect(await store.manifest(tagOf(document.digest, '.att'))).toBeUndefined();
    });
  });
});
