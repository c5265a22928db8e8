import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import {
  backingImages,
  baseComposeNames,
  composeNames,
  composeWords,
  deploymentWords,
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
  servicesIn,
  settingsOf,
  sourcesOf,
  startsAgain,
  type Table,
  withDefaults,
} from './compose-file.js';
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
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { baseOf, roleOfHead } from './images.js';
import { isLocalBesideRelease } from './local-stacks.js';
import { isInstalledByPages, isOfferedOnPages, isSaidToBeForWork, roleOnPages } from './pages.js';
import { isReachedByTests } from './ports.js';
import { type Project, plain, projectAround, projectsBelow } from './project-around.js';
import { roleOfStandIns } from './stand-ins.js';
import { roleByStarters } from './starters.js';
import { kept } from './tree.js';

/**
 * What the services of a Compose file are for, where that is no product (https://docs.docker.com/reference/compose-file/services/):
 * tests, where they are a suite, services that only a profile of tests starts, and what only these depend on; tooling, where each works
 * on the sources themselves, or keeps data for work on a project of which the file starts nothing.
 */
export function roleOfCompose(path: string, place: ComposePlace): Role | undefined {
  const text = place.tree.text(path);
  const file = composeFile(path, text, place);
  if (file.services.size === 0) return undefined;
  const ofName = roleOfName(nameOf(path));
  if (ofName !== undefined && ofName !== 'tooling') return ofName;
  const ofHead = roleOfHead(text);
  if (ofHead !== undefined) return ofHead;
  const ofTags = isForDeployment(file) ? undefined : roleOfTags(file.services);
  if (ofTags !== undefined) return ofTags;
  if (serveTestFiles(file.services) || mountTests(file.services) || keepTestData(file.services))
    return 'test';
  const ofStandIns = isReleased(file) ? undefined : roleOfStandIns(file.services);
  if (ofStandIns !== undefined) return ofStandIns;
  const uses = usesOf(file);
  const others = [...file.services].filter(([name]) => !uses.has(name)).map(([, service]) => service);
  const used = [...file.services].filter(([name]) => uses.has(name)).map(([, service]) => service);
  const rest = others.filter((service) => !isCompanion(service, used));
  if (rest.length > 0 && !isSurrounding(rest, file)) return ofName ?? roleByUse(file);
  return [...uses.values()].includes('test') ? 'test' : 'tooling';
}

