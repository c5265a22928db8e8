import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { digestOf, mediaTypes } from '../../formats/oci/index.js';
import {
  attestVerdict,
  type BentRegistry,
  descriptor,
  jsonBytes,
  pushTestImage,
  registryName,
  sign,
  startBentRegistry,
  startTestGateway,
  type TestGateway,
  today,
} from '../../testing/gateway-bench.js';
import { testKey } from '../../testing/signed-images.js';
import { tagOf } from '../../trust/registry/index.js';
import { createRealWorld } from '../../world/index.js';

const key = testKey('p256');
const scanner = testKey('ed25519');
const stranger = testKey('p256');
const keys = { 'team.pub': key.publicPem, 'scanner.pub': scanner.publicPem };
const policy = {
  version: 1,
  rules: [
    { images: [`${registryName}/open/*`], accept: 'anything', push: true },
    { images: [`${registryName}/closed/*`], refuse: 'no one pulls from here' },
    { images: [`${registryName}/scanned/*`], verdict: { keys: ['scanner.pub'] } },
    { images: [`${registryName}/strict/*`], signature: { keys: ['team.pub'] }, 'each-platform': true },
    { images: [`${registryName}/team/*`], signature: { keys: ['team.pub'] } },
  ],
};

let registry: BentRegistry;
let gateway: TestGateway;
beforeAll(async () => {
  registry = await startBentRegistry();
  gateway = await startTestGateway(registry.origin, policy, keys, { publicNames: ['gateway.test:5443'] });
});
afterAll(() => {
  gateway.close();
  registry.close();
});

const manifest = (repository: string, reference: string) => `/v2/${repository}/manifests/${reference}`;

describe('a pull', () => {
  it('of a signed image goes through, by tag and by digest', async () => {
    const store = registry.store('team/app');
    const image = await pushTestImage(store);
    await sign(store, key.signing, image.digest);
    const got = await gateway.get(manifest('team/app', '1'));
    expect(got.status).toBe(200);
    expect(got.headers['content-type']).toBe(mediaTypes.ociManifest);
    expect(got.headers['docker-content-digest']).toBe(image.digest);
    expect(digestOf(got.body)).toBe(image.digest);
    expect((await gateway.get(manifest('team/app', image.digest))).status).toBe(200);
    const layer = await gateway.get(`/v2/team/app/blobs/${digestOf(image.layer)}`);
    expect(digestOf(layer.body)).toBe(digestOf(image.layer));
    const head = await gateway.get(`/v2/team/app/blobs/${digestOf(image.layer)}`, {}, 'HEAD');
    expect(head.headers['content-length']).toBe(String(image.layer.length));
    expect(gateway.audit.at(-1)).toMatchObject({ allow: true, method: 'HEAD' });
  });

  it('goes by the name of the gateway, too, where the signer used that', async () => {
    const store = registry.store('team/named');
    const image = await pushTestImage(store);
    await sign(store, key.signing, image.digest, 'gateway.test:5443/team/named');
    expect((await gateway.get(manifest('team/named', '1'))).status).toBe(200);
  });

  it('of an unsigned image says what would be allowed, and is written down', async () => {
    await pushTestImage(registry.store('team/bare'));
    const got = await gateway.get(manifest('team/bare', '1'));
    expect(got.status).toBe(403);
    expect(JSON.parse(got.body.toString())).toMatchObject({ errors: [{ code: 'DENIED' }] });
    expect(got.message).toContain('Allowed is an image signed with team.pub');
    expect(gateway.audit.at(-1)).toMatchObject({
      allow: false,
      status: 403,
      image: `${registryName}/team/bare:1`,
    });
  });

  it.each([
    ['a repository that the policy refuses', 'closed/app', 'no one pulls from here'],
    ['a repository that no rule names', 'other/app', 'No rule of the policy names'],
  ])('from %s is refused before the registry is asked', async (_, repository, words) => {
    const before = registry.asked.length;
    const got = await gateway.get(manifest(repository, '1'));
    expect([got.status, registry.asked.length]).toEqual([403, before]);
    expect(got.message).toContain(words);
  });

  it('of a blob alone is refused', async () => {
    const image = await pushTestImage(registry.store('team/alone'));
    const got = await gateway.get(`/v2/team/alone/blobs/${digestOf(image.layer)}`);
    expect(got.status).toBe(403);
  });

  it('of a blob alone goes through where any image does, and its digest is counted', async () => {
    const image = await pushTestImage(registry.store('open/alone'), { label: 'alone' });
    const path = `/v2/open/alone/blobs/${digestOf(image.layer)}`;
    const got = await gateway.get(path);
    expect([got.status, got.body.equals(image.layer)]).toEqual([200, true]);
    expect((await gateway.get(path, {}, 'HEAD')).headers['content-length']).toBe('300000');
    registry.blobs.set(digestOf(image.layer), Buffer.alloc(300_000));
    const bent = await gateway.get(path);
    expect(bent.status === 200 && bent.isWhole).toBe(false);
    expect((await gateway.get(`/v2/open/alone/blobs/${digestOf(Buffer.from('none'))}`)).status).toBe(404);
  });

  it('of what is not there is 404, and of a registry that is gone 503', async () => {
    expect((await gateway.get(manifest('team/app', 'none'))).status).toBe(404);
    const lost = await startTestGateway('http://127.0.0.1:1', policy, keys);
    expect((await lost.get(manifest('team/app', '1'))).status).toBe(503);
    lost.close();
  });

  it('is refused while the policy cannot be read', async () => {
    const blind = await startTestGateway(
      registry.origin,
      () => {
        throw new SeaworthyError('IO', 'the policy cannot be read');
      },
      keys,
    );
    expect((await blind.get(manifest('open/app', '1'))).status).toBe(503);
    expect((await blind.get('/healthz')).status).toBe(503);
    blind.close();
  });

  it('is refused while decisions cannot be written down', async () => {
    const mute = await startTestGateway(registry.origin, policy, keys, {
      audit: {
        write: () => {
          throw new SeaworthyError('IO', 'the disk is full');
        },
        close: () => {},
      },
    });
    expect((await mute.get(manifest('team/app', '1'))).status).toBe(503);
    mute.close();
  });
});

