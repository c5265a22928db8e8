import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../../../core/paths.js';
import { composeNames } from '../../../../knowledge/roles/compose.js';
import { scriptOfWork } from '../../../../knowledge/roles/development.js';
import { dockerfileNames } from '../../../../knowledge/roles/images.js';
import { releaseFolders } from '../../../../knowledge/roles/own-words.js';
import { copiedSources } from '../../copied.js';
import type { Tree } from '../../find.js';
import { lastCommandOf } from '../../images.js';
import { scriptCall } from '../../package-scripts.js';
import type { ImageFile } from '../doubt.js';

/** A variant of the Dockerfile beside it that Compose files for work alone name, of those that name it. */
export function variantForWork(
  { path, tree, builds }: ImageFile,
  namedBy: readonly string[],
  isTwin: (other: string) => boolean,
): string | undefined {
  const beside = `${prefixOf(path)}Dockerfile`;
  const [namer] = namedBy;
  if (beside === path || namer === undefined || !isTwin(tree.text(beside))) return undefined;
  const isOfWork = namedBy.every((each) => composeNames.test(nameOf(each)) && builds.isForWork(each));
  return isOfWork
    ? `only ${namer} names it, which is for work, and ${beside} makes almost the same`
    : undefined;
}

/** It starts a script that is called after work, and another Dockerfile beside it is what Compose files build. */
export function builtBeside({ path, text, tree, builds }: ImageFile): string | undefined {
  const [words = '', called = ''] = scriptCall.exec(lastCommandOf(text)) ?? [];
  if (!scriptOfWork.test(called)) return undefined;
  const other = tree
    .entries(prefixOf(path))
    .filter((name) => dockerfileNames.test(name))
    .map((name) => `${prefixOf(path)}${name}`)
    .find((each) => each !== path && builds.stacksOf(each).length > 0);
  return other === undefined
    ? undefined
    : `it starts ${words.trim()}, and ${builds.stacksOf(other)[0]} builds ${other}`;
}

const mostFiles = 40;

/** The Dockerfile in a folder of deployments that builds the same folder, which this one is built in by the Compose files there alone. */
export function releasedBuild({ path, tree, builds }: ImageFile): string | undefined {
  const folder = prefixOf(path);
  const stacks = builds.stacksOf(path);
  if (folder === '' || stacks.length === 0 || stacks.some((each) => prefixOf(each) !== folder))
    return undefined;
  const other = releasedImages(tree).find(
    (each) => each !== path && copiedSources(tree.text(each)).some((source) => isFolder(source, folder)),
  );
  return other === undefined ? undefined : `${other} builds ${folder} for a release`;
}

function isFolder(source: string, folder: string): boolean {
  return posix.join(source, '/') === folder;
}

/** `deploy/Dockerfile`, from the root. */
function releasedImages(tree: Tree): readonly string[] {
  return tree
    .entries('')
    .filter((name) => releaseFolders.test(name))
    .flatMap((name) => tree.entries(name).map((each) => `${name}${each}`))
    .filter((each) => dockerfileNames.test(nameOf(each)))
    .slice(0, mostFiles);
}
