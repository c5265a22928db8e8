import { nameOf, prefixesOf, prefixOf } from '../../core/paths.js';
import { composeNames, isOfRelease } from '../../knowledge/roles/compose.js';
import { releasedUse } from '../../knowledge/roles/development.js';
import { deployedUse, localUse } from '../../knowledge/roles/releases.js';
import {
  accountKey,
  headsForWork,
  machineItself,
  mailCatchers,
  runWithContainers,
  storeForWork,
  wordForWork,
} from '../../knowledge/roles/stores.js';
import {
  dependenciesOf,
  extended,
  isOfSwarm,
  mountsOf,
  type Services,
  servicesAt,
  settingsOf,
  startsAgain,
  type Table,
  table,
  texts,
  withDefaults,
} from './compose-file.js';
import { imageParts } from './compose-images.js';
import { type ComposeFile, opensPort } from './compose-use.js';
import { isSaidToBeReleased } from './development-stacks.js';
import { startsForWorkOnHost } from './host-programs.js';
import { headComment } from './images.js';
import { introducingPagesIn } from './introducing.js';
import { clausesOf, sectionsOf } from './pages.js';
import { hasProcessManager } from './process-managers.js';
import { isProductionApart, wordsOf } from './production-apart.js';
import { isOfProduction } from './release-stacks.js';
import { buildsOnStore, isStore, servesStores } from './stores-aside.js';

/**
 * Whether a file starts stores alone, and one thing more shows that these are for work on the program that uses them. Nothing says that
 * the machine is a server: no name of a release, and no program that keeps others running there.
 */
export function keepsStoresForWork(file: ComposeFile): boolean {
  if (!startsStoresAlone(file) || isOfServer(file)) return false;
  return (
    hasMailCatcher(file.services) ||
    isSaidForWork(file) ||
    isCalledForWork(file) ||
    isBesideWorkOnHost(file) ||
    isRunLocally(file) ||
    isSetUpForWork(file) ||
    isPartOfOther(file)
  );
}

export function startsStoresAlone(file: ComposeFile): boolean {
  const all = [...file.services];
  const stores = all.filter(([, each]) => isStore(each) || buildsOnStore(each, file));
  return stores.length > 0 && all.every((each) => stores.includes(each) || servesStores(...each));
}

const infrastructure = /(?:^|(?<=[._-]))infra(?:structure)?(?=[._-])/i;

function isOfServer(file: ComposeFile): boolean {
  const { path, services, tree } = file;
  return (
    isOfRelease(nameOf(path).replace(infrastructure, '')) ||
    prefixesOf(path).some((folder) => isOfProduction(nameOf(folder.slice(0, -1)))) ||
    isSaidToBeReleased(tree.text(path)) ||
    [...services.values()].some(isOfSwarm) ||
    hasProcessManager(file)
  );
}

function hasMailCatcher(services: Services): boolean {
  return [...services.values()].some((each) => mailCatchers.test(nameIn(each)));
}

function nameIn(service: Table): string {
  return imageParts(imageIn(service)).name;
}

function imageIn({ image }: Table): string {
  return typeof image === 'string' ? withDefaults(image) : '';
}

/** By its head: "Local infrastructure", "本地开发配置". */
function isSaidForWork({ path, tree }: ComposeFile): boolean {
  const text = tree.text(path);
  const words = wordsOf(headComment(text));
  return (
    headsForWork.some((each) => each.test(words)) && (!releasedUse.test(words) || isProductionApart(text))
  );
}

/** A container, a volume, a network, a database or who signs in there is called after work. */
function isCalledForWork({ path, services, tree }: ComposeFile): boolean {
  const all = [...services.values()];
  const names = all.flatMap((each) => [
    ...texts(each.container_name),
    ...texts(each.networks),
    ...Object.keys(table(each.networks)),
    ...mountsOf(each).flatMap(({ source }) => (volumeName.test(source) ? source : [])),
    ...settingsOf(each).flatMap(([key, value]) => (accountKey.test(key) ? value.trim() : [])),
  ]);
  const given = namesGiven(tree.text(path));
  return [...services.keys(), ...names, ...given].some((name) =>
    withDefaults(name)
      .split(/[\s._-]/)
      .some((word) => wordForWork.test(word)),
  );
}