/** By its name or folder, or by a page. */
function isReleased(file: ComposeFile): boolean {
  return isForDeployment(file) || isInstalledByPages(file.path, file.tree);
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
  if (!isForDeployment(file) && isLocalBesideRelease(path, tree)) return 'tooling';
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
function isForDeployment({ path, project }: ComposeFile): boolean {
  const below = path.slice(project?.folder.length ?? 0);
  return wordsIn(below).some((word) => deploymentWords.test(word));
}

/** Whether a file has services, whatever it is called. */
export function holdsServices(path: string, tree: Tree): boolean {
  return composeNames.test(nameOf(path)) || (/\.ya?ml$/.test(path) && /^services:/m.test(tree.head(path)));
}

/** What each line of a file is for, by the service that it belongs to, where that is no product in a file that is. */
export function rolesOfLines(path: string, place: ComposePlace): readonly (Role | undefined)[] {
  const text = place.tree.text(path);
  const uses = usesOf(composeFile(path, text, place));
  return uses.size === 0 ? [] : servicesByLine(text).map((name) => uses.get(name ?? ''));
}

function composeFile(path: string, text: string, place: ComposePlace): ComposeFile {
  const own = extended(servicesIn(text));
  const below = baseBelow(path, own, place.tree);
  const services = below === undefined ? own : laidOver(own, extended(servicesIn(place.tree.text(below))));
  return { ...place, path, services, project: projectAround(path, place.tree) };
}

/** The file that one with services of no image or build is laid over. */
function baseBelow(path: string, services: Services, tree: Tree): string | undefined {
  const folder = prefixOf(path);
  const base = tree.entries(folder).find((name) => baseComposeNames.includes(name));
  if (base === undefined || baseComposeNames.includes(nameOf(path))) return undefined;
  const isOverlay = [...services.values()].some(
    ({ image, build, command }) => command === undefined && (image === undefined || build === undefined),
  );
  return isOverlay ? `${folder}${base}` : undefined;
}

/** `docker-compose-for-testing-v1.yml`, but for one that names a release as well. */
function roleOfName(name: string): Role | undefined {
  if (!composeNames.test(name)) return undefined;
  const words = wordsOf(name);
  if (words.some((word) => deploymentWords.test(word))) return undefined;
  return composeWords.find(({ word }) => words.some((each) => word.test(each)))?.role;
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
  const { project, path, tree } = file;
  const projects = project === undefined ? projectsBelow(path, tree) : [project];
  if (projects.length === 0 || isForDeployment(file)) return false;
  if (isStartedByCode(path, tree) || isInstalledByPages(path, tree)) return false;
  return services.every((service) => projects.every((each) => isOfOthers(service, each, file)));
}

function isOfOthers(service: Table, project: Project, file: ComposeFile): boolean {
  if (!project.isLibrary && startsAgain(service) && !isForProgramOutside(service, file)) return false;
  if (service.build !== undefined) return holdsOthers(service, project, file);
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
function isForProgramOutside(service: Table, { path, tree }: ComposeFile): boolean {
  return opensPort(service) && service.deploy === undefined && !isOfferedOnPages(path, tree);
}

interface ImageParts {
  readonly registry: string;
  readonly owner: string;
  readonly name: string;
}

function imageParts(image: string): ImageParts {
  const parts = (image.split('@', 1)[0] ?? '').split('/');
  const hasRegistry = parts.length > 1 && /[.:]|^localhost$/.test(parts[0] ?? '');
  const own = hasRegistry ? parts.slice(1) : parts;
  return {
    registry: hasRegistry ? (parts[0] ?? '') : 'docker.io',
    owner: own.at(-2) ?? '',
    name: (own.at(-1) ?? '').split(':', 1)[0] ?? '',
  };
}

/** By its name, and where the project ships programs by its owner too. */
function isOwn({ owner, name }: ImageParts, { names, owners, isLibrary }: Project): boolean {
  const image = plain(name);
  if (isLibrary) return names.some((each) => image.startsWith(each));
  // `pgbouncer` is not what `pgbouncer-exporter` is.
  const isNear = (each: string) => image.includes(each.replace(/^docker|docker$/g, ''));
  return names.some(isNear) || [...names, ...owners].includes(plain(owner));
}

/** An image that only configures the program of others, from a folder without code. */
function holdsOthers(service: Table, project: Project, { path, tree }: ComposeFile): boolean {
  const build = buildOf(service);
  if (build === undefined || isOwnFolder(build.context) || isOutside(build.context)) return false;
  const context = posix.join(prefixOf(path), build.context, '/');
  const text = tree.text(posix.join(context, build.dockerfile));
  if (text === '' || projectAround(`${context}Dockerfile`, tree)?.folder === context) return false;
  if (backingImages.test(imageParts(baseOf(text)).name)) return true;
  const words = plain(text);
  return project.isLibrary && !project.names.some((name) => words.includes(name));
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

/** Of each line the key below `services` that is written nearest above it. */
function servicesByLine(text: string): readonly (string | undefined)[] {
  let indent: number | undefined;
  let found: string | undefined;
  let isInside = false;
  return text.split('\n').map((line) => {
    const [, space = '', name] = /^( {0,16})["']?([\w.-]{1,100})["']?:/.exec(line) ?? [];
    if (name === undefined) return found;
    if (space === '') [isInside, indent, found] = [name === 'services', undefined, undefined];
    else if (isInside) {
      indent ??= space.length;
      if (space.length === indent) found = name;
    }
    return found;
  });
}

/** Roles of images that Compose files show, each file read once. */
export class ComposeBuilds {
  readonly #place: ComposePlace;
  readonly #byFolder = new Map<string, ReadonlyMap<string, readonly (Role | undefined)[]>>();

  constructor(place: ComposePlace) {
    this.#place = place;
  }

  /** What an image is for, where all Compose files that build it are for something else than the product. */
  roleOf(dockerfile: string): Role | undefined {
    // An image that copies all that it is built from holds the product.
    const holdsAll = copiedSources(this.#place.tree.text(dockerfile)).some(isOwnFolder);
    return holdsAll ? undefined : this.roleOfStarters(dockerfile);
  }

  /** The same of an image that starts nothing by itself, whatever it holds. */
  roleOfStarters(dockerfile: string): Role | undefined {
    const roles = this.#rolesOf(dockerfile);
    return roles.includes(undefined) ? undefined : roles[0];
  }

  /** Whether a Compose file of the product builds it, and may say what it starts. */
  isStarted(dockerfile: string): boolean {
    return this.#rolesOf(dockerfile).includes(undefined);
  }

  #rolesOf(dockerfile: string): readonly (Role | undefined)[] {
    const folders = dockerfile
      .split('/')
      .map((_, index, parts) => parts.slice(0, index).map(withSlash).join(''));
    return folders.flatMap((folder) => this.#builtFrom(folder).get(dockerfile) ?? []);
  }

  /** Of each Dockerfile that the Compose files of a folder build from, what these are for. */
  #builtFrom(folder: string): ReadonlyMap<string, readonly (Role | undefined)[]> {
    return kept(this.#byFolder, folder, () => {
      const found = new Map<string, (Role | undefined)[]>();
      const { tree } = this.#place;
      for (const name of tree.entries(folder).filter((each) => composeNames.test(each))) {
        const path = `${folder}${name}`;
        const role = roleOfCompose(path, this.#place);
        const services = servicesIn(tree.text(path));
        // Neither what stands in for others nor a local stack makes less of the images, which are released as they are.
        if (role !== undefined && (role === roleOfStandIns(services) || isLocalBesideRelease(path, tree)))
          continue;
        for (const service of services.values()) {
          const build = buildOf(service);
          if (build === undefined) continue;
          kept(found, posix.join(folder, build.context, build.dockerfile), () => []).push(role);
        }
      }
      return found;
    });
  }
}

function withSlash(name: string): string {
  return `${name}/`;
}
