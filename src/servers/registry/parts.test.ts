import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { listenLocally } from '../../testing/listening.js';
import { testKey } from '../../testing/signed-images.js';
import { createRealWorld } from '../../world/index.js';
import { type Refusal, readGatewayPolicy } from '../gateway/index.js';
import { issueToken, openIssuerKey } from '../token/index.js';
import { openCertificates, openSigningKey, watchCertificates } from './authority.js';
import { findRegistry, startRegistry } from './child.js';
import { defaultPolicyText } from './default-policy.js';
import { addMember, readMembership, removeMember, watchMembers } from './members.js';
import { createSignIn, scopesFor } from './sign-in.js';
import { fits, parseImmutableTags } from './tags.js';

const now = new Date('2026-02-03T12:00:00Z');
const world = { ...createRealWorld(), now: () => now };
const folder = mkdtempSync(join(tmpdir(), 'p-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the authority', () => {
  const tls = join(folder, 'tls');
  const names = ['registry.example.com', 'localhost', '127.0.0.1', '::1', '2001:db8::7'];

  it('issues one certificate for all names, which a client believes', async () => {
    const { ca, cert, key } = openCertificates(tls, names, world.disk, new Date());
    const [authority, leaf] = [new X509Certificate(ca), new X509Certificate(cert)];
    expect([authority.ca, leaf.ca, leaf.checkIssued(authority), leaf.verify(authority.publicKey)]).toEqual([
      true,
      false,
      true,
      true,
    ]);
    for (const name of names.slice(0, 2)) expect(leaf.checkHost(name)).toBe(name);
    for (const name of names.slice(2)) expect(leaf.checkIP(name)).toBe(name);
    expect(leaf.checkHost('other.example.com')).toBeUndefined();
    const server = createServer({ cert, key });
    const port = await listenLocally(server);
    const isBelieved = await new Promise<boolean>((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1', ca, servername: 'registry.example.com' }, () => {
        resolve(socket.authorized);
        socket.destroy();
      });
      socket.once('error', reject);
    });
    server.close();
    expect(isBelieved).toBe(true);
  });

  it('stays, and issues anew when names come or the end is near', () => {
    const first = openCertificates(tls, names, world.disk, new Date());
    expect(openCertificates(tls, names, world.disk, new Date()).cert).toBe(first.cert);
    const more = openCertificates(tls, [...names, 'new.example.com'], world.disk, new Date());
    expect([more.cert === first.cert, more.ca === first.ca]).toEqual([false, true]);
    const later = openCertificates(tls, names, world.disk, new Date(Date.now() + 380 * 86_400_000));
    expect(later.cert).not.toBe(more.cert);
  });

  it('is renewed while the server runs, once', () => {
    let days = 0;
    const at = () => new Date(Date.now() + 380 * 86_400_000 + days * 86_400_000);
    const open = () => openCertificates(tls, names, world.disk, at());
    const known = open();
    const renewed: string[] = [];
    const watch = watchCertificates(open, known, ({ cert }) => renewed.push(cert));
    watch.look();
    expect(renewed).toEqual([]);
    days = 370;
    watch.look();
    watch.look();
    watch.end();
    expect(renewed).toHaveLength(1);
    expect(renewed[0]).not.toBe(known.cert);
  });

  it('keeps keys for its owner', () => {
    const { key, publicPath, keyPath } = openSigningKey(folder, world.disk);
    expect(key.type).toBe('private');
    expect(readFileSync(publicPath, 'utf8')).toContain('BEGIN PUBLIC KEY');
    for (const path of [keyPath, join(tls, 'ca.key'), join(tls, 'server.key')]) {
      expect(world.disk.status(path)?.mode).toBe(0o600);
    }
  });
});