describe('an index', () => {
  const indexOf = (...members: readonly { bytes: Uint8Array; type: string }[]) =>
    jsonBytes({
      schemaVersion: 2,
      mediaType: mediaTypes.ociIndex,
      manifests: members.map(({ bytes, type }) => ({
        ...descriptor(bytes, type),
        platform: { os: 'linux', architecture: 'amd64' },
      })),
    });

  it('that is signed speaks for its members', async () => {
    const store = registry.store('team/many');
    const member = await pushTestImage(store, { tag: 'member' });
    expect((await gateway.get(manifest('team/many', member.digest))).status).toBe(403);
    const digest = await store.putManifest(indexOf(member), mediaTypes.ociIndex, '1');
    await sign(store, key.signing, digest);
    expect((await gateway.get(manifest('team/many', '1'))).status).toBe(200);
    expect((await gateway.get(manifest('team/many', member.digest))).status).toBe(200);
  });

  it('is enough for the blobs of a member whose manifest the client has already', async () => {
    const store = registry.store('team/again');
    const member = await pushTestImage(store, { label: 'again', tag: 'member' });
    const other = await pushTestImage(store, { label: 'never', tag: 'never' });
    const digest = await store.putManifest(indexOf(member), mediaTypes.ociIndex, '1');
    await sign(store, key.signing, digest);
    const blob = (bytes: Uint8Array) => `/v2/team/again/blobs/${digestOf(bytes)}`;
    expect((await gateway.get(blob(member.layer))).status).toBe(403);
    await gateway.get(manifest('team/again', '1'), {}, 'HEAD');
    expect((await gateway.get(blob(member.layer))).status).toBe(200);
    expect((await gateway.get(blob(other.layer))).status).toBe(403);
  });

  it('does not where each platform has to be signed', async () => {
    const store = registry.store('strict/many');
    const member = await pushTestImage(store, { tag: 'member' });
    const digest = await store.putManifest(indexOf(member), mediaTypes.ociIndex, '1');
    await sign(store, key.signing, digest);
    expect((await gateway.get(manifest('strict/many', '1'))).status).toBe(200);
    expect((await gateway.get(manifest('strict/many', member.digest))).status).toBe(403);
  });
});

