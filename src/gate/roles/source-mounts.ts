import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { codeNames } from '../../knowledge/roles/doubts.js';
import { buildOf, isOwnFolder, isRelative, type Mount, mountsOf, type Table } from './compose-file.js';
import { isOutside, type StackPlace } from './compose-use.js';
import { copiedSources, copyTarget } from './copied.js';
import type { Tree } from './find.js';
import { holdsSettingsAlone, isPackageList } from './images.js';
import { imageOf, textOf, workdirIn, workplaceOf } from './mounted-frameworks.js';
import type { Stage } from './stages.js';

/** What is mounted over the copy that the image of a service has of it: a copy of a stage that is thrown away is none. */
export function sourceOverCopy(service: Table, place: StackPlace): Mount | undefined {
  const image = imageOf(service, place);
  const copies = copiesInto(image);
  const workplace = workplaceOf(service, image);
  if (copies.length === 0 || workplace === undefined) return undefined;
  const context = folderOf(place.path, buildOf(service)?.context ?? '.');
  return mountsOf(service).find(
    ({ source, target }) =>
      isOfCode(source, place) &&
      folderOf(place.path, source).startsWith(context) &&
      target !== undefined &&
      copies.some((copy) => mayHide(target, copy)) &&
      (isWithin(target, workplace) ||
        (isWithin(workplace, target) && folderOf(place.path, source) === context)),
  );
}

/** Where the stages of an image copy something to, other than lists of packages alone. */
function copiesInto(image: readonly Stage[]): readonly string[] {
  const found: string[] = [];
  let folder = '/';
  for (const instruction of image.flatMap(({ instructions }) => instructions)) {
    folder = posix.resolve(folder, workdirIn(instruction) ?? '.');
    const target = posix.resolve(folder, copyTarget(instruction) ?? '.');
    for (const source of copiedSources(instruction).filter((each) => !isPackageList(each)))
      found.push(isFile(source) && !isFile(target) ? posix.join(target, posix.basename(source)) : target);
  }
  return found;
}

/** By its extension; of a pattern its folder is all that is known. */
function isFile(path: string): boolean {
  return /[\w-]\.\w{1,10}$/.test(path);
}

/** A path with a variable may be any. */
function mayHide(target: string, copy: string): boolean {
  return `${target}${copy}`.includes('$') || isWithin(target, copy) || isWithin(copy, target);
}

/** What is mounted where an image works that has settings of its program, and no sources. */
export function sourceForImage(service: Table, place: StackPlace): Mount | undefined {
  const workplace = workplaceOf(service, imageOf(service, place));
  if (workplace === undefined || !holdsSettingsAlone(textOf(service, place))) return undefined;
  return mountsOf(service).find(
    ({ source, target }) =>
      (isOfCode(source, place) || variable.test(source)) &&
      target !== undefined &&
      isWithin(workplace, target),
  );
}

/** Whether a folder with code is mounted, wherever that is. */
export function mountsSources(service: Table, place: StackPlace): boolean {
  return sourcesGiven(service, place) !== undefined;
}

export function sourcesGiven(service: Table, place: StackPlace): Mount | undefined {
  return mountsOf(service).find(({ source }) => isOfCode(source, place));
}

/** A folder of whose name nothing is known: `${APP_DIR}/`. */
const variable = /^\$\{?\w{1,80}\}?\/?$/;

function isWithin(folder: string, other: string): boolean {
  return posix.join(folder, '/').startsWith(posix.join(other, '/'));
}

/** A folder of the tree with code in it. */
function isOfCode(source: string, { path, tree }: StackPlace): boolean {
  if (!isRelative(source) && !isOwnFolder(source)) return false;
  const folder = folderOf(path, source);
  return !isOutside(folder) && holdsCode(folder, tree);
}

function folderOf(path: string, source: string): string {
  const folder = posix.join(prefixOf(path), source, '/');
  return folder === './' ? '' : folder;
}

const mostDepth = 2;
const mostFolders = 30;

/** Down to a few folders below. */
export function holdsCode(folder: string, tree: Tree, depth = 0): boolean {
  const names = tree.entries(folder);
  if (names.some((name) => codeNames.test(name))) return true;
  const below = names.filter((name) => /^[^.][^/]{0,200}\/$/.test(name)).slice(0, mostFolders);
  return depth < mostDepth && below.some((name) => holdsCode(`${folder}${name}`, tree, depth + 1));
}
