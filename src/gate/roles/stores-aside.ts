import { nameOf, prefixOf } from '../../core/paths.js';
import { passingUse } from '../../knowledge/roles/aside.js';
import { backingImages, baseComposeNames, composeNames, isOfRelease } from '../../knowledge/roles/compose.js';
import { servicesIn, startsAgain, type Table, withDefaults } from './compose-file.js';
import { imageParts } from './compose-images.js';
import { type ComposeFile, opensPort } from './compose-use.js';
import type { Tree } from './find.js';
import { headComment } from './images.js';
import { isProductionApart, wordsOf } from './production-apart.js';
import { projectsBelow } from './project-around.js';

/**
 * Whether stores of others lie in a folder with nothing else, while the file at the root builds what the project is and has none of them:
 * what someone tries the rest of the repository with.
 */
export function keepsStoresAside({ path, services, tree }: ComposeFile): boolean {
  const folder = prefixOf(path);
  const own = [...services.values()];
  if (folder === '' || !own.every(isStoreByHand)) return false;
  const isAlone = tree.entries(folder).every((name) => composeNames.test(name) || asides.test(name));
  const root = tree.entries('').find((name) => baseComposeNames.includes(name));
  if (!isAlone || root === undefined) return false;
  const text = tree.text(root);
  const others = [...servicesIn(text).values()];
  return (
    others.some(({ build }) => build !== undefined) &&
    !text.includes(folder) &&
    !own.some((each) => others.some((other) => nameIn(other) === nameIn(each)))
  );
}

/**
 * Whether a file starts stores alone that the file beside it, which builds the project, starts as well: `compose-infra.yaml`, for a program
 * that runs outside; or stores that keep nothing, or whose head says that they are not for production. A folder of deployments changes
 * none of that.
 */
export function isForProgramBeside({ path, services, project, tree }: ComposeFile): boolean {
  const own = [...services.values()];
  if (project === undefined && projectsBelow(path, tree).length === 0) return false;
  if (!own.every(isStore) || isOfRelease(nameOf(path).replace(infrastructure, ''))) return false;
  return startsStoresOfBase(path, own, tree) || isPassing(tree.text(path), own);
}

const infrastructure = /(?<=[._-])infra(?:structure)?(?=[._-])/i;

function startsStoresOfBase(path: string, own: readonly Table[], tree: Tree): boolean {
  const folder = prefixOf(path);
  const base = tree.entries(folder).find((name) => baseComposeNames.includes(name));
  if (base === undefined || base === nameOf(path)) return false;
  const others = [...servicesIn(tree.text(`${folder}${base}`)).values()];
  const shared = own.filter((each) => others.some((other) => nameIn(other) === nameIn(each)));
  return others.some(({ build }) => build !== undefined) && shared.length * 2 > own.length;
}

/** The host reaches them, and what they hold is gone with the container. */
function isPassing(text: string, own: readonly Table[]): boolean {
  if (own.some(({ deploy }) => deploy !== undefined)) return false;
  if (passingUse.test(wordsOf(headComment(text))) || isProductionApart(text)) return true;
  return own.every((each) => opensPort(each) && !startsAgain(each) && each.volumes === undefined);
}

const asides = /^(?:\.env|\.gitignore$|readme)/i;

function isStoreByHand(service: Table): boolean {
  return isStore(service) && service.deploy === undefined && !startsAgain(service);
}

export function isStore(service: Table): boolean {
  return service.build === undefined && backingImages.test(nameIn(service));
}

function nameIn({ image }: Table): string {
  return typeof image === 'string' ? imageParts(withDefaults(image)).name : '';
}
