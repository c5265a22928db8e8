import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import {
  administrationImages,
  backingImages,
  baseComposeNames,
  composeNames,
  composeWords,
  deploymentWords,
  prefixedComposeNames,
  publicRegistries,
} from '../../knowledge/roles/compose.js';
import { liesAmongTestFiles } from '../../knowledge/roles/index.js';
import { isPublished } from './builders.js';
import {
  buildOf,
  extended,
  isOwnFolder,
  laidOver,
  mountsCode,
  type Services,
  servicesAt,
  servicesByLine,
  servicesIn,
  settingsOf,
  sourcesOf,
  startsAgain,
  type Table,
  withDefaults,
} from './compose-file.js';
import { imageParts, isOwn } from './compose-images.js';
import { filesThatTake } from './compose-parts.js';
import {
  type ComposeFile,
  type ComposePlace,
  isOutside,
  isServing,
  isWordOf,
  opensPort,
  usesOf,
  wordsIn,
} from './compose-use.js';
import { buildsForDebugging } from './debug-images.js';
import { isDemonstration, isOfDemonstration } from './demo-stacks.js';
import { isCalledDevelopment, isForDevelopment, isSetToProduction } from './development-stacks.js';
import { isVariantForWork } from './development-values.js';
import type { Tree } from './find.js';
import { isForProduction } from './for-production.js';
import { isFrameworkStack } from './framework-stacks.js';
import { isHarness } from './harnesses.js';
import { startsProgramOnHost } from './host-programs.js';
import { roleOfHead } from './images.js';
import { isLocalBesideRelease } from './local-stacks.js';
import { servesOwnMachine } from './own-machine.js';
import { isInstalledByPages, isOfferedOnPages, isSaidToBeForWork, roleOnPages } from './pages.js';
import { isReachedByTests } from './ports.js';
import { namelessProject, type Project, plain, projectAround, projectsBelow } from './project-around.js';
import { showsWork } from './signs-of-work.js';
import { roleOfStandIns, startsEmulatorsAlone, worksOnEmulator } from './stand-ins.js';
import { roleByStarters } from './starters.js';
import { buildsOnStore, isForProgramBeside, isStoreBySettings, keepsStoresAside } from './stores-aside.js';
import { isForProgramsOutside } from './stores-first.js';
import { keepsStoresForWork } from './stores-for-work.js';
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
  if (serveTestFiles(file.services) || mountTests(file.services) || keepTestData(file.services))
    return { role: 'test' };
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

