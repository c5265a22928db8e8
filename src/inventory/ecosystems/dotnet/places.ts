import { prefixOf } from '../../../core/paths.js';

/** The nearest first. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = prefixOf(path); folders.length < 64; folder = prefixOf(folder.slice(0, -1))) {
    folders.push(folder);
    if (folder === '') break;
  }
  return folders;
}
