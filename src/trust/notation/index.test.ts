import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { mediaTypes } from '../../formats/oci/index.js';
import {
  coseEnvelope,
  type EnvelopeOptions,
  jwsEnvelope,
  notationAuthority,
  tidehouse,
  timestampBy,
} from '../../testing/notation-keys.js';
import { memoryStore, pushImage } from '../../testing/signed-images.js';
import { octets, oid, sequence } from '../keys/der.js';
import { readCertificate } from './certificates.js';
import { headerNames } from './envelope.js';
import {
  attachNotation,
  checkNotation,
  decideNotation,
  gatherNotation,
  parseNotationTrust,
  readNotationKey,
  signNotation,
  type TrustStores,
} from './index.js';

const authority = notationAuthority('tidehouse root');
const others = notationAuthority('tidehouse root');
const stampers = notationAuthority('stamp root');
const signer = authority.signer();
const store = memoryStore();
const image = await pushImage(store, 'notation');
const target = { mediaType: mediaTypes.ociManifest, digest: image.digest, size: image.manifest.length };
const subject = { ...target, sizeBytes: target.size };
const now = new Date('2026-06-01T00:00:00Z');
const before = new Date('2026-03-01T12:00:00Z');

const stores: TrustStores = (type, name) => {
  const known: Record<string, Buffer> = {
    'ca:tidehouse': authority.rootDer,
    'ca:others': others.rootDer,
    'signingAuthority:tidehouse': authority.rootDer,
    'tsa:stamps': stampers.rootDer,
  };
  const der = known[`${type}:${name}`];
  return der === undefined ? [] : [readCertificate(der, name)];
};

const identity = 'x509.subject: C=NO, ST=VL, O=tidehouse';
function trustWith(more: object = {}, verification: object = { level: 'strict' }) {
  const policy = {
    name: 'all',
    registryScopes: ['*'],
    signatureVerification: verification,
    trustStores: ['ca:tidehouse'],
    trustedIdentities: [identity],
    ...more,
  };
  return parseNotationTrust(
    JSON.stringify({ version: '1.0', trustPolicies: [policy] }),
    'trustpolicy.oci.json',
  );
}

type Form = 'jws' | 'cose';
function checked(form: Form, bytes: Uint8Array, trust = trustWith(), at = now) {
  const [policy] = trust.policies;
  if (policy === undefined) throw new Error('no policy');
  const mediaType = form === 'jws' ? 'application/jose+json' : 'application/cose';
  const { trusted, findings } = checkNotation(
    { where: 'test', mediaType, bytes },
    subject,
    policy,
    stores,
    at,
  );
  return [trusted, ...findings.filter(({ passed }) => !passed).map(({ validation }) => validation)];
}

const made = (form: Form, request: Partial<EnvelopeOptions> = {}) =>
  (form === 'jws' ? jwsEnvelope : coseEnvelope)({ target, signer, ...request });
const forms = ['jws', 'cose'] as const;

describe.each(forms)('%s, good', (form) => {
  it.each(['p256', 'p384', 'p521', 'rsa2048', 'rsa3072'] as const)('by a key on %s', (kind) => {
    expect(checked(form, made(form, { signer: authority.signer({ kind }) }))).toEqual([true]);
  });

  it('by an authority for signing, at its time', () => {
    const trust = trustWith({ trustStores: ['signingAuthority:tidehouse'] });
    const until = new Date('2026-04-01T00:00:00Z');
    const short = authority.signer({ certificate: { until } });
    expect(checked(form, made(form, { signer: short, authenticTime: before }), trust)).toEqual([true]);
    expect(checked(form, made(form, { signer: short, authenticTime: now }), trust)).toEqual([
      false,
      'authenticTimestamp',
    ]);
    expect(checked(form, made(form, { authenticTime: before }))).toEqual([false, 'authenticity']);
  });

  it('with a timestamp, after its certificate has expired', () => {
    const trust = trustWith({ trustStores: ['ca:tidehouse', 'tsa:stamps'] });
    const short = authority.signer({ certificate: { until: new Date('2026-04-01T00:00:00Z') } });
    const stamper = stampers.signer({ certificate: { isForCode: false, isForTime: true } });
    const stamped = (at: Date) =>
      made(form, { signer: short, timestamp: timestampBy(stamper, 'stamp root', at) });
    expect(checked(form, stamped(before), trust)).toEqual([true]);
    expect(checked(form, stamped(now), trust)).toEqual([false, 'authenticTimestamp']);
    expect(checked(form, made(form, { signer: short }), trust)).toEqual([false, 'authenticTimestamp']);
    expect(checked(form, made(form), trust)).toEqual([false, 'authenticTimestamp']);
    const lazily = trustWith(
      { trustStores: ['ca:tidehouse', 'tsa:stamps'] },
      { level: 'strict', verifyTimestamp: 'afterCertExpiry' },
    );
    expect(checked(form, made(form), lazily)).toEqual([true]);
    expect(checked(form, made(form, { signer: short }), lazily)).toEqual([false, 'authenticTimestamp']);
  });

  it('that does not expire yet', () => {
    expect(checked(form, made(form, { expiry: new Date('2027-01-01T00:00:00Z') }))).toEqual([true]);
  });
});

