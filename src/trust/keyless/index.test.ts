import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Digest } from '../../core/digest.js';
import { type BundleOptions, type FakeBundle, fakeSigstore } from '../../testing/fake-sigstore.js';
import { notationAuthority, timestampBy } from '../../testing/notation-keys.js';
import { memoryStore, pushImage } from '../../testing/signed-images.js';
import { checkEvidence } from '../cosign/index.js';
import { integer, sequence } from '../keys/der.js';
import { identityFits, type KeylessTrust, readTrustedRoot } from './index.js';

const fake = fakeSigstore();
const other = fakeSigstore();
const issuer = 'https://accounts.example.com';
const alice = { issuer, subject: 'alice@example.com', isPattern: false };
const trust: KeylessTrust = {
  roots: readTrustedRoot(JSON.stringify(fake.trustedRoot), 'trusted_root.json'),
  identities: [alice],
};
const image = await pushImage(memoryStore(), 'keyless');
const minute = 60_000;
const signedAt = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(signedAt.getTime() + minutes * minute);

function checked(bundle: unknown, trusts: readonly KeylessTrust[] = [trust]) {
  const bytes = Buffer.from(typeof bundle === 'string' ? bundle : JSON.stringify(bundle));
  return checkEvidence({ kind: 'bundle', where: 'test', bytes }, image, [], trusts);
}

/** A good bundle, changed. */
function changed(change: (bundle: FakeBundle) => void, request: Partial<BundleOptions> = {}): FakeBundle {
  const bundle = fake.bundle({ digest: image.digest, ...request });
  change(bundle);
  return bundle;
}

const entryOf = (bundle: FakeBundle) => bundle.verificationMaterial.tlogEntries[0];
const proofOf = (bundle: FakeBundle) => entryOf(bundle).inclusionProof;
const flipped = (base64: string, at = 20) => {
  const bytes = Buffer.from(base64, 'base64');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64');
};
const withBody = (bundle: FakeBundle, body: (text: string) => string) => {
  const entry = entryOf(bundle);
  entry.canonicalizedBody = Buffer.from(
    body(Buffer.from(entry.canonicalizedBody, 'base64').toString()),
  ).toString('base64');
};

describe('good', () => {
  it.each<[string, BundleOptions]>([
    ['an envelope', { digest: image.digest }],
    ['a manifest that is signed directly', { digest: image.digest, manifest: image.manifest }],
    ['at the first moment of the certificate', { digest: image.digest, from: signedAt }],
    ['at the last moment of the certificate', { digest: image.digest, until: signedAt }],
    ['with a proof and a promise, long after', { digest: image.digest, signedAt: later(-600_000) }],
  ])('%s', (_, request) => {
    expect(checked(fake.bundle(request))).toMatchObject({
      outcome: 'signature',
      signer: { issuer, subject: 'alice@example.com' },
    });
  });

  it('an attestation', () => {
    const bundle = fake.bundle({
      digest: image.digest,
      predicateType: 'https://openvex.dev/ns',
      predicate: { a: 1 },
    });
    expect(checked(bundle)).toMatchObject({ outcome: 'attestation', predicate: { a: 1 } });
  });

  it('an account that is a URI, by pattern', () => {
    const subject = 'https://ci.example.com/team/app/.ci/build.yml@refs/tags/v1';
    const bundle = fake.bundle({ digest: image.digest, subject });
    const wanted = { issuer, subject: 'https://ci.example.com/team/app/*@refs/tags/*', isPattern: true };
    expect(checked(bundle, [{ ...trust, identities: [wanted] }])).toMatchObject({ outcome: 'signature' });
    expect(checked(bundle)).toMatchObject({ because: 'wrong-identity' });
  });

  it('by a Sigstore without logs, whose timestamp authority shows the time', () => {
    const stampers = notationAuthority('stamp root');
    const stamper = stampers.signer({ certificate: { isForCode: false, isForTime: true } });
    const raw = (der: Buffer) => ({ rawBytes: der.toString('base64') });
    const root = {
      ...fake.trustedRoot,
      tlogs: [],
      ctlogs: [],
      timestampAuthorities: [
        { certChain: { certificates: stamper.chain.map(raw) }, validFor: { start: '2020-01-01T00:00:00Z' } },
      ],
    };
    const quiet = { roots: readTrustedRoot(JSON.stringify(root), 'root.json'), identities: [alice] };
    const stampedAt = (at: Date) => {
      const bundle = fake.bundle({ digest: image.digest, stamps: 'none' });
      const [{ sig }] = bundle.dsseEnvelope.signatures;
      const token = timestampBy(stamper, 'stamp root', at)(Buffer.from(sig, 'base64'));
      const signedTimestamp = sequence(sequence(integer(Buffer.from([0]))), token).toString('base64');
      bundle.verificationMaterial.tlogEntries = [];
      bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [{ signedTimestamp }];
      return bundle;
    };
    expect(checked(stampedAt(signedAt), [quiet])).toMatchObject({ outcome: 'signature' });
    expect(checked(stampedAt(later(60)), [quiet])).toMatchObject({ because: 'wrong-time' });
    // Where logs are named, they have to hold it.
    const logged = { ...root, tlogs: fake.trustedRoot.tlogs };
    const loud = { roots: readTrustedRoot(JSON.stringify(logged), 'root.json'), identities: [alice] };
    expect(checked(stampedAt(signedAt), [loud])).toMatchObject({ because: 'not-logged' });
    const none = stampedAt(signedAt);
    none.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [];
    expect(checked(none, [quiet])).toMatchObject({ because: 'wrong-time' });
  });

  it('one of several roots', () => {
    const roots = readTrustedRoot(JSON.stringify(other.trustedRoot), 'other.json');
    const bundle = fake.bundle({ digest: image.digest });
    expect(checked(bundle, [{ roots, identities: [alice] }, trust])).toMatchObject({ outcome: 'signature' });
  });
});

