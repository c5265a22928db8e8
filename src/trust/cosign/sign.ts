import { Buffer } from 'node:buffer';
import type { Digest } from '../../core/digest.js';
import { type Descriptor, mediaTypes, parseManifest } from '../../formats/oci/index.js';
import { envelopeJson, signEnvelope, statementAbout, statementBytes, statementType } from '../dsse/index.js';
import { tagOf, type WritableTrustStore } from '../registry/store.js';
import { addReferrers, asWritten, descriptorOf, jsonBytes, subjectOf } from './attach.js';
import { base64Of } from './base64.js';
import { bundleType } from './bundle.js';
import { signaturePredicate } from './check.js';
import { annotationNames, attachedTypes } from './evidence.js';
import { simpleSigningBytes } from './payload.js';
import type { SigningKey } from './private-key.js';

export interface Signing {
  readonly store: WritableTrustStore;
  readonly key: SigningKey;
  readonly digest: Digest;
  /** Registry and repository, as in cosign's payload. */
  readonly dockerReference: string;
  /** ISO 8601, for what carries a time. */
  readonly now: Date;
}

export interface Claim {
  readonly predicateType: string;
  readonly predicate: unknown;
}

const emptyConfig = new TextEncoder().encode('{}');
const emptyType = 'application/vnd.oci.empty.v1+json';

/** A signature where `cosign verify --key` looks: one more layer of the image's `.sig` tag. Gives where it is now. */
export async function signImage(
  signing: Signing,
  annotations: Readonly<Record<string, string>> = {},
): Promise<string> {
  return (await attachSignature(signing, annotations)).where;
}

export interface AttachedSignature {
  readonly where: string;
  /** In base64, as it stands beside the payload; no other has it. */
  readonly signature: string;
}

/** The same, with what distinguishes the signature from those of others. */
export async function attachSignature(
  { store, key, digest, dockerReference }: Signing,
  annotations: Readonly<Record<string, string>>,
): Promise<AttachedSignature> {
  const payload = simpleSigningBytes({ digest, dockerReference, annotations });
  const signature = base64Of(key.sign(payload));
  const where = await attach(store, tagOf(digest, '.sig'), payload, {
    mediaType: attachedTypes.simpleSigning,
    annotations: { [annotationNames.signature]: signature },
  });
  return { where, signature };
}

/**
 * Takes a signature away again, and leaves those of others. Where nothing is left and the registry removes nothing, an
 * empty list of signatures stays.
 * @returns whether it was there
 */
export async function detachSignature(
  store: WritableTrustStore,
  digest: Digest,
  signature: string,
): Promise<boolean> {
  const tag = tagOf(digest, '.sig');
  const before = await store.manifest(tag);
  if (before === undefined) return false;
  const { layers } = parseManifest(before.bytes, `${store.name}:${tag}`);
  const kept = layers.filter(({ annotations }) => annotations?.[annotationNames.signature] !== signature);
  if (kept.length === layers.length) return false;
  if (kept.length === 0 && (await store.removeManifest(before.digest))) return true;
  await putLayers(store, tag, kept.map(asWritten));
  return true;
}

/** An in-toto statement in a DSSE envelope where `cosign verify-attestation --key` looks: the `.att` tag. */
export async function attestImage(signing: Signing, claim: Claim): Promise<string> {
  const { store, digest } = signing;
  return attach(store, tagOf(digest, '.att'), jsonBytes(envelopeJson(envelopeFor(signing, claim))), {
    mediaType: attachedTypes.envelope,
    annotations: { [annotationNames.signature]: '', predicateType: claim.predicateType },
  });
}

/**
 * The same, or a plain signature, as a Sigstore bundle that refers to the image (image-spec, "subject"). Where the
 * registry keeps no list of referrers, the fallback tag is (distribution-spec, "Referrers Tag Schema").
 */
