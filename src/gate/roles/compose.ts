import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import {
  backingImages,
  baseComposeNames,
  composeNames,
  composeWords,
  deploymentWords,
  prefixedComposeNames,
} from '../../knowledge/roles/compose.js';
import { isPublished } from './builders.js';
import {
  buildOf,
  extended,
  laidOver,
  type Services,
  servicesAt,
  servicesByLine,
  servicesIn,
  startsAgain,
  type Table,
  withDefaults,
} from './compose-file.js';
import { imageParts } from './compose-images.js';
import { filesThatTake } from './compose-parts.js';
import {
  type ComposeFile,
  type ComposePlace,
  isOutside,
  isServing,
  isWordOf,
  usesOf,
} from './compose-use.js';
import { buildsForDebugging } from './debug-images.js';
import { isDemonstration, isOfDemonstration } from './demo-stacks.js';
import { isCalledDevelopment, isForDevelopment, isSetToProduction } from './development-stacks.js';
import { isVariantForWork } from './development-values.js';
import type { Tree } from './find.js';
import { isForDeployment } from './for-deployment.js';
import { isForProduction } from './for-production.js';
import { isFrameworkStack } from './framework-stacks.js';
import { isHarness } from './harnesses.js';
import { roleOfHead } from './images.js';
import { isLocalBesideRelease } from './local-stacks.js';
import { servesOwnMachine } from './own-machine.js';
import { isInstalledByPages, isOfferedOnPages, isSaidToBeForWork, roleOnPages } from './pages.js';
import { isReachedByTests } from './ports.js';
import { projectAround } from './project-around.js';
import { showsWork } from './signs-of-work.js';
import { servesTests } from './stacks-of-tests.js';
import { roleOfStandIns, startsEmulatorsAlone, worksOnEmulator } from './stand-ins.js';
import { roleByStarters } from './starters.js';
import { isForProgramBeside, keepsStoresAside } from './stores-aside.js';
import { isForProgramsOutside } from './stores-first.js';
import { keepsStoresForWork } from './stores-for-work.js';
import { isStartedByCode, isSurrounding } from './surroundings.js';
import { triesPlugin } from './tried-plugins.js';
import { isServedBesideRelease, isWorkBesideRelease } from './work-beside-release.js';
import { isForWorkAlone } from './work-stacks.js';

export interface Purpose {
  readonly role: Role;
  /** It is that of the services together, and says nothing of the images that are built for them. */
  readonly isOfStack?: boolean;
}

/**
 * What the services of a Compose file are for, where that is no product (https://docs.docker.com/reference/compose-file/services/):
 * tests, where they are a suite, services that only a profile of tests starts, and what only these depend on; tooling, where each works
 * on the sources themselves, or keeps data for work on a project of which the file starts nothing.
 */
export function roleOfCompose(path: string, place: ComposePlace): Role | undefined {
  return purposeOfCompose(path, place)?.role;
}

export function purposeOfCompose(path: string, place: ComposePlace): Purpose | undefined {
  return isPartOfProduct(path, place) ? undefined : purposeByItself(path, place);
}

/** Another one that is of the product is put together with it, and so runs what it says. */
export function isPartOfProduct(path: string, place: ComposePlace): boolean {
  return filesThatTake(path, place.tree).some((each) => purposeByItself(each, place) === undefined);
}

function purposeByItself(path: string, place: ComposePlace): Purpose | undefined {
  const text = place.tree.text(path);
  const file = composeFile(path, text, place);
  if (file.services.size === 0) return undefined;
  const ofName = roleOfName(nameOf(path));
  if (ofName !== undefined && ofName !== 'tooling') return { role: ofName };
  const ofHead = roleOfHead(text);
  if (ofHead !== undefined) return { role: ofHead };
  const ofTags = isForDeployment(file) ? undefined : roleOfTags(file.services);
  if (ofTags !== undefined) return { role: ofTags };
  if (servesTests(file.services)) return { role: 'test' };
  return roleOfStack(file) ?? roleOfServices(file, ofName);
}