describe('a verdict', () => {
  const cases: readonly (readonly [string, object | undefined, number])[] = [
    ['that passes', {}, 200],
    ['that is missing', undefined, 403],
    ['of another outcome', { outcome: 'fail' }, 403],
    ['that is incomplete', { outcome: 'incomplete' }, 403],
    ['that is old', { generatedAt: '2025-12-01T00:00:00.000Z' }, 403],
    ['from the future', { generatedAt: '2026-03-01T00:00:00.000Z' }, 403],
    ['with a critical finding', { broken: [{ severity: 'critical', rule: 'CVE-1' }] }, 403],
    ['with a high finding', { broken: [{ severity: 'high', rule: 'CVE-1' }] }, 200],
    ['that counts an unwaived critical', { unwaived: { critical: 1 } }, 403],
    ['by a policy that knows no severity', { policy: { name: 'x', clauses: ['kev'] } }, 403],
    [
      'by that policy, with counts',
      { policy: { name: 'x', clauses: ['kev'] }, unwaived: { critical: 0 } },
      200,
    ],
    ['that cannot be read', { broken: 'none' }, 403],
  ];
  it.each(cases)('%s', async (name, change, status) => {
    const repository = `scanned/${name.replace(/[^a-z]+/g, '-')}`;
    const store = registry.store(repository);
    const image = await pushTestImage(store, { label: name });
    if (change !== undefined) await attestVerdict(store, scanner.signing, image.digest, change);
    const got = await gateway.get(manifest(repository, '1'));
    expect([got.status, got.message]).toEqual([status, status === 200 ? '' : expect.any(String)]);
  });

  it('by a stranger counts for nothing, and the newest counts', async () => {
    const store = registry.store('scanned/twice');
    const image = await pushTestImage(store);
    await attestVerdict(store, stranger.signing, image.digest);
    expect((await gateway.get(manifest('scanned/twice', '1'))).status).toBe(403);
    const fresh = await pushTestImage(store, { label: 'other' });
    await attestVerdict(store, scanner.signing, fresh.digest, { generatedAt: '2026-01-30T00:00:00.000Z' });
    await attestVerdict(store, scanner.signing, fresh.digest, { outcome: 'fail' });
    expect((await gateway.get(manifest('scanned/twice', '1'))).status).toBe(403);
  });
});

describe('what is attached to an image', () => {
  it('goes with it: signatures, their blobs, and the list of referrers that the registry lacks', async () => {
    const store = registry.store('team/attached');
    const image = await pushTestImage(store);
    await sign(store, key.signing, image.digest);
    const signature = await gateway.get(manifest('team/attached', tagOf(image.digest, '.sig')));
    expect(signature.status).toBe(200);
    const { layers } = JSON.parse(signature.body.toString()) as { layers: { digest: string }[] };
    expect((await gateway.get(`/v2/team/attached/blobs/${layers[0]?.digest}`)).status).toBe(200);
    expect((await gateway.get(manifest('team/attached', digestOf(signature.body)))).status).toBe(200);
    const list = await gateway.get(`/v2/team/attached/referrers/${image.digest}`);
    expect([list.status, list.headers['content-type']]).toEqual([200, mediaTypes.ociIndex]);
  });
});

describe('a range', () => {
  it.each([
    ['bytes=100-', 100, 300_000, 206],
    ['bytes=0-99', 0, 100, 206],
    ['bytes=-50', 299_950, 300_000, 206],
    ['bytes=70000-140000', 70_000, 140_001, 206],
    ['bytes=0-1,5-6', 0, 300_000, 200],
    ['lines=1-2', 0, 300_000, 200],
  ])('%s of a blob', async (range, start, end, status) => {
    const store = registry.store('open/app');
    const image = await pushTestImage(store);
    await gateway.get(manifest('open/app', '1'));
    const got = await gateway.get(`/v2/open/app/blobs/${digestOf(image.layer)}`, { range });
    expect([got.status, got.isWhole]).toEqual([status, true]);
    expect(got.body.equals(image.layer.subarray(start, end))).toBe(true);
  });

  it('past the end is 416', async () => {
    const image = await pushTestImage(registry.store('open/app'));
    await gateway.get(manifest('open/app', '1'));
    const got = await gateway.get(`/v2/open/app/blobs/${digestOf(image.layer)}`, { range: 'bytes=300000-' });
    expect(got.status).toBe(416);
  });
});