describe.each(forms)('%s, bad timestamps', (form) => {
  const trust = trustWith({ trustStores: ['ca:tidehouse', 'tsa:stamps'] });
  const good = stampers.signer({ certificate: { isForCode: false, isForTime: true } });
  const strange = notationAuthority('stamp root').signer({
    certificate: { isForCode: false, isForTime: true },
  });
  const forCode = stampers.signer();
  const expired = stampers.signer({
    certificate: { isForCode: false, isForTime: true, until: new Date('2026-01-01T00:00:00Z') },
  });
  it.each<[string, (signature: Uint8Array) => Uint8Array]>([
    ['of another root', timestampBy(strange, 'stamp root', before)],
    ['by a certificate for code', timestampBy(forCode, 'stamp root', before)],
    ['by a certificate that had expired', timestampBy(expired, 'stamp root', before)],
    ['of another signature', () => timestampBy(good, 'stamp root', before)(Buffer.from('other'))],
    ['by another key', timestampBy({ ...good, key: forCode.key }, 'stamp root', before)],
    ['by a certificate that is not there', timestampBy(good, 'stamp root', before, forCode)],
    ['cut off', (signature) => timestampBy(good, 'stamp root', before)(signature).subarray(0, 200)],
    ['that is none', () => Buffer.from([0x30, 0])],
    ['changed', (signature) => flipped(timestampBy(good, 'stamp root', before)(signature), 130)],
    ['too long', () => Buffer.alloc(100_000)],
  ])('%s', (_, timestamp) => {
    expect(checked(form, made(form, { timestamp }), trust)).toEqual([false, 'authenticTimestamp']);
  });
});

