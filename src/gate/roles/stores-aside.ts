import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import { passingUse } from '../../knowledge/roles/aside.js';
import {
  backingImages,
  baseComposeNames,
  composeNames,
  isOfRelease,
  storesBySettings,
} from '../../knowledge/roles/compose.js';
import {
  catalogImages,
  mailCatchers,
  moreStores,
  storeClients,
  storeJobs,
} from '../../knowledge/roles/stores.js';
import {
  buildOf,
  isOwnFolder,
  mountsOf,
  servicesAt,
  servicesIn,
  settingsOf,
  startsAgain,
  type Table,
  table,
  withDefaults,
} from './compose-file.js';
import { imageParts } from './compose-images.js';
import { type ComposeFile, opensPort } from './compose-use.js';
import type { Tree } from './find.js';
import { baseOf, headComment } from './images.js';
import { isProductionApart, wordsOf } from './production-apart.js';
import { projectAround, projectsBelow } from './project-around.js';
import { releasesBeside } from './release-stacks.js';

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
 * Whether a file starts stores alone that the file beside it, which builds the project or is called after production, starts as well:
 * `compose-infra.yaml`, for a program that runs outside; or stores that keep nothing, or whose head says that they are not for production. A folder of deployments changes
 * none of that.
 */
export function isForProgramBeside({ path, services, project, tree }: ComposeFile): boolean {
  const own = [...services.values()];
  if (!own.every(isStore) || isOfRelease(nameOf(path).replace(infrastructure, ''))) return false;
  if (releasesBeside(path, tree).some((release) => holdsStoresAndMore([...release.values()], own)))
    return true;
  if (project === undefined && projectsBelow(path, tree).length === 0) return false;
  return startsStoresOfBase(path, own, tree) || isPassing(tree.text(path), own);
}

/** A release that is laid over nothing, and starts the same stores with the program that uses them. */
function holdsStoresAndMore(release: readonly Table[], own: readonly Table[]): boolean {
  return (
    release.every(({ image, build }) => image !== undefined || build !== undefined) &&
    release.some((each) => !isStore(each)) &&
    own.every((each) => release.some((other) => nameIn(other) === nameIn(each)))
  );
}

const infrastructure = /(?<=[._-])infra(?:structure)?(?=[._-])/i;

function startsStoresOfBase(path: string, own: readonly Table[], tree: Tree): boolean {
  const folder = prefixOf(path);
  const base = tree.entries(folder).find((name) => baseComposeNames.includes(name));
  if (base === undefined || base === nameOf(path)) return false;
  const others = [...servicesAt(`${folder}${base}`, tree).values()];
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
  if (service.build !== undefined) return false;
  const name = nameIn(service);
  return (
    backingImages.test(name) || moreStores.test(name) || mailCatchers.test(name) || isStoreBySettings(service)
  );
}

/** Whatever its image is called: the account of a database, the folder where one keeps its data, and no port but that of one. */
export function isStoreBySettings(service: Table): boolean {
  const targets = mountsOf(service).flatMap(({ target }) => target ?? []);
  const named = settingsOf(service).map(([key]) => key);
  return storesBySettings.some(
    ({ account, data, port }) =>
      named.some((key) => account.test(key)) &&
      targets.some((target) => data.test(target)) &&
      portsIn(service).every((each) => each === port),
  );
}

/** It lists what a store holds, or sets one up and ends. */
export function servesStores(name: string, { image, build }: Table): boolean {
  if (build !== undefined || typeof image !== 'string') return false;
  const called = imageParts(withDefaults(image)).name;
  return catalogImages.test(called) || (storeClients.test(called) && storeJobs.test(name));
}

/** Of the container: `5432` of `127.0.0.1:6000:5432/tcp`. */
function portsIn({ ports }: Table): readonly string[] {
  return [ports].flat().flatMap((each) => {
    if (each === undefined || each === null) return [];
    const port = typeof each === 'object' ? table(each).target : each;
    return [String(port).split('/', 1)[0]?.split(':').at(-1) ?? ''];
  });
}

/** What only configures the store of others, from a folder without a program. */
export function buildsOnStore(service: Table, { path, tree }: Pick<ComposeFile, 'path' | 'tree'>): boolean {
  const build = buildOf(service);
  if (build === undefined || isOwnFolder(build.context) || build.context.startsWith('/')) return false;
  const context = posix.join(prefixOf(path), build.context, '/');
  if (context.startsWith('../') || projectAround(`${context}Dockerfile`, tree)?.folder === context)
    return false;
  const text = tree.text(posix.join(context, build.dockerfile));
  return text !== '' && backingImages.test(imageParts(baseOf(text)).name);
}

function nameIn({ image }: Table): string {
  return typeof image === 'string' ? imageParts(withDefaults(image)).name : '';
}