describe('a push', () => {
  it('is refused where the policy does not open it', async () => {
    const got = await gateway.get('/v2/team/app/blobs/uploads/', {}, 'POST');
    expect([got.status, got.message]).toEqual([403, expect.stringContaining('push: true')]);
    expect((await gateway.get(manifest('team/app', '1'), {}, 'DELETE')).status).toBe(403);
  });
});

it('reports its health and its metrics', async () => {
  expect((await gateway.get('/healthz')).body.toString()).toBe('ok\n');
  const metrics = (await gateway.get('/metrics')).body.toString();
  expect(metrics).toContain('seaworthy_gateway_refusals_total{rule="policy"}');
  expect((await gateway.get('/v2/')).headers['docker-distribution-api-version']).toBe('registry/2.0');
});

describe('clients that sign in at the upstream themselves', () => {
  const challenge = 'Bearer realm="https://auth.example.com/token",service="registry.test"';
  let strict: TestGateway;
  beforeAll(async () => {
    strict = await startTestGateway(registry.origin, policy, keys, { clientAuth: 'upstream' });
    registry.bend = (request, response) => {
      // The gateway's own questions come without an Accept of everything.
      const isClients = request.headers.accept === '*/*' || /blobs|^\/v2\/$/.test(request.url ?? '');
      if (!isClients || request.headers.authorization === 'Bearer good') return false;
      response.writeHead(401, { 'www-authenticate': challenge }).end();
      return true;
    };
  });
  afterAll(() => {
    registry.bend = () => false;
    strict.close();
  });

  it('are sent to sign in, and get what they may have then', async () => {
    const store = registry.store('open/rights');
    const image = await pushTestImage(store);
    expect((await strict.get('/v2/')).headers['www-authenticate']).toBe(challenge);
    const good = { authorization: 'Bearer good' };
    const paths = [manifest('open/rights', '1'), `/v2/open/rights/blobs/${digestOf(image.layer)}`];
    expect((await strict.get(paths[0] ?? '')).status).toBe(401);
    for (const path of paths) expect((await strict.get(path, good)).status).toBe(200);
    for (const path of paths) {
      for (const method of ['GET', 'HEAD']) {
        const got = await strict.get(path, {}, method);
        expect([path, method, got.status, got.headers['www-authenticate']]).toEqual([
          path,
          method,
          401,
          challenge,
        ]);
      }
    }
  });
});

describe('a redirect for a blob', () => {
  const send = async (upstream: object) => {
    const store = registry.store('open/moved');
    const image = await pushTestImage(store);
    const path = `/v2/open/moved/blobs/${digestOf(image.layer)}`;
    const elsewhere = registry.origin.replace('127.0.0.1', 'localhost');
    registry.bend = ({ url, headers }, response) => {
      if (url !== path || headers.host?.startsWith('localhost')) return false;
      response.writeHead(307, { location: `${elsewhere}${path}` }).end();
      return true;
    };
    const gate = await startTestGateway(registry.origin, policy, keys, { upstream });
    await gate.get(manifest('open/moved', '1'));
    const got = await gate.get(path);
    gate.close();
    registry.bend = () => false;
    return got;
  };

  it('is followed to a host that is allowed', async () => {
    expect((await send({ redirectHosts: ['localhost'], allowInner: true })).status).toBe(200);
  });
  it('is not followed to a name that leads to an inner address', async () => {
    const got = await send({ redirectHosts: ['localhost'], allowInner: false });
    expect([got.status, got.message]).toEqual([503, expect.stringContaining('inner address')]);
  });
  it('is not followed to another host', async () => {
    const got = await send({ redirectHosts: ['*.example.com'], allowInner: true });
    expect([got.status, got.message]).toEqual([503, expect.stringContaining('--redirect-host localhost')]);
  });
});

