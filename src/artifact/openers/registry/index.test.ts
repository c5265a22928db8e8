import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Artifact, OpenContext, OpenOptions } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import { silentProgress } from '../../../core/progress.js';
import type { World } from '../../../core/world.js';
import { digestOf, mediaTypes } from '../../../formats/oci/index.js';
import { type ImageSpec, ociLayout } from '../../../testing/archives.js';
import {
  type FakeRegistry,
  fail,
  pushDocument,
  pushLayout,
  startRegistry,
} from '../../../testing/fake-registry.js';
import { createRealWorld } from '../../../world/index.js';
import { createRegistryOpener, opener } from './index.js';

const quick = createRegistryOpener({ firstWaitMs: 1, maxWaitMs: 5, maxRetryAfterMs: 1000, timeoutMs: 300 });
const linux: ImageSpec = {
  architecture: 'amd64',
  layers: [
    [{ path: 'etc/os-release', content: 'ID=test' }],
    [{ path: 'big', content: new Uint8Array(randomBytes(300_000)) }],
  ],
  createdBy: ['ADD rootfs', 'COPY big'],
};
const arm: ImageSpec = { architecture: 'arm64', layers: [[{ path: 'arm', content: 'arm' }]] };

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startRegistry();
  pushLayout(registry.contents, 'team/app', '1', ociLayout([linux, arm]));
});
afterEach(() => registry.close());

function context(options: OpenOptions = {}, env: Record<string, string> = {}): OpenContext {
  const world: World = {
    ...createRealWorld({ env: { HOME: '/nowhere', ...env } }),
    platform: { os: 'darwin', architecture: 'amd64' },
  };
  return { world, progress: silentProgress, options };
}

const open = (name = 'team/app:1', options: OpenOptions = {}, env: Record<string, string> = {}) =>
  quick.open(`${registry.host}/${name}`, context(options, env));

async function pathsOf(artifact: Artifact): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const layer of artifact.layers) {
    const gaps = await layer.walk((entry) => {
      paths.push(entry.path);
      return undefined;
    });
    expect(gaps).toEqual([]);
  }
  return paths;
}

async function failure(action: Promise<unknown>): Promise<SeaworthyError> {
  const thrown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof SeaworthyError) return thrown;
  throw new Error(`expected one of our errors, not ${String(thrown)}`);
}

const walkSecond = async (artifact: Artifact) => artifact.layers[1]?.walk(() => undefined);
const asked = (part: string) => registry.requests.filter(({ line }) => line.includes(part)).length;

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
    expect(asked('/blobs/')).toBe(1);
    await artifact.layers[0].walk(() => undefined);
    expect(asked('/blobs/')).toBe(2);
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
    expect((await quick.open(digest ?? '', context())).image?.repoTags).toEqual([]);
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
  ['/tmp/image.tar', false],
  ['C:\\image.tar', false],
])('recognises %s: %s', (reference, expected) => {
  expect(opener.recognises(reference, context())).toBe(expected);
});

