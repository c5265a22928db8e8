import { nameOf, prefixOf } from '../../core/paths.js';
import type { Tree } from './find.js';

/**
 * Whether the Makefile beside an image builds it to run it on files of the tree, and pushes nothing: a tool of the build, as a compiler is.
 * At the root that is how a project tries its own image.
 */
export function isToolOfMake(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  if (folder === '' || nameOf(path) !== 'Dockerfile') return false;
  const makefile = tree.entries(folder).find((name) => /^(?:GNU)?makefile$/i.test(name));
  const text = makefile === undefined ? '' : tree.text(`${folder}${makefile}`);
  if (!/\bdocker build\b/.test(text) || !/\bdocker run\b/.test(text)) return false;
  return mountOfTree.test(text) && !/\bdocker push\b|--push\b/.test(text);
}

/** `docker run --rm -v $(PWD):/work tool`; options may stand in a variable. */
const mountOfTree =
  /[ \t](?:-v|--volume|--mount)[ =]["']?(?:[\w,=]{0,40}source=)?\$[({]?\$?[({]?(?:PWD|pwd|CURDIR)\b/;
