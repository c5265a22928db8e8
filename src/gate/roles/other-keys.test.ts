import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import type { Severity } from '../../core/severity.js';
import { issueCertificate } from '../../testing/certificates.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { pemOf } from '../../trust/keys/der.js';
import { withRoles } from './index.js';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const certificateFor = (subject: string) => certificateOf([['550403', subject]]);
const certificateOf = (names: readonly (readonly [string, string])[]) =>
  pemOf(
    'CERTIFICATE',
    issueCertificate({
      subjectNames: names,
      publicKey,
      issuer: { name: '', names, key: privateKey, publicKey },
      from: new Date('2015-01-01T00:00:00Z'),
      until: new Date('2040-01-01T00:00:00Z'),
      isAuthority: false,
    }),
  );

const revoke = 'Revoke it at every place that trusts the public half. Then remove it from the file.';

function keyAt(path: string, severity: Severity, more: Partial<Finding> = {}): Finding {
  return {
    kind: 'finding',
    rule: 'secret-private-key',
    aliases: [],
    engine: 'secrets',
    title: 'Private key (PEM)',
    severity,
    risk: 95,
    fingerprint: path,
    locations: [{ at: 'file', path }],
    fix: { kind: 'manual', summary: revoke },
    references: [],
    evidence: { kind: 'secret', redacted: 'x…', verified: 'unchecked', recognisedBy: 'form' },
    ...more,
  };
}

function judged(finding: Finding, files: Readonly<Record<string, string>> = {}): Finding | undefined {
  const placed = { 'src/deck.c': 'int main(void) { return 0; }\n', ...files };
  const inProject = Object.entries(placed).map(([path, text]) => [`/srv/app/${path}`, text]);
  const { disk } = fakeWorld({ files: Object.fromEntries(inProject) });
  return withRoles(
    { findings: [finding], gaps: [] },
    { root: '/srv/app', disk, facts: [], overrides: [], more: [], now: new Date('2026-06-01T00:00:00Z') },
  ).findings[0];
}

const adviceFor = (finding: Finding, files?: Readonly<Record<string, string>>) => {
  const fix = judged(finding, files)?.fix;
  return fix?.kind === 'manual' ? fix.summary : undefined;
};

describe('advice for a private key beside the product', () => {
  it.each([
    ['tests', 'tests/certs/deck.key', /^Let the tests make a key/],
    ['an example', 'examples/tls/deck.key', /^Let the example make a key/],
    [
      'a page that describes a set-up',
      'doc/certs/deck.key',
      /^Let the set-up that the documentation describes/,
    ],
    ['a copy of another project', 'third_party/quay/deck.key', /^Trust it nowhere/],
  ])('of %s fits where nothing signs in with it', (_, path, advice) =>
    expect(adviceFor(keyAt(path, 'medium'), { [path]: pem })).toMatch(advice),
  );

  it('within a page is to revoke it and to show a placeholder', () =>
    expect(adviceFor(keyAt('docs/signing.md', 'critical'), { 'docs/signing.md': pem })).toMatch(
      /^Revoke it at .* placeholder/,
    ));

  it('of the product is to revoke it', () =>
    expect(adviceFor(keyAt('etc/deck.key', 'critical'), { 'etc/deck.key': pem })).toBe(revoke));

  it('of a tool is to see who trusts it, where it bears the marks of a test', () => {
    const path = 'tools/stand-in/localhost.key';
    const files = { [path]: pem, 'tools/stand-in/localhost.crt': certificateFor('localhost') };
    expect(adviceFor(keyAt(path, 'critical'), files)).toMatch(/^Revoke it wherever something trusts/);
    expect(adviceFor(keyAt('tools/sign/deck.key', 'critical'), { 'tools/sign/deck.key': pem })).toBe(revoke);
  });

  it('in an image is that of the image', () => {
    const path = 'tests/certs/deck.key';
    const layer = { index: 1, digest: 'sha256:7959' };
    const locations = [{ at: 'file', path, layer }] as unknown as Finding['locations'];
    expect(adviceFor(keyAt(path, 'medium', { locations }), { [path]: pem })).toBe(revoke);
  });
});

