import { dirname, join } from 'node:path';
import type { Disk } from '../../core/world.js';
import type { BuildContext } from '../../engines/lint/models/context.js';
import { ifReadable, readShort } from './beside.js';

/**
 * What a Dockerfile copies, as far as it lies in the folder of the file or else in the one that is repaired. Links are not
 * followed: they may lead out of the tree.
 */
export function contextBeside(file: string, folder: string, disk: Disk): BuildContext {
  const roots = [...new Set([dirname(file), folder])];
  const placeOf = (path: string) =>
    roots.flatMap((root) => {
      const type = ifReadable(() => typeWithin(root, path, disk));
      return type === undefined ? [] : [{ place: join(root, path), type }];
    })[0];
  return {
    kindOf: (path) => {
      const type = placeOf(path)?.type;
      return type === 'directory' ? 'folder' : type;
    },
    textOf: (path) => {
      const found = placeOf(path);
      return found?.type === 'file' ? ifReadable(() => readShort(found.place, disk)) : undefined;
    },
  };
}

function typeWithin(root: string, path: string, disk: Disk): 'file' | 'directory' | undefined {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..') || /[\0\\$*?[]/.test(path)) return undefined;
  let type = disk.status(root)?.type;
  let at = root;
  for (const name of names) {
    at = join(at, name);
    type = disk.status(at)?.type;
    if (type !== 'file' && type !== 'directory') return undefined;
  }
  return type === 'file' || type === 'directory' ? type : undefined;
}
