import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { issueCertificate } from '../../testing/certificates.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { pemOf } from '../../trust/keys/der.js';
import { withRoles } from './index.js';
import { mentionsOf } from './mentions.js';

const now = new Date('2026-06-01T00:00:00Z');

interface Pair {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly key: KeyObject;
  readonly pem: string;
}

function pair(name: string): Pair {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { name, publicKey, key: privateKey, pem };
}

function certificate(
  of: Pair,
  { issuer = of, until = '2040', isAuthority = false, alsoFor = [] as readonly string[] } = {},
): string {
  return pemOf(
    'CERTIFICATE',
    issueCertificate({
      subject: of.name,
      ...(alsoFor.length === 0
        ? {}
        : { subjectNames: [of.name, ...alsoFor].map((name) => ['550403', name] as const) }),
      publicKey: of.publicKey,
      issuer: { name: issuer.name, key: issuer.key, publicKey: issuer.publicKey },
      from: new Date('2015-01-01T00:00:00Z'),
      until: new Date(`${until}-01-01T00:00:00Z`),
      isAuthority,
    }),
  );
}

function keyAt(...paths: readonly [string, ...string[]]): Finding {
  const [first, ...others] = paths.map((path) => ({ at: 'file', path }) as const);
  return {
    kind: 'finding',
    rule: 'secret-private-key',
    aliases: [],
    engine: 'secrets',
    title: 'Private key (PEM)',
    severity: 'critical',
    risk: 95,
    fingerprint: 'x',
    locations: [first ?? { at: 'file', path: '' }, ...others],
    references: [],
    evidence: { kind: 'secret', redacted: 'x…', verified: 'unchecked', recognisedBy: 'form' },
  };
}

