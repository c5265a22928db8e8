import { verify, X509Certificate } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFakeDisk } from '../../testing/fake-disk.js';
import { createTokenReader } from '../notary/token.js';
import {
  type AccessRule,
  answerTokenRequest,
  createAccess,
  createTokenHandler,
  everythingForUsers,
  fingerprintOf,
  hashPassword,
  openIssuerKey,
  parseAccessRules,
  parseScopes,
  parseUsers,
  type TokenReply,
  type TokenRequest,
} from './index.js';

const now = new Date('2026-06-01T00:00:00Z');
const fakeDisk = () => createFakeDisk({}, 0);
/** Of a password that no one needs to know. */
const bcryptLine = 'alice:$2b$04$Ly95mqf7fyZqCHkK1bc9PO/LsBuTUPTsLsrFFrES7t.maWYezADyO';
const key = openIssuerKey('/keys', fakeDisk(), now);

describe('parseScopes', () => {
  it.each([
    ['repository:team/app:pull,push', { type: 'repository', name: 'team/app', actions: ['pull', 'push'] }],
    ['repository:h:5000/a:*', { type: 'repository', name: 'h:5000/a', actions: ['*'] }],
    ['registry:catalog:*', { type: 'registry', name: 'catalog', actions: ['*'] }],
    ['repository(plugin):a/b:pull', { type: 'repository(plugin)', name: 'a/b', actions: ['pull'] }],
    ['repository:a:pull,pull', { type: 'repository', name: 'a', actions: ['pull'] }],
  ])('reads %s', (text, expected) => {
    expect(parseScopes([text])).toEqual([expected]);
  });
  it.each(['', 'repository', 'repository:a', ':a:pull', 'repository::pull', 'repository:a:', 'a:b:pu,LL'])(
    'grants nothing for "%s"',
    (text) => {
      expect(parseScopes([text])).toEqual([]);
    },
  );
  it('reads several in one parameter', () => {
    expect(parseScopes(['repository:a:pull repository:b:push'])).toHaveLength(2);
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.array(fc.string()), (texts) => parseScopes(texts).length <= 64));
  });
});

describe('createAccess', () => {
  const rules: readonly AccessRule[] = [
    { users: ['anonymous'], repositories: ['public/*'], actions: ['pull'] },
    { users: ['*'], repositories: ['team/**'], actions: ['pull'] },
    { users: ['alice'], repositories: ['team/app'], actions: ['push'] },
    { users: ['root'], repositories: ['**'], actions: ['*'] },
  ];
  const access = createAccess({ rules, registryHosts: ['registry.example.com:5000'] });
  const on = (name: string, ...actions: readonly string[]) => ({ type: 'repository', name, actions });
  it.each([
    ['a stranger reads what is public', undefined, on('public/a', 'pull', 'push'), ['pull']],
    ['one level is one level', undefined, on('public/a/b', 'pull'), []],
    ['a stranger reads nothing else', undefined, on('team/app', 'pull'), []],
    ['who signed in reads the team', 'bob', on('team/app/x', 'pull', 'push'), ['pull']],
    ['rules add up', 'alice', on('team/app', 'pull', 'push'), ['pull', 'push']],
    ['everything is not what two actions are', 'alice', on('team/app', '*'), []],
    ['everything includes everything', 'root', on('x', '*', 'pull'), ['*', 'pull']],
    [
      'a collection is judged like its repository',
      'alice',
      on('registry.example.com:5000/team/app', 'push'),
      ['push'],
    ],
    ['and of another registry it is not', 'alice', on('evil.example.com/team/app', 'push'), []],
    ['a name of a user is no role', 'anonymous', on('team/app', 'push'), []],
    ['a name climbs nowhere', 'bob', on('team//x', 'push'), []],
  ])('%s', (_, user, wanted, expected) => {
    expect(access(user, wanted)).toEqual(expected);
  });
  it('lists everything only for those who may see everything', () => {
    const catalog = { type: 'registry', name: 'catalog', actions: ['*'] };
    expect(access('root', catalog)).toEqual(['*']);
    expect(access('alice', catalog)).toEqual([]);
  });
});

