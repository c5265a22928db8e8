import type { Layer } from '../../core/artifact.js';
import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { digestOf, maxDocumentBytes } from '../../formats/oci/index.js';

/** What an opener knows of a layer before it asks for the bytes. */
export interface LayerRequest {
  readonly index: number;
  readonly diffId: Digest;
  readonly createdBy?: string;
  readonly mediaType?: string;
  /** Of the stored bytes. */
  readonly digest?: Digest;
}

/** A place with the parts of images in it: an archive, plain or packed, or a layout in a folder. */
export interface ImageStore {
  /** As the user named it. */
  readonly name: string;
  /** A short JSON document; undefined where there is none of that name. */
  document(path: string): Uint8Array | undefined;
  /** Undefined where there is no such blob. */
  layer(path: string, request: LayerRequest): Layer | undefined;
  close(): void;
}

/** Plain layers up to this length are hashed although nothing else needs all their bytes: 20 ms at most. */
export const alwaysVerifiedBytes = 32 * 1024 * 1024;

export function blobPath(digest: Digest): string {
  return `blobs/sha256/${digest.slice('sha256:'.length)}`;
}

/** The digest that the place of a blob in a layout promises. */
export function digestInPath(path: string): Digest | undefined {
  const hex = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(path)?.[1];
  return hex === undefined ? undefined : `sha256:${hex}`;
}

/** @throws SeaworthyError ARCHIVE_CORRUPT where it is missing, DIGEST_MISMATCH, LIMIT_EXCEEDED */
export function documentOf(store: ImageStore, path: string, promised?: Digest): Uint8Array {
  const bytes = store.document(path);
  const where = `${store.name}: ${path}`;
  if (bytes === undefined) {
    throw new SeaworthyError('ARCHIVE_CORRUPT', `the image lacks ${path}, or it is no document`, {
      where,
      whatToDo: 'Save the image again; a layout may also hold other platforms only, see --platform.',
    });
  }
  if (promised !== undefined && digestOf(bytes) !== promised) {
    throw new SeaworthyError('DIGEST_MISMATCH', `${path} does not have the digest that it is stored under`, {
      where,
      whatToDo: 'Save the image again; if it stays so, it was changed.',
    });
  }
  return bytes;
}

export { maxDocumentBytes };
