import { nameOf, prefixOf } from '../../core/paths.js';
import { publishes } from '../../knowledge/roles/builders.js';
import { mountsOfTree } from '../../knowledge/roles/building.js';
import { buildersIn, isNamed } from './builders.js';
import type { Tree } from './find.js';
import { introducingPagesIn } from './introducing.js';

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
  return mountsOfTree.test(text) && !/\bdocker push\b|--push\b/.test(text);
}

/** Whether a script, a job or a page that names an image, or the folder that it lies in, runs it on the sources, and pushes nothing. */
export function isRunOnTree(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  const names = [path, folder.slice(0, -1), nameOf(path)].filter((name) => !isCommon.test(name));
  const above = prefixOf(folder.slice(0, -1));
  const pages = ['', folder, above].flatMap((each) =>
    introducingPagesIn(each, tree).map((page) => tree.text(page)),
  );
  const texts = [...buildersIn(tree, folder).map(({ text }) => text), ...pages];
  return texts.some((text) => {
    if (publishes.test(text) || !names.some((name) => isNamed(text, name))) return false;
    const lines = text.replace(/\\[ \t]{0,9}\r?\n/g, ' ').split('\n');
    return lines.some((line) => /\b(?:docker|podman)[ \t]{1,4}run\b/.test(line) && mountsOfTree.test(line));
  });
}

const isCommon = /^(?:(?:Docker|Container)file|docker|container|containers|.{0,3})$/;