/** By a word of its name, or of a folder of the project. */
export function isForDeployment({ path, project }: ComposeFile): boolean {
  const below = path.slice(project?.folder.length ?? 0);
  return wordsIn(below).some((word) => deploymentWords.test(word));
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

/** Servers that are handed what tests work on, beside nothing else that is built here: what a suite runs against. */
function serveTestFiles(services: Services): boolean {
  const all = [...services.values()];
  const isHanded = (service: Table) =>
    sourcesOf(service).some((source) => liesAmongTestFiles(`${source}/`) || fixtures.test(`${source}/`));
  return all.some(isHanded) && all.every((each) => each.build === undefined || isHanded(each));
}

/** All that most services are given of the tree lies below the tests. */
function mountTests(services: Services): boolean {
  const mounts = [...services.values()].map((service) =>
    sourcesOf(service).filter((each) => each.startsWith('.')),
  );
  const given = mounts.filter((each) => each.length > 0);
  return (
    given.length > 1 &&
    given.length * 2 > mounts.length &&
    given.flat().every((each) => ofTests.test(`${each}/`))
  );
}

const ofTests = /^(?:\.{1,2}\/){1,4}tests?\//;
const fixtures = /(?:^|\/)tests?\/(?:fixtures|data|files|resources|assets)\//;

/** Servers beside nothing that is built here, each database of which is named after tests: `POSTGRES_DB: shop_test`. */
function keepTestData(services: Services): boolean {
  const all = [...services.values()];
  const databases = all.flatMap(settingsOf).filter(([key]) => databaseKey.test(key));
  return (
    databases.length > 0 &&
    all.every(({ build }) => build === undefined) &&
    databases.every(([, value]) => testDatabase.test(value))
  );
}

const databaseKey = /(?:^|_)(?:DB|DATABASE|DBNAME|DB_NAME|DATABASE_NAME)$/;
const testDatabase = /(?:^|[_-])tests?(?:$|[_-])/i;

/**
 * Databases, brokers and stand-ins of others beside a program or library of which the file starts nothing: what it is developed with. Of
 * a library it may be any image of others; of a program neither one that is started again nor a file for deployment.
 */
function isSurrounding(services: readonly Table[], file: ComposeFile): boolean {
  const { path, tree } = file;
  const projects = projectsOf(file);
  if (projects.length === 0 || isForDeployment(file) || isStartedByCode(path, tree)) return false;
  if (isInstalledByPages(path, tree) && !isBesideProgram(services, file)) return false;
  return services.every((service) => projects.every((each) => isOfOthers(service, each, file)));
}

/** A program that a page starts may have no manifest and so no name: `requirements.txt` beside `app.py`. */
function projectsOf({ project, path, tree }: ComposeFile): readonly Project[] {
  const projects = project === undefined ? projectsBelow(path, tree) : [project];
  if (projects.length > 0) return projects;
  return startsProgramOnHost(path, tree) ? [namelessProject(prefixOf(path))] : [];
}

function isOfOthers(service: Table, project: Project, file: ComposeFile): boolean {
  if (!project.isLibrary && startsAgain(service) && !isForProgramOutside(service, file)) return false;
  if (service.build !== undefined) return holdsOthers(service, project, file);
  if (isStoreBySettings(service)) return true;
  if (typeof service.image !== 'string') return false;
  const image = imageParts(withDefaults(service.image));
  // Of one that is called `server` the owner says which: `mssql/server`.
  const isBacking = [image.name, image.owner].some((name) => backingImages.test(name));
  if (isBacking) return project.isLibrary || !isOwn(image, project);
  return (
    project.isLibrary &&
    image.owner !== '' &&
    publicRegistries.test(image.registry) &&
    !isOwn(image, project) &&
    !mountsCode(service)
  );
}

/** The host reaches it, where the program runs that the file does not start; who deploys by the file starts that as well. */
function isForProgramOutside(service: Table, file: ComposeFile): boolean {
  const { path, services, tree } = file;
  if (service.deploy !== undefined) return false;
  if (opensPort(service)) return !isOfferedOnPages(path, tree) || isRunOutside(file);
  return [...services.values()].some(isAdministration) && isRunOutside(file);
}

/** By the page beside the file, or by that of the project: `docker/compose.yaml`. */
function isRunOutside({ path, project, tree }: ComposeFile): boolean {
  const folders = [prefixOf(path), project?.folder ?? prefixOf(path)];
  return folders.some((folder) => startsProgramOnHost(`${folder}${nameOf(path)}`, tree));
}

/** A page by which people look at a store from outside. */
function isAdministration(service: Table): boolean {
  const { image } = service;
  if (typeof image !== 'string' || !opensPort(service)) return false;
  return administrationImages.test(imageParts(withDefaults(image)).name);
}

/** What a page installs first, before it starts the program on the machine itself. */
function isBesideProgram(services: readonly Table[], file: ComposeFile): boolean {
  return services.every(({ build }) => build === undefined) && isRunOutside(file);
}

/** An image that only configures the program of others, from a folder without code. */
function holdsOthers(service: Table, project: Project, file: ComposeFile): boolean {
  if (buildsOnStore(service, file)) return true;
  const { path, tree } = file;
  const build = buildOf(service);
  if (!project.isLibrary || build === undefined || isOwnFolder(build.context)) return false;
  const context = posix.join(prefixOf(path), build.context, '/');
  if (isOutside(context) || projectAround(`${context}Dockerfile`, tree)?.folder === context) return false;
  const words = plain(tree.text(posix.join(context, build.dockerfile)));
  return words !== '' && !project.names.some((name) => words.includes(name));
}

const codeNames = /\.(?:[cm]?[jt]s|py|rb|go|php|rs|java|cs)$/;
const mostCode = 40;

/** A program beside it names the file: it is a part of what the program does. */
function isStartedByCode(path: string, tree: Tree): boolean {
  const [folder, name] = [prefixOf(path), nameOf(path)];
  const isTest = (each: string) => wordsOf(each).some((word) => isWordOf('test', word));
  return tree
    .entries(folder)
    .filter((each) => codeNames.test(each) && !isTest(each))
    .slice(0, mostCode)
    .some((each) => tree.text(`${folder}${each}`).includes(name));
}
