import { Buffer } from 'node:buffer';
import { generateKeyPairSync, scryptSync } from 'node:crypto';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { digestOf, parseManifest } from '../../formats/oci/index.js';
import {
  attachSignatures,
  goodLayer,
  keyKinds,
  memoryStore,
  pushImage,
  signed,
  testKey,
} from '../../testing/signed-images.js';
import { tagOf } from '../registry/index.js';
import { parseBundle } from './bundle.js';
import {
  attachBundle,
  attestImage,
  type Checked,
  checkEvidence,
  gatherEvidence,
  readPublicKey,
  readSigningKey,
  signImage,
  type TrustedKey,
} from './index.js';
import { simpleSigningBytes } from './payload.js';

const friend = testKey('p256');
const stranger = testKey('p256');
const now = new Date('2026-01-15T12:00:00Z');
const repository = 'registry.test/team/app';

async function checkedOf(
  store: ReturnType<typeof memoryStore>,
  subject: Awaited<ReturnType<typeof pushImage>>,
  keys: readonly TrustedKey[] = [friend.trusted],
): Promise<readonly Checked[]> {
  const { evidence } = await gatherEvidence(store, subject.digest, { attestations: true });
  return evidence.map((one) => checkEvidence(one, subject, keys));
}

describe('what is signed is verified', () => {
  it.each(keyKinds)('with a key of the kind %s', async (kind) => {
    const key = testKey(kind);
    const store = memoryStore();
    const image = await pushImage(store, kind);
    const signing = { store, key: key.signing, digest: image.digest, dockerReference: repository, now };
    await signImage(signing, { commit: 'abc' });
    expect(await checkedOf(store, image, [stranger.trusted, key.trusted])).toMatchObject([
      { outcome: 'signature', dockerReference: repository, annotations: { commit: 'abc' } },
    ]);
    expect(await checkedOf(store, image)).toMatchObject([{ outcome: 'refused', because: 'wrong-key' }]);
  });

  it.each([true, false])('as a bundle; the registry lists referrers: %s', async (listsReferrers) => {
    const store = memoryStore({ listsReferrers });
    const image = await pushImage(store, 'bundle');
    const signing = { store, key: friend.signing, digest: image.digest, dockerReference: repository, now };
    await attachBundle(signing);
    await attachBundle(signing, { predicateType: 'https://example.com/claim', predicate: 1 });
    expect(await checkedOf(store, image)).toMatchObject([
      { outcome: 'signature' },
      { outcome: 'attestation', predicateType: 'https://example.com/claim', predicate: 1 },
    ]);
    expect((await store.manifest(tagOf(image.digest))) === undefined).toBe(listsReferrers);
  });

  it('beside what others signed before', async () => {
    const store = memoryStore();
    const image = await pushImage(store, 'two');
    for (const key of [stranger, friend]) {
      await signImage({ store, key: key.signing, digest: image.digest, dockerReference: repository, now });
    }
    expect((await checkedOf(store, image)).map(({ outcome }) => outcome)).toEqual(['refused', 'signature']);
    const tag = await store.manifest(tagOf(image.digest, '.sig'));
    expect(parseManifest(tag?.bytes ?? new Uint8Array(0), 'test').layers).toHaveLength(2);
  });
});

describe('nothing is trusted', () => {
  it('of another image, signature or attestation', async () => {
    const store = memoryStore();
    const other = await pushImage(store, 'other');
    const image = await pushImage(store, 'image');
    const signing = { store, key: friend.signing, digest: other.digest, dockerReference: repository, now };
    await signImage(signing);
    await attestImage(signing, { predicateType: 'https://example.com/claim', predicate: 1 });
    for (const ending of ['.sig', '.att'] as const) {
      const moved = await store.manifest(tagOf(other.digest, ending));
      if (moved) await store.putManifest(moved.bytes, moved.mediaType, tagOf(image.digest, ending));
    }
    expect(await checkedOf(store, image)).toMatchObject([
      { outcome: 'refused', because: 'wrong-digest' },
      { outcome: 'refused', because: 'wrong-digest' },
    ]);
  });

  it('that a trusted key signed but that is no statement about an image', async () => {
    const store = memoryStore();
    const image = await pushImage(store, 'image');
    const payload = Buffer.from('{"critical":{}}');
    await attachSignatures(store, image.digest, [{ payload, signature: signed(friend.signing, payload) }]);
    expect(await checkedOf(store, image)).toMatchObject([{ outcome: 'refused', because: 'malformed' }]);
  });

  it('with a payload under another type', async () => {
    const store = memoryStore();
    const image = await pushImage(store, 'image');
    const layer = goodLayer(friend.signing, image.digest, repository);
    await attachSignatures(store, image.digest, [
      { ...layer, mediaType: 'text/plain' },
      { payload: layer.payload, signature: '' },
      { payload: layer.payload },
    ]);
    const gathered = await gatherEvidence(store, image.digest, { attestations: false });
    expect(gathered.evidence).toEqual([]);
    expect(gathered.problems).toHaveLength(3);
  });

  it('where the registry cannot be asked: that is an error, not an answer', async () => {
    const store = memoryStore();
    const down = {
      ...store,
      manifest: () => Promise.reject(new SeaworthyError('NETWORK', 'the host does not answer')),
    };
    const asked = gatherEvidence(down, digestOf(new Uint8Array(0)), { attestations: false });
    await expect(asked).rejects.toMatchObject({ code: 'NETWORK' });
  });

  it('of a thousand and one signatures', async () => {
    const store = memoryStore();
    const image = await pushImage(store, 'flood');
    const layer = goodLayer(friend.signing, image.digest, repository);
    await attachSignatures(store, image.digest, Array(1001).fill(layer));
    const { evidence, problems } = await gatherEvidence(store, image.digest, { attestations: false });
    expect([evidence.length, problems.length]).toEqual([0, 1]);
  });
});