function judged(finding: Finding, files: Readonly<Record<string, string>>): Finding | undefined {
  const placed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/srv/app/${path}`, text]));
  return withRoles(
    { findings: [finding], gaps: [] },
    { root: '/srv/app', disk: fakeWorld({ files: placed }).disk, facts: [], overrides: [], more: [], now },
  ).findings[0];
}

const local = pair('localhost');
const test = pair('Deckhand Test CA');
const shop = pair('shop.deckhand.dev');
const everyone = pair('public@tides.deckhand.dev');
const mailbox = pair('test@deckhand.dev');
const inner = pair('deck-db');
const authority = pair('Deckhand Root');

describe('a private key and what shows that it is of a test', () => {
  it('is low where its certificate is for everyone, whatever loads it', () => {
    const found = judged(keyAt('src/a.pem'), {
      'src/a.pem': `${certificate(everyone, { issuer: authority })}\n${everyone.pem}`,
      'src/app.js': "read('./a.pem')",
    });
    expect(found).toMatchObject({
      severity: 'low',
      title: 'Private key (PEM) (its certificate for "public@tides.deckhand.dev" is for everyone)',
    });
  });

  it('is high where a package installs it and its certificate names no host', () => {
    const deck = pair('Deckhand');
    const organisation = pemOf(
      'CERTIFICATE',
      issueCertificate({
        ...{ subjectNames: [['55040a', 'Deckhand']], publicKey: deck.publicKey, isAuthority: false },
        issuer: { name: 'Deckhand', key: deck.key, publicKey: deck.publicKey },
        ...{ from: new Date('2015-01-01T00:00:00Z'), until: new Date('2040-01-01T00:00:00Z') },
      }),
    );
    const files = {
      'src/a.pem': `${organisation}\n${deck.pem}`,
      'debian/deck.install': 'src/a.pem etc/deck/',
    };
    expect(judged(keyAt('src/a.pem'), files)).toMatchObject({
      severity: 'high',
      title: expect.stringContaining('its certificate names no host'),
    });
    const named = { ...files, 'src/a.pem': `${certificate(inner)}\n${inner.pem}` };
    expect(judged(keyAt('src/a.pem'), named)?.severity).toBe('critical');
  });

  it('is high where a package installs it and its certificate is for this machine', () => {
    const found = judged(keyAt('src/a.pem'), {
      'src/a.pem': `${certificate(local)}\n${local.pem}`,
      'debian/deck.install': 'src/a.pem etc/deck/',
    });
    expect(found?.isOutside).toBeUndefined();
    expect(found).toMatchObject({
      severity: 'high',
      title:
        'Private key (PEM) (shipped as a default: debian/deck.install:1 puts it into what is given out; its certificate is for "localhost", a name for tests)',
    });
  });

  it('names the certificate of the key itself where the file holds others before it', () => {
    const found = judged(keyAt('conf/a.key'), {
      'conf/a.key': `${certificate(test)}${certificate(local)}${local.pem}`,
    });
    expect(found?.title).toContain('its certificate is for "localhost"');
  });

  it('names the whole mailbox that a certificate is for', () => {
    const found = judged(keyAt('conf/a.key'), {
      'conf/a.key': mailbox.pem,
      'conf/a.crt': certificate(mailbox),
    });
    expect(found?.title).toContain('its certificate for "test@deckhand.dev" names a test');
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a certificate for this machine', { 'conf/a.key': local.pem, 'conf/b.crt': certificate(local) }],
    ['in one file with it', { 'conf/a.key': `${certificate(local)}\n${local.pem}` }],
    [
      'in blocks of YAML',
      { 'conf/a.key': `cert: |\n${certificate(local)}\nkey: |\n${local.pem}`.replace(/\n(?=.)/g, '\n    ') },
    ],
    [
      'in strings of one program with it',
      {
        'conf/a.key': [certificate(local), local.pem]
          .map((each) => `KEY = "${each.trim().replaceAll('\n', '\\n" +\n  "')}";`)
          .join('\n'),
      },
    ],
    ['a subject with such a word', { 'conf/a.key': test.pem, 'conf/a.crt': certificate(test) }],
    [
      'a certificate that ended years ago',
      { 'conf/a.key': shop.pem, 'conf/a.crt': certificate(shop, { until: '2020' }) },
    ],
    [
      'an authority whose key lies there',
      {
        'conf/a.key': inner.pem,
        'conf/a.crt': certificate(inner, { issuer: authority }),
        'conf/ca.crt': certificate(authority, { isAuthority: true }),
        'conf/ca.key': authority.pem,
      },
    ],
    ['folders as openssl ca lays them', { 'conf/a.key': local.pem, 'certs/b.crt': certificate(local) }],
    ['a negative test beside it', { 'conf/a.key': '', 'conf/expired.pem': '', 'conf/wrong-host.pem': '' }],
    [
      'keys of many kinds beside it',
      Object.fromEntries(
        ['a', 'rsa1024', 'rsa2048', 'ecdsa', 'dsa', 'ed25519', 'x', 'y'].map((name) => [
          `conf/${name}.key`,
          '',
        ]),
      ),
    ],
    [
      'a page that says so',
      { 'conf/a.key': '', 'conf/README': 'Certificates for the tests of the client.', 'conf/a.crt': '' },
    ],
    [
      'tests alone that name it',
      { 'conf/a.key': '', 'src/app.js': 'listen()', 'test/tls.test.js': 'read("../conf/a.key")' },
    ],
    [
      'what makes it beside tests that name it',
      { 'conf/a.key': '', 'make.sh': 'openssl genrsa -out a.key', 'test/tls.test.js': 'read("a.key")' },
    ],
  ])('%s', (_, files) => {
    const found = judged(keyAt('conf/a.key'), files);
    expect(found?.severity).toBe('medium');
    expect(found?.title).toMatch(/^Private key \(PEM\) \(perhaps guards nothing: .{10}/);
    expect(found?.evidence).toHaveProperty('testKey');
  });

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['nothing', { 'conf/a.key': shop.pem }],
    [
      'a certificate for a host of the internet and for the machine itself',
      { 'conf/a.key': shop.pem, 'conf/a.crt': certificate(shop, { alsoFor: ['localhost'] }) },
    ],
    ['a certificate for a host of the internet', { 'conf/a.key': shop.pem, 'conf/a.crt': certificate(shop) }],
    ['a certificate of another key', { 'conf/a.key': shop.pem, 'conf/localhost.crt': certificate(local) }],
    [
      'one for this machine and one for the internet',
      { 'conf/a.key': `${local.pem}${certificate(local)}${certificate(shop)}` },
    ],
    [
      'an authority without its key',
      {
        'conf/a.key': inner.pem,
        'conf/a.crt': certificate(inner, { issuer: authority }),
        'conf/ca.crt': certificate(authority, { isAuthority: true }),
      },
    ],
    [
      'settings that name it beside tests',
      { 'conf/a.key': '', 'nginx.conf': 'ssl_certificate_key a.key;', 'test/tls.test.js': 'read("a.key")' },
    ],
    ['a test that names a longer name', { 'conf/a.key': '', 'test/tls.test.js': 'read("extra-a.key")' }],
    ['a page of the whole project', { 'a.key': '', 'conf/a.key': '', README: 'How to test certificates' }],
  ])('keeps its weight: %s', (_, files) => {
    expect(judged(keyAt('conf/a.key'), files)?.severity).toBe('critical');
  });

  it('keeps its weight where one of its places is not of a test', () => {
    const files = { 'conf/a.key': local.pem, 'conf/a.crt': certificate(local), 'deploy/b.key': local.pem };
    expect(judged(keyAt('conf/a.key'), files)?.severity).toBe('medium');
    expect(judged(keyAt('conf/a.key', 'deploy/b.key'), files)?.severity).toBe('critical');
  });

  it.each<readonly [role: string | undefined, Readonly<Record<string, string>>]>([
    ['fixture', { 'src/tls_test.go': 'load("conf/certs/a.key")' }],
    ['fixture', { 'src/tls_test.go': 'start("conf/tls.conf")', 'src/conf/tls.conf': 'key certs/a.key' }],
    [
      undefined,
      {
        'src/tls_test.go': 'start("conf/tls.conf")',
        'src/main.go': 'read("conf/tls.conf")',
        'src/conf/tls.conf': 'key certs/a.key',
      },
    ],
    [undefined, { 'src/tls_test.go': 'start("conf/tls.conf")', Dockerfile: 'COPY src/conf/ /etc/deck/' }],
    [undefined, { 'src/main.go': 'read(dir + "/a.key")' }],
    ['fixture', { 'src/main.go': 'start()' }],
    ['fixture', { 'src/Makefile.am': 'EXTRA_DIST = conf/certs/a.key' }],
  ])(
    'breaks nothing (%s) where its certificate is of tests and no file of the product uses it: %j',
    (role, files) => {
      const path = 'src/conf/certs/a.key';
      const beside = { [path]: local.pem, 'src/conf/certs/a.crt': certificate(local) };
      const found = judged(keyAt(path), { ...beside, ...files });
      expect([found?.role, found?.isOutside]).toEqual([role, role === undefined ? undefined : true]);
      // One that someone else certified for a host of the internet weighs, also where only tests name it.
      const real = { [path]: shop.pem, 'src/conf/certs/a.crt': certificate(shop, { issuer: authority }) };
      expect(judged(keyAt(path), { ...files, ...real })?.isOutside).toBeUndefined();
    },
  );

  it('is of the product where it is packed with the sources alone, and its certificate is for a host', () => {
    const files = {
      'quay.pem': `${certificate(shop)}\n${shop.pem}`,
      'Makefile.am': 'EXTRA_DIST = quay.pem\n',
    };
    const found = judged(keyAt('quay.pem'), files);
    expect(found).toMatchObject({ severity: 'medium' });
    expect(found?.isOutside).toBeUndefined();
    expect(found?.title).toContain(`its certificate is for "${shop.name}"; only Makefile.am:1 names it`);
  });

  it('breaks nothing where the same key stands in a test as well', () => {
    const files = {
      'src/conf/a.key': local.pem,
      'src/conf/a.crt': certificate(local),
      'src/tls_test.go': `load("conf/a.key")\n${local.pem}`,
    };
    expect(judged(keyAt('src/tls_test.go', 'src/conf/a.key'), files)?.isOutside).toBe(true);
  });

  it('breaks nothing where tests and examples hold it alike, however short it is', () => {
    const outside = (path: string, severity: Finding['severity'] = 'critical') =>
      judged({ ...keyAt('examples/pier/etc/server.key', path), severity }, {})?.isOutside;
    expect(outside('pier/tests/server.key')).toBe(true);
    expect(outside('pier/tests/server.key', 'medium')).toBe(true);
    expect(outside('examples/quay/server.key')).toBeUndefined();
    expect(outside('deploy/server.key')).toBeUndefined();
  });

  it('names the host for tests, or who the certificate is for', () => {
    const titleOf = (pem: string) =>
      judged(keyAt('conf/a.key'), { 'conf/a.key': local.pem, 'conf/a.crt': pem })?.title;
    expect(titleOf(certificate(local))).toContain(
      '(perhaps guards nothing: its certificate is for "localhost", a',
    );
  });

  it('names a certificate by its own name where a word of it alone speaks of tests', () => {
    const files = { 'conf/a.key': test.pem, 'conf/b.crt': certificate(test) };
    expect(judged(keyAt('conf/a.key'), files)?.title).toContain('for "Deckhand Test CA" names a test');
  });

  it('is of a test where the keys beside it are', () => {
    const files = {
      'conf/deck.p12': 'x',
      ...Object.fromEntries(
        ['a', 'b', 'c'].flatMap((name) => [
          [`conf/${name}_key.pem`, local.pem],
          [`conf/${name}_cert.pem`, certificate(local)],
        ]),
      ),
    };
    expect(judged(keyAt('conf/deck.p12'), files)?.title).toContain('of 3 keys beside it are of tests');
    const used = {
      ...files,
      'conf/d_key.pem': shop.pem,
      'conf/d.crt': certificate(shop, { issuer: authority }),
    };
    expect(judged(keyAt('conf/deck.p12'), used)?.role).toBeUndefined();
  });

  it('is medium in a folder of the machines of developers', () => {
    expect(judged(keyAt('devstack/keys/id_rsa'), {})?.severity).toBe('medium');
    expect(judged(keyAt('devices/keys/id_rsa'), {})?.severity).toBe('critical');
  });

  it('is medium among contributions that no file of the product names', () => {
    const path = 'contrib/git-server/ssh/id_deck';
    expect(judged(keyAt(path), { 'contrib/git-server/up.yml': 'key: ssh/id_deck' })?.severity).toBe('medium');
    expect(judged(keyAt(path), { 'src/git.js': 'read("ssh/id_deck")' })?.severity).toBe('critical');
    expect(judged(keyAt('.ci/id_deck'), {})?.severity).toBe('critical');
  });

  it('breaks nothing in a script of a test that holds its files', () => {
    const script = `seal -i key.pem\n-- key.pem --\n${shop.pem}`;
    const at = (text: string) => judged(keyAt('cmd/testdata/pkcs8.txt'), { 'cmd/testdata/pkcs8.txt': text });
    expect(at(script)?.isOutside).toBe(true);
    expect(at(shop.pem)?.isOutside).toBeUndefined();
  });

  it('breaks nothing where a page beside it speaks of tests and nothing of the product names it', () => {
    const beside = { 'conf/a.key': shop.pem, 'conf/README': 'Keys for tests.', 'conf/a.crt': '' };
    const at = (files: Readonly<Record<string, string>>) =>
      judged(keyAt('conf/a.key'), { ...beside, ...files });
    expect(at({ 'src/main.go': 'start()' })?.isOutside).toBe(true);
    expect(at({ 'src/main.go': 'load("conf/a.key")' })?.isOutside).toBeUndefined();
    expect(at({ 'src/main.go': 'read("conf/")' })?.isOutside).toBeUndefined();
  });

  it('breaks nothing in a test where its certificate names no host of the internet', () => {
    const issued = (of: Pair) => certificate(of, { issuer: authority });
    const at = (pem: string) =>
      judged(keyAt('test/ca/private/a.key'), { 'test/ca/private/a.key': '', 'test/ca/a.pem': pem });
    expect(at(issued(pair('Deckhand Signer 2')))?.isOutside).toBe(true);
    expect(at(issued(shop))?.isOutside).toBeUndefined();
  });

  it('is medium at most in a test, whatever it is', () => {
    expect(judged(keyAt('tests/a.key'), {})?.severity).toBe('medium');
  });

  it('is low in a test where it needs a passphrase as well', () => {
    const key = keyAt('tests/a.p12');
    if (key.evidence.kind !== 'secret') throw new Error('not a secret');
    const store: Finding = { ...key, severity: 'high', evidence: { ...key.evidence, underPassphrase: true } };
    expect(judged(store, {})?.severity).toBe('low');
    const beside = { ...store, locations: keyAt('devstack/a.p12').locations };
    expect(judged(beside, {})?.severity).toBe('low');
    expect(judged({ ...store, locations: keyAt('deploy/a.p12').locations }, {})?.severity).toBe('high');
  });
});

it('leaves a tree that mentions names without end undecided', () => {
  const text = new TextEncoder().encode('rm deck.key '.repeat(150_000));
  const tree = {
    entries: (folder: string) => (folder === '' ? ['a.txt', 'b.txt'] : []),
    head: () => '',
    text: () => '',
  };
  const source = { tree, roleOf: () => 'product' as const, bytes: () => text };
  expect(mentionsOf(['deck.key'], source)).toBeUndefined();
});

it('is loaded by a module whose docstring shows how a key is made', () => {
  const commands = '    openssl genrsa -out deck.key\n    openssl req -new -key deck.key\n';
  const code = `DEFAULT_KEY = join(ROOT, "deck.key")\n\n\ndef serve():\n    """\n${commands}    """\n`;
  const files = { 'deck/deck.key': local.pem, 'deck/deck.crt': certificate(local) };
  const key = judged(keyAt('deck/deck.key'), { ...files, 'deck/server.py': code });
  expect(key?.title).toContain('shipped as a default: deck/server.py:1 loads it');
  expect(key).toMatchObject({ severity: 'medium' });
  expect(key?.role).toBeUndefined();
  const script = `KEY = "deck.key"\nrun(openssl genrsa -out deck.key")\nrun("openssl req -new -key deck.key")\n`;
  expect(judged(keyAt('deck/deck.key'), { ...files, 'deck/make.py': script })?.role).toBe('fixture');
});
