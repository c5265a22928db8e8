import { nameOf, prefixesOf, prefixOf } from '../../core/paths.js';
import {
  builderFiles,
  builderFolders,
  checkWords,
  imageUsage,
  publishes,
  releaseWords,
} from '../../knowledge/roles/builders.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import type { Tree } from './find.js';
import { buildScript, commandsOf, isTestCommand, startsNothing } from './images.js';
import { answersOf, kept } from './tree.js';

/**
 * Whether tests and CI alone build an image: a target, a job, or a script that is called after them names the Dockerfile or its folder,
 * no other one does, and nothing that names it publishes images.
 */
export function isBuiltForTests(path: string, tree: Tree): boolean {
  const names = namesOf(path);
  if (names.length === 0) return false;
  const users = buildersIn(tree, prefixOf(path)).flatMap((builder) => usesIn(builder, names));
  return users.length > 0 && users.every((use) => use === 'check');
}

/**
 * Whether an image in a folder of tools is one that is given to users: it starts something, and what pushes images names it or its
 * folder, or a page beside it or above it, below the root, says how to use the image.
 */
export function isPublished(path: string, tree: Tree): boolean {
  const text = tree.text(path);
  const command = commandsOf(text).at(-1) ?? '';
  if (startsNothing(text) || isTestCommand(command) || buildScript.test(command)) return false;
  const names = [path, prefixOf(path).slice(0, -1)].filter((name) => name.length >= shortestFolder);
  const isPushed = buildersIn(tree, prefixOf(path)).some(
    ({ path: user, text: builder }) =>
      /\.(?:ya?ml|sh)$/.test(user) && publishes.test(builder) && names.some((name) => isNamed(builder, name)),
  );
  return (
    isPushed ||
    prefixesOf(path)
      .slice(0, -1)
      .some((folder) => isOfUsers(folder, tree))
  );
}

function isOfUsers(folder: string, tree: Tree): boolean {
  const page = tree.entries(folder).find((name) => introducingPages.test(name));
  return page !== undefined && imageUsage.test(tree.text(`${folder}${page}`));
}

/** What others call it by; the name that every image at a root has says too little. */
function namesOf(path: string): readonly string[] {
  const folder = prefixOf(path).slice(0, -1);
  const isPlain = /^(?:Docker|Container)file$/.test(nameOf(path));
  return [...(isPlain ? [] : [nameOf(path)]), ...(folder.length >= shortestFolder ? [folder] : [])];
}

const shortestFolder = 4;

export interface Builder {
  readonly path: string;
  readonly text: string;
}

const known = new WeakMap<Tree, Map<string, readonly Builder[]>>();
const mostBuilders = 200;

/** Builds, settings of CI and scripts at the root, in the folders where these are kept, and beside the image. */
export function buildersIn(tree: Tree, folder: string): readonly Builder[] {
  const byFolder = answersOf(known, tree);
  const above = folder === '' ? '' : prefixOf(folder.slice(0, -1));
  const folders = [...new Set(['', ...builderFolders, folder, above])];
  return folders.flatMap((each) =>
    kept(byFolder, each, () =>
      tree
        .entries(each)
        .filter((name) => isBuilder(each, name, tree))
        .slice(0, mostBuilders)
        .map((name) => ({ path: `${each}${name}`, text: tree.text(`${each}${name}`) })),
    ),
  );
}

function isBuilder(folder: string, name: string, tree: Tree): boolean {
  if (builderFiles.test(name) || (folder.startsWith('.github/') && /\.ya?ml$/.test(name))) return true;
  // A script without an extension, which its first line shows: `run`, `test-in-docker`.
  return /^[\w-]{2,40}$/.test(name) && shellHead.test(tree.head(`${folder}${name}`));
}

const shellHead = /^#![ \t]{0,8}\/(?:usr\/)?bin\/(?:env[ \t]{1,8})?(?:ba|z|da|k)?sh\b/;

/** A path or the name of a target or a job that is called after tests and checks. */
export function isCheck(called: string): boolean {
  return called.split(/[/._ -]/).some((word) => checkWords.test(word));
}

type Use = 'check' | 'other';

/** Whether a target or a job that is called after images and releases builds it: `make image`. */
export function isBuiltForRelease(path: string, tree: Tree): boolean {
  return buildersIn(tree, prefixOf(path)).some(({ text }) =>
    blocksNaming(text, namesOf(path)).some((called) =>
      wordsOf(called).some((word) => releaseWords.test(word)),
    ),
  );
}

/** What stands nearest above a line and names what it is for: a target of make, a job, a function of a shell. */
const block =
  /^(?:([\w./-]{1,80})[ \t]{0,4}:(?!=)| {2}([\w-]{1,80}):[ \t]{0,8}$|(?:function )?([\w-]{1,80})[ \t]{0,4}\(\))/;

function usesIn({ path, text }: Builder, names: readonly string[]): readonly Use[] {
  const isCalled = wordsOf(nameOf(path)).some((word) => checkWords.test(word));
  return blocksNaming(text, names).map((called) => {
    const isCheck = isCalled || wordsOf(called).some((word) => checkWords.test(word));
    return isCheck && !publishes.test(text) ? 'check' : 'other';
  });
}

/** Of each line that names one of them, what stands nearest above it. */
function blocksNaming(text: string, names: readonly string[]): readonly string[] {
  if (!names.some((name) => text.includes(name))) return [];
  const found: string[] = [];
  let called = '';
  for (const line of text.split('\n')) {
    const [, target, job, shell] = block.exec(line) ?? [];
    called = target ?? job ?? shell ?? called;
    if (!line.trimStart().startsWith('#') && names.some((name) => isNamed(line, name))) found.push(called);
  }
  return found;
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[/._-]/);
}

/** Not a part of a longer name: `docker/wharf` of `docker/wharf-web`. */
export function isNamed(line: string, name: string): boolean {
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1))
    if (!/[\w-]/.test(line[at - 1] ?? '') && !/[\w-]/.test(line[at + name.length] ?? '')) return true;
  return false;
}