it('a payload reads as cosign writes it', () => {
  const digest = `sha256:${'b'.repeat(64)}` as const;
  const bytes = simpleSigningBytes({ digest, dockerReference: 'a.example.com/b', annotations: {} });
  expect(Buffer.from(bytes).toString()).toBe(
    `{"critical":{"identity":{"docker-reference":"a.example.com/b"},"image":{"docker-manifest-digest":"${digest}"},"type":"cosign container image signature"},"optional":null}`,
  );
});

describe('keys', () => {
  const pem = (type: string, body: string) => `-----BEGIN ${type}-----\n${body}\n-----END ${type}-----\n`;
  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const curve = generateKeyPairSync('ec', { namedCurve: 'secp256k1' });
  it.each([
    ['a private key', friend.privatePem, 'CONFIG_INVALID'],
    ['no key', 'hello', 'CONFIG_INVALID'],
    ['broken base64', pem('PUBLIC KEY', 'AAAA'), 'CONFIG_INVALID'],
    ['short RSA', weak.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'UNSUPPORTED'],
    ['another curve', curve.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'UNSUPPORTED'],
  ])('refuses %s as a public key', (_, text, code) => {
    expect(() => readPublicKey(text, 'test.pub')).toThrow(expect.objectContaining({ code }));
  });

  function sealed(password: string, changes: object = {}): string {
    const [salt, nonce] = [Buffer.alloc(32, 1), Buffer.alloc(24, 2)];
    const params = { N: 1024, r: 8, p: 1 };
    const der = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
    const box = xsalsa20poly1305(scryptSync(password, salt, 32, params), nonce).encrypt(der);
    const kdf = { name: 'scrypt', params, salt: salt.toString('base64'), ...changes };
    const cipher = { name: 'nacl/secretbox', nonce: nonce.toString('base64') };
    const json = JSON.stringify({ kdf, cipher, ciphertext: Buffer.from(box).toString('base64') });
    return pem('ENCRYPTED SIGSTORE PRIVATE KEY', Buffer.from(json).toString('base64'));
  }

  it('opens a sealed key with its password alone', async () => {
    const key = await readSigningKey(sealed('secret'), 'secret', 'cosign.key');
    expect(key.public.algorithm).toBe('ed25519');
    await expect(readSigningKey(sealed('secret'), 'other', 'cosign.key')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: 'the password does not open the private key',
    });
  });

  it.each([
    ['scrypt that fills the memory', sealed('x', { params: { N: 2 ** 30, r: 8, p: 1 } }), 'LIMIT_EXCEEDED'],
    ['scrypt of no power of two', sealed('x', { params: { N: 1000, r: 8, p: 1 } }), 'CONFIG_INVALID'],
    ['another derivation', sealed('x', { name: 'argon2' }), 'CONFIG_INVALID'],
    ['a public key', friend.publicPem, 'CONFIG_INVALID'],
    ['words', 'hello', 'CONFIG_INVALID'],
  ])('refuses %s as a private key', async (_, text, code) => {
    await expect(readSigningKey(text, 'x', 'cosign.key')).rejects.toMatchObject({ code });
  });
});

it('bundles: throws nothing but its own errors', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(() => parseBundle(Buffer.from(text), 'test')).toThrow(SeaworthyError);
    }),
    { numRuns: 200, seed: 1 },
  );
});

it('a bundle with a certificate is refused as keyless', async () => {
  const store = memoryStore();
  const image = await pushImage(store, 'keyless');
  const bytes = Buffer.from(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { certificate: { rawBytes: '' } },
      dsseEnvelope: { payloadType: 'x', payload: '', signatures: [{ sig: 'AAAA' }] },
    }),
  );
  const checked = checkEvidence({ kind: 'bundle', where: 'test', bytes }, image, [friend.trusted]);
  expect(checked).toMatchObject({ outcome: 'refused', because: 'keyless' });
});

it('a bundle may sign the manifest itself', async () => {
  const image = await pushImage(memoryStore(), 'message');
  const bundle = (digest: string, signature: Uint8Array) =>
    Buffer.from(
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { publicKey: { hint: '' } },
        messageSignature: {
          messageDigest: {
            algorithm: 'SHA2_256',
            digest: Buffer.from(digest.slice(7), 'hex').toString('base64'),
          },
          signature: Buffer.from(signature).toString('base64'),
        },
      }),
    );
  const check = (bytes: Uint8Array, keys = [friend.trusted]) =>
    checkEvidence({ kind: 'bundle', where: 'test', bytes }, image, keys);
  const good = bundle(image.digest, friend.signing.sign(image.manifest));
  expect(check(good).outcome).toBe('signature');
  expect(check(good, [stranger.trusted])).toMatchObject({ because: 'wrong-key' });
  const other = `sha256:${'c'.repeat(64)}`;
  expect(check(bundle(other, friend.signing.sign(image.manifest)))).toMatchObject({
    because: 'wrong-digest',
  });
});