const volumeName = /^[\w.-]{1,80}$/;

/** Of the project, of volumes and of networks, which stand below keys of their own: `name: tide_dev_data`. */
function namesGiven(text: string): readonly string[] {
  return [...text.slice(0, mostOfText).matchAll(/^[ ]{0,8}name:[ ]{1,8}["']?([\w.-]{1,80})/gm)].map(
    ([, name = '']) => name,
  );
}

const mostOfText = 100_000;

/** A page beside it, or one that names it, starts the program by a server for work, which reaches the stores by a port of the machine. */
function isBesideWorkOnHost({ path, services, tree }: ComposeFile): boolean {
  if (![...services.values()].some(opensPort)) return false;
  const isNamed = (folder: string) =>
    introducingPagesIn(folder, tree).some((page) => tree.text(page).includes(path.slice(folder.length)));
  return prefixesOf(path).some(
    (folder) => startsForWorkOnHost(folder, tree) && (folder === prefixOf(path) || isNamed(folder)),
  );
}

/** A page beside it says that containers run locally, and nothing starts these again: "simulates a warehouse, locally with Docker". */
function isRunLocally({ path, services, tree }: ComposeFile): boolean {
  if ([...services.values()].some(startsAgain)) return false;
  const folder = prefixOf(path);
  const clauses = introducingPagesIn(folder, tree)
    .flatMap((page) => sectionsOf(tree.text(page)))
    .flatMap(({ headings, paragraphs }) => [headings.at(-1) ?? '', ...paragraphs].flatMap(clausesOf));
  return (
    clauses.some((each) => runWithContainers.test(each) && localUse.some((words) => words.test(each))) &&
    !clauses.some((each) => runWithContainers.test(each) && deployedUse.test(each))
  );
}

/** A store runs in its mode for work and nothing starts it again, or one keeps its data in a database of the machine itself. */
function isSetUpForWork({ services }: ComposeFile): boolean {
  const all = [...services.values()];
  const isOfMachine = all.flatMap(settingsOf).some(([, value]) => machineItself.test(value));
  const commands = all.map(({ command }) => texts(command).join(' '));
  return isOfMachine || (!all.some(startsAgain) && commands.some((each) => storeForWork.test(each)));
}

/** Another Compose file starts the same stores together with the program of the tree, which needs one of them. */
function isPartOfOther({ path, services, tree, project }: ComposeFile): boolean {
  if (project === undefined) return false;
  const own = [...services];
  return stacksIn(tree)
    .filter((each) => each !== path)
    .map((each) => [...extended(servicesAt(each, tree))])
    .some(
      (others) =>
        own.every((each) => others.some((other) => isSameStore(each, other))) &&
        others.some(([, other]) => other.build !== undefined || needsStore(other, others)),
    );
}

/** An image of someone's own. */
function needsStore(service: Table, others: readonly Named[]): boolean {
  if (isStore(service) || imageParts(imageIn(service)).owner === '') return false;
  const needed = dependenciesOf(service);
  return others.some(([name, other]) => isStore(other) && needed.includes(name));
}

type Named = readonly [name: string, service: Table];

/** By its image, and by its name or that of its container. */
function isSameStore([name, own]: Named, [otherName, other]: Named): boolean {
  return (
    nameIn(own) === nameIn(other) &&
    (name === otherName || (own.container_name !== undefined && own.container_name === other.container_name))
  );
}

const mostFolders = 60;

/** At the root, and in the folders of it and of these. */
function stacksIn({ entries }: ComposeFile['tree']): readonly string[] {
  const below = (folder: string) =>
    entries(folder)
      .filter((name) => /^[^.][^/]{0,200}\/$/.test(name) && !installed.test(name))
      .slice(0, mostFolders)
      .map((name) => `${folder}${name}`);
  return ['', ...below('')].flatMap((folder) =>
    entries(folder)
      .filter((name) => composeNames.test(name))
      .map((name) => `${folder}${name}`),
  );
}

const installed = /^(?:node_modules|vendor)\/$/;