/** What stands in for others, shows how a program is used, or is started beside a release. */
function roleOfStack(file: ComposeFile): Purpose | undefined {
  if (startsEmulatorsAlone(file.services, file.project) && !isInstalledByPages(file.path, file.tree))
    return { role: 'tooling', isOfStack: true };
  if (isForDeployment(file)) return worksOnEmulator(file) ? { role: 'tooling', isOfStack: true } : undefined;
  const { path, services, tree } = file;
  const ofStandIns = isInstalledByPages(path, tree) ? undefined : roleOfStandIns(services);
  if (ofStandIns !== undefined) return { role: ofStandIns, isOfStack: true };
  const isDemo = isDemonstration(tree.text(path), services) || isOfDemonstration(path, services, tree);
  return isDemo ? { role: 'example', isOfStack: true } : undefined;
}

function roleOfServices(file: ComposeFile, ofName: Role | undefined): Purpose | undefined {
  const uses = usesOf(file);
  const others = [...file.services].filter(([name]) => !uses.has(name)).map(([, service]) => service);
  const used = [...file.services].filter(([name]) => uses.has(name)).map(([, service]) => service);
  const rest = others.filter((service) => !isCompanion(service, used));
  if (rest.length === 0 || isSurrounding(rest, file))
    return { role: [...uses.values()].includes('test') ? 'test' : 'tooling' };
  if (ofName !== undefined) return { role: ofName };
  if (isForProgramBeside(file) && !isStartedByCode(file.path, file.tree))
    return { role: 'tooling', isOfStack: true };
  if (isFrameworkStack(file)) return { role: 'tooling' };
  if (keepsStoresForWork(file) && !isStartedByCode(file.path, file.tree))
    return { role: 'tooling', isOfStack: true };
  if (isCalledWork(file) || servesOwnMachine(file)) return { role: 'tooling', isOfStack: true };
  if (isForDeployment(file)) return asRole(roleByUse(file));
  const isOfWork =
    isLocalBesideRelease(file.path, file.services, file.tree) ||
    isForWorkAlone(rest, uses, file) ||
    triesPlugin(file) ||
    keepsStoresAside(file) ||
    isForProgramsOutside(file) ||
    isWorkBesideRelease(file) ||
    isServedBesideRelease(file) ||
    isVariantForWork(file) ||
    isHarness(file) ||
    buildsForDebugging(file.path, file.services, file.tree) ||
    isForDevelopment(file) ||
    showsWork(file);
  return isOfWork ? { role: 'tooling', isOfStack: true } : asRole(roleByUse(file));
}

/** By its head, and neither its own name nor a folder is that of production. */
function isCalledWork(file: ComposeFile): boolean {
  return isCalledDevelopment(file) && !isForProduction(file) && !isSetToProduction(file.services);
}

function asRole(role: Role | undefined): Purpose | undefined {
  return role === undefined ? undefined : { role };
}

/** What makes the image of services for tests or for work, and has nothing to run it with. */
function isCompanion(service: Table, used: readonly Table[]): boolean {
  const { build, image, ...more } = service;
  if (build === undefined || Object.keys(more).some((key) => !ofImages.includes(key))) return false;
  return used.some((each) => image !== undefined && each.image === image);
}

const ofImages = ['platform', 'profiles', 'container_name'];

/** By what pages of the project say and by who starts it; what a file keeps running has to be said to be for work. */
function roleByUse(file: ComposeFile): Role | undefined {
  const { path, services, tree } = file;
  const all = [...services.values()];
  if (all.some(({ restart }) => startsAgain({ restart }))) {
    if (isForDeployment(file)) return undefined;
    if (isSaidToBeForWork(path, tree)) return 'tooling';
    return isOfferedOnPages(path, tree) ? undefined : roleOfKept(file);
  }
  const onPages = roleOnPages(path, tree);
  if (onPages !== undefined || isForDeployment(file) || isOfferedOnPages(path, tree)) return onPages;
  const isBuilt = all.some(({ build }) => build !== undefined);
  return (
    roleByStarters(path, { isBuilt, isServing: all.some(isServing) }, tree) ??
    (isReachedByTests(file) ? 'test' : undefined) ??
    (startsLibraryAlone(file) ? 'tooling' : undefined)
  );
}