const zero = `sha256:${'0'.repeat(64)}` as Digest;
const bad: Record<string, [FakeBundle, string]> = {
  'someone else': [fake.bundle({ digest: image.digest, subject: 'mallory@example.com' }), 'wrong-identity'],
  'an account that only begins so': [
    fake.bundle({ digest: image.digest, subject: 'alice@example.com.evil.example' }),
    'wrong-identity',
  ],
  'an account in other letters': [
    fake.bundle({ digest: image.digest, subject: 'Alice@example.com' }),
    'wrong-identity',
  ],
  'another issuer': [
    fake.bundle({ digest: image.digest, issuer: 'https://accounts.example.org' }),
    'wrong-identity',
  ],
  'no account': [fake.bundle({ digest: image.digest, subject: '' }), 'wrong-identity'],
  'an authority of the same name': [fake.bundle({ digest: image.digest, authority: other }), 'wrong-root'],
  'everything by others': [other.bundle({ digest: image.digest }), 'wrong-root'],
  'a certificate that is an authority': [
    fake.bundle({ digest: image.digest, certificate: { isAuthority: true } }),
    'wrong-root',
  ],
  'a certificate not for code': [
    fake.bundle({ digest: image.digest, certificate: { isForCode: false, isForTime: true } }),
    'wrong-root',
  ],
  'a certificate that had expired': [
    fake.bundle({ digest: image.digest, from: later(-20), until: later(-1) }),
    'wrong-time',
  ],
  'a certificate that was not valid yet': [
    fake.bundle({ digest: image.digest, from: later(1), until: later(9) }),
    'wrong-time',
  ],
  'no stamp of a log of certificates': [fake.bundle({ digest: image.digest, stamps: 'none' }), 'not-logged'],
  'a stamp of another log': [fake.bundle({ digest: image.digest, stamps: other }), 'not-logged'],
  'a log entry of another log': [fake.bundle({ digest: image.digest, log: other }), 'not-logged'],
  'a promise of another key': [
    changed((bundle) => {
      const theirs = other.bundle({ digest: image.digest });
      entryOf(bundle).inclusionPromise = entryOf(theirs).inclusionPromise;
    }),
    'not-logged',
  ],
  'a damaged promise': [
    changed((bundle) => {
      const promise = entryOf(bundle).inclusionPromise;
      promise.signedEntryTimestamp = flipped(promise.signedEntryTimestamp);
    }),
    'not-logged',
  ],
  'another time than was promised': [
    changed((bundle) => {
      entryOf(bundle).integratedTime = String(later(1).getTime() / 1000);
    }),
    'not-logged',
  ],
  'another place than was promised': [
    changed((bundle) => {
      entryOf(bundle).logIndex = '5';
    }),
    'not-logged',
  ],
  'no promise, so no time': [
    changed((bundle) => {
      delete entryOf(bundle).inclusionPromise;
    }),
    'wrong-time',
  ],
  'no log entry': [
    changed((bundle) => {
      bundle.verificationMaterial.tlogEntries = [];
    }),
    'wrong-time',
  ],
  'no proof': [
    changed((bundle) => {
      delete entryOf(bundle).inclusionProof;
    }),
    'malformed',
  ],
  'a proof with a wrong hash': [
    changed((bundle) => {
      proofOf(bundle).hashes[0] = flipped(proofOf(bundle).hashes[0]);
    }),
    'not-logged',
  ],
  'a proof that is too short': [
    changed((bundle) => {
      proofOf(bundle).hashes.pop();
    }),
    'not-logged',
  ],
  'a proof for another leaf': [
    changed((bundle) => {
      proofOf(bundle).logIndex = '3';
    }),
    'not-logged',
  ],
  'a leaf beyond the tree': [
    changed((bundle) => {
      proofOf(bundle).logIndex = '99';
    }),
    'not-logged',
  ],
  'a checkpoint by another log': [
    changed((bundle) => {
      proofOf(bundle).checkpoint = proofOf(other.bundle({ digest: image.digest })).checkpoint;
    }),
    'not-logged',
  ],
  'a checkpoint of a larger tree': [
    changed((bundle) => {
      const note = proofOf(bundle).checkpoint;
      note.envelope = note.envelope.replace('\n7\n', '\n8\n');
    }),
    'not-logged',
  ],
  'a log named by a pattern': [
    changed((bundle) => {
      const note = proofOf(bundle).checkpoint;
      note.envelope = note.envelope.replace('\u2014 log.test', '\u2014 (.*)*$');
    }),
    'malformed',
  ],
  'an entry about another signature': [
    changed((bundle) => {
      bundle.verificationMaterial.tlogEntries = fake.bundle({
        digest: image.digest,
      }).verificationMaterial.tlogEntries;
    }),
    'not-logged',
  ],
  'an entry with another body': [
    changed((bundle) => withBody(bundle, (text) => text.replace('sha256', 'sha512'))),
    'not-logged',
  ],
  'an entry of another kind': [
    changed((bundle) => {
      entryOf(bundle).kindVersion.kind = 'hashedrekord';
    }),
    'not-logged',
  ],
  'the certificate of another signature': [
    changed((bundle) => {
      bundle.verificationMaterial.certificate = fake.bundle({
        digest: image.digest,
      }).verificationMaterial.certificate;
    }),
    'wrong-key',
  ],
  'a damaged signature': [
    changed((bundle) => {
      const [signature] = bundle.dsseEnvelope.signatures;
      signature.sig = flipped(signature.sig);
    }),
    'not-logged',
  ],
  'a changed payload': [
    changed((bundle) => {
      bundle.dsseEnvelope.payload = flipped(bundle.dsseEnvelope.payload, 40);
    }),
    'not-logged',
  ],
  'another type of payload': [
    changed((bundle) => {
      bundle.dsseEnvelope.payloadType = 'application/json';
    }),
    'wrong-key',
  ],
  'two signatures': [
    changed((bundle) => {
      bundle.dsseEnvelope.signatures.push(bundle.dsseEnvelope.signatures[0]);
    }),
    'malformed',
  ],
  'another image': [fake.bundle({ digest: zero }), 'wrong-digest'],
  'another manifest': [fake.bundle({ digest: image.digest, manifest: Buffer.from('{}') }), 'wrong-digest'],
  'another algorithm for the digest': [
    changed(
      (bundle) => {
        bundle.messageSignature.messageDigest.algorithm = 'SHA2_512';
      },
      { manifest: image.manifest },
    ),
    'malformed',
  ],
  'a certificate that is none': [
    changed((bundle) => {
      bundle.verificationMaterial.certificate.rawBytes = 'AAAA';
    }),
    'malformed',
  ],
  'a damaged certificate': [
    changed((bundle) => {
      const { certificate } = bundle.verificationMaterial;
      certificate.rawBytes = flipped(certificate.rawBytes, 120);
    }),
    'wrong-root',
  ],
  'very many log entries': [
    changed((bundle) => {
      bundle.verificationMaterial.tlogEntries = Array(9).fill(entryOf(bundle));
    }),
    'malformed',
  ],
  'a chain, which version 0.3 forbids': [
    changed((bundle) => {
      const { certificate } = bundle.verificationMaterial;
      delete bundle.verificationMaterial.certificate;
      bundle.verificationMaterial.x509CertificateChain = { certificates: [certificate] };
    }),
    'malformed',
  ],
};

