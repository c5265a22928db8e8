import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, authzScene, liveContainer } from '../../../testing/authz-world.js';
import { type AuthzPolicy, allowListedImages, decide, defaultPolicy, readPolicy } from './index.js';

const around = authzScene({
  profile: accepted,
  containers: [
    liveContainer('plain'),
    liveContainer('x'),
    liveContainer('linked', {
      mounts: [{ type: 'bind', source: '/etc', name: '', destination: '/x', isWritable: true }],
    }),
  ],
  volumes: [
    {
      name: 'old',
      createdAt: 't',
      driver: 'local',
      options: { type: 'none', o: 'bind', device: '/' },
      isOwn: true,
    },
  ],
});

function ask(method: string, uri: string, body?: string, policy: AuthzPolicy = defaultPolicy) {
  const bytes = body === undefined ? undefined : new TextEncoder().encode(body);
  return decide({ user: '', method, uri, body: bytes, headers: new Map() }, policy, around);
}

const create = (body: string, policy?: AuthzPolicy) => ask('POST', '/v1.45/containers/create', body, policy);
const host = (fields: object) => create(JSON.stringify({ Image: 'a', HostConfig: fields }));

describe('denies', () => {
  it.each([
    ['Privileged', { Privileged: true }, 'privileged'],
    ['a link out of an allowed folder', { Binds: ['/srv/link/x:/x'] }, 'bind'],
    ['an old volume on the root', { Binds: ['old:/x'] }, 'volume'],
    ['a capability', { CapAdd: ['CAP_SYS_ADMIN'] }, 'NET_BIND_SERVICE'],
    ['a host namespace', { PidMode: 'host' }, 'PidMode'],
    ['a bind mode', { Binds: ['/srv/a:/x:rshared'] }, 'use ro or rw'],
  ])('%s, and says what would be allowed', async (_name, fields, word) => {
    const { allow, reason } = await host(fields);
    expect(allow).toBe(false);
    expect(reason).toContain(word);
  });

  it.each([
    ['{"Image":"a","hostConfig":{}}', 'must be spelled "HostConfig"'],
    ['{"Image":"a","Ho\u017FtConfig":{}}', 'must be spelled "HostConfig"'],
    ['{"Image":"a","HostConfig":{"Networ\u212AMode":"x"}}', 'must be spelled "HostConfig.NetworkMode"'],
    ['{"Image":"a","Image":"b"}', 'twice'],
    ['{"Image":"a"}{}', 'not one JSON value'],
    ['{"Image":"a","HostConfig":{"New":1}}', 'not known'],
  ])('the body %s', async (body, reason) => {
    expect(await create(body)).toMatchObject({ allow: false, reason: expect.stringContaining(reason) });
  });

  it.each([
    ['POST', '/containers/linked/start'],
    ['POST', '/containers/nowhere/start'],
    ['POST', '/containers/create'],
    ['GET', '/v1.45/secrets'],
    ['GET', '/anything'],
    ['GET', '/%69nfo'],
    ['GET', '/v1.45/v1.45/info'],
  ])('%s %s', async (method, uri) => {
    expect((await ask(method, uri)).allow).toBe(false);
  });

  it('an image that is not trusted', async () => {
    const policy = readPolicy('{version: 1, images: {any: false}}', 'test');
    expect((await create('{"Image":"bad"}', policy)).reason).toContain('it is not good');
    expect((await create('{"Image":"good"}', policy)).allow).toBe(true);
    expect((await ask('POST', '/containers/plain/start', undefined, policy)).allow).toBe(false);
  });

  it('without ever failing, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.json(), async (word, json) => {
        expect((await ask('POST', `/${word}`, json)).reason).toBeTypeOf('string');
        expect((await create(`{"Image":"a","HostConfig":${json}}`)).reason).toBeTypeOf('string');
      }),
      { numRuns: 200 },
    );
  });
});

describe('allows', () => {
  it.each([
    ['GET', '/v1.45/images/registry.example.com%2Fa%40sha256:12/json', undefined],
    ['POST', '/containers/plain/start', undefined],
    [
      'POST',
      '/containers/create?name=x',
      '{"Image":"a","Labels":{"a":"","A":""},"HostConfig":{"Binds":["/srv/a:/a:ro"]}}',
    ],
    ['POST', '/containers/x/exec', '{"Cmd":["ls"],"Privileged":false}'],
    ['POST', '/volumes/create', '{"DriverOpts":{"type":"tmpfs","device":"tmpfs","o":"size=1m"}}'],
    ['GET', '/images/get?names=a&names=b', undefined],
  ])('%s %s', async (method, uri, body) => {
    expect(await ask(method, uri, body)).toMatchObject({ allow: true });
  });

  it('what the policy opens', async () => {
    const policy = readPolicy('version: 1\nopen: [build]\nprivileged: true\n', 'test');
    expect((await ask('POST', '/build', undefined, policy)).allow).toBe(true);
    expect((await create('{"Image":"a","HostConfig":{"Privileged":true}}', policy)).allow).toBe(true);
  });
});

it.each(['version: 2', 'version: 1\nprivilegd: true', 'version: 1\nopen: [all]', '- a', 'a: [', ''])(
  'refuses the policy %j',
  (text) => {
    expect(() => readPolicy(text, 'p.yaml')).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  },
);

describe('repositories that a policy lists', () => {
  const policy = readPolicy(
    '{version: 1, images: {any: false, repositories: [registry.test/team/]}}',
    'test',
  );
  const ask = (id: string, text: string) =>
    allowListedImages(policy)({ id, repoDigests: [text], reference: 'registry.test/team/app:1' });
  it('count where a pull or push made the engine remember them', async () => {
    expect(await ask('sha256:config', 'registry.test/team/app@sha256:manifest')).toMatchObject({ ok: true });
    expect(await ask('sha256:config', 'elsewhere.test/team/app@sha256:manifest')).toMatchObject({
      ok: false,
    });
  });

  it('count for nothing where a tag does that, too', async () => {
    expect(await ask('sha256:manifest', 'registry.test/team/app@sha256:manifest')).toMatchObject({
      ok: false,
      because: expect.stringContaining('a name proves no origin'),
    });
  });
});

it('has a reference page with every key', () => {
  const page = readFileSync('docs/reference/authz-policy.md', 'utf8');
  const keys = Object.entries(defaultPolicy).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? Object.keys(value).map((inner) => `${key}.${inner}`)
      : [key],
  );
  const flat = keys.map((key) => key.replace(/^reservedIds\..*/, 'reservedIds'));
  expect(flat.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
});
