import { nameOf, prefixesOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames, composeNames } from '../../knowledge/roles/compose.js';
import { buildFolder, foldersBesideBuild, releaseFolders } from '../../knowledge/roles/own-words.js';
import { extended, servicesAt, servicesIn } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import type { Tree } from './find.js';
import { isOfProduction } from './release-stacks.js';
import { sharesServices } from './shared-services.js';
import { isStore } from './stores-aside.js';

const mostFolders = 40;

/** The folder beside its own has one that starts the same: `deploy/compose.yaml`, of `build/compose.yaml`. */
export function deployedBeside(file: ComposeFile): string | undefined {
  const { path, tree } = file;
  const own = prefixOf(path);
  if (!buildFolder.test(own)) return undefined;
  const above = prefixOf(own.slice(0, -1));
  return tree
    .entries(above)
    .filter((name) => foldersBesideBuild.test(name))
    .flatMap((name) => composeIn(`${above}${name}`, tree))
    .find((each) => isRelease(each, path, tree) && sharesServices(file, each));
}

export function releaseElsewhere(file: ComposeFile): string | undefined {
  return releasesElsewhere(file).find((each) => sharesServices(file, each));
}

/** The one of them that takes as images, which were made elsewhere, what the file builds. */
export function takenElsewhere(file: ComposeFile): string | undefined {
  const built = [...file.services].flatMap(([name, { build }]) => (build === undefined ? [] : [name]));
  return releasesElsewhere(file).find((each) => {
    const others = extended(servicesAt(each, file.tree));
    const shared = built.map((name) => others.get(name)).filter((other) => other !== undefined);
    return shared.length > 0 && shared.every(({ build }) => build === undefined);
  });
}

/** In the folders above it, and in those of deployments there: `compose.prod.yaml`, `deploy/compose.yaml`. */
function releasesElsewhere({ path, tree }: ComposeFile): readonly string[] {
  return prefixesOf(path)
    .flatMap((folder) => [
      ...composeIn(folder, tree).filter((each) => isOfProduction(nameOf(each))),
      ...deploymentsIn(folder, tree),
    ])
    .filter((each) => each !== path && prefixOf(each) !== prefixOf(path) && isRelease(each, path, tree));
}

/** The Compose files in the folders of deployments of a folder. */
export function deploymentsIn(folder: string, tree: Tree): readonly string[] {
  return tree
    .entries(folder)
    .filter((name) => releaseFolders.test(name))
    .slice(0, mostFolders)
    .flatMap((name) => composeIn(`${folder}${name}`, tree));
}

function composeIn(folder: string, tree: Tree): readonly string[] {
  return tree
    .entries(folder)
    .filter((name) => composeNames.test(name))
    .map((name) => `${folder}${name}`);
}

/** By itself, and not together with the file. */
function isRelease(other: string, path: string, tree: Tree): boolean {
  const text = tree.text(other);
  const all = [...extended(servicesIn(text)).values()];
  return (
    !text.includes(path) &&
    (isOfProduction(nameOf(other)) || baseComposeNames.includes(nameOf(other))) &&
    all.some((each) => !isStore(each)) &&
    all.every(({ image, build }) => image !== undefined || build !== undefined)
  );
}