describe('signs in', () => {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  const challenge = () =>
    `Bearer realm="http://${registry.host}/token",service="reg",scope="repository:team/app:pull"`;

  /** A token server at `/token` that gives `t1`, `t2`, … and a registry that takes only the last one. */
  function wantTokens({ user }: { user?: string } = {}): void {
    let count = 0;
    registry.intercept = (request, response) => {
      const { authorization } = request.headers;
      if (request.url?.startsWith('/token')) {
        if (user && authorization !== basic(user))
          return fail(response, 401, 'UNAUTHORIZED', 'wrong password');
        count += 1;
        response.end(JSON.stringify({ token: `t${count}`, expires_in: 300 }));
        return true;
      }
      if (request.url === '/v2/' || authorization === `Bearer t${count}`) return false;
      return fail(response, 401, 'UNAUTHORIZED', 'sign in', { 'www-authenticate': challenge() });
    };
  }

  it('nowhere, with a token for anybody', async () => {
    wantTokens();
    expect(await pathsOf(await open())).toHaveLength(2);
    expect(registry.requests.map(({ line }) => line).filter((line) => line.includes('/token'))).toEqual([
      'GET /token?service=reg&scope=repository%3Ateam%2Fapp%3Apull',
    ]);
  });

  it('with a password that only the token server sees', async () => {
    wantTokens({ user: 'me:pw' });
    await pathsOf(await open('team/app:1', { username: 'me', password: 'pw' }));
    const withPassword = registry.requests.filter(({ authorization }) => authorization === basic('me:pw'));
    expect(withPassword.map(({ line }) => line)).toEqual([expect.stringContaining('GET /token')]);
  });

  it('again where the token is over', async () => {
    wantTokens();
    const artifact = await open();
    const before = registry.intercept;
    let expired = false;
    registry.intercept = (request, response) => {
      if (expired || request.url?.startsWith('/token')) return before(request, response);
      expired = true;
      return fail(response, 401, 'UNAUTHORIZED', 'expired', { 'www-authenticate': challenge() });
    };
    expect(await pathsOf(artifact)).toHaveLength(2);
    expect(asked('/token')).toBe(2);
  });

  it('with an identity token', async () => {
    let body = '';
    registry.intercept = async (request, response) => {
      if (request.url !== '/token') {
        return request.headers.authorization
          ? false
          : fail(response, 401, 'UNAUTHORIZED', '', { 'www-authenticate': challenge() });
      }
      for await (const chunk of request) body += chunk;
      response.end(JSON.stringify({ access_token: 't' }));
      return true;
    };
    const env = {
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [registry.host]: { identitytoken: 'refresh' } } }),
    };
    await open('team/app:1', {}, env);
    expect(body).toBe(
      'grant_type=refresh_token&refresh_token=refresh&client_id=seaworthy&service=reg&scope=repository%3Ateam%2Fapp%3Apull',
    );
  });

  it('with Basic', async () => {
    registry.intercept = (request, response) =>
      request.headers.authorization === basic('me:pw') || request.url === '/v2/'
        ? false
        : fail(response, 401, 'UNAUTHORIZED', '', { 'www-authenticate': 'Basic realm="x"' });
    expect(await pathsOf(await open('team/app:1', { username: 'me', password: 'pw' }))).toHaveLength(2);
    const error = await failure(open('team/app:1', { username: 'me', password: 'no' }));
    expect(error).toMatchObject({
      code: 'REGISTRY_AUTH',
      message: expect.stringContaining('from the options'),
    });
  });

  it('and says where it looked for credentials in vain', async () => {
    wantTokens({ user: 'me:pw' });
    const error = await failure(open());
    expect(error.code).toBe('REGISTRY_AUTH');
    expect(error.message).toContain('wrong password');
    expect(error.message).toContain('no credentials were found (looked in /nowhere/.docker/config.json');
    expect(error.whatToDo).toContain(`docker login ${registry.host}`);
  });

  it('and says which credentials were refused', async () => {
    registry.intercept = (request, response) =>
      request.url === '/v2/'
        ? false
        : fail(response, 401, 'UNAUTHORIZED', '', { 'www-authenticate': 'Basic' });
    const env = {
      DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [registry.host]: { username: 'a', password: 'b' } } }),
    };
    expect((await failure(open('team/app:1', {}, env))).message).toContain('from DOCKER_AUTH_CONFIG');
  });

  it.each([
    ['of an unknown kind', 'Negotiate', 'REGISTRY_PROTOCOL'],
    ['without a realm', 'Bearer service="x"', 'REGISTRY_PROTOCOL'],
    ['at a file', 'Bearer realm="file:///etc/passwd"', 'REGISTRY_PROTOCOL'],
    ['without a challenge', '', 'REGISTRY_PROTOCOL'],
  ])('not %s', async (_, header, code) => {
    registry.intercept = (request, response) =>
      request.url === '/v2/'
        ? false
        : fail(response, 401, 'UNAUTHORIZED', '', { 'www-authenticate': header });
    expect((await failure(open())).code).toBe(code);
  });

  it.each(['{', '{}', '{"token":""}', '{"token":"a\\nb"}', '{"token":1}'])(
    'not with the token %s',
    async (body) => {
      registry.intercept = (request, response) => {
        if (request.url === '/v2/') return false;
        if (!request.url?.startsWith('/token')) {
          return fail(response, 401, 'UNAUTHORIZED', '', { 'www-authenticate': challenge() });
        }
        response.end(body);
        return true;
      };
      expect((await failure(open())).code).toBe('REGISTRY_PROTOCOL');
    },
  );

  it('not at a storage host that asks for it', async () => {
    const storage = await startRegistry();
    storage.intercept = (_, response) =>
      fail(response, 401, 'UNAUTHORIZED', '', {
        'www-authenticate': `Bearer realm="http://${storage.host}/token"`,
      });
    registry.intercept = (request, response) => {
      if (!request.url?.includes('/blobs/')) return false;
      response.writeHead(307, { location: `http://${storage.host}${request.url}` }).end();
      return true;
    };
    const error = await failure(open('team/app:1', { username: 'me', password: 'pw' }));
    expect(error.code).toBe('REGISTRY_AUTH');
    expect(storage.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
    await storage.close();
  });
});