describe('the login of the gateway at the upstream', () => {
  const login = (password: string) => ({
    DOCKER_AUTH_CONFIG: JSON.stringify({
      auths: { [registryName]: { auth: Buffer.from(`gw:${password}`).toString('base64') } },
    }),
  });
  const pullWith = async (env: Record<string, string>, realm = `${registry.origin}/token`) => {
    await pushTestImage(registry.store('open/private'));
    const token = Buffer.from('gw:right').toString('base64');
    registry.bend = ({ url = '', headers }, response) => {
      if (url.startsWith('/token?')) {
        const isRight =
          headers.authorization === `Basic ${token}` &&
          url.includes('scope=repository%3Aopen%2Fprivate%3Apull');
        response.writeHead(isRight ? 200 : 401).end(JSON.stringify({ token: 'given', expires_in: 300 }));
        return true;
      }
      if (headers.authorization === 'Bearer given') return false;
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="r"` }).end();
      return true;
    };
    const world = { ...createRealWorld({ env }), now: () => today };
    const gate = await startTestGateway(registry.origin, policy, keys, { world });
    const got = await gate.get(manifest('open/private', '1'), { authorization: 'Bearer of the client' });
    gate.close();
    registry.bend = () => false;
    return got;
  };

  it("is docker's, and what the client brings does not go along", async () => {
    expect((await pullWith(login('right'))).status).toBe(200);
  });
  it('that is wrong or missing lets nothing through, and its words stay here', async () => {
    for (const env of [login('wrong'), {}]) {
      const got = await pullWith(env as Record<string, string>);
      expect(got.status).toBe(503);
      expect(got.message).not.toContain('wrong');
    }
  });
  it('does not go to an inner address that the registry names', async () => {
    const realm = registry.origin.replace('127.0.0.1', 'localhost');
    expect((await pullWith(login('right'), `${realm}/token`)).status).toBe(503);
  });
});

describe('a registry that stands still', () => {
  const limits = { headTimeoutMs: 150, idleTimeoutMs: 150 };
  const standing: readonly (readonly [string, RegExp, (response: ServerResponse) => void])[] = [
    ['before the manifest', /manifests/, () => {}],
    ['within the manifest', /manifests/, (response) => void response.write('{"schemaVersion"')],
    ['before the blob', /GET blobs/, () => {}],
    ['within the blob', /GET blobs/, (response) => void response.write(Buffer.alloc(150_000, 'still'))],
  ];
  it.each(standing)('%s is not waited for', async (_, place, stand) => {
    const image = await pushTestImage(registry.store('open/still'), { label: 'still' });
    const gate = await startTestGateway(registry.origin, policy, keys, { upstream: limits });
    const blob = `/v2/open/still/blobs/${digestOf(image.layer)}`;
    const isBlob = place.source.includes('blobs');
    if (isBlob) await gate.get(manifest('open/still', '1'));
    registry.bend = ({ url = '', method }, response) => {
      if (!place.test(`${url.includes('/blobs/') ? `${method} blobs` : url}`)) return false;
      stand(response);
      return true;
    };
    const got = await gate.get(isBlob ? blob : manifest('open/still', '1'));
    expect(got.status === 503 || !got.isWhole).toBe(true);
    registry.bend = () => false;
    gate.close();
  });
});

it('a client that takes its time gets all of a blob', async () => {
  const image = await pushTestImage(registry.store('open/slow'), { label: 'slow', layerBytes: 24 << 20 });
  const gate = await startTestGateway(registry.origin, policy, keys, { upstream: { idleTimeoutMs: 200 } });
  await gate.get(manifest('open/slow', '1'));
  const { port } = new URL(gate.origin);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    `GET /v2/open/slow/blobs/${digestOf(image.layer)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
  );
  socket.pause();
  await new Promise((resolve) => setTimeout(resolve, 900));
  let received = 0;
  socket.on('data', (chunk) => {
    received += chunk.length;
  });
  socket.resume();
  await new Promise((resolve) => socket.on('close', resolve));
  expect(received).toBeGreaterThan(image.layer.length);
  gate.close();
});