/** Of what is started again: tests have to name it, because the file that Compose reads by itself anyone may start. */
function roleOfKept(file: ComposeFile): Role | undefined {
  const { path, tree } = file;
  const isNamed = !baseComposeNames.includes(path);
  const byStarters = isNamed ? roleByStarters(path, { isBuilt: true, isServing: true }, tree) : undefined;
  return byStarters === 'test' || isReachedByTests(file) ? 'test' : undefined;
}

/** What no one can start but who works on it: a library is built here that has no program, and what is pushed holds none of it. */
function startsLibraryAlone({ path, services, project, tree }: ComposeFile): boolean {
  if (project === undefined || !project.isLibrary || project.hasPrograms) return false;
  const images = [...services.values()]
    .flatMap((service) => buildOf(service) ?? [])
    .map(({ context, dockerfile }) => posix.join(prefixOf(path), context, dockerfile));
  return (
    images.length > 0 &&
    images.every((image) => !isOutside(image) && tree.text(image) !== '' && !isPublished(image, tree))
  );
}

/** Whether a file has services, whatever it is called. */
export function holdsServices(path: string, tree: Tree): boolean {
  return isCalledCompose(nameOf(path)) || (/\.ya?ml$/.test(path) && /^services:/m.test(tree.head(path)));
}

/** What each line of a file is for, by the service that it belongs to, where that is no product in a file that is. */
export function rolesOfLines(path: string, place: ComposePlace): readonly (Role | undefined)[] {
  const text = place.tree.text(path);
  const uses = usesOf(composeFile(path, text, place));
  return uses.size === 0 ? [] : servicesByLine(text).map((name) => uses.get(name ?? ''));
}

/** With what it is laid over and what its services take over from each other. */
export function composeFile(path: string, text: string, place: ComposePlace): ComposeFile {
  const own = extended(servicesIn(text));
  const below = baseBelow(path, own, place.tree);
  const services = below === undefined ? own : laidOver(own, extended(servicesAt(below, place.tree)));
  return { ...place, path, services, project: projectAround(path, place.tree) };
}

/** The file that one with services of no image or build is laid over. */
function baseBelow(path: string, services: Services, tree: Tree): string | undefined {
  const folder = prefixOf(path);
  const base = tree.entries(folder).find((name) => baseComposeNames.includes(name));
  if (base === undefined || baseComposeNames.includes(nameOf(path))) return undefined;
  const isOverlay = [...services.values()].some(
    ({ image, build, command }) => command === undefined && image === undefined && build === undefined,
  );
  return isOverlay ? `${folder}${base}` : undefined;
}

/** `docker-compose-for-testing-v1.yml`, but for one that names a release as well. */
function roleOfName(name: string): Role | undefined {
  if (!isCalledCompose(name)) return undefined;
  const words = wordsOf(name);
  if (words.some((word) => deploymentWords.test(word))) return undefined;
  return composeWords.find(({ word }) => words.some((each) => word.test(each)))?.role;
}

function isCalledCompose(name: string): boolean {
  return composeNames.test(name) || prefixedComposeNames.test(name);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[._-]/);
}

/** `acme/tide:demo`: by the word that the tags of all images have, but for servers of others. */
function roleOfTags(services: Services): Role | undefined {
  const tags = [...services.values()].flatMap(({ image }) => {
    if (typeof image !== 'string') return [''];
    const written = withDefaults(image);
    return backingImages.test(imageParts(written).name) ? [] : [/:([\w.-]{1,128})$/.exec(written)?.[1] ?? ''];
  });
  const isAll = (role: Role) => tags.every((tag) => wordsOf(tag).some((word) => isWordOf(role, word)));
  return tags.length === 0 ? undefined : (['test', 'example'] as const).find(isAll);
}