describe('comes back', () => {
  const failTimes = (part: string, times: number, status: number, headers = {}) => {
    let count = 0;
    registry.intercept = (request, response) => {
      if (!request.url?.includes(part) || count >= times) return false;
      count += 1;
      return fail(response, status, 'TOOMANYREQUESTS', 'slow down', headers);
    };
  };

  it.each([429, 500, 502, 503, 504])('after status %d', async (status) => {
    failTimes('/manifests/', 2, status);
    expect((await open()).layers).toHaveLength(2);
  });

  it('no more than three times', async () => {
    failTimes('/manifests/', 99, 503);
    const error = await failure(open());
    expect(error).toMatchObject({
      code: 'NETWORK',
      message: expect.stringContaining('status 503 ("slow down")'),
    });
    expect(asked('/manifests/')).toBe(4);
  });

  it('as late as the registry asks', async () => {
    failTimes('/manifests/', 1, 429, { 'retry-after': '1' });
    const start = performance.now();
    await open();
    expect(performance.now() - start).toBeGreaterThan(990);
  });

  it('not at all where the registry asks for hours, and tells its numbers', async () => {
    failTimes('/manifests/', 99, 429, {
      'retry-after': '7200',
      'ratelimit-limit': '100;w=21600',
      'ratelimit-remaining': '0;w=21600',
    });
    const error = await failure(open());
    expect(error.code).toBe('REGISTRY_RATE_LIMIT');
    expect(error.message).toContain('the limit is 100 requests in 6 hours, 0 left, it asks to wait 2 hours');
    expect(error.whatToDo).toContain('docker save');
    expect(asked('/manifests/')).toBe(1);
  });

  it('where the connection was cut', async () => {
    let cut = false;
    registry.intercept = (request) => {
      if (cut || !request.url?.includes('/manifests/')) return false;
      cut = true;
      request.socket.destroy();
      return true;
    };
    expect((await open()).layers).toHaveLength(2);
  });

  it.each([true, false])('for the rest of a blob; ranges are served: %s', async (ranges) => {
    const artifact = await open();
    let cuts = 0;
    registry.intercept = (request, response) => {
      const blob = registry.contents.blobs.get(request.url?.split('/').at(-1) ?? '');
      if (!blob || blob.length < 100_000) return false;
      if (!ranges) delete request.headers.range;
      if (cuts === 2) return false;
      cuts += 1;
      const from = Number(/\d+/.exec(request.headers.range ?? '')?.[0] ?? 0);
      const head =
        from === 0
          ? { status: 200, more: {} }
          : { status: 206, more: { 'content-range': `bytes ${from}-${blob.length - 1}/${blob.length}` } };
      response.writeHead(head.status, { 'content-length': blob.length - from, ...head.more });
      response.write(blob.subarray(from, from + 90_000), () =>
        setTimeout(() => request.socket.destroy(), 20),
      );
      return true;
    };
    expect(await pathsOf(artifact)).toEqual(['etc/os-release', 'big']);
    expect(cuts).toBe(2);
  });
});

