/** `a/b/` of `a/b/c`; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The nearest first. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folders.length < 64; folder = folderOf(folder.slice(0, -1))) {
    folders.push(folder);
    if (folder === '') break;
  }
  return folders;
}