describe('bad', () => {
  it.each(Object.entries(bad))('%s', (_, [bundle, because]) => {
    expect(checked(bundle)).toMatchObject({ outcome: 'refused', because });
  });

  it('is not believed without a trusted root', () => {
    expect(checked(fake.bundle({ digest: image.digest }), [])).toMatchObject({ because: 'keyless' });
  });

  it('never becomes someone else by a damaged byte', () => {
    const text = JSON.stringify(fake.bundle({ digest: image.digest }));
    for (let at = 0; at < text.length; at += 97) {
      const answer = checked(`${text.slice(0, at)}~${text.slice(at + 1)}`);
      // Names of what is empty anyway may be damaged.
      if (answer.outcome !== 'refused')
        expect(answer).toMatchObject({ outcome: 'signature', signer: { issuer, subject: alice.subject } });
    }
  });
});

it.each<[string, string, boolean]>([
  ['*', 'anything', true],
  ['a*c', 'abc', true],
  ['a*c', 'abcd', false],
  ['a*b*c', 'axxbyyc', true],
  ['a*bc*bc', 'abc', false],
  ['*@example.com', 'x@example.com.org', false],
  ['plain', 'plain', true],
  ['plain', 'plainer', false],
])('pattern %s and %s: %s', (subject, text, expected) => {
  expect(identityFits({ issuer, subject, isPattern: true }, { issuer, subject: text })).toBe(expected);
});

it.each([
  ['no JSON', '{'],
  ['another type', '{"mediaType":"x"}'],
  ['keys named twice', '{"mediaType":"a","mediaType":"b"}'],
  ['nothing in it', '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}'],
])('a trusted root with %s is none', (_, text) => {
  expect(() => readTrustedRoot(text, 'x')).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
});
