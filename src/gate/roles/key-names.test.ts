import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withRoles } from './index.js';

function judged(
  path: string,
  {
    severity = 'medium',
    files = {},
    testKey,
  }: {
    readonly severity?: Finding['severity'];
    readonly files?: Readonly<Record<string, string>>;
    readonly testKey?: string;
  } = {},
): Finding | undefined {
  const evidence: Evidence = {
    kind: 'secret',
    redacted: 'x…',
    verified: 'unchecked',
    recognisedBy: 'form',
    ...(testKey === undefined ? {} : { testKey }),
  };
  const finding: Finding = {
    kind: 'finding',
    rule: 'secret-private-key',
    aliases: [],
    engine: 'secrets',
    title: 'Private key (PEM)',
    severity,
    risk: 95,
    fingerprint: path,
    locations: [{ at: 'file', path, line: 1 }],
    references: [],
    evidence,
  };
  const placed = Object.entries({ [path]: 'key', 'main.c': 'int a;', ...files });
  const { disk } = fakeWorld({
    files: Object.fromEntries(placed.map(([name, text]) => [`/srv/app/${name}`, text])),
  });
  const request = { root: '/srv/app', disk, facts: [], overrides: [], more: [] };
  return withRoles({ findings: [finding], gaps: [] }, request).findings[0];
}

describe('a private key among the files of the product', () => {
  it.each([
    ['in code that is called a test', 'lib/crypto-selftests-pk.c'],
    ['in a file that is called one', 'server/certs/benchmark-ca-key.pem'],
    ['in a folder for tests', 'src/go/docker/test/ssl/client.pem'],
  ])('is a fixture %s', (_, path) =>
    expect(judged(path)).toMatchObject({ role: 'fixture', severity: 'medium', isOutside: true }),
  );

  it('stays one of the product where a file of the product names it', () => {
    const files = { 'server/start.conf': 'tls_key = certs/benchmark-ca-key.pem\n' };
    expect(judged('server/certs/benchmark-ca-key.pem', { files })?.role).toBeUndefined();
  });

  it('weighs little in a folder of a host that no one has', () => {
    const path = 'crypto/org1.example.com/ca/4fa1_sk';
    expect(judged(path, { severity: 'critical' })).toMatchObject({ severity: 'medium' });
    expect(judged('crypto/org1.harbour.net/ca/4fa1_sk', { severity: 'critical' })).toMatchObject({
      severity: 'critical',
    });
  });

  it('is a fixture where the lines round it say so', () => {
    const shown = judged('shared/tls/cert.go', { testKey: 'the code of a test holds it' });
    expect(shown).toMatchObject({ role: 'fixture', isOutside: true });
    expect(shown?.title).toContain('the code of a test holds it');
    expect(judged('shared/tls/cert.go')?.role).toBeUndefined();
  });

  it('of a client is medium in a program that its users install', () => {
    const path = 'resources/update_client_cert.pem';
    const files = { 'tide.gemspec': "Gem::Specification.new { |s| s.name = 'tide' }\n" };
    expect(judged(path, { severity: 'critical', files })).toMatchObject({ severity: 'medium' });
    expect(judged(path, { severity: 'critical', files })?.isOutside).toBeUndefined();
    expect(judged(path, { severity: 'critical' })).toMatchObject({ severity: 'critical' });
  });
});
