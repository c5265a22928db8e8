import type { Artifact, ImageDetails, Layer } from '../../core/artifact.js';
import { bytesAsSource } from '../../core/bytes.js';
import type { Digest } from '../../core/digest.js';
import { SeaworthyError } from '../../core/errors.js';
import { isNonEmpty } from '../../core/location.js';
import { type ImageConfig, layersOf } from '../../formats/oci/index.js';
import { layerFromTar } from '../layer.js';
import type { ImageStore } from './store.js';

export interface ImageParts {
  readonly openedBy: string;
  readonly digest: Digest;
  readonly config: ImageConfig;
  readonly details: ImageDetails;
  /** Where each layer's bytes are, lowest first. */
  readonly blobs: readonly { readonly path: string; readonly digest?: Digest; readonly mediaType?: string }[];
}

/** @throws SeaworthyError ARCHIVE_CORRUPT where configuration and blobs do not fit together */
export function assembleImage(store: ImageStore, parts: ImageParts): Artifact {
  const layers = layersInOrder(store, parts);
  return {
    kind: 'image',
    name: store.name,
    openedBy: parts.openedBy,
    digest: parts.digest,
    image: parts.details,
    layers: isNonEmpty(layers) ? layers : [emptyLayer],
    gaps: [],
    close: async () => store.close(),
  };
}

function layersInOrder(store: ImageStore, { config, blobs }: ImageParts): readonly Layer[] {
  const described = layersOf(config);
  if (described.length !== blobs.length) {
    throw damaged(
      store,
      `its configuration names ${described.length} layers and its manifest ${blobs.length}`,
    );
  }
  return described.map((one, index) => {
    const blob = blobs[index];
    const layer = blob && store.layer(blob.path, { ...one, ...withoutPath(blob) });
    if (!layer) throw damaged(store, `its layer ${blob?.path ?? index} is missing`);
    return layer;
  });
}

function withoutPath({ digest, mediaType }: ImageParts['blobs'][number]): {
  digest?: Digest;
  mediaType?: string;
} {
  return { ...(digest === undefined ? {} : { digest }), ...(mediaType === undefined ? {} : { mediaType }) };
}

/** An image of nothing but settings has no layers; it is one that holds no files. */
const emptyLayer = layerFromTar(bytesAsSource(new Uint8Array(0)), { index: 0, where: 'no layer' });

function damaged(store: ImageStore, what: string): SeaworthyError {
  return new SeaworthyError('ARCHIVE_CORRUPT', `the image is not complete: ${what}`, {
    where: store.name,
    whatToDo: 'Save the image again.',
  });
}
