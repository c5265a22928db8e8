import type { Role } from '../../core/role.js';
import { programNames } from '../../knowledge/roles/index.js';
import type { Tree } from './find.js';

const mostLooked = 4_000;
const mostAsked = 400;

/** Whether a folder holds code of a product, whatever of it a command reads; what lies near the root is looked at first. */
export function holdsProductCode(
  tree: Tree,
  roleOf: (path: string) => Role,
  { withShell = false }: { readonly withShell?: boolean } = {},
): boolean {
  const folders = [''];
  let looked = 0;
  let asked = 0;
  // Grows while it is gone through.
  for (const folder of folders)
    for (const name of tree.entries(folder)) {
      looked += 1;
      if (looked > mostLooked) return false;
      if (name.endsWith('/')) folders.push(`${folder}${name}`);
      else if (
        programNames.test(name) ||
        isScript(`${folder}${name}`, tree) ||
        (withShell && isShellProgram(`${folder}${name}`))
      ) {
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

/** At the root, and not called after what is done with a project. */
function isShellProgram(path: string): boolean {
  return /^[\w-]{1,60}\.(?:ba|z)?sh$/.test(path) && !chores.test(path);
}

const chores =
  /(?:^|[-_])(?:auto|bench|boot|build|bump|check|ci|clean|compile|config|configure|coverage|deploy|docker|e2e|entrypoint|env|format|generate|init|install|lint|make|package|prepare|publish|release|run|serve|setup|start|stop|tests?|tools|travis|update|upload|version)/i;

const bareNearRoot = /^(?:[\w-]{1,60}\/)?[\w-]{1,60}$/;
