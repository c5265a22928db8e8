import { buildRootNames, rootNames } from '../../knowledge/roles/index.js';
import type { Tree } from './find.js';

const known = new WeakMap<Tree, readonly string[]>();

/** A project of others that Git checks out into one that is built at its root: `path = roms/tide` of .gitmodules. */
export function isOfSubmodule(path: string, tree: Tree): boolean {
  const folders = known.get(tree) ?? foldersIn(tree);
  known.set(tree, folders);
  return folders.some((folder) => path.startsWith(folder));
}

function foldersIn(tree: Tree): readonly string[] {
  const entries = tree.entries('');
  // A repository that only puts repositories together holds nothing else.
  const isProject = entries.some(
    (name) =>
      rootNames.test(name) ||
      buildRootNames.test(name) ||
      /^(?:configure|meson\.build|CMakeLists\.txt)$/.test(name),
  );
  if (!isProject || !entries.includes('.gitmodules')) return [];
  const places = tree.text('.gitmodules').matchAll(/^[ \t]{0,8}path[ \t]{0,4}=[ \t]{0,4}([\w./-]{1,200})/gm);
  return [...places].map(([, place = '']) => `${place.replace(/\/$/, '')}/`);
}
