import { type Digest, isDigest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';
import { asRecord, asText, parseJson } from '../../formats/json/index.js';
import {
  checkDigest,
  type Descriptor,
  digestOf,
  maxDocumentBytes,
  parseIndex,
  parseManifestOrIndex,
} from '../../formats/oci/index.js';
import type { TrustStore } from './store.js';

const refName = 'org.opencontainers.image.ref.name';
/** Of `cosign save`: what an entry of the index is, in place of a name. */
const kindName = 'kind';
const kinds = {
  image: ['dev.cosignproject.cosign/image', 'dev.cosignproject.cosign/imageIndex'],
  '.sig': ['dev.cosignproject.cosign/sigs'],
  '.att': ['dev.cosignproject.cosign/atts'],
} as const;

/** Each of them has to be read in order to know what it refers to. */
const maxEntries = 1000;

/**
 * A folder in OCI's image layout, as `cosign save`, `skopeo copy` and `oras copy` write it. Nothing is asked of any
 * network. Signatures are found by the tag that cosign gives them, or by the kind that `cosign save` notes.
 */
export function createLayoutStore(folder: string, disk: Disk): TrustStore {
  const index = parseIndex(readLimited(disk, `${folder}/index.json`), `${folder}/index.json`);

  const stored = (descriptor: Pick<Descriptor, 'digest' | 'mediaType'>) => {
    const bytes = readBlob(descriptor.digest, maxDocumentBytes);
    return { bytes, digest: descriptor.digest, mediaType: descriptor.mediaType };
  };

  const readBlob = (digest: Digest, maxBytes: number): Uint8Array => {
    const path = `${folder}/blobs/sha256/${digest.slice('sha256:'.length)}`;
    const bytes = disk.readFile(path, { maxBytes });
    checkDigest(digestOf(bytes), digest, path);
    return bytes;
  };

  /** What refers to an image is none; only looked at where there is more than one to choose from. */
  const refersToNothing = (entry: Descriptor): boolean => {
    if (index.manifests.length > maxEntries) throw tooMany(index.manifests.length, folder);
    return (
      index.manifests.length === 1 || asRecord(parseJson(textOf(stored(entry).bytes)))?.subject === undefined
    );
  };

  return {
    name: folder,
    manifest: async (name) => {
      if (isDigest(name)) {
        const known = index.manifests.find(({ digest }) => digest === name);
        const isThere = disk.status(`${folder}/blobs/sha256/${name.slice('sha256:'.length)}`) !== undefined;
        return isThere ? stored(known ?? { digest: name, mediaType: '' }) : undefined;
      }
      const entries = name === '' ? index.manifests.filter(refersToNothing) : index.manifests;
      const found = entryNamed(entries, name);
      return found === undefined ? undefined : stored(found);
    },
    blob: async ({ digest }, { maxBytes }) => readBlob(digest, maxBytes),
    referrers: async (subject) => {
      const fallback = entryNamed(index.manifests, subject.replace(':', '-'));
      const listed =
        fallback === undefined
          ? []
          : parseIndex(stored(fallback).bytes, `${folder}: referrers of ${subject}`).manifests;
      if (index.manifests.length > maxEntries) throw tooMany(index.manifests.length, folder);
      const naming = index.manifests.filter((entry) => namesSubject(stored(entry).bytes, subject));
      return [...listed, ...naming];
    },
  };
}

/** An image of a layout, by the name that its index gives it. */
export interface LayoutImage {
  readonly digest: Digest;
  /** Undefined for an index of platforms. */
  readonly configDigest: Digest | undefined;
  /** With its registry; undefined where the index says only a tag. */
  readonly name: string | undefined;
}

/** Of `docker save` and containerd: the whole name. */
const fullName = 'io.containerd.image.name';

/** The manifests of a layout, members of an index included. @throws SeaworthyError */
export function layoutImages(folder: string, disk: Disk): readonly LayoutImage[] {
  const { manifests } = parseIndex(readLimited(disk, `${folder}/index.json`), `${folder}/index.json`);
  if (manifests.length > maxEntries) throw tooMany(manifests.length, folder);
  return manifests.filter(isNoAttachment).flatMap(({ digest, annotations }) => {
    const given = annotations?.[fullName] ?? annotations?.[refName];
    const name = given?.includes('/') ? given.replace(/:[^/:]*$/, '') : undefined;
    return [...configsOf(folder, digest, disk)].map((configDigest) => ({ digest, configDigest, name }));
  });
}

function* configsOf(folder: string, digest: Digest, disk: Disk): Generator<Digest | undefined> {
  const top = documentOf(folder, digest, disk);
  if (top === undefined) return;
  if (top.kind === 'manifest') return yield top.manifest.config.digest;
  yield undefined;
  for (const { digest: member } of top.index.manifests.slice(0, maxEntries)) {
    const document = documentOf(folder, member, disk);
    if (document?.kind === 'manifest') yield document.manifest.config.digest;
  }
}

/** Undefined where it is not there: a layout need not hold every platform. */
function documentOf(folder: string, digest: Digest, disk: Disk) {
  const path = `${folder}/blobs/sha256/${digest.slice('sha256:'.length)}`;
  if (disk.status(path) === undefined) return undefined;
  const bytes = readLimited(disk, path);
  checkDigest(digestOf(bytes), digest, path);
  return parseManifestOrIndex(bytes, path);
}

/**
 * By the name that an entry bears, whole or after a colon, as some tools write the whole reference. An empty name
 * is the image itself, where there is only one.
 */
function entryNamed(entries: readonly Descriptor[], name: string): Descriptor | undefined {
  const named = entries.find(({ annotations }) => {
    const given = annotations?.[refName];
    return given !== undefined && (given === name || given.endsWith(`:${name}`));
  });
  if (named !== undefined) return named;
  const ending = name.endsWith('.sig') ? '.sig' : name.endsWith('.att') ? '.att' : undefined;
  if (ending !== undefined) return ofKind(entries, kinds[ending])[0];
  if (name !== '') return undefined;
  const images = ofKind(entries, kinds.image);
  const only = images.length > 0 ? images : entries.filter(isNoAttachment);
  if (only.length === 1) return only[0];
  throw new SeaworthyError('USAGE', `the layout holds ${only.length} images`, {
    whatToDo: 'Say which one: FOLDER:NAME or FOLDER@sha256:….',
  });
}

function ofKind(entries: readonly Descriptor[], wanted: readonly string[]): readonly Descriptor[] {
  return entries.filter(({ annotations }) => wanted.includes(annotations?.[kindName] ?? ''));
}

function isNoAttachment({ annotations }: Descriptor): boolean {
  return !/(^|:)sha256-[0-9a-f]{64}(\.sig|\.att)?$/.test(annotations?.[refName] ?? '');
}

function namesSubject(bytes: Uint8Array, subject: Digest): boolean {
  return asText(asRecord(asRecord(parseJson(textOf(bytes)))?.subject)?.digest) === subject;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function tooMany(count: number, where: string): SeaworthyError {
  return new SeaworthyError(
    'LIMIT_EXCEEDED',
    `${count} entries of a layout are more than are looked through`,
    {
      where,
    },
  );
}

function readLimited(disk: Disk, path: string): Uint8Array {
  return disk.readFile(path, { maxBytes: maxDocumentBytes });
}