describe('the title of a private key beside the product', () => {
  const titleOf = (subject: string) =>
    judged(keyAt('tests/certs/deck-key.pem', 'medium'), {
      'tests/certs/deck-key.pem': pem,
      'tests/certs/deck.pem': certificateFor(subject),
    })?.title;

  it('has what its certificate shows, though its place has lowered it already', () => {
    expect(titleOf('localhost')).toBe(
      'Private key (PEM) (perhaps guards nothing: its certificate is for "localhost", a name for tests)',
    );
    expect(titleOf('Quay for testing only')).toContain('names a test');
  });

  it('has the field that names a test, where the certificate is called otherwise', () => {
    const names = [
      ['550403', 'quay-7'],
      ['55040a', 'Test Harbour'],
    ] as const;
    const files = { 'tests/certs/deck-key.pem': pem, 'tests/certs/deck.pem': certificateOf(names) };
    expect(judged(keyAt('tests/certs/deck-key.pem', 'medium'), files)?.title).toContain(
      'its certificate for "quay-7" names a test: O=Test Harbour',
    );
  });

  it('says that an organisation is a default of OpenSSL, but not of a host of the internet', () => {
    const titled = (name: string) => {
      const names = [
        ['550403', name],
        ['55040a', 'Internet Widgits Pty Ltd'],
      ] as const;
      const files = { 'tests/certs/deck-key.pem': pem, 'tests/certs/deck.pem': certificateOf(names) };
      return judged(keyAt('tests/certs/deck-key.pem', 'medium'), files)?.title;
    };
    expect(titled('quay-7')).toContain('has O=Internet Widgits Pty Ltd, a default of OpenSSL');
    expect(titled('quay.deckhand.dev')).toBe('Private key (PEM)');
  });

  it('has nothing where the certificate shows nothing', () =>
    expect(titleOf('deck-db')).toBe('Private key (PEM)'));

  it('names the copy that it came with, and weighs no more than medium', () => {
    const copied = judged(keyAt('third_party/quay/server.c', 'critical'), {
      'third_party/quay/server.c': `const char *key = ${JSON.stringify(pem)};\n`,
    });
    expect(copied).toMatchObject({
      severity: 'medium',
      role: 'vendored',
      title: 'Private key (PEM) (shipped with the project that this is a copy of)',
    });
  });

  it('says of a header among the sources that its name is one for samples, not its path', () => {
    const path = 'src/sample_keys.h';
    expect(judged(keyAt(path, 'critical'), { [path]: `/*\n${pem}*/\n` })?.title).toBe(
      'Private key (PEM) (perhaps guards nothing: sample_keys.h is a name for tests or examples)',
    );
  });

  it('says of such a header that a program has it, which keeps it in the product', () => {
    const path = 'src/lib/sample_keys.h';
    const files = { [path]: `/*\n${pem}*/\n`, 'src/tool/store.c': '#include "lib/sample_keys.h"\n' };
    const shown = judged(keyAt(path, 'critical'), files);
    expect(shown).toMatchObject({
      severity: 'medium',
      title:
        'Private key (PEM) (src/tool/store.c:1 includes it; sample_keys.h is a name for tests or examples)',
    });
    expect(shown?.role).toBeUndefined();
    const used = {
      [path]: `static const char quay_key[] = R"(${pem})";\n`,
      'src/tool/store.c': '#include "lib/sample_keys.h"\nvoid f(void) { store(quay_key); }\n',
    };
    expect(judged(keyAt(path, 'critical'), used)?.title).toContain('(src/tool/store.c:2 uses it;');
    const ofSuite = { [path]: `/*\n${pem}*/\n`, 'src/tool/selftest.c': '#include "lib/sample_keys.h"\n' };
    expect(judged(keyAt(path, 'critical'), ofSuite)?.role).toBe('fixture');
  });
});
