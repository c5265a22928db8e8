import { type Digest, isDigest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { asRecord, asText } from '../../formats/json/index.js';
import {
  type Descriptor,
  digestOf,
  type ImageIndex,
  type ImageManifest,
  isIndexType,
  isManifestType,
  mediaTypes,
  parseManifestOrIndex,
} from '../../formats/oci/index.js';
import { parseStrictJson } from '../../trust/policy/strict-json.js';
import { foldedKey } from './go-keys.js';

/** A manifest or index in which two readers find the same. */
export type CheckedDocument = {
  readonly digest: Digest;
  readonly bytes: Uint8Array;
  /** As it has to stand in `Content-Type`. */
  readonly mediaType: string;
  readonly subject?: Digest;
} & (
  | { readonly kind: 'index'; readonly index: ImageIndex }
  | { readonly kind: 'manifest'; readonly manifest: ImageManifest }
);

/** Registries refuse longer ones (distribution-spec, "Pushing Manifests": at least 4 MiB). */
export const maxManifestBytes = 4 * 1024 * 1024;

/**
 * Reads strictly: keys that are named twice or that differ in case only, both layers and manifests in one document
 * (CVE-2021-41190), a type that contradicts the header, schema 1, and blobs that lie elsewhere (`urls`) are refused.
 * Go matches keys in any case, so `Layers` beside `layers` would be a second image to docker.
 * @throws SeaworthyError MANIFEST_INVALID
 */
export function checkDocument(bytes: Uint8Array, contentType: string, where: string): CheckedDocument {
  const document = strictly(bytes, where);
  const keys = Object.keys(document);
  const hasIndex = keys.includes('manifests');
  if (document.schemaVersion !== 2) throw wrong('only schema version 2 is let through', where);
  if (keys.some((key) => ['fsLayers', 'history', 'signatures'].includes(key))) {
    throw wrong('it has fields of schema 1', where);
  }
  if (hasIndex && (keys.includes('layers') || keys.includes('config'))) {
    throw wrong('it is an index and a manifest at the same time', where);
  }
  const mediaType = typeOf(asText(document.mediaType), contentType, hasIndex, where);
  const read = parseManifestOrIndex(bytes, where);
  const descriptors =
    read.kind === 'index' ? read.index.manifests : [read.manifest.config, ...read.manifest.layers];
  if (descriptors.some(({ urls }) => (urls ?? []).length > 0)) {
    throw wrong('it sends clients elsewhere for its blobs (urls), past this gateway', where);
  }
  refuseTwoSizes(descriptors, where);
  const subject = asText(asRecord(document.subject)?.digest);
  if (document.subject !== undefined && (subject === undefined || !isDigest(subject))) {
    throw wrong('its subject is none', where);
  }
  return {
    ...read,
    digest: digestOf(bytes),
    bytes,
    mediaType,
    ...(subject !== undefined && isDigest(subject) ? { subject } : {}),
  };
}

function strictly(bytes: Uint8Array, where: string): Readonly<Record<string, unknown>> {
  if (bytes.length > maxManifestBytes) {
    throw new SeaworthyError('LIMIT_EXCEEDED', `a manifest of ${bytes.length} bytes is not read`, { where });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const document = asRecord(parseStrictJson(text, where));
    if (document === undefined) throw wrong('it is not an object', where);
    refuseTwinsInCase(document, where);
    return document;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'MANIFEST_INVALID') throw thrown;
    throw wrong(reasonOf(thrown).replace(/^the policy /, 'it '), where);
  }
}

const known = ['schemaVersion', 'mediaType', 'artifactType', 'config', 'layers', 'manifests', 'subject'];
const ofDescriptor = ['mediaType', 'digest', 'size', 'urls', 'data', 'platform', 'artifactType'];

function refuseTwinsInCase(document: Readonly<Record<string, unknown>>, where: string): void {
  refuseFolded(document, known, where);
  const lists = [[document.config, document.subject], document.layers, document.manifests];
  for (const item of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
    const record = asRecord(item);
    if (record !== undefined) refuseFolded(record, ofDescriptor, where);
  }
}

function refuseFolded(
  record: Readonly<Record<string, unknown>>,
  exact: readonly string[],
  where: string,
): void {
  for (const key of Object.keys(record)) {
    const folded = foldedKey(key);
    if (exact.some((name) => name !== key && name.toLowerCase() === folded)) {
      throw wrong(
        `the key ${JSON.stringify(key.slice(0, 40))} is read as another one by some clients`,
        where,
      );
    }
  }
}

function typeOf(inside: string | undefined, header: string, isIndex: boolean, where: string): string {
  const given = header.replace(/;.*$/s, '').trim().toLowerCase();
  const type = inside ?? (given || (isIndex ? mediaTypes.ociIndex : mediaTypes.ociManifest));
  if (inside !== undefined && given !== '' && inside !== given) {
    throw wrong(`its media type is ${inside.slice(0, 80)}, but it is sent as ${given.slice(0, 80)}`, where);
  }
  if (isIndex ? isIndexType(type) : isManifestType(type)) return type;
  throw wrong(`${type.slice(0, 80)} is no ${isIndex ? 'index' : 'manifest'} that is let through`, where);
}

function refuseTwoSizes(descriptors: readonly Descriptor[], where: string): void {
  const sizes = new Map<string, number>();
  for (const { digest, size } of descriptors) {
    if ((sizes.get(digest) ?? size) !== size) throw wrong(`${digest} has two sizes`, where);
    sizes.set(digest, size);
  }
}

function wrong(why: string, where: string): SeaworthyError {
  return new SeaworthyError('MANIFEST_INVALID', `the manifest is refused: ${why}`, {
    where,
    whatToDo: 'Push the image again with a current client',
  });
}
