import { basename, resolve } from 'node:path';
import type { Disk } from '../../core/world.js';
import type { Tree } from '../roles/find.js';
import { diskTree } from '../roles/tree.js';

export interface SearchedFolder {
  /** The folder that was scanned. */
  readonly root: string;
  readonly disk: Disk;
  /** What paths of its findings begin with. */
  readonly prefix?: string;
}

/** The folder with its files, each of which is read once for all that asks. */
export interface SearchedTree extends SearchedFolder {
  readonly tree: Tree;
}

export function searchedTree(folder: SearchedFolder): SearchedTree {
  return { ...folder, tree: diskTree(folder.root, folder.disk) };
}

/** Of the folder that was searched, also where the scan started in it. */
export function projectName({ root, disk }: SearchedFolder): string {
  return basename(resolve(disk.workingDirectory(), root)).toLowerCase();
}
