import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../formats/oci/reference.js';
import { fakeSigstore, type SignatureOptions } from '../../testing/fake-sigstore.js';
import { attachSignatures, memoryStore, pushImage, signed, testKey } from '../../testing/signed-images.js';
import { gatherEvidence, readPublicKey } from '../cosign/index.js';
import { simpleSigningBytes } from '../cosign/payload.js';
import { decideByRuling, parseContainersPolicy, rulingFor } from './index.js';

const fake = fakeSigstore();
const other = fakeSigstore();
const key = testKey('p256');
const repository = 'registry.example.com/team/app';
const image = parseReference(`${repository}:1`);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const fulcio = {
  caData: base64(fake.authorityPem),
  oidcIssuer: 'https://accounts.example.com',
  subjectEmail: 'alice@example.com',
};
const keyless = {
  type: 'sigstoreSigned',
  fulcio,
  rekorPublicKeyData: base64(fake.logPem),
  signedIdentity: { type: 'matchRepository' },
};
const logged = {
  type: 'sigstoreSigned',
  keyData: base64(key.publicPem),
  rekorPublicKeyData: base64(fake.logPem),
  signedIdentity: { type: 'matchRepository' },
};

async function decide(requirement: object, annotationsFor: (payload: Uint8Array) => Record<string, string>) {
  const store = memoryStore();
  const subject = await pushImage(store, 'fulcio');
  const { digest } = subject;
  const payload = simpleSigningBytes({ digest, dockerReference: repository, annotations: {} });
  await attachSignatures(store, digest, [{ payload, annotations: annotationsFor(payload) }]);
  const gathered = await gatherEvidence(store, digest, { attestations: false });
  const policy = parseContainersPolicy(JSON.stringify({ default: [requirement] }), 'policy.json');
  const { allowed, reasons } = decideByRuling(
    { image, subject, gathered },
    rulingFor(policy, image),
    (source) => readPublicKey('pem' in source ? source.pem : '', 'keyData'),
    (source) => ('pem' in source ? source.pem : ''),
  );
  return [allowed, ...reasons.map(({ code }) => code)];
}

const by = (request: Partial<SignatureOptions>) => (payload: Uint8Array) =>
  fake.annotations(payload, request);
const without = (name: string) => (payload: Uint8Array) => {
  const { [`dev.sigstore.cosign/${name}`]: _, ...rest } = fake.annotations(payload);
  return rest;
};

describe('fulcio: an account that an authority vouches for, and a log that holds the signature', () => {
  it.each<[string, object, (payload: Uint8Array) => Record<string, string>, unknown[]]>([
    ['good', keyless, by({}), [true, 'signed']],
    [
      'without a stamp of a log of certificates, which the policy does not name',
      keyless,
      by({ stamps: 'none' }),
      [true, 'signed'],
    ],
    ['another account', keyless, by({ subject: 'bob@example.com' }), [false, 'not-signed', 'wrong-identity']],
    [
      'another issuer',
      keyless,
      by({ issuer: 'https://evil.example' }),
      [false, 'not-signed', 'wrong-identity'],
    ],
    ['another authority of the name', keyless, by({ authority: other }), [false, 'not-signed', 'wrong-root']],
    ['another log', keyless, by({ log: other }), [false, 'not-signed', 'not-logged']],
    [
      'a certificate that had expired',
      keyless,
      by({ from: new Date('2026-03-01T11:00:00Z'), until: new Date('2026-03-01T11:59:59Z') }),
      [false, 'not-signed', 'wrong-time'],
    ],
    ['no log entry', keyless, without('bundle'), [false, 'not-signed', 'wrong-time']],
    ['no certificate', keyless, without('certificate'), [false, 'not-signed', 'wrong-key']],
    [
      'an entry about another signature',
      keyless,
      (payload) => ({
        ...fake.annotations(payload),
        'dev.sigstore.cosign/bundle': fake.annotations(payload)['dev.sigstore.cosign/bundle'] ?? '',
      }),
      [false, 'not-signed', 'not-logged'],
    ],
    [
      'an entry that is none',
      keyless,
      (payload) => ({ ...fake.annotations(payload), 'dev.sigstore.cosign/bundle': '{}' }),
      [false, 'not-signed', 'malformed'],
    ],
  ])('%s', async (_, requirement, annotationsFor, expected) => {
    expect(await decide(requirement, annotationsFor)).toEqual(expected);
  });
});

describe('a key, and a log that holds the signature', () => {
  const keyed = (payload: Uint8Array) => ({
    'dev.cosignproject.cosign/signature': signed(key.signing, payload),
  });
  it('refuses what no log holds', async () => {
    expect(await decide(logged, keyed)).toEqual([false, 'not-signed', 'wrong-time']);
  });

  it('refuses an entry about another signature', async () => {
    const mixed = (payload: Uint8Array) => ({
      ...keyed(payload),
      'dev.sigstore.cosign/bundle': fake.annotations(payload)['dev.sigstore.cosign/bundle'] ?? '',
    });
    expect(await decide(logged, mixed)).toEqual([false, 'not-signed', 'not-logged']);
  });

  it('accepts what a log holds', async () => {
    const both = (payload: Uint8Array) => {
      const signature = signed(key.signing, payload);
      return { 'dev.cosignproject.cosign/signature': signature, ...fake.logged(payload, signature) };
    };
    expect(await decide(logged, both)).toEqual([true, 'signed']);
  });
});

describe('a policy that cannot be used', () => {
  it.each<[string, object]>([
    ['no log', { type: 'sigstoreSigned', fulcio }],
    ['two ways to name the log', { ...keyless, rekorPublicKeyPath: 'x' }],
    ['a key too', { ...keyless, keyPath: 'x' }],
    ['two authorities', { ...keyless, fulcio: { ...fulcio, caPath: 'x' } }],
    ['no issuer', { ...keyless, fulcio: { ...fulcio, oidcIssuer: '' } }],
    ['no account', { ...keyless, fulcio: { ...fulcio, subjectEmail: undefined } }],
    ['a word that no one knows', { ...keyless, fulcio: { ...fulcio, subjectRegexp: '.*' } }],
  ])('%s', (_, requirement) => {
    expect(() => parseContainersPolicy(JSON.stringify({ default: [requirement] }), 'policy.json')).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });
});
