import * as v from 'valibot';
import { type Digest, isDigest } from '../../../core/digest.js';

const digest = v.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'a digest has to be sha256: and 64 hex digits',
);
const text = v.string();

/** Podman writes IDs without the algorithm. */
const id = v.pipe(
  text,
  v.transform((value) => (/^[0-9a-f]{64}$/.test(value) ? `sha256:${value}` : value)),
  digest,
);

/** The fields that are used of `GET /images/{name}/json`; Docker and Podman write null for what is empty. */
export const inspectionSchema = v.object({
  Id: id,
  RepoTags: v.nullish(v.array(text)),
  RepoDigests: v.nullish(v.array(text)),
  Created: v.nullish(text),
  Architecture: v.optional(text, 'unknown'),
  Variant: v.nullish(text),
  Os: v.optional(text, 'linux'),
  Config: v.nullish(v.record(text, v.unknown())),
  RootFS: v.object({ Layers: v.nullish(v.pipe(v.array(digest), v.maxLength(10_000))) }),
  /** Only of the containerd image store, whose IDs are those of manifests or indexes. */
  Descriptor: v.nullish(v.object({ mediaType: v.optional(text, '') })),
});

/** Of `GET /images/{name}/history`. */
export const historySchema = v.array(
  v.object({ CreatedBy: v.nullish(text), Comment: v.nullish(text), Size: v.nullish(v.number()) }),
);

export type Inspection = v.InferOutput<typeof inspectionSchema>;
export type History = v.InferOutput<typeof historySchema>;
