import * as v from 'valibot';
import { type Digest, isDigest } from '../../core/digest.js';

/** Only the fields that are used; everything else in the documents is left alone. */
const digest = v.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'a digest has to be sha256: and 64 hex digits',
);
const sizeBytes = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const texts = v.record(v.string(), v.string());

const platform = v.object({
  os: v.optional(text, 'unknown'),
  architecture: v.optional(text, 'unknown'),
  variant: v.optional(text),
});

/** image-spec, `descriptor.md`. */
export const descriptorSchema = v.object({
  mediaType: v.optional(text, ''),
  digest,
  size: sizeBytes,
  platform: v.nullish(platform),
  annotations: v.nullish(texts),
  urls: v.nullish(v.array(text)),
  artifactType: v.optional(text),
});

/** image-spec, `image-index.md`, and Docker's manifest list. */
export const indexSchema = v.object({
  mediaType: v.optional(text),
  manifests: v.pipe(v.array(descriptorSchema), v.maxLength(10_000)),
  annotations: v.nullish(texts),
});

/** image-spec, `manifest.md`, and Docker's schema 2. */
export const manifestSchema = v.object({
  mediaType: v.optional(text),
  artifactType: v.optional(text),
  config: descriptorSchema,
  layers: v.pipe(v.array(descriptorSchema), v.maxLength(10_000)),
  annotations: v.nullish(texts),
});

const history = v.object({
  created_by: v.nullish(text),
  comment: v.nullish(text),
  empty_layer: v.nullish(v.boolean()),
});

/** image-spec, `config.md`. */
export const configSchema = v.object({
  os: v.optional(text, 'linux'),
  architecture: v.optional(text, 'unknown'),
  variant: v.nullish(text),
  created: v.nullish(text),
  config: v.nullish(
    v.object({ User: v.nullish(text), Labels: v.nullish(v.record(v.string(), v.unknown())) }),
  ),
  rootfs: v.object({ diff_ids: v.pipe(v.array(digest), v.maxLength(10_000)) }),
  history: v.nullish(v.array(history)),
});

/** `manifest.json` of `docker save`. */
export const dockerSaveSchema = v.pipe(
  v.array(
    v.object({
      Config: text,
      RepoTags: v.nullish(v.array(text)),
      Layers: v.nullish(v.pipe(v.array(text), v.maxLength(10_000))),
    }),
  ),
  v.maxLength(10_000),
);

export type Descriptor = v.InferOutput<typeof descriptorSchema>;
export type ImageIndex = v.InferOutput<typeof indexSchema>;
export type ImageManifest = v.InferOutput<typeof manifestSchema>;
export type DockerSaveImage = v.InferOutput<typeof dockerSaveSchema>[number];
