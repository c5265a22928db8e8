import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { type Descriptor, digestOf, mediaTypes, parseIndex } from '../../formats/oci/index.js';
import { tagOf, type WritableTrustStore } from '../registry/store.js';

export function asWritten({
  mediaType,
  digest,
  size,
  annotations,
}: Pick<Descriptor, 'mediaType' | 'digest' | 'size' | 'annotations'>) {
  return { mediaType, size, digest, ...(annotations ? { annotations } : {}) };
}

type Listed = Pick<Descriptor, 'mediaType' | 'digest' | 'size' | 'artifactType' | 'annotations'>;

/** The list of referrers where the registry keeps none: OCI's fallback tag (distribution-spec, "Referrers Tag Schema"). */
export async function addReferrers(
  store: WritableTrustStore,
  subject: Digest,
  entries: readonly Listed[],
): Promise<void> {
  const tag = tagOf(subject);
  const before = await store.manifest(tag);
  const others = before === undefined ? [] : parseIndex(before.bytes, `${store.name}:${tag}`).manifests;
  const added = new Set(entries.map(({ digest }) => digest));
  const kept = others.filter(({ digest }) => !added.has(digest));
  const manifests = [...kept, ...entries].map(asListed);
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests };
  await store.putManifest(jsonBytes(index), mediaTypes.ociIndex, tag);
}

function asListed(one: Listed) {
  return { ...asWritten(one), ...(one.artifactType ? { artifactType: one.artifactType } : {}) };
}

/**
 * Takes back what refers to an image: from the fallback tag, and from the registry where it lets itself be removed.
 * @returns whether no one finds it any more
 */
export async function detachReferrer(
  store: WritableTrustStore,
  subject: Digest,
  referrer: Digest,
): Promise<boolean> {
  const tag = tagOf(subject);
  const before = await store.manifest(tag);
  const entries = before === undefined ? [] : parseIndex(before.bytes, `${store.name}:${tag}`).manifests;
  const kept = entries.filter(({ digest }) => digest !== referrer);
  if (kept.length < entries.length) {
    const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: kept.map(asListed) };
    await store.putManifest(jsonBytes(index), mediaTypes.ociIndex, tag);
  }
  const isRemoved = await store.removeManifest(referrer);
  return isRemoved || !(await store.listsReferrers());
}

/** @throws SeaworthyError NOT_FOUND */
export async function subjectOf(store: WritableTrustStore, digest: Digest) {
  const found = await store.manifest(digest);
  if (found === undefined) {
    throw new SeaworthyError('NOT_FOUND', 'the image to be signed is not there', {
      where: `${store.name}@${digest}`,
    });
  }
  return { mediaType: found.mediaType, digest, size: found.bytes.length };
}

export function descriptorOf(bytes: Uint8Array, mediaType: string) {
  return { mediaType, size: bytes.length, digest: digestOf(bytes) };
}

export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
