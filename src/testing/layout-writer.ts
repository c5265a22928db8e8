import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../core/digest.js';
import { digestOf } from '../formats/oci/index.js';
import type { WritableTrustStore } from '../trust/registry/index.js';

/** A folder in OCI's image layout, being written. Names stand in its index; nothing is ever taken out. */
export function layoutWriter(folder: string): WritableTrustStore {
  const entries: { mediaType: string; digest: Digest; size: number; annotations?: Record<string, string> }[] =
    [];
  const kept = new Map<string, { bytes: Uint8Array; digest: Digest; mediaType: string }>();
  mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
  writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const put = (bytes: Uint8Array): Digest => {
    const digest = digestOf(bytes);
    writeFileSync(join(folder, 'blobs/sha256', digest.slice('sha256:'.length)), bytes);
    return digest;
  };
  return {
    name: folder,
    manifest: async (name) => kept.get(name),
    blob: async () => new Uint8Array(0),
    referrers: async () => [],
    listsReferrers: async () => true,
    removeManifest: async () => false,
    putBlob: async (bytes) => {
      put(bytes);
    },
    putManifest: async (bytes, mediaType, tag) => {
      const digest = put(bytes);
      const stored = { bytes, digest, mediaType };
      kept.set(digest, stored);
      if (tag !== undefined) kept.set(tag, stored);
      const annotations =
        tag === undefined ? {} : { annotations: { 'org.opencontainers.image.ref.name': tag } };
      entries.push({ mediaType, digest, size: bytes.length, ...annotations });
      writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: entries }));
      return digest;
    },
  };
}