export async function attachBundle(
  signing: Signing,
  claim: Claim = { predicateType: signaturePredicate, predicate: {} },
): Promise<string> {
  const bundle = {
    mediaType: bundleType,
    verificationMaterial: { publicKey: { hint: base64Of(Buffer.from(signing.key.public.id, 'hex')) } },
    dsseEnvelope: envelopeJson(envelopeFor(signing, claim)),
  };
  return attachGivenBundle(signing, bundle, claim.predicateType);
}

/** A bundle that someone else made. */
export async function attachGivenBundle(
  { store, digest, now }: Pick<Signing, 'store' | 'digest' | 'now'>,
  document: object,
  predicateType: string,
): Promise<string> {
  const subject = await subjectOf(store, digest);
  const bundle = jsonBytes(document);
  const manifest = jsonBytes({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    artifactType: bundleType,
    config: descriptorOf(emptyConfig, emptyType),
    layers: [descriptorOf(bundle, bundleType)],
    subject,
    annotations: {
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': predicateType,
      'org.opencontainers.image.created': now.toISOString().replace(/\.\d+Z$/, 'Z'),
    },
  });
  await store.putBlob(emptyConfig);
  await store.putBlob(bundle);
  const written = await store.putManifest(manifest, mediaTypes.ociManifest);
  if (!(await store.listsReferrers())) {
    const entry = { ...descriptorOf(manifest, mediaTypes.ociManifest), artifactType: bundleType };
    await addReferrers(store, digest, [entry]);
  }
  return `${store.name}@${written}`;
}

function envelopeFor({ digest, dockerReference, key }: Signing, { predicateType, predicate }: Claim) {
  const statement = statementAbout(dockerReference, digest, predicateType, predicate);
  return signEnvelope(statementType, statementBytes(statement), key);
}

interface Attachment {
  readonly mediaType: string;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Keeps what others signed. Two writers at the same moment can lose one of both, as with cosign; tags know no lock. */
async function attach(
  store: WritableTrustStore,
  tag: string,
  blob: Uint8Array,
  { mediaType, annotations }: Attachment,
): Promise<string> {
  const where = `${store.name}:${tag}`;
  const before = await store.manifest(tag);
  const others = before === undefined ? [] : parseManifest(before.bytes, where).layers;
  const layers = [...others.map(asWritten), { ...descriptorOf(blob, mediaType), annotations }];
  await store.putBlob(blob);
  await putLayers(store, tag, layers);
  return where;
}

/**
 * Adds signatures or attestations from elsewhere to those under a tag, each once; their blobs have to be there. Nothing of
 * what was there is lost.
 */
export async function mergeAttached(
  store: WritableTrustStore,
  tag: string,
  more: readonly Descriptor[],
): Promise<void> {
  const before = await store.manifest(tag);
  const present = before === undefined ? [] : parseManifest(before.bytes, `${store.name}:${tag}`).layers;
  const known = new Set(present.map(identityOf));
  const added = more.filter((layer) => !known.has(identityOf(layer)));
  if (before !== undefined && added.length === 0) return;
  await putLayers(store, tag, [...present, ...added].map(asWritten));
}

/** The same payload may be signed by several. */
function identityOf({ digest, annotations }: Descriptor): string {
  return `${digest} ${JSON.stringify(Object.entries(annotations ?? {}).sort())}`;
}

async function putLayers(
  store: WritableTrustStore,
  tag: string,
  layers: readonly ReturnType<typeof asWritten>[],
): Promise<void> {
  const config = configFor(layers);
  const manifest = jsonBytes({
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: descriptorOf(config, mediaTypes.ociConfig),
    layers,
  });
  await store.putBlob(config);
  await store.putManifest(manifest, mediaTypes.ociManifest, tag);
}

/** Cosign keeps signatures in the form of an image, whose configuration lists them as layers. */
function configFor(layers: readonly { readonly digest: Digest }[]): Uint8Array {
  return jsonBytes({
    architecture: '',
    created: '0001-01-01T00:00:00Z',
    history: layers.map(() => ({ created: '0001-01-01T00:00:00Z' })),
    os: '',
    rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest) },
    config: {},
  });
}
