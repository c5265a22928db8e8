import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { parseReference } from '../../formats/oci/reference.js';
import { attachSignatures, goodLayer, memoryStore, pushImage, testKey } from '../../testing/signed-images.js';
import { gatherEvidence, readPublicKey } from '../cosign/index.js';
import { scopesOf } from './containers.js';
import {
  decideByKeys,
  decideByRuling,
  decideContentTrust,
  parseContainersPolicy,
  parseContentTrust,
  pinFor,
  rulingFor,
} from './index.js';
import { parseStrictJson } from './strict-json.js';

const key = testKey('p256');
const keyData = Buffer.from(key.publicPem).toString('base64');

describe('policy.json: the most specific scope speaks', () => {
  const accept = [{ type: 'insecureAcceptAnything' }];
  const policy = parseContainersPolicy(
    JSON.stringify({
      default: [{ type: 'reject' }],
      transports: {
        docker: {
          'registry.example.com/team/app:1': accept,
          'registry.example.com/team': accept,
          'registry.example.com': accept,
          '*.example.com': accept,
          'docker.io/library/debian': accept,
        },
        'docker-daemon': { '': accept },
      },
    }),
    'policy.json',
  );
  it.each([
    ['registry.example.com/team/app:1', 'transports.docker["registry.example.com/team/app:1"]'],
    ['registry.example.com/team/app:2', 'transports.docker["registry.example.com/team"]'],
    ['registry.example.com/teams/app', 'transports.docker["registry.example.com"]'],
    ['other.example.com/app', 'transports.docker["*.example.com"]'],
    ['a.b.example.com/app', 'transports.docker["*.example.com"]'],
    ['example.com/app', 'default'],
    ['registry.example.com:5000/team/app', 'default'],
    ['debian', 'transports.docker["docker.io/library/debian"]'],
    ['debian-evil', 'default'],
  ])('%s', (name, rule) => expect(rulingFor(policy, parseReference(name)).rule).toBe(rule));

  it('of the transport that is asked', () => {
    expect(rulingFor(policy, parseReference('x'), 'docker-daemon').rule).toBe('transports.docker-daemon[""]');
  });

  it('lists scopes from the image to wildcards', () => {
    expect(scopesOf(parseReference('a.b.example:5000/x/y:1'))).toEqual([
      'a.b.example:5000/x/y:1',
      'a.b.example:5000/x/y',
      'a.b.example:5000/x',
      'a.b.example:5000',
      '*.b.example:5000',
      '*.example:5000',
    ]);
  });
});

