import type { Artifact, OpenContext, Opener } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import type { OpenFile } from '../../../core/world.js';
import { type LayerPacking, packingOfBytes } from '../../../formats/oci/index.js';
import { openDockerSave } from '../../image/docker-save.js';
import { openOci } from '../../image/oci.js';
import { openPackedArchive } from '../../image/packed-archive.js';
import { openPlainArchive } from '../../image/plain-archive.js';
import { type LocalReference, localReference } from '../../image/reference.js';
import type { ImageStore } from '../../image/store.js';

/** A file with images in it: `docker save` of either store, or an OCI layout as a tar; plain or packed as a whole. */
export const opener: Opener = {
  id: 'docker-archive',
  title: 'docker save archive or OCI layout in one file, plain, gzip or zstd (FILE or FILE:NAME)',
  rank: 10,
  recognises: (reference, { world }) => {
    const local = localReference(reference, world.disk);
    if (local?.status.type !== 'file') return false;
    const file = world.disk.open(local.path);
    try {
      return looksLikeArchive(file.read(0, 512));
    } finally {
      file.close();
    }
  },
  open: async (reference, context) => {
    const local = localReference(reference, context.world.disk);
    if (local?.status.type !== 'file') throw notThere(reference);
    const file = context.world.disk.open(local.path);
    try {
      const store = await openStore(reference, local, file, context);
      return openImage(store, local.image, context);
    } catch (thrown) {
      file.close();
      throw thrown;
    }
  },
};

function looksLikeArchive(head: Uint8Array): boolean {
  const isTar = String.fromCharCode(...head.subarray(257, 262)) === 'ustar';
  return isTar || packingOfBytes(head) !== 'none';
}

function openStore(
  reference: string,
  { path, status }: LocalReference,
  file: OpenFile,
  { world, progress }: OpenContext,
): Promise<ImageStore> | ImageStore {
  const packing: LayerPacking = packingOfBytes(file.read(0, 4));
  const fileKey = `file:${world.disk.realPath(path)}:${status.sizeBytes}:${status.modifiedMs}`;
  if (packing === 'none') return openPlainArchive(reference, file, fileKey);
  return openPackedArchive(reference, file, { packing, fileKey, stage: progress.stage('unpack') });
}

/** Archives of the containerd store have both documents; only the index knows platforms. */
function openImage(store: ImageStore, image: string | undefined, context: OpenContext): Artifact {
  const hasIndex = store.document('index.json') !== undefined;
  const hasManifest = store.document('manifest.json') !== undefined;
  if (hasManifest && !(hasIndex && context.options.platform !== undefined))
    return openDockerSave(store, image, context);
  if (hasIndex) return openOci(store, image, context, 'docker-archive');
  throw new SeaworthyError(
    'UNSUPPORTED',
    'the archive holds no image: neither manifest.json nor index.json is in it',
    {
      where: store.name,
      whatToDo: 'Write it with "docker save", or unpack it and scan the folder with "seaworthy fs".',
    },
  );
}

function notThere(reference: string): SeaworthyError {
  return new SeaworthyError('NOT_FOUND', 'there is no such archive', {
    where: reference,
    whatToDo: 'Check the path; write FILE or FILE:NAME.',
  });
}
