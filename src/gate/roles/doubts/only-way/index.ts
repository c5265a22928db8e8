import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../../../core/paths.js';
import { baseComposeNames, composeNames } from '../../../../knowledge/roles/compose.js';
import { kamalFile, kamalSettings } from '../../../../knowledge/roles/releases.js';
import { roleOfCompose } from '../../compose.js';
import { buildOf } from '../../compose-file.js';
import { type ComposeFile, isOutside, opensPort } from '../../compose-use.js';
import { buildsForDebugging } from '../../debug-images.js';
import { builtForWork, isCalledDevelopment } from '../../development-stacks.js';
import { isFrameworkStack } from '../../framework-stacks.js';
import { startsProgramOnHost } from '../../host-programs.js';
import { isOfWorkOnPages } from '../../pages.js';
import { isProductionApart } from '../../production-apart.js';
import { otherReleaseOf } from '../../releases.js';
import { isForProgramsOutside } from '../../stores-first.js';
import { isWorkBesideRelease } from '../../work-beside-release.js';
import { isServedForWork } from '../../work-on-mounts.js';
import type { Doubt } from '../doubt.js';

/** A file that shows work on the project is the only thing in the tree that starts what it builds, and nothing is called after work. */
export const doubt: Doubt = {
  id: 'only-way',
  title: 'Nothing else in the tree starts the application',
  rank: 100,
  about: 'tooling',
  ofCompose: (file) => {
    const { path, tree } = file;
    const isOther =
      !isBuiltHere(file) ||
      otherReleaseOf(path, tree) !== undefined ||
      isOfWorkOnPages(path, tree) ||
      startsProgramOnHost(path, tree) ||
      startsProgramOnHost(nameOf(path), tree) ||
      buildsForDebugging(path, file.services, tree) ||
      hasOtherStack(file) ||
      isServedForWork(file) ||
      isForProgramsOutside(file) ||
      isWorkBesideRelease(file) ||
      isDeployedByKamal(file) ||
      isFrameworkStack(file) ||
      (isCalledDevelopment(file) && isProductionApart(tree.text(path)));
    return isOther
      ? undefined
      : {
          role: 'product',
          because: 'no other Compose file, platform or page in the tree starts the application',
        };
  },
};

/** A program that users reach, by the file that Compose reads by itself, in a folder that is not one of tests or tools. */
function isBuiltHere({ path, services, project, roleOfFolder }: ComposeFile): boolean {
  const built = [...services.values()].filter(({ build }) => build !== undefined);
  return (
    baseComposeNames.includes(nameOf(path)) &&
    roleOfFolder(prefixOf(path)) === undefined &&
    project?.isLibrary !== true &&
    built.some(opensPort) &&
    built.every((service) => builtForWork(service) === undefined)
  );
}

/** From the folder of an image that it builds. */
function isDeployedByKamal({ path, services, tree }: ComposeFile): boolean {
  return [...services.values()]
    .flatMap((service) => buildOf(service) ?? [])
    .map(({ context }) => posix.join(prefixOf(path), context, kamalFile))
    .filter((each) => !isOutside(each))
    .some((each) => kamalSettings.every((setting) => setting.test(tree.text(each))));
}

function hasOtherStack(file: ComposeFile): boolean {
  const folder = prefixOf(file.path);
  return file.tree
    .entries(folder)
    .filter((name) => composeNames.test(name) && name !== nameOf(file.path))
    .some((name) => roleOfCompose(`${folder}${name}`, file) === undefined);
}
