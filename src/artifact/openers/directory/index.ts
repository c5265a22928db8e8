import type { Artifact, Layer, OpenContext, Opener } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import type { FileStatus } from '../../../core/world.js';
import { localReference } from '../../image/reference.js';
import { exclusion } from './exclude.js';
import { walkFile, walkTree } from './walk.js';

/** A source tree, an unpacked root file system, or a single file. */
export const opener: Opener = {
  id: 'directory',
  title: 'folder: a source tree or an unpacked root file system',
  rank: 30,
  recognises: (reference, { world }) => {
    const local = localReference(reference, world.disk);
    return local?.status.type === 'directory' && local.image === undefined;
  },
  open: async (reference, context) => {
    const local = localReference(reference, context.world.disk);
    if (!local || local.image !== undefined) {
      throw new SeaworthyError('NOT_FOUND', 'there is no such file or folder', {
        where: reference,
        whatToDo: 'Check the path.',
      });
    }
    return fileSystem(reference, local.status, context);
  },
};

function fileSystem(reference: string, status: FileStatus, { world, options }: OpenContext): Artifact {
  const root = world.disk.realPath(reference);
  const excluded = exclusion(options.exclude ?? [], { isLiveRoot: root === '/' });
  const layer: Layer = {
    index: 0,
    seekable: true,
    walk: async (visit) =>
      status.type === 'directory'
        ? walkTree(world.disk, root, { visit, excluded })
        : walkFile(world.disk, root, visit),
  };
  return {
    kind: 'filesystem',
    name: reference,
    openedBy: 'directory',
    layers: [layer],
    gaps: [],
    close: async () => {},
  };
}