describe('policy.json: what is wrong is reported', () => {
  const sigstore = (more: object) => JSON.stringify({ default: [{ type: 'sigstoreSigned', ...more }] });
  it.each([
    ['not JSON', '{', 'not JSON'],
    ['no default', '{}', 'at least one requirement'],
    ['an empty list', '{"default":[]}', 'at least one requirement'],
    ['a misspelt type', '{"default":[{"type":"rejct"}]}', 'no requirement of the type'],
    ['a misspelt key', '{"default":[{"type":"reject","x":1}]}', 'the key "x" is not known'],
    [
      'a misspelt section',
      '{"default":[{"type":"reject"}],"transport":{}}',
      'the key "transport" is not known',
    ],
    [
      'a key named twice',
      '{"default":[{"type":"reject"}],"default":[{"type":"insecureAcceptAnything"}]}',
      'twice',
    ],
    [
      'a key named twice, once escaped',
      '{"default":[{"type":"reject","\\u0074ype":"insecureAcceptAnything"}]}',
      'twice',
    ],
    ['no key', sigstore({}), 'exactly one of'],
    ['two kinds of keys', sigstore({ keyPath: 'a', keyData }), 'exactly one of'],
    ['keyData that is not base64', sigstore({ keyData: '!' }), 'not base64'],
    ['an empty list of keys', sigstore({ keyPaths: [] }), 'has to be text'],
    [
      'an identity without name',
      sigstore({ keyData, signedIdentity: { type: 'exactReference', dockerReference: 'a' } }),
      'with its tag',
    ],
    ['an unknown identity', sigstore({ keyData, signedIdentity: { type: 'any' } }), 'no signedIdentity'],
  ])('%s', (_, text, message) => {
    expect(() => parseContainersPolicy(text, 'policy.json')).toThrow(message);
  });

  it('random JSON is refused or read, never more', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        try {
          parseContainersPolicy(text, 'policy.json');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(SeaworthyError);
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it('JSON without twins reads as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseStrictJson(text, 'x')).toEqual(JSON.parse(text));
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('decisions', () => {
  const image = parseReference('registry.example.com/team/app:1');
  async function decide(requirements: readonly object[], signedName: string | undefined) {
    const store = memoryStore();
    const subject = await pushImage(store, 'decide');
    if (signedName !== undefined) {
      await attachSignatures(store, subject.digest, [goodLayer(key.signing, subject.digest, signedName)]);
    }
    const gathered = await gatherEvidence(store, subject.digest, { attestations: false });
    const policy = parseContainersPolicy(JSON.stringify({ default: requirements }), 'policy.json');
    const { allowed, reasons } = decideByRuling(
      { image, subject, gathered },
      rulingFor(policy, image),
      (source) => readPublicKey('pem' in source ? source.pem : '', 'keyData'),
    );
    return { allowed, codes: reasons.map(({ code }) => code) };
  }
  const signedBy = { type: 'sigstoreSigned', keyData };
  const anyTag = { ...signedBy, signedIdentity: { type: 'matchRepository' } };
  const repository = 'registry.example.com/team/app';

  it.each([
    ['anything', [{ type: 'insecureAcceptAnything' }], undefined, true, ['anything-goes']],
    ['reject', [{ type: 'reject' }], repository, false, ['rejected-by-policy']],
    ['GPG', [{ type: 'signedBy', keyType: 'GPGKeys', keyPath: 'x' }], repository, false, ['unsupported']],
    ['signed, any tag', [anyTag], repository, true, ['signed']],
    ['signed, this tag', [signedBy], `${repository}:1`, true, ['signed']],
    ['signed without a tag', [signedBy], repository, false, ['not-signed', 'wrong-identity']],
    [
      'signed as another',
      [anyTag],
      'registry.example.com/team/app2',
      false,
      ['not-signed', 'wrong-identity'],
    ],
    ['not signed', [anyTag], undefined, false, ['not-signed']],
    [
      'all requirements count',
      [anyTag, { type: 'reject' }],
      repository,
      false,
      ['signed', 'rejected-by-policy'],
    ],
    [
      'a log is asked for that no one reads',
      [{ ...anyTag, rekorPublicKeyPath: 'x' }],
      repository,
      false,
      ['unsupported'],
    ],
    ['a tree of certificates', [{ type: 'sigstoreSigned', pki: {} }], repository, false, ['unsupported']],
  ])('%s', async (_, requirements, signedName, allowed, codes) => {
    expect(await decide(requirements, signedName)).toEqual({ allowed, codes });
  });

  it('by keys: annotations have to be signed', async () => {
    const store = memoryStore();
    const subject = await pushImage(store, 'annotations');
    await attachSignatures(store, subject.digest, [goodLayer(key.signing, subject.digest, repository)]);
    const gathered = await gatherEvidence(store, subject.digest, { attestations: false });
    const demand = { keys: [key.trusted], predicateTypes: [], annotations: { constructor: 'x' } };
    expect(decideByKeys({ subject, gathered }, demand)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'wrong-annotation' }],
    });
  });
});

describe('content-trust of daemon.json', () => {
  const id = (letter: string) => letter.repeat(64);
  const trust = (block: object) =>
    parseContentTrust(JSON.stringify({ 'log-level': 'info', 'content-trust': block }), 'daemon.json');
  const pinned = trust({
    mode: 'enforced',
    'trust-pinning': {
      'root-keys': { 'registry.example.com/*': [id('a')], 'registry.example.com/team/*': id('b') },
      'cert-ids': { 'registry.example.com/team/app': [id('c')] },
      'official-library-images': true,
    },
  });

  it.each([
    ['registry.example.com/x', 'registry.example.com/*'],
    ['registry.example.com/team/x', 'registry.example.com/team/*'],
    ['registry.example.com/team/app', 'registry.example.com/team/app'],
    ['registry.example.com/team/app2', 'registry.example.com/team/*'],
    ['other.example.com/x', undefined],
  ])('the most specific pattern speaks for %s', (name, pattern) => {
    expect(pinned && pinFor(pinned, parseReference(name))?.pattern).toBe(pattern);
  });

  it.each([
    ['pinned key', 'registry.example.com/x', { rootKeyIds: [id('a')], certificateIds: [] }, true, 'pinned'],
    [
      'key of a wider pattern',
      'registry.example.com/team/x',
      { rootKeyIds: [id('a')], certificateIds: [] },
      false,
      'wrong-root',
    ],
    [
      'key where a certificate is pinned',
      'registry.example.com/team/app',
      { rootKeyIds: [id('c')], certificateIds: [] },
      false,
      'wrong-root',
    ],
    [
      'pinned certificate',
      'registry.example.com/team/app',
      { rootKeyIds: [], certificateIds: [id('c')] },
      true,
      'pinned',
    ],
    ['no pin', 'other.example.com/x', { rootKeyIds: [id('a')], certificateIds: [] }, false, 'wrong-root'],
    ['no collection', 'registry.example.com/x', undefined, false, 'not-signed'],
    ['official image', 'debian', { rootKeyIds: [id('a')], certificateIds: [] }, false, 'unsupported'],
  ])('%s', (_, name, root, allowed, code) => {
    const decision = pinned && decideContentTrust(pinned, parseReference(name), root);
    expect(decision).toMatchObject({ allowed, reasons: [{ code }] });
  });

  it('permissive shows and allows; disabled allows; without the block there is none', () => {
    const permissive = trust({ mode: 'permissive' });
    const image = parseReference('a.example.com/x');
    expect(permissive && decideContentTrust(permissive, image, undefined)).toMatchObject({
      allowed: true,
      reasons: [{ code: 'anything-goes' }, { code: 'not-signed', outcome: 'refused' }],
    });
    const disabled = trust({});
    expect(disabled && decideContentTrust(disabled, image, undefined).allowed).toBe(true);
    expect(parseContentTrust('{}', 'daemon.json')).toBeUndefined();
  });

  it.each([
    ['another mode', { mode: 'on' }],
    ['a misspelt key', { modes: 'enforced' }],
    ['a short id', { 'trust-pinning': { 'root-keys': { a: ['abc'] } } }],
    ['a star inside', { 'trust-pinning': { 'root-keys': { 'a*b': [id('a')] } } }],
  ])('refuses %s', (_, block) => {
    expect(() => trust(block)).toThrow('the policy cannot be used');
  });
});