describe('parseAccessRules', () => {
  it('reads rules', () => {
    const text = 'rules:\n  - {users: [alice], repositories: [team/**], actions: [pull, push]}\n';
    expect(parseAccessRules(text, 'access.yaml')).toEqual([
      { users: ['alice'], repositories: ['team/**'], actions: ['pull', 'push'] },
    ]);
  });
  it.each([
    ['an action that is none', '[{users: [a], repositories: ["**"], actions: [write]}]', 'rules.0.actions.0'],
    ['stars in the middle', '[{users: [a], repositories: ["a/**/b"], actions: [pull]}]', 'repositories.0'],
    ['a misspelt member', '[{user: [a], repositories: ["**"], actions: [pull]}]', 'rules.0.user'],
    ['no one', '[{users: [], repositories: ["**"], actions: [pull]}]', 'rules.0.users'],
  ])('refuses %s', (_, rules, message) => {
    expect(() => parseAccessRules(`rules: ${rules}`, 'access.yaml')).toThrow(message);
  });
});

describe('parseUsers', () => {
  it('checks scrypt', async () => {
    const users = parseUsers(`# staff\nbob:${await hashPassword('geheim')}\n`, 'users');
    expect(users.names).toEqual(['bob']);
    expect(await users.check('bob', 'geheim')).toBe(true);
    expect(await users.check('bob', 'geheim')).toBe(true);
    expect(await users.check('bob', 'Geheim')).toBe(false);
    expect(await users.check('eve', 'geheim')).toBe(false);
  });
  it('checks bcrypt', async () => {
    const { default: bcrypt } = await import('bcryptjs');
    const users = parseUsers(`alice:${(await bcrypt.hash('secret', 4)).replace('$2b$', '$2y$')}`, 'users');
    expect(await users.check('alice', 'secret')).toBe(true);
    expect(await users.check('alice', 'wrong')).toBe(false);
  });
  it.each([
    ['a hash that is too weak', 'a:{SHA}l3qi4XLsP4mRukOmoddLGykhwl8=', 'neither bcrypt nor scrypt'],
    ['a password as it is', 'a:secret', 'neither bcrypt nor scrypt'],
    ['no colon', 'alice', 'no NAME:HASH'],
    ['no name', ':x', 'no NAME:HASH'],
    ['a user twice', `${bcryptLine}\n${bcryptLine}`, 'is there twice'],
    ['a cost that stops the machine', bcryptLine.replace('$04$', '$31$'), 'a cost of 31'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseUsers(text, 'users')).toThrow(message);
  });
  it('throws nothing but what has a code', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseUsers(text, 'users');
        } catch (error) {
          expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
        }
      }),
    );
  });
});

describe('createTokenHandler', async () => {
  const handler = createTokenHandler({
    key,
    issuer: 'seaworthy',
    services: ['notary'],
    users: parseUsers(`me:${await hashPassword('secret')}`, 'users'),
    access: createAccess({ rules: [everythingForUsers] }),
    now: () => now,
  });
  const read = createTokenReader({
    realm: 'https://example.test/token',
    service: 'notary',
    issuer: 'seaworthy',
    certificates: key.certificate,
  });
  const ask = (query: string, password?: string, method = 'GET', body = '') =>
    handler({
      method,
      query: new URLSearchParams(query),
      authorization:
        password === undefined ? undefined : `Basic ${Buffer.from(`me:${password}`).toString('base64')}`,
      body: async () => body,
    });
  const grantsOf = ({ body }: { readonly body: string }) => read(JSON.parse(body).token, now);
  const scope = 'service=notary&scope=repository:h:5000/a:pull,push';

  it('grants what is allowed, and the server reads it', async () => {
    const reply = await ask(scope, 'secret');
    expect(reply.status).toBe(200);
    expect(grantsOf(reply)).toEqual([{ type: 'repository', name: 'h:5000/a', actions: ['pull', 'push'] }]);
    expect(JSON.parse(reply.body)).toMatchObject({ expires_in: 300, issued_at: '2026-06-01T00:00:00Z' });
  });
  it('grants nothing to those who do not sign in', async () => {
    expect(grantsOf(await ask(scope))).toEqual([]);
  });
  it('takes a form, as containerd sends it', async () => {
    const form = `grant_type=password&username=me&password=secret&${scope}`;
    expect(grantsOf(await ask('', undefined, 'POST', form))).toHaveLength(1);
  });
  it.each([
    ['a wrong password', () => ask(scope, 'wrong'), 401],
    ['another service', () => ask('service=other', 'secret'), 400],
    ['a refresh token', () => ask('', undefined, 'POST', 'grant_type=refresh_token&service=notary'), 400],
    ['another method', () => ask(scope, 'secret', 'PUT'), 405],
  ])('refuses %s', async (_, asked, status) => {
    expect((await asked()).status).toBe(status);
  });
  it("names libtrust's fingerprint and signs with the certificate's key", async () => {
    const token: string = JSON.parse((await ask(scope, 'secret')).body).token;
    const [header = '', payload = '', signature = ''] = token.split('.');
    const { kid, x5c, alg } = JSON.parse(Buffer.from(header, 'base64url').toString());
    const leaf = new X509Certificate(Buffer.from(x5c[0], 'base64'));
    expect(kid).toMatch(/^(?:[A-Z2-7]{4}:){11}[A-Z2-7]{4}$/);
    expect(kid).toBe(fingerprintOf(leaf));
    expect(alg).toBe('ES256');
    const signed = { key: leaf.publicKey, dsaEncoding: 'ieee-p1363' } as const;
    expect(
      verify('sha256', Buffer.from(`${header}.${payload}`), signed, Buffer.from(signature, 'base64url')),
    ).toBe(true);
  });
});

