import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const mostEntries = 2_000_000;

/** Paths inside the container by inode; the overlay shows the inodes of its layers where all lie on one file system. */
export function pathsByInode(root: string): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  const budget = { left: mostEntries };
  walk(root, '', paths, budget);
  return paths;
}

function walk(root: string, below: string, paths: Map<number, string>, budget: { left: number }): void {
  for (const entry of listed(join(root, below))) {
    if (--budget.left < 0) return;
    const path = `${below}/${entry.name}`;
    if (entry.isDirectory()) walk(root, path, paths, budget);
    else if (entry.isFile()) {
      const inode = inodeOf(join(root, path));
      if (inode !== undefined && !paths.has(inode)) paths.set(inode, path);
    }
  }
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function inodeOf(path: string): number | undefined {
  try {
    return lstatSync(path).ino;
  } catch {
    return undefined;
  }
}
