import { describe, expect, it } from 'vitest';
import { notationPolicyFor, parseNotationTrust } from './trust-policy.js';

const identity = 'x509.subject: C=NO, ST=VL, O=tidehouse';

describe('trust policies', () => {
  const policy = {
    name: 'a',
    registryScopes: ['*'],
    signatureVerification: { level: 'strict' },
    trustStores: ['ca:tidehouse'],
    trustedIdentities: ['*'],
  };
  const parse = (...policies: object[]) =>
    parseNotationTrust(JSON.stringify({ version: '1.0', trustPolicies: policies }), 'x');

  it('the one that names the repository goes before the one for all', () => {
    const trust = parse(policy, { ...policy, name: 'b', registryScopes: ['registry.example.com/team/app'] });
    const name = (repository: string) =>
      notationPolicyFor(trust, { registry: 'registry.example.com', repository })?.name;
    expect([name('team/app'), name('team/app2'), name('team')]).toEqual(['b', 'a', 'a']);
  });

  it.each<[string, object[]]>([
    ['none', []],
    ['a name twice', [policy, { ...policy, registryScopes: ['a.example/b'] }]],
    ['a scope twice', [policy, { ...policy, name: 'b' }]],
    ['no scope', [{ ...policy, registryScopes: [] }]],
    ['all and more', [{ ...policy, registryScopes: ['*', 'a.example/b'] }]],
    ['a pattern', [{ ...policy, registryScopes: ['a.example/*'] }]],
    ['a tag', [{ ...policy, registryScopes: ['a.example/b:1'] }]],
    ['a registry alone', [{ ...policy, registryScopes: ['a.example'] }]],
    ['another level', [{ ...policy, signatureVerification: { level: 'lax' } }]],
    [
      'integrity overridden',
      [{ ...policy, signatureVerification: { level: 'audit', override: { integrity: 'log' } } }],
    ],
    [
      'authenticity skipped',
      [{ ...policy, signatureVerification: { level: 'audit', override: { authenticity: 'skip' } } }],
    ],
    ['no store', [{ ...policy, trustStores: [] }]],
    ['only a store for times', [{ ...policy, trustStores: ['tsa:x'] }]],
    ['a store of another type', [{ ...policy, trustStores: ['pgp:x'] }]],
    ['a store elsewhere', [{ ...policy, trustStores: ['ca:../x'] }]],
    ['a store above', [{ ...policy, trustStores: ['ca:..'] }]],
    ['no identity', [{ ...policy, trustedIdentities: [] }]],
    ['any identity and one', [{ ...policy, trustedIdentities: ['*', identity] }]],
    ['an identity of another kind', [{ ...policy, trustedIdentities: ['email:a@b'] }]],
    [
      'an identity without an organisation',
      [{ ...policy, trustedIdentities: ['x509.subject: C=NO, ST=VL'] }],
    ],
    ['an identity that holds another', [{ ...policy, trustedIdentities: [identity, `${identity}, CN=x`] }]],
    ['an attribute twice', [{ ...policy, trustedIdentities: [`${identity}, O=b`] }]],
    ['attributes joined', [{ ...policy, trustedIdentities: [`${identity}+CN=b`] }]],
    [
      'skip for all',
      [{ ...policy, signatureVerification: { level: 'skip' }, trustStores: [], trustedIdentities: [] }],
    ],
    [
      'skip with stores',
      [{ ...policy, registryScopes: ['a.example/b'], signatureVerification: { level: 'skip' } }],
    ],
    ['a word that no one knows', [{ ...policy, trustedIdentity: [] }]],
  ])('refuses %s', (_, policies) => {
    expect(() => parse(...policies)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });

  it('reads escapes', () => {
    const trust = parse({
      ...policy,
      trustedIdentities: ['x509.subject: C=NO, S=VL, O=tidehouse\\, inc\\=x'],
    });
    expect(trust.policies[0]?.identities).toEqual([
      new Map([
        ['C', 'NO'],
        ['ST', 'VL'],
        ['O', 'tidehouse, inc=x'],
      ]),
    ]);
  });
});
