import type { Opener } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import type { Disk, OpenFile } from '../../../core/world.js';
import { openOci } from '../../image/oci.js';
import { localReference } from '../../image/reference.js';
import { alwaysVerifiedBytes, type ImageStore, maxDocumentBytes } from '../../image/store.js';
import { layerFromBlob } from '../../layer.js';

/** A folder in the form of OCI's image layout, as `skopeo`, `buildah` and `docker buildx` write it. */
export const opener: Opener = {
  id: 'oci-layout',
  title: 'OCI image layout in a folder (FOLDER or FOLDER:NAME)',
  rank: 20,
  recognises: (reference, { world }) => {
    const local = localReference(reference, world.disk);
    return local?.status.type === 'directory' && isLayout(local.path, world.disk);
  },
  open: async (reference, context) => {
    const local = localReference(reference, context.world.disk);
    if (local?.status.type !== 'directory') {
      throw new SeaworthyError('NOT_FOUND', 'there is no such folder', {
        where: reference,
        whatToDo: 'Check the path; write FOLDER or FOLDER:NAME.',
      });
    }
    const store = folderStore(reference, local.path, context.world.disk);
    try {
      return openOci(store, local.image, context, 'oci-layout');
    } catch (thrown) {
      store.close();
      throw thrown;
    }
  },
};

function isLayout(path: string, disk: Disk): boolean {
  return (
    disk.status(`${path}/oci-layout`)?.type === 'file' && disk.status(`${path}/index.json`)?.type === 'file'
  );
}

function folderStore(name: string, folder: string, disk: Disk): ImageStore {
  const open: OpenFile[] = [];
  const isFile = (path: string) => disk.status(`${folder}/${path}`)?.type === 'file';
  return {
    name,
    document: (path) =>
      isFile(path) ? disk.readFile(`${folder}/${path}`, { maxBytes: maxDocumentBytes }) : undefined,
    layer: (path, request) => {
      if (!isFile(path)) return undefined;
      const file = disk.open(`${folder}/${path}`);
      open.push(file);
      const modifiedMs = disk.status(`${folder}/${path}`)?.modifiedMs;
      return layerFromBlob(file, {
        ...request,
        where: `${name}: ${path}`,
        contentKey: `file:${disk.realPath(folder)}/${path}:${file.sizeBytes}:${modifiedMs}=${request.diffId}`,
        verify: file.sizeBytes <= alwaysVerifiedBytes,
      });
    },
    close: () => {
      for (const file of open) file.close();
    },
  };
}