function flipped(bytes: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

const zero = { ...target, digest: `sha256:${'0'.repeat(64)}` as const };
const crlPlace = sequence(oid('551d1f'), octets(sequence(sequence())));

describe.each(forms)('%s, bad', (form) => {
  const integrity: Record<string, Uint8Array> = {
    'about another image': made(form, { target: zero }),
    'about another size': made(form, { target: { ...target, size: 1 } }),
    'about another type': made(form, { target: { ...target, mediaType: 'text/plain' } }),
    'a payload that is none': made(form, { payload: Buffer.from('[]') }),
    'a payload that is no JSON': made(form, { payload: Buffer.from('x') }),
    'by another key than its certificate has': made(form, {
      signer: { ...signer, key: authority.signer().key },
    }),
    'another algorithm of the same kind': made(form, { signer: { ...signer, algorithm: 'ES384' } }),
    'a chain without its root': made(form, { signer: { ...signer, chain: signer.chain.slice(0, 1) } }),
    'a chain in the wrong order': made(form, { signer: { ...signer, chain: [...signer.chain].reverse() } }),
    'a chain of another root of the name': made(form, {
      signer: { ...signer, chain: [signer.chain[0] ?? Buffer.alloc(0), others.rootDer] },
    }),
    'a certificate that is none': made(form, { signer: { ...signer, chain: [Buffer.from('x')] } }),
    'a certificate for time stamps': made(form, {
      signer: authority.signer({ certificate: { isForCode: false, isForTime: true } }),
    }),
    'a certificate for servers too': made(form, {
      signer: authority.signer({
        certificate: {
          isForCode: false,
          extra: [
            sequence(oid('551d25'), octets(sequence(oid('2b06010505070303'), oid('2b06010505070301')))),
          ],
        },
      }),
    }),
    'a certificate that may not sign': made(form, {
      signer: authority.signer({ certificate: { keyUsage: '03020520' } }),
    }),
    'a certificate of an authority': made(form, {
      signer: authority.signer({ certificate: { isAuthority: true } }),
    }),
    'cut off': made(form).subarray(0, 300),
    empty: Buffer.alloc(0),
    'the other form': made(form === 'jws' ? 'cose' : 'jws'),
  };
  it.each(Object.entries(integrity))('%s', (_, bytes) => {
    expect(checked(form, bytes)).toEqual([false, 'integrity']);
    const audit = trustWith({}, { level: 'audit' });
    expect(checked(form, bytes, audit)).toEqual([false, 'integrity']);
  });

  const rest: Record<string, [Uint8Array, string]> = {
    'another root': [made(form, { signer: others.signer() }), 'authenticity'],
    'another organisation': [
      made(form, {
        signer: authority.signer({ names: [...tidehouse.slice(0, 2), ['55040a', 'tidehouse2']] }),
      }),
      'authenticity',
    ],
    'two organisations': [
      made(form, { signer: authority.signer({ names: [...tidehouse, ['55040a', 'evil']] }) }),
      'authenticity',
    ],
    'an organisation within a name': [
      made(form, { signer: authority.signer({ names: [['550403', 'C=NO, ST=VL, O=tidehouse']] }) }),
      'authenticity',
    ],
    'an expired certificate': [
      made(form, { signer: authority.signer({ certificate: { until: new Date('2026-05-01T00:00:00Z') } }) }),
      'authenticTimestamp',
    ],
    'a certificate of tomorrow': [
      made(form, { signer: authority.signer({ certificate: { from: new Date('2026-06-02T00:00:00Z') } }) }),
      'authenticTimestamp',
    ],
    'best before yesterday': [made(form, { expiry: new Date('2026-05-31T00:00:00Z') }), 'expiry'],
    'best before now': [made(form, { expiry: now }), 'expiry'],
    'a certificate that may be revoked': [
      made(form, { signer: authority.signer({ certificate: { extra: [crlPlace] } }) }),
      'revocation',
    ],
  };
  it.each(Object.entries(rest))('%s', (_, [bytes, validation]) => {
    expect(checked(form, bytes)).toEqual([false, validation]);
    expect(checked(form, bytes, trustWith({}, { level: 'audit' }))).toEqual([true, validation]);
    const isKnown = validation !== 'authenticity';
    expect(checked(form, bytes, trustWith({}, { level: 'permissive' }))).toEqual([isKnown, validation]);
    const override = { level: 'strict', override: { [validation]: 'log' } };
    expect(checked(form, bytes, trustWith({}, override))).toEqual([true, validation]);
  });

  it('revocation may be skipped', () => {
    const bytes = made(form, { signer: authority.signer({ certificate: { extra: [crlPlace] } }) });
    const trust = trustWith({}, { level: 'strict', override: { revocation: 'skip' } });
    expect(checked(form, bytes, trust)).toEqual([true]);
  });
});

describe('headers of JWS', () => {
  const crit = [headerNames.scheme];
  it.each<[string, (header: Record<string, unknown>) => Record<string, unknown>]>([
    ['no algorithm', ({ alg: _, ...rest }) => rest],
    ['the algorithm none', (header) => ({ ...header, alg: 'none' })],
    ['a symmetric algorithm', (header) => ({ ...header, alg: 'HS256' })],
    ['PKCS #1 in place of PSS', (header) => ({ ...header, alg: 'RS256' })],
    ['another type of content', (header) => ({ ...header, cty: 'application/json' })],
    ['nothing critical', ({ crit: _, ...rest }) => rest],
    ['an empty list of what is critical', (header) => ({ ...header, crit: [] })],
    ['something unknown that is critical', (header) => ({ ...header, crit: [...crit, 'x'], x: 1 })],
    ['a plugin', (header) => ({ ...header, crit: [...crit, 'io.cncf.notary.verificationPlugin'] })],
    ['critical twice', (header) => ({ ...header, crit: [...crit, ...crit] })],
    [
      'an expiry that is not critical',
      (header) => ({ ...header, [headerNames.expiry]: '2027-01-01T00:00:00Z' }),
    ],
    ['a critical expiry that is not there', (header) => ({ ...header, crit: [...crit, headerNames.expiry] })],
    ['another scheme', (header) => ({ ...header, [headerNames.scheme]: 'notary.x510' })],
    [
      'the times of both schemes',
      (header) => ({
        ...header,
        crit: [...crit, headerNames.authenticTime],
        [headerNames.authenticTime]: '2026-01-01T00:00:00Z',
      }),
    ],
    ['no time', ({ [headerNames.signingTime]: _, ...rest }) => rest],
    ['a time that is none', (header) => ({ ...header, [headerNames.signingTime]: '2026-13-41T00:00:00Z' })],
  ])('%s', (_, header) => {
    expect(checked('jws', made('jws', { header }))).toEqual([false, 'integrity']);
  });

  const changed = (change: (text: string) => string) => Buffer.from(change(made('jws').toString()));
  it.each<[string, Uint8Array]>([
    ['a member beside the four', changed((text) => text.replace('{', '{"x":1,'))],
    ['a member twice', changed((text) => text.replace('{"payload"', '{"payload":"e30","payload"'))],
    ['the general form', Buffer.from(JSON.stringify({ payload: 'e30', signatures: [] }))],
    ['the compact form', Buffer.from('e30.e30.e30')],
    ['padding', changed((text) => text.replace('"signature":"', '"signature":"='))],
    ['very many certificates', changed((text) => text.replace('"x5c":[', `"x5c":[${'"AA",'.repeat(17)}`))],
  ])('%s', (_, bytes) => {
    expect(checked('jws', bytes)).toEqual([false, 'integrity']);
  });
});

describe('headers of COSE', () => {
  it.each<[string, EnvelopeOptions['map']]>([
    ['an algorithm that is not allowed', (header) => header.set(1, -257)],
    ['an algorithm in words', (header) => header.set(1, 'ES256')],
    ['an algorithm of another key', (header) => header.set(1, -37)],
    ['nothing critical', (header) => header.delete(2)],
    ['something unknown that is critical', (header) => header.set(2, [headerNames.scheme, 'x'])],
    ['another type of content', (header) => header.set(3, 'text/plain')],
    ['a time without its tag', (header) => header.set(headerNames.signingTime, 1_700_000_000)],
    ['no scheme', (header) => header.delete(headerNames.scheme)],
    ['a chain in both headers', (header) => header.set(33, [])],
  ])('%s', (_, map) => {
    expect(checked('cose', made('cose', map === undefined ? {} : { map }))).toEqual([false, 'integrity']);
  });

  it.each([
    ['without its tag', (bytes: Buffer) => bytes.subarray(1)],
    ['with another tag', (bytes: Buffer) => Buffer.concat([Buffer.from([0xd1]), bytes.subarray(1)])],
    ['with something after it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from([0])])],
  ])('%s', (_, change) => {
    expect(checked('cose', change(made('cose')))).toEqual([false, 'integrity']);
  });
});

describe('images', () => {
  const named = { registry: 'registry.example.com', repository: 'team/app' };
  async function decided(trust: ReturnType<typeof trustWith>, digest = image.digest, where = store) {
    const gathered = await gatherNotation(where, digest);
    const { allowed, reasons } = decideNotation({ image: named, subject, gathered }, trust, stores, now);
    return [allowed, ...reasons.map(({ code }) => code)];
  }

  it.each([true, false])('are signed and found (a list of referrers: %s)', async (listsReferrers) => {
    const here = memoryStore({ listsReferrers });
    const { digest } = await pushImage(here, 'notation');
    expect(await decided(trustWith(), digest, here)).toEqual([false, 'not-signed']);
    const key = readNotationKey(
      { pem: signer.keyPem, passphrase: '', where: 'key.pem' },
      { bytes: Buffer.from(signer.chainPem), where: 'chain.pem' },
    );
    await signNotation({ store: here, signer: key, digest, now: before });
    expect(await decided(trustWith(), digest, here)).toEqual([true, 'signed']);
    expect(await decided(trustWith({ trustStores: ['ca:others'] }), digest, here)).toEqual([
      false,
      'not-signed',
      'wrong-root',
    ]);
    const stranger = [`${identity}, CN=nobody`];
    expect(await decided(trustWith({ trustedIdentities: stranger }), digest, here)).toEqual([
      false,
      'not-signed',
      'wrong-identity',
    ]);
  });

  it('one good signature among bad ones is enough', async () => {
    const here = memoryStore();
    const { digest } = await pushImage(here, 'notation');
    const all = [made('jws', { signer: others.signer() }), Buffer.from('{}'), made('cose')];
    for (const [index, bytes] of all.entries()) {
      const mediaType = index === 2 ? 'application/cose' : 'application/jose+json';
      await attachNotation({ store: here, digest, now }, bytes, mediaType, signer.chain);
    }
    expect(await decided(trustWith(), digest, here)).toEqual([true, 'signed']);
  });

  it('no policy, no trust; skip asks nothing', async () => {
    const skip = {
      registryScopes: ['registry.example.com/team/app'],
      trustStores: [],
      trustedIdentities: [],
    };
    expect(await decided(trustWith(skip, { level: 'skip' }))).toEqual([true, 'anything-goes']);
    expect(await decided(trustWith({ registryScopes: ['registry.example.com/x'] }))).toEqual([
      false,
      'rejected-by-policy',
    ]);
  });

  it.each([
    ['a certificate of another key', signer.keyPem, authority.signer().chainPem],
    ['no certificate', signer.keyPem, 'x'],
    ['no key', 'x', signer.chainPem],
  ])('cannot be signed with %s', (_, pem, chain) => {
    expect(() =>
      readNotationKey({ pem, passphrase: '', where: 'k' }, { bytes: Buffer.from(chain), where: 'c' }),
    ).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});
