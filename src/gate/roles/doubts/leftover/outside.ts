import { posix } from 'node:path';
import { nameOf, prefixesOf, prefixOf } from '../../../../core/paths.js';
import { composeNames } from '../../../../knowledge/roles/compose.js';
import { buildOf, servicesAt } from '../../compose-file.js';
import { isOutside } from '../../compose-use.js';
import { copiedSources } from '../../copied.js';
import type { Tree } from '../../find.js';
import { isPackageList } from '../../images.js';
import type { ImageFile } from '../doubt.js';

/** All that name it are Compose files that build one of its name outside of the repository, and the tree lacks the packages that it copies. */
export function builtOutside(
  { path, text, tree }: ImageFile,
  namedBy: readonly string[],
): string | undefined {
  const name = nameOf(path);
  const [namer] = namedBy;
  if (name === 'Dockerfile' || namer === undefined) return undefined;
  if (!namedBy.every((each) => buildsOutsideAlone(each, name, tree))) return undefined;
  const lists = copiedSources(text).filter(
    (each) => isPackageList(each.replace('*', '')) && !each.startsWith('/'),
  );
  const missing = lists.find((each) => !prefixesOf(path).some((folder) => holds(folder, each, tree)));
  return missing === undefined
    ? undefined
    : `${namer} builds ${name} outside of the repository, and the tree has no ${missing}, which it copies`;
}

function buildsOutsideAlone(stack: string, name: string, tree: Tree): boolean {
  if (!composeNames.test(nameOf(stack))) return false;
  const builds = [...servicesAt(stack, tree).values()]
    .flatMap((service) => buildOf(service) ?? [])
    .filter(({ dockerfile }) => nameOf(dockerfile) === name);
  return (
    builds.length > 0 &&
    builds.every(
      ({ context, dockerfile }) =>
        dockerfile === name && isOutside(posix.join(prefixOf(stack), context, '/')),
    )
  );
}

/** `package*.json` as well. */
function holds(folder: string, source: string, tree: Tree): boolean {
  const [start = '', ...ends] = nameOf(source).split('*');
  return tree
    .entries(`${folder}${prefixOf(source.replace(/^\.\//, ''))}`)
    .some((name) =>
      ends.length === 0 ? name === start : name.startsWith(start) && name.endsWith(ends.at(-1) ?? ''),
    );
}
