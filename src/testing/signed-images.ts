import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import type { Digest } from '../core/digest.js';
import { digestOf, mediaTypes } from '../formats/oci/index.js';
import { readPublicKey, type SigningKey, signingKey, type TrustedKey } from '../trust/cosign/index.js';
import { simpleSigningBytes } from '../trust/cosign/payload.js';
import { tagOf, type WritableTrustStore } from '../trust/registry/index.js';

export const keyKinds = ['p256', 'p384', 'rsa', 'ed25519'] as const;
export type KeyKind = (typeof keyKinds)[number];

export interface TestKey {
  readonly signing: SigningKey;
  readonly trusted: TrustedKey;
  readonly publicPem: string;
  readonly privatePem: string;
}

export function testKey(kind: KeyKind): TestKey {
  const { publicKey, privateKey } = pairOf(kind);
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  return {
    signing: signingKey(privateKey, 'test.key'),
    trusted: readPublicKey(publicPem, 'test.pub'),
    publicPem,
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

function pairOf(kind: KeyKind) {
  switch (kind) {
    case 'p256':
      return generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    case 'p384':
      return generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
    case 'rsa':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
    case 'ed25519':
      return generateKeyPairSync('ed25519');
  }
}

/** A store in memory. `listsReferrers` says whether it has the referrers API. */
export function memoryStore({ listsReferrers = false, canRemove = true } = {}): WritableTrustStore {
  const blobs = new Map<Digest, Uint8Array>();
  const manifests = new Map<string, { bytes: Uint8Array; digest: Digest; mediaType: string }>();
  const referrers = async (subject: Digest) => {
    const found = [...new Set(manifests.values())].filter(
      ({ bytes }) => JSON.parse(Buffer.from(bytes).toString()).subject?.digest === subject,
    );
    if (listsReferrers)
      return found.map(({ bytes, digest }) => ({ mediaType: '', digest, size: bytes.length }));
    const index = manifests.get(tagOf(subject));
    return index ? JSON.parse(Buffer.from(index.bytes).toString()).manifests : [];
  };
  return {
    name: 'registry.test/team/app',
    manifest: async (name) => manifests.get(name),
    blob: async ({ digest }) => blobs.get(digest) ?? new Uint8Array(0),
    referrers,
    listsReferrers: async () => listsReferrers,
    removeManifest: async (digest) => {
      if (!canRemove) return false;
      for (const [name, stored] of manifests) if (stored.digest === digest) manifests.delete(name);
      return true;
    },
    putBlob: async (bytes) => {
      blobs.set(digestOf(bytes), bytes);
    },
    putManifest: async (bytes, mediaType, tag) => {
      const digest = digestOf(bytes);
      const stored = { bytes, digest, mediaType };
      manifests.set(digest, stored);
      if (tag !== undefined) manifests.set(tag, stored);
      return digest;
    },
  };
}

/** A small image of its own for every `label`; gives its digest and manifest. */
export async function pushImage(
  store: WritableTrustStore,
  label: string,
): Promise<{ readonly digest: Digest; readonly manifest: Uint8Array }> {
  const layer = new Uint8Array(1024);
  const config = json({
    os: 'linux',
    architecture: 'amd64',
    config: { Labels: { case: label } },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
  });
  const manifest = json({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: descriptor(config, mediaTypes.ociConfig),
    layers: [descriptor(layer, 'application/vnd.oci.image.layer.v1.tar')],
  });
  await store.putBlob(layer);
  await store.putBlob(config);
  return { digest: await store.putManifest(manifest, mediaTypes.ociManifest, '1'), manifest };
}

/** One layer of a `.sig` manifest, right or wrong. */
export interface SignatureLayer {
  readonly payload: Uint8Array;
  /** As it stands in the annotation; undefined leaves it out. */
  readonly signature?: string;
  readonly mediaType?: string;
  /** More of them: certificate, log entry. */
  readonly annotations?: Readonly<Record<string, string>>;
}

export function goodLayer(key: SigningKey, digest: Digest, dockerReference: string): SignatureLayer {
  const payload = simpleSigningBytes({ digest, dockerReference, annotations: {} });
  return { payload, signature: signed(key, payload) };
}

export function signed(key: SigningKey, payload: Uint8Array): string {
  return Buffer.from(key.sign(payload)).toString('base64');
}

export async function attachSignatures(
  store: WritableTrustStore,
  digest: Digest,
  layers: readonly SignatureLayer[],
): Promise<void> {
  const config = json({
    rootfs: { type: 'layers', diff_ids: layers.map(({ payload }) => digestOf(payload)) },
  });
  await store.putBlob(config);
  for (const { payload } of layers) await store.putBlob(payload);
  const manifest = json({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: descriptor(config, mediaTypes.ociConfig),
    layers: layers.map(({ payload, signature, mediaType, annotations = {} }) => ({
      ...descriptor(payload, mediaType ?? 'application/vnd.dev.cosign.simplesigning.v1+json'),
      annotations: {
        ...(signature === undefined ? {} : { 'dev.cosignproject.cosign/signature': signature }),
        ...annotations,
      },
    })),
  });
  await store.putManifest(manifest, mediaTypes.ociManifest, tagOf(digest, '.sig'));
}

function descriptor(bytes: Uint8Array, mediaType: string) {
  return { mediaType, digest: digestOf(bytes), size: bytes.length };
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
