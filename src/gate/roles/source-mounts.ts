import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { codeNames } from '../../knowledge/roles/doubts.js';
import { buildOf, isOwnFolder, isRelative, type Mount, mountsOf, type Table } from './compose-file.js';
import { isOutside, type StackPlace } from './compose-use.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { holdsSettingsAlone, isPackageList } from './images.js';
import { imageOf, textOf, workplaceOf } from './mounted-frameworks.js';

/** What is mounted over the copy that the image of a service has of it. */
export function sourceOverCopy(service: Table, place: StackPlace): Mount | undefined {
  const copied = copiedSources(textOf(service, place)).filter((each) => !isPackageList(each));
  const workplace = workplaceOf(service, imageOf(service, place));
  if (copied.length === 0 || workplace === undefined) return undefined;
  const context = folderOf(place.path, buildOf(service)?.context ?? '.');
  return mountsOf(service).find(
    ({ source, target }) =>
      isOfCode(source, place) &&
      folderOf(place.path, source).startsWith(context) &&
      target !== undefined &&
      (isWithin(target, workplace) ||
        (isWithin(workplace, target) && folderOf(place.path, source) === context)),
  );
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
