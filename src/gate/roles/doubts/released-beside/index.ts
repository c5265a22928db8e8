import { nameOf, prefixesOf, prefixOf } from '../../../../core/paths.js';
import { baseComposeNames, composeNames } from '../../../../knowledge/roles/compose.js';
import {
  buildFolder,
  foldersBesideBuild,
  originKey,
  originOfWork,
  releaseFolders,
} from '../../../../knowledge/roles/own-words.js';
import { isForDeployment } from '../../compose.js';
import {
  extended,
  mountsOf,
  servicesIn,
  settingsOf,
  startsAgain,
  type Table,
  withDefaults,
} from '../../compose-file.js';
import { type ComposeFile, opensPort } from '../../compose-use.js';
import type { Tree } from '../../find.js';
import { isStartedOnServer } from '../../local-stacks.js';
import { isInstalledByPages } from '../../pages.js';
import { isOfProduction } from '../../release-stacks.js';
import { isStore } from '../../stores-aside.js';
import type { Doubt } from '../doubt.js';
import { isForProduction } from '../other-release.js';
import { sharesServices } from '../shared-services.js';

/**
 * Another Compose file of the repository, in a folder above or one of deployments, is for a release, and this one, which nothing starts
 * again, has a sign of work.
 */
export const doubt: Doubt = {
  id: 'released-beside',
  title: 'Another Compose file of the repository is for a release',
  rank: 75,
  about: 'product',
  ofCompose: (file) => {
    const { path, services, tree } = file;
    if (!baseComposeNames.includes(nameOf(path)) || isForDeployment(file) || isForProduction(file))
      return undefined;
    if (isInstalledByPages(path, tree) || isStartedOnServer(path, tree)) return undefined;
    const all = [...services];
    if (all.some(([, each]) => startsAgain(each))) return undefined;
    const deployed = deployedBeside(file);
    if (deployed !== undefined)
      return { role: 'tooling', because: `${deployed} deploys what this one builds` };
    const sign = all.map(([name, each]) => signOfWork(name, each)).find((each) => each !== undefined);
    const release = sign === undefined ? undefined : releaseOf(file);
    return release === undefined
      ? undefined
      : { role: 'tooling', because: `${release} is for a release, and ${sign}` };
  },
};

function signOfWork(name: string, service: Table): string | undefined {
  if (isStore(service))
    return opensPort(service) && mountsOf(service).length === 0
      ? `its store ${name} is published and keeps nothing`
      : undefined;
  const origin = service.build === undefined ? undefined : settingsOf(service).find(isOriginOfWork);
  return origin === undefined
    ? undefined
    : `its service ${name} lets in pages of the machine itself (${origin[0]})`;
}

function isOriginOfWork([key, value]: readonly [string, string]): boolean {
  return originKey.test(key) && originOfWork.test(withDefaults(value.trim()));
}

const mostFolders = 40;

/** The folder beside its own has one that starts the same: `deploy/compose.yaml`, of `build/compose.yaml`. */
function deployedBeside(file: ComposeFile): string | undefined {
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

/** In the folders above it, and in those of deployments there: `compose.prod.yaml`, `deploy/compose.yaml`. */
function releaseOf(file: ComposeFile): string | undefined {
  const { path, tree } = file;
  return prefixesOf(path)
    .flatMap((folder) => [
      ...composeIn(folder, tree).filter((each) => isOfProduction(nameOf(each))),
      ...tree
        .entries(folder)
        .filter((name) => releaseFolders.test(name))
        .slice(0, mostFolders)
        .flatMap((name) => composeIn(`${folder}${name}`, tree)),
    ])
    .find(
      (each) =>
        each !== path &&
        prefixOf(each) !== prefixOf(path) &&
        isRelease(each, path, tree) &&
        sharesServices(file, each),
    );
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
