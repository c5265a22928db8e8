import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypes } from '../../src/formats/oci/index.js';
import { createGateway, type Gateway, readGatewayPolicy } from '../../src/servers/gateway/index.js';
import { promote } from '../../src/servers/registry/promote.js';
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
import { createRealWorld } from '../../src/world/index.js';
import { type RealRegistry, startRealRegistry } from './real-registry.js';

const isPossible = !spawnSync('docker-registry', ['--version'], { stdio: 'ignore' }).error;
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
    options = { gateway, policy: () => policy, key: own.signing, now: () => today };
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
});
