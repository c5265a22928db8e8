import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import type { ImageDetails } from '../../core/artifact.js';
import type { Digest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { readJson } from '../json/read.js';
import {
  configSchema,
  type DockerSaveImage,
  dockerSaveSchema,
  type ImageIndex,
  type ImageManifest,
  indexSchema,
  manifestSchema,
} from './schema.js';

export { checkDigest, createDigester, type Digester, digestOf } from './digest.js';
export * from './media-types.js';
export { formatPlatform, isAttestation, type Platform, parsePlatform, pickPlatform } from './platform.js';
export type { Descriptor, DockerSaveImage, ImageIndex, ImageManifest } from './schema.js';

/** No real index, manifest or configuration is longer; registries refuse manifests above 4 MiB. */
export const maxDocumentBytes = 8 * 1024 * 1024;

/** The fields of an image's configuration that are used, and the whole of it as it was read. */
export interface ImageConfig {
  readonly os: string;
  readonly architecture: string;
  readonly variant?: string;
  readonly created?: string;
  readonly user?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly diffIds: readonly Digest[];
  readonly history: readonly { readonly createdBy?: string; readonly emptyLayer: boolean }[];
  readonly raw: Readonly<Record<string, unknown>>;
}

export type ManifestOrIndex =
  | { readonly kind: 'index'; readonly index: ImageIndex }
  | { readonly kind: 'manifest'; readonly manifest: ImageManifest };

/**
 * What a registry or a layout may give under one name. The fields decide, because media types are often missing.
 * @throws SeaworthyError ARCHIVE_CORRUPT; UNSUPPORTED for Docker's schema 1
 */
export function parseManifestOrIndex(bytes: Uint8Array, where: string): ManifestOrIndex {
  const document = parseJson(bytes, where);
  if (isRecord(document) && Array.isArray(document.manifests)) {
    return { kind: 'index', index: validated(indexSchema, document, 'image index', where) };
  }
  if (isRecord(document) && document.schemaVersion === 1) {
    throw new SeaworthyError(
      'UNSUPPORTED',
      'this is a manifest of Docker schema 1, which engines no longer run',
      {
        where,
        whatToDo: 'Push the image again with a current Docker.',
      },
    );
  }
  return { kind: 'manifest', manifest: validated(manifestSchema, document, 'image manifest', where) };
}

/** @throws SeaworthyError ARCHIVE_CORRUPT */
export function parseIndex(bytes: Uint8Array, where: string): ImageIndex {
  return validated(indexSchema, parseJson(bytes, where), 'image index', where);
}

/** @throws SeaworthyError ARCHIVE_CORRUPT */
export function parseManifest(bytes: Uint8Array, where: string): ImageManifest {
  return validated(manifestSchema, parseJson(bytes, where), 'image manifest', where);
}

/**
 * `manifest.json` of a `docker save` archive.
 * @throws SeaworthyError ARCHIVE_CORRUPT
 */
export function parseDockerSave(bytes: Uint8Array, where: string): readonly DockerSaveImage[] {
  return validated(dockerSaveSchema, parseJson(bytes, where), 'manifest.json', where);
}

/** @throws SeaworthyError ARCHIVE_CORRUPT */
export function parseImageConfig(bytes: Uint8Array, where: string): ImageConfig {
  const raw = parseJson(bytes, where);
  const config = validated(configSchema, raw, 'image configuration', where);
  return {
    os: config.os,
    architecture: config.architecture,
    ...(config.variant ? { variant: config.variant } : {}),
    ...(config.created ? { created: config.created } : {}),
    ...(config.config?.User ? { user: config.config.User } : {}),
    labels: onlyTexts(config.config?.Labels ?? {}),
    diffIds: config.rootfs.diff_ids,
    history: (config.history ?? []).map((step) => ({
      ...(step.created_by ? { createdBy: step.created_by } : {}),
      emptyLayer: step.empty_layer === true,
    })),
    raw: isRecord(raw) ? raw : {},
  };
}

/**
 * The layers as the configuration describes them, base first. Steps that made no layer (`empty_layer`) are skipped
 * (image-spec, `config.md`, "history"); where the history does not fit, no instruction is named rather than a wrong one.
 */
export function layersOf(
  config: ImageConfig,
): readonly { readonly index: number; readonly diffId: Digest; readonly createdBy?: string }[] {
  const steps = config.history.filter((step) => !step.emptyLayer);
  const fits = steps.length === config.diffIds.length;
  return config.diffIds.map((diffId, index) => {
    const createdBy = fits ? steps[index]?.createdBy : undefined;
    return { index, diffId, ...(createdBy === undefined ? {} : { createdBy }) };
  });
}

/** The part of a report's target that the configuration shows; names and digests come from the opener. */
export function imageDetails(
  config: ImageConfig,
  names: {
    readonly repoTags?: readonly string[];
    readonly repoDigests?: readonly string[];
    readonly manifestDigest?: Digest;
  },
): ImageDetails {
  return {
    repoTags: names.repoTags ?? [],
    repoDigests: names.repoDigests ?? [],
    ...(names.manifestDigest === undefined ? {} : { manifestDigest: names.manifestDigest }),
    os: config.os,
    architecture: config.architecture,
    ...(config.variant === undefined ? {} : { variant: config.variant }),
    ...(config.created === undefined ? {} : { created: config.created }),
    ...(config.user === undefined ? {} : { user: config.user }),
    labels: config.labels,
    config: config.raw,
  };
}

function parseJson(bytes: Uint8Array, where: string): unknown {
  if (bytes.length > maxDocumentBytes) {
    throw new SeaworthyError('LIMIT_EXCEEDED', `a document of ${bytes.length} bytes is not read`, { where });
  }
  try {
    return readJson(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
  } catch (thrown) {
    throw new SeaworthyError('ARCHIVE_CORRUPT', `this is not JSON: ${reasonOf(thrown)}`, {
      where,
      cause: thrown,
    });
  }
}

function validated<const S extends v.GenericSchema>(
  schema: S,
  document: unknown,
  what: string,
  where: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, document);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw new SeaworthyError(
    'ARCHIVE_CORRUPT',
    `the ${what} is not valid: ${place ? `${place}: ` : ''}${issue.message}`,
    {
      where,
      whatToDo: 'Save or push the image again.',
    },
  );
}

function onlyTexts(labels: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