describe('does not believe', () => {
  const answerTo = (
    part: string,
    status: number,
    headers: Record<string, string | number>,
    body: string | Uint8Array,
  ) => {
    registry.intercept = (request, response) => {
      if (!request.url?.includes(part)) return false;
      response.writeHead(status, headers).end(body);
      return true;
    };
  };
  const manifestType = { 'content-type': mediaTypes.ociManifest };
  const digest = `sha256:${'0'.repeat(64)}`;

  it.each<[string, Record<string, string>, string, string]>([
    ['a web page', { 'content-type': 'text/html; charset=utf-8' }, '<html>', 'REGISTRY_PROTOCOL'],
    ['half a document', manifestType, '{"schemaVersion":2,"config":', 'REGISTRY_PROTOCOL'],
    ['a manifest without layers', manifestType, '{"schemaVersion":2}', 'REGISTRY_PROTOCOL'],
    [
      'a digest that is not that of the bytes',
      { ...manifestType, 'docker-content-digest': digest },
      '{}',
      'DIGEST_MISMATCH',
    ],
    [
      'schema 1',
      {
        'content-type': 'application/vnd.docker.distribution.manifest.v1+prettyjws',
        'docker-content-digest': digest,
      },
      '{"schemaVersion":1}',
      'UNSUPPORTED',
    ],
    ['an index that is called a manifest', manifestType, '{"manifests":[],"layers":[]}', 'REGISTRY_PROTOCOL'],
    ['an index without images', { 'content-type': mediaTypes.ociIndex }, '{"manifests":[]}', 'NOT_FOUND'],
    ['a document without end', manifestType, `"${'x'.repeat(9_000_000)}"`, 'LIMIT_EXCEEDED'],
    [
      'a chart',
      manifestType,
      `{"config":{"mediaType":"application/vnd.cncf.helm.config.v1+json","digest":"${digest}","size":2},"layers":[]}`,
      'UNSUPPORTED',
    ],
    [
      'an absurd configuration',
      manifestType,
      `{"config":{"digest":"${digest}","size":99999999999},"layers":[]}`,
      'LIMIT_EXCEEDED',
    ],
  ])('%s', async (_, headers, body, code) => {
    answerTo('/manifests/', 200, headers, body);
    expect((await failure(open())).code).toBe(code);
  });

  it('an index that names itself', async () => {
    const text = JSON.stringify({
      manifests: [
        { mediaType: mediaTypes.ociIndex, digest, size: 1, platform: { os: 'linux', architecture: 'amd64' } },
      ],
    });
    answerTo('/manifests/', 200, { 'content-type': mediaTypes.ociIndex }, text);
    expect((await failure(open())).code).toBe('DIGEST_MISMATCH');
  });

  it('a configuration with other bytes', async () => {
    answerTo('/blobs/', 200, {}, '{}');
    expect((await failure(open())).code).toBe('REGISTRY_PROTOCOL');
    const { size } = await configSize();
    answerTo('/blobs/', 200, {}, ' '.repeat(size));
    expect((await failure(open())).code).toBe('DIGEST_MISMATCH');
  });

  it('a manifest that is not the one it was asked for', async () => {
    const [name = ''] = (await open()).image?.repoDigests ?? [];
    answerTo('/manifests/', 200, manifestType, '{}');
    expect((await failure(quick.open(name, context()))).code).toBe('DIGEST_MISMATCH');
  });

  it.each<[string, (blob: Uint8Array) => Uint8Array, string]>([
    ['longer', (blob) => Buffer.concat([blob, Buffer.from('x')]), 'REGISTRY_PROTOCOL'],
    ['shorter', (blob) => blob.subarray(0, -1), 'REGISTRY_PROTOCOL'],
    [
      'changed',
      (blob) => Uint8Array.from(blob, (byte, index) => (index === 4 ? byte ^ 1 : byte)),
      'DIGEST_MISMATCH',
    ],
    ['much longer', (blob) => Buffer.concat([blob, Buffer.alloc(3_000_000)]), 'REGISTRY_PROTOCOL'],
  ])('a layer that is %s', async (_, change, code) => {
    const artifact = await open();
    for (const chunked of [false, true]) {
      registry.intercept = (request, response) => {
        const blob = registry.contents.blobs.get(request.url?.split('/').at(-1) ?? '');
        if (!blob) return false;
        if (!chunked) response.setHeader('content-length', change(blob).length);
        response.write(change(blob));
        response.end();
        return true;
      };
      expect((await failure(walkSecond(artifact))).code).toBe(code);
    }
  });

  it('a range that is another one', async () => {
    const artifact = await open();
    registry.intercept = (request, response) => {
      const blob = registry.contents.blobs.get(request.url?.split('/').at(-1) ?? '');
      if (!blob) return false;
      if (request.headers.range) {
        response.writeHead(206, { 'content-range': `bytes 0-${blob.length - 1}/${blob.length}` }).end(blob);
        return true;
      }
      response.writeHead(200, { 'content-length': blob.length });
      response.write(blob.subarray(0, 50_000), () => setTimeout(() => request.socket.destroy(), 20));
      return true;
    };
    expect((await failure(walkSecond(artifact))).code).toBe('REGISTRY_PROTOCOL');
  });

  it.each<[string, string]>([
    ['says nothing', 'NETWORK'],
    ['redirects in a circle', 'NETWORK'],
  ])('in a registry that %s', async (how, code) => {
    registry.intercept = (request, response) => {
      if (request.url === '/v2/') return false;
      if (how === 'redirects in a circle') response.writeHead(302, { location: request.url ?? '' }).end();
      return true;
    };
    expect((await failure(open())).code).toBe(code);
  });

  it('in a registry that drips', async () => {
    const impatient = createRegistryOpener({ timeoutMs: 300, pace: { minBytes: 1000, windowMs: 100 } });
    registry.intercept = (request, response) => {
      if (request.url === '/v2/') return false;
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
      return true;
    };
    const error = await failure(impatient.open(`${registry.host}/team/app:1`, context()));
    expect(error).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringContaining('less than 1000 bytes'),
    });
  });

  it('a message that would write to the terminal', async () => {
    registry.intercept = (request, response) =>
      request.url === '/v2/'
        ? false
        : fail(response, 403, 'DENIED', `\u001b[31mred\nline ${'x'.repeat(500)}`);
    const { message } = await failure(open());
    expect(message).toContain('denies');
    expect(message).not.toMatch(/\p{Cc}/u);
    expect(message.length).toBeLessThan(600);
  });

  it('a manifest with more layers than the configuration', async () => {
    const bytes = registry.contents.documents.get(`team/app/${(await open()).image?.manifestDigest}`)?.bytes;
    const manifest = JSON.parse(new TextDecoder().decode(bytes));
    manifest.layers.push(manifest.layers[0]);
    pushDocument(registry.contents, 'team/app', manifest, { tag: 'more', type: mediaTypes.ociManifest });
    expect((await failure(open('team/app:more'))).code).toBe('REGISTRY_PROTOCOL');
  });

  async function configSize(): Promise<{ readonly size: number }> {
    registry.intercept = () => false;
    const { digest: id } = await open();
    return { size: registry.contents.blobs.get(id ?? '')?.length ?? 0 };
  }
});

describe('says', () => {
  it('what is not there', async () => {
    const error = await failure(open('team/app:2'));
    expect(error).toMatchObject({
      code: 'NOT_FOUND',
      message: `${registry.host} has no manifest 2 of team/app ("it is not here")`,
    });
  });

  it('which platforms there are', async () => {
    const error = await failure(open('team/app:1', { platform: 'linux/s390x' }));
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
    const error = await failure(open(`team/app@${digest}`, { platform: 'linux/s390x' }));
    expect(error.code).toBe('NOT_FOUND');
  });

  it('that a host is not there', async () => {
    expect((await failure(quick.open('127.0.0.1:1/app', context()))).code).toBe('NETWORK');
  });
});
