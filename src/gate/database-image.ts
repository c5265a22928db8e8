import { join } from 'node:path';
import { Segment, segmentFiles } from '../advisories/store/index.js';
import type { OpenContext } from '../core/artifact.js';
import { bytesAsSource } from '../core/bytes.js';
import { type Digest, isDigest } from '../core/digest.js';
import { SeaworthyError } from '../core/errors.js';
import type { Disk } from '../core/world.js';
import { asList, asRecord, asText, parseJsonRecord } from '../formats/json/index.js';
import { digestOf, mediaTypes } from '../formats/oci/index.js';
import { parseReference } from '../formats/oci/reference.js';
import type { TrustStore, WritableTrustStore } from '../trust/registry/index.js';
import { openRegistryStore } from './trust/target.js';

/** OCI image-spec 1.1, manifest.md, "Guidelines for artifact usage". */
const artifactType = 'application/vnd.seaworthy.db.v1';
const segmentType = 'application/vnd.seaworthy.db.segment.v1';
const titleKey = 'org.opencontainers.image.title';
const emptyConfig = new TextEncoder().encode('{}');
const maxSegmentBytes = 2 ** 31;
const mostSegments = 1_000;
const segmentShape = /^[\w%][\w.%-]{0,150}\.swdb$/;

/** The advisory database as an artifact in a registry: a layer for each source. @returns its digest */
export async function pushDatabase(
  reference: string,
  directory: string,
  disk: Disk,
  context: OpenContext,
): Promise<Digest> {
  const { tag = 'latest' } = parseReference(reference);
  return pushSegments(await openRegistryStore(reference, context), tag, directory, disk);
}

/** @throws SeaworthyError DB_MISSING, DB_CORRUPT, NETWORK */
export async function pushSegments(
  store: WritableTrustStore,
  tag: string,
  directory: string,
  disk: Disk,
): Promise<Digest> {
  const files = segmentFiles(disk, directory);
  if (files.length === 0)
    throw new SeaworthyError('DB_MISSING', 'There is no advisory database to push.', {
      where: directory,
      whatToDo: 'Run "seaworthy db update" first.',
    });
  const layers: object[] = [];
  // One after the other: a whole database need not fit into memory.
  for (const { name, path } of files) {
    const bytes = disk.readFile(path, { maxBytes: maxSegmentBytes });
    new Segment(bytesAsSource(bytes), path).verify();
    await store.putBlob(bytes);
    layers.push({
      mediaType: segmentType,
      digest: digestOf(bytes),
      size: bytes.length,
      annotations: { [titleKey]: name },
    });
  }
  await store.putBlob(emptyConfig);
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    artifactType,
    config: { mediaType: mediaTypes.ociEmpty, digest: digestOf(emptyConfig), size: emptyConfig.length },
    layers,
  };
  return store.putManifest(new TextEncoder().encode(JSON.stringify(manifest)), mediaTypes.ociManifest, tag);
}

export interface Pulled {
  readonly digest: Digest;
  /** Segments that were fetched, and those that were there already. */
  readonly fetched: readonly string[];
  readonly kept: readonly string[];
}

/** Takes what differs; by a tag, or by a digest, which no registry can change. */
export async function pullDatabase(
  reference: string,
  directory: string,
  disk: Disk,
  context: OpenContext,
): Promise<Pulled> {
  const { tag = 'latest', digest } = parseReference(reference);
  return pullSegments(await openRegistryStore(reference, context), digest ?? tag, directory, disk);
}

/**
 * Each segment replaces the one of its source, whole and verified; one that fails leaves those that were there.
 * @throws SeaworthyError NOT_FOUND, DB_CORRUPT, DIGEST_MISMATCH, NETWORK
 */
export async function pullSegments(
  store: TrustStore,
  name: string,
  directory: string,
  disk: Disk,
): Promise<Pulled> {
  const manifest = await store.manifest(name);
  if (manifest === undefined)
    throw new SeaworthyError('NOT_FOUND', 'There is no such artifact.', {
      where: `${store.name}:${name}`,
      whatToDo: 'Push one first: seaworthy db push REFERENCE.',
    });
  const fetched: string[] = [];
  const kept: string[] = [];
  for (const { file, digest, size } of segmentsIn(manifest.bytes, store.name)) {
    const path = join(directory, file);
    if (
      disk.status(path) !== undefined &&
      digestOf(disk.readFile(path, { maxBytes: maxSegmentBytes })) === digest
    ) {
      kept.push(file);
      continue;
    }
    const bytes = await store.blob({ digest, size }, { maxBytes: maxSegmentBytes });
    new Segment(bytesAsSource(bytes), file).verify();
    disk.writeFile(path, bytes);
    fetched.push(file);
  }
  return { digest: manifest.digest, fetched, kept };
}

interface Layer {
  readonly file: string;
  readonly digest: Digest;
  readonly size: number;
}

/** Names come from a registry: a file name and nothing else, so that nothing is written beside the store. */
function segmentsIn(bytes: Uint8Array, where: string): readonly Layer[] {
  const root = parseJsonRecord(new TextDecoder().decode(bytes));
  const layers = asList(root.layers).map((value) => {
    const layer = asRecord(value);
    const file = asText(asRecord(layer?.annotations)?.[titleKey]) ?? '';
    const digest = asText(layer?.digest) ?? '';
    const size = layer?.size;
    if (
      layer?.mediaType !== segmentType ||
      !segmentShape.test(file) ||
      !isDigest(digest) ||
      typeof size !== 'number'
    )
      throw notOurs(where);
    return { file, digest, size };
  });
  if (root.artifactType !== artifactType || layers.length === 0 || layers.length > mostSegments)
    throw notOurs(where);
  return layers;
}

function notOurs(where: string): SeaworthyError {
  return new SeaworthyError('DB_CORRUPT', 'The artifact is not an advisory database.', {
    where,
    whatToDo: 'Name one that "seaworthy db push" wrote.',
  });
}
