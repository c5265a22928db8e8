import { join, resolve } from 'node:path';
import { SeaworthyError } from '../core/errors.js';
import type { Disk } from '../core/world.js';

/**
 * Writes a result under a name of ours into a folder. Commands run inside projects of others, which may hold a link in the place of
 * the folder or of the file, and what is written comes from images and answers: nothing is followed.
 * @returns the path of the file
 * @throws SeaworthyError IO
 */
export function writeResult(disk: Disk, folder: string, name: string, text: string): string {
  const parts = name.split('/').slice(0, -1);
  for (let depth = 0; depth <= parts.length; depth++)
    refuseLink(disk, join(folder, ...parts.slice(0, depth)));
  const path = join(folder, name);
  disk.writeFile(path, text, { own: true });
  return path;
}

function refuseLink(disk: Disk, folder: string): void {
  if (disk.status(resolve(folder))?.type !== 'symlink') return;
  throw new SeaworthyError('IO', 'The folder of the results is a link.', {
    where: folder,
    whatToDo: 'Name the folder that it leads to.',
  });
}