describe('openIssuerKey', () => {
  it('keeps what it made, for its owner only', () => {
    const disk = fakeDisk();
    const made = openIssuerKey('/keys', disk, now);
    expect(openIssuerKey('/keys', disk, now).certificate).toBe(made.certificate);
    expect(disk.status('/keys/token.key')?.mode).toBe(0o600);
  });
  it('refuses a key without its certificate', () => {
    const [disk, other] = [fakeDisk(), fakeDisk()];
    openIssuerKey('/keys', disk, now);
    disk.writeFile('/keys/token.crt', openIssuerKey('/keys', other, now).certificate);
    expect(() => openIssuerKey('/keys', disk, now)).toThrow('not the one in its certificate');
  });
});

describe('threat 11, scopes', () => {
  const namesIn = (...texts: string[]) => parseScopes(texts).map(({ name }) => name);

  it.each([
    'repository:dev/../trusted/app:pull',
    'repository:dev/./app:pull',
    'repository:dev//app:pull',
    'repository:/dev/app:pull',
    'repository:dev/app/:pull',
    'repository:dev%2f..%2ftrusted/app:pull',
    'repository:dev\\trusted/app:pull',
    'repository:dev/App:pull',
    'repository:dev/.app:pull',
    'repository:dev/app-:pull',
    'repository:dev/a___b:pull',
    'repository:a:b/c:pull',
    `repository:${'a/'.repeat(300)}b:pull`,
    'Repository:dev/app:pull',
    'repository:dev/app:Pull',
    'repository:dev/app',
  ])('%s is none', (text) => expect(namesIn(text)).toEqual([]));

  it('names of repositories, of collections with their host, and of the catalog are', () => {
    expect(
      namesIn(
        'repository:dev/app:pull,push repository:localhost:5000/dev/a__b--c.d:pull',
        'registry:catalog:*',
        'repository(plugin):Registry.Example.com/dev/app:pull',
      ),
    ).toEqual(['dev/app', 'localhost:5000/dev/a__b--c.d', 'catalog', 'Registry.Example.com/dev/app']);
  });
});

describe('threat 9, forms on their way to the token endpoint', () => {
  const read = async (request: TokenRequest): Promise<TokenReply> => ({
    status: 200,
    headers: {},
    body: String((await request.body()).length),
  });
  const status = (body: Readable) => {
    const request = Object.assign(body, {
      ...{ method: 'POST', url: '/token', headers: {}, socket: {}, complete: true },
    });
    const response = { writeHead: () => {}, end: () => {} };
    return answerTokenRequest(read, request as never, response as never);
  };
  const formOf = (sizeBytes: number) => Readable.from([Buffer.alloc(sizeBytes, 'x')]);

  it('are read, and one that is too long is refused', async () => {
    expect(await Promise.all([status(formOf(1000)), status(formOf(64 * 1024))])).toEqual([200, 200]);
    await expect(status(formOf(64 * 1024 + 1))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('are held together within a budget of 8 MiB, and forms after them are read again', async () => {
    const open = Array.from({ length: 150 }, () => new Readable({ read: () => {} }));
    const answers = open.map((body) => status(body).catch(() => 'refused'));
    for (const body of open) body.push(Buffer.alloc(60 * 1024, 'x'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    for (const body of open) body.push(null);
    const all = await Promise.all(answers);
    const most = Math.floor((8 * 1024 * 1024) / (60 * 1024));
    expect([all.filter((one) => one === 200).length, all.length]).toEqual([most, 150]);
    expect(await status(formOf(1000))).toBe(200);
  });
});
