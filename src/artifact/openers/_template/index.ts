import type { Opener } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import { localReference } from '../../image/reference.js';
import { walkFile } from '../directory/walk.js';

/** Say what it opens, and where the format is written down. */
export const opener: Opener = {
  id: '__name__',
  title: 'What it opens, as the help of --from says it',
  // Openers are asked in the order of their rank: one that recognises more comes later.
  rank: 40,
  // A few kilobytes at most, and nothing from the network.
  recognises: (reference, { world }) =>
    reference.endsWith('.__name__') && localReference(reference, world.disk)?.status.type === 'file',
  open: async (reference, { world }) => {
    const local = localReference(reference, world.disk);
    if (local?.status.type !== 'file')
      throw new SeaworthyError('NOT_FOUND', 'there is no such file', {
        where: reference,
        whatToDo: 'Check the path.',
      });
    const walk = async (visit: Parameters<typeof walkFile>[2]) => walkFile(world.disk, local.path, visit);
    return {
      kind: 'filesystem',
      name: reference,
      openedBy: '__name__',
      layers: [{ index: 0, seekable: true, walk }],
      gaps: [],
      close: async () => {},
    };
  },
};
