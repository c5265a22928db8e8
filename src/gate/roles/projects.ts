import { licenceNames, manifestNames, readmeNames } from '../../knowledge/roles/copies.js';
import { buildRootNames, folders, rootNames } from '../../knowledge/roles/index.js';
import type { Tree } from './find.js';

/**
 * The projects in a folder that is none itself: it holds no file but what they were unpacked from, and its folders are projects that
 * introduce themselves. Empty where there are fewer than two, or where a folder is what only a project has beside it: `docs`, `tests`.
 *
 * @returns their folders, each with its slash
 */
export function projectsIn(tree: Tree): readonly string[] {
  const entries = tree.entries('');
  const inner = entries.filter((name) => name.endsWith('/') && !name.startsWith('.'));
  if (entries.some((name) => !name.endsWith('/') && !archives.test(name))) return [];
  const found = inner.flatMap((name) => projectsBelow(name, tree));
  const isOfProject = inner.some((name) => !found.includes(name) && hasRoleAtRoot(name));
  return isOfProject || found.length < 2 || found.length * 2 < inner.length ? [] : found;
}

/** What source packages of distributions and registries come as, and what goes with them. */
const archives =
  /\.(?:tar(?:\.\w{1,4})?|t[gbx]z2?|zip|gem|crate|whl|dsc|changes|buildinfo|asc|sig|(?:sha|md)\d{1,3}(?:sums?)?|log)$/i;

const mostDepth = 2;

/** The folder itself where it introduces itself, or those that alone lie in it: `tide/tide-4.1/`, `tide/package/`. */
function projectsBelow(folder: string, tree: Tree, depth = 0): readonly string[] {
  const entries = tree.entries(folder);
  if (entries.some(introduces)) return [folder];
  if (depth === mostDepth || entries.some((name) => !name.endsWith('/') && !archives.test(name))) return [];
  return entries.flatMap((name) =>
    name.endsWith('/') ? projectsBelow(`${folder}${name}`, tree, depth + 1) : [],
  );
}

function introduces(name: string): boolean {
  return [licenceNames, readmeNames, manifestNames, rootNames, buildRootNames].some((names) =>
    names.test(name),
  );
}

function hasRoleAtRoot(folder: string): boolean {
  const name = folder.slice(0, -1);
  return folders.some(({ anywhere, atRoot }) => anywhere.test(name) || atRoot.test(name));
}
