import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeRegistry, fail, startRegistry } from '../../../testing/fake-registry.js';
import { askedFor, failureOf, openFrom, pathsOf, startBench } from '../../../testing/registry-bench.js';

let registry: FakeRegistry;
beforeEach(async () => {
  registry = await startBench();
});
afterEach(() => registry.close());

const open = (...given: Parameters<typeof openFrom> extends [unknown, ...infer Rest] ? Rest : never) =>
  openFrom(registry, ...given);

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
    expect(askedFor(registry, '/token')).toBe(2);
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
    const error = await failureOf(open('team/app:1', { username: 'me', password: 'no' }));
    expect(error).toMatchObject({
      code: 'REGISTRY_AUTH',
      message: expect.stringContaining('from the options'),
    });
  });

  it('and says where it looked for credentials in vain', async () => {
    wantTokens({ user: 'me:pw' });
    const error = await failureOf(open());
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
    expect((await failureOf(open('team/app:1', {}, env))).message).toContain('from DOCKER_AUTH_CONFIG');
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
    expect((await failureOf(open())).code).toBe(code);
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
      expect((await failureOf(open())).code).toBe('REGISTRY_PROTOCOL');
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
    const error = await failureOf(open('team/app:1', { username: 'me', password: 'pw' }));
    expect(error.code).toBe('REGISTRY_AUTH');
    expect(storage.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
    await storage.close();
  });
});
