import type { Role } from '../../core/role.js';
import { programNames } from '../../knowledge/roles/index.js';
import type { Tree } from './find.js';

const mostLooked = 4_000;
const mostAsked = 400;

/** Whether a folder holds code of a product, whatever of it a command reads; what lies near the root is looked at first. */
export function holdsProductCode(tree: Tree, roleOf: (path: string) => Role): boolean {
  const folders = [''];
  let looked = 0;
  let asked = 0;
  // Grows while it is gone through.
  for (const folder of folders)
    for (const name of tree.entries(folder)) {
      looked += 1;
      if (looked > mostLooked) return false;
      if (name.endsWith('/')) folders.push(`${folder}${name}`);
      else if (programNames.test(name) || isScript(`${folder}${name}`, tree)) {
        asked += 1;
        if (asked > mostAsked) return false;
        if (roleOf(`${folder}${name}`) === 'product') return true;
      }
    }
  return false;
}

/** A program without an extension, near the root, which its first line shows: `check_tide`, `bin/tide`. */
function isScript(path: string, tree: Tree): boolean {
  return bareNearRoot.test(path) && /^#![ \t]{0,8}\//.test(tree.head(path));
}

const bareNearRoot = /^(?:[\w-]{1,60}\/)?[\w-]{1,60}$/;