describe('tags that never move', () => {
  const tags = parseImmutableTags(['trusted/*:*', 'team/app:v*']);
  it.each([
    ['trusted/app', 'latest', true],
    ['trusted/a/b', '1', true],
    ['team/app', 'v1', true],
    ['team/app', 'latest', false],
    ['team/apple', 'v1', false],
    ['trusted/app', `sha256-${'a'.repeat(64)}.sig`, false],
    ['trusted/app', `sha256:${'a'.repeat(64)}`, false],
  ])('%s:%s: %s', (repository, tag, holds) => {
    expect(tags.holds(repository, tag)).toBe(holds);
  });
  it('a pattern without a tag is refused', () => {
    expect(() => parseImmutableTags(['trusted'])).toThrow('is not REPOSITORY:TAG');
  });
  it('a pattern fits like the regular expression that it stands for', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '*')).map((list) => list.join(''));
    const text = fc.array(fc.constantFrom('a', 'b')).map((list) => list.join(''));
    fc.assert(
      fc.property(letters, text, (pattern, word) => {
        expect(fits(pattern, word)).toBe(new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`).test(word));
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('members', () => {
  const path = join(folder, 'members.json');
  const wanted = { name: 'ci', role: 'writer' as const, repositories: ['dev/**'], password: 'long enough' };

  it('come, sign in, and go', async () => {
    const members = watchMembers(path, ['localhost:5000'], world);
    expect(await members.users().check('ci', wanted.password)).toBe(false);
    await addMember(path, wanted, world);
    expect(await members.users().check('ci', wanted.password)).toBe(true);
    expect(await members.users().check('ci', 'something else')).toBe(false);
    const ask = (name: string) =>
      members.access('ci', { type: 'repository', name, actions: ['pull', 'push', 'delete'] });
    expect([ask('dev/app'), ask('trusted/app')]).toEqual([['pull', 'push'], []]);
    // The Notary server asks by the whole name.
    expect(ask('localhost:5000/dev/app')).toEqual(['pull', 'push']);
    expect(readFileSync(path, 'utf8')).not.toContain(wanted.password);
    await addMember(path, { ...wanted, role: 'reader' }, world);
    expect(readMembership(path, world).members.map(({ role }) => role)).toEqual(['reader']);
    removeMember(path, 'ci', world);
    expect(await members.users().check('ci', wanted.password)).toBe(false);
    expect(() => removeMember(path, 'ci', world)).toThrow('There is no user ci');
  });

  it.each([
    ['a name with a colon', { name: 'a:b' }],
    ['the name of no one', { name: 'anonymous' }],
    ['a short password', { password: 'short' }],
    ['a pattern that is none', { repositories: ['a b'] }],
  ])('are not taken with %s', async (_, change) => {
    await expect(addMember(path, { ...wanted, ...change }, world)).rejects.toMatchObject({ code: 'USAGE' });
  });

  it('no one signs in while their file cannot be read', async () => {
    await addMember(path, wanted, world);
    const members = watchMembers(path, [], world);
    writeFileSync(path, '{"version": 1, "members": "all"}');
    expect(() => members.users()).toThrow('cannot be read');
  });
});

describe('sign-in', () => {
  const issuer = openIssuerKey(join(folder, 'token'), world.disk, now);
  const signIn = createSignIn(
    {
      realm: 'https://localhost:5000/token',
      service: 'localhost:5000',
      issuer: 'us',
      certificates: issuer.certificate,
    },
    () => now,
  );
  const token = (change: object = {}) =>
    `Bearer ${issueToken(issuer, {
      issuer: 'us',
      audience: 'localhost:5000',
      subject: 'ci',
      access: [{ type: 'repository', name: 'dev/app', actions: ['pull', 'push'] }],
      issuedAt: now,
      lifetimeSeconds: 300,
      ...change,
    })}`;
  const push = scopesFor('push', 'dev/app');

  it('knows who it is', () => {
    expect(signIn.authorize(token(), push)).toEqual({ user: 'ci' });
    expect(signIn.authorize(token({ subject: '' }), scopesFor('login', undefined))).toEqual({
      user: 'anonymous',
    });
  });

  it.each([
    ['no token', undefined, undefined],
    ['a token that is none', 'Bearer x', 'invalid_token'],
    ['a password', 'Basic Y2k6eA==', undefined],
    ['a token for another service', token({ audience: 'other' }), 'invalid_token'],
    ['a token of another issuer', token({ issuer: 'other' }), 'invalid_token'],
    ['an old token', token({ issuedAt: new Date('2026-02-03T10:00:00Z') }), 'invalid_token'],
    [
      'a token for less',
      token({ access: [{ type: 'repository', name: 'dev/app', actions: ['pull'] }] }),
      'insufficient_scope',
    ],
    [
      'a token for another repository',
      token({ access: [{ type: 'repository', name: 'dev', actions: ['*'] }] }),
      'insufficient_scope',
    ],
  ])('is asked for with %s', (_, authorization, error) => {
    try {
      signIn.authorize(authorization, push);
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toMatchObject({ status: 401 });
      const header = (thrown as Refusal).headers['www-authenticate'] ?? '';
      expect(header).toContain(
        'realm="https://localhost:5000/token",service="localhost:5000",scope="repository:dev/app:pull,push"',
      );
      expect(/error="(\w+)"/.exec(header)?.[1]).toBe(error);
    }
  });
});

it('the policy that is written at first can be read', () => {
  const text = defaultPolicyText('localhost:5000');
  const policy = readGatewayPolicy(text, '/data/gateway.yaml', { read: () => testKey('p256').publicPem });
  expect(policy.rules.map(({ push, promotion }) => [push, promotion !== undefined])).toEqual([
    [false, true],
    [true, false],
  ]);
});

describe('the child', () => {
  it('says what to install where there is none', () => {
    expect(() => findRegistry(undefined, folder)).toThrow('is not installed');
    expect(() => findRegistry(join(folder, 'nothing'), '')).toThrow('is not installed');
    try {
      findRegistry(undefined, '');
    } catch (thrown) {
      expect(thrown).toMatchObject({
        code: 'PROCESS_FAILED',
        whatToDo: expect.stringContaining('apt-get install docker-registry'),
      });
    }
  });

  it('that ends at once is given up, with what it said', async () => {
    const program = join(folder, 'docker-registry');
    writeFileSync(program, '#!/bin/sh\necho "panic: no" >&2\nexit 3\n');
    chmodSync(program, 0o755);
    const said: string[] = [];
    const start = startRegistry({
      folder: join(folder, 'c'),
      program: findRegistry(undefined, folder),
      onExit: (text) => said.push(text),
    });
    await expect(start).rejects.toMatchObject({ code: 'PROCESS_FAILED' });
    expect(said[0]).toBe('The registry ended with 3; it is started again. panic: no');
    expect(existsSync(join(folder, 'c/registry.yml'))).toBe(true);
  });
});
