import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import {
  buildCommand,
  buildScripts,
  composeWords,
  databaseOfTests,
  databaseOfWork,
  databaseVariable,
  deploymentWords,
  developmentCommands,
  developmentValue,
  documentationProfile,
  environmentKey,
  productionProfile,
  productionVariant,
  settingsForWork,
  settingsOfRelease,
  shellCommand,
  shellImages,
  switchedOn,
  testImages,
  testService,
  testValue,
  toolProfile,
  variantForWork,
  watchVariables,
  workService,
} from '../../knowledge/roles/compose.js';
import { debugCommand, idleCommand } from '../../knowledge/roles/images.js';
import { isForBuilding } from './building.js';
import {
  buildOf,
  dependenciesOf,
  dockerfileOf,
  isOwnFolder,
  isShownCode,
  mountsCode,
  type Services,
  settingsOf,
  sourcesOf,
  startsAgain,
  type Table,
  table,
  texts,
  withDefaults,
} from './compose-file.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { baseOf, commandsOf, isTestCommand, isWorkplace, lastCommandOf, roleOfImage } from './images.js';
import { callsScriptForWork } from './package-scripts.js';
import { isOfferedOnPages } from './pages.js';
import type { Project } from './project-around.js';
import { isReleasedOtherwise } from './releases.js';
import { kept } from './tree.js';
import { roleByUsers } from './users.js';

/** What a Compose file lies in. */
export interface ComposePlace {
  readonly tree: Tree;
  /** By the names of the folders alone: of `ci/docker/` tooling. */
  readonly roleOfFolder: (folder: string) => Role | undefined;
}

export interface ComposeFile extends ComposePlace {
  readonly path: string;
  readonly services: Services;
  readonly project: Project | undefined;
}

/** Where a Compose file lies. */
export type StackPlace = Pick<ComposeFile, 'path' | 'tree'>;

/** Services that are for tests or for work on the sources, with those that only such depend on. */
export function usesOf(file: ComposeFile): ReadonlyMap<string, Role> {
  const { services } = file;
  const dependents = new Map<string, string[]>();
  for (const [name, service] of services)
    for (const needed of dependenciesOf(service)) kept(dependents, needed, () => []).push(name);
  const uses = new Map<string, Role>();
  for (const [name, service] of services) {
    const use = useOf(name, service, file);
    if (use !== undefined) uses.set(name, use);
  }
  // What waits for a test and opens nothing belongs to it: the program that runs a suite, or reports of it.
  for (const [name, service] of services)
    if (
      !uses.has(name) &&
      !isServing(service) &&
      dependenciesOf(service).some((each) => uses.get(each) === 'test')
    )
      uses.set(name, 'test');
  // Grows while it is read: what was taken may be all that another one waits for.
  for (const [name, use] of uses)
    for (const needed of dependenciesOf(services.get(name) ?? {})) {
      const service = services.get(needed);
      if (service === undefined || uses.has(needed) || isPublished(service)) continue;
      if (dependents.get(needed)?.every((each) => uses.has(each))) uses.set(needed, use);
    }
  return uses;
}

/** An image of the project that serves beyond the file, whatever waits for it. */
function isPublished(service: Table): boolean {
  return service.build !== undefined && (opensPort(service) || startsAgain(service));
}

/** On a number of the host that users know; of a container's port alone it is another one at each start. */
export function opensPort({ ports }: Table): boolean {
  return [ports]
    .flat()
    .some((port) => (typeof port === 'string' ? port.includes(':') : table(port).published !== undefined));
}

function useOf(name: string, service: Table, file: ComposeFile): Role | undefined {
  const named = [name, ...texts(service.profiles)];
  const isReleased = named.some((each) => productionProfile.test(each));
  // What builds a release is called after it as well.
  if (isReleased) return isBuild(service) ? 'tooling' : undefined;
  const runsTests = typeof service.image === 'string' && testImages.test(service.image);
  if (runsTests || named.some((each) => testService.test(each)) || isTestCommand(commandOf(service)))
    return 'test';
  if (isBuild(service)) return 'tooling';
  const ofProfiles = roleOfProfiles(service);
  if (ofProfiles !== undefined) return ofProfiles;
  const ofBuild = roleOfBuild(service, file);
  if (ofBuild !== undefined) return ofBuild;
  if (file.project?.isLibrary !== true && startsAgain(service)) return undefined;
  if (named.some((each) => workService.test(each)) || isVariantForWork(name, file.services)) return 'tooling';
  if (worksOnSources(service, file) || hidesCopy(service, file)) return 'tooling';
  return isShell(service, file) ? 'tooling' : roleOfEnvironment(service, file);
}

/** Of what starts only where someone asks for it; what is built here under `tools` may be a job of a release. */
function roleOfProfiles({ build, profiles }: Table): Role | undefined {
  const all = texts(profiles);
  if (all.length === 0) return undefined;
  if (all.every((each) => documentationProfile.test(each))) return 'documentation';
  return build === undefined && all.every((each) => toolProfile.test(each)) ? 'tooling' : undefined;
}

/** A job that builds, whatever it is called: of the mounted sources, or by a script that is called so. */
function isBuild(service: Table): boolean {
  if (isServing(service)) return false;
  const command = commandOf(service);
  return buildScripts.test(command) || (buildCommand.test(command) && sourcesOf(service).some(isOwnFolder));
}

/** `web-dev` beside `web` or `web-prod`. */
function isVariantForWork(name: string, services: Services): boolean {
  const [, stem] = variantForWork.exec(name) ?? [];
  if (stem === undefined) return false;
  return [...services.keys()].some(
    (each) => each === stem || (each !== name && each.startsWith(stem) && productionVariant.test(each)),
  );
}

function commandOf({ entrypoint, command }: Table): string {
  return [...texts(entrypoint), ...texts(command)].join(' ').replace(/\s{2,}/g, ' ');
}

/** `NODE_ENV: development` of what is built here or runs the code beside it. */
function roleOfEnvironment(service: Table, file: ComposeFile): Role | undefined {
  if (service.build === undefined && !mountsCode(service)) return undefined;
  const values = settingsOf(service)
    .filter(([key]) => environmentKey.test(key))
    .map(([, value]) => value.trim());
  if (values.some((value) => testValue.test(value))) return 'test';
  if (values.some((value) => developmentValue.test(value))) return 'tooling';
  return values.length === 0 && readsSettingsForWork(service, file) ? 'tooling' : undefined;
}

/** `env_file: .env.dev`, beside `.env.prod` or where the project is released in another way. */
function readsSettingsForWork({ env_file: given }: Table, { path, tree }: ComposeFile): boolean {
  if (settingsFileForWork({ env_file: given }) === undefined) return false;
  return (
    tree.entries(prefixOf(path)).some((name) => settingsOfRelease.test(name)) ||
    isReleasedOtherwise(path, tree)
  );
}

/** `.env.dev`, as written. */
export function settingsFileForWork({ env_file: given }: Table): string | undefined {
  return [given]
    .flat()
    .map((each) => (typeof each === 'string' ? each : table(each).path))
    .filter((each) => typeof each === 'string')
    .find((each) => settingsForWork.test(nameOf(each)));
}

/** `build: ./tests/app`, `dockerfile: ci/debian.dockerfile`: an image that holds what tests and tools are made of. */
function roleOfBuild(service: Table, { path, tree, roleOfFolder }: ComposeFile): Role | undefined {
  const build = buildOf(service);
  if (build === undefined) return undefined;
  const context = posix.join(prefixOf(path), build.context, '/');
  const dockerfile = posix.join(context, build.dockerfile);
  if (isOutside(context) || isOutside(dockerfile)) return undefined;
  const ofFile = roleOfFolder(prefixOf(dockerfile));
  if (ofFile === 'test' || ofFile === 'fixture') return 'test';
  const ofName = roleOfName(nameOf(dockerfile));
  if (ofName !== undefined) return ofName;
  if (ofFile === 'tooling' && wordsIn(dockerfile).some((word) => isWordOf('test', word))) return 'test';
  const isApart = !isOwnFolder(build.context) && !mountsCode(service);
  const isKept = startsAgain(service) || isOfferedOnPages(path, tree);
  if (isApart && ofFile === 'tooling' && !isKept) return 'tooling';
  return isServing(service) ? undefined : roleOfImageIn(dockerfile, service, tree);
}

/** `Dockerfile-debug`, but for one that names a release as well. */
function roleOfName(name: string): Role | undefined {
  const words = wordsIn(name);
  if (words.some((word) => deploymentWords.test(word))) return undefined;
  return (['test', 'tooling'] as const).find((role) => words.some((word) => isWordOf(role, word)));
}

/** Of an image that is for work by itself, and to which the service gives no command. */
function roleOfImageIn(dockerfile: string, service: Table, tree: Tree): Role | undefined {
  const text = tree.text(dockerfile);
  if (isWorkplace(text)) return 'tooling';
  if (text === '' || commandOf(service) !== '') return undefined;
  return (
    roleOfImage(text) ??
    roleByUsers(dockerfile, text, tree) ??
    (isForBuilding(dockerfile, text, tree) ? 'tooling' : undefined)
  );
}

export function isOutside(path: string): boolean {
  return path.startsWith('../') || path.startsWith('/');
}

export function wordsIn(path: string): readonly string[] {
  return path.split(/[/._-]/);
}

export function isWordOf(role: Role, word: string): boolean {
  return composeWords.some((each) => each.role === role && each.word.test(word));
}

/**
 * A container of a developer: code is mounted and runs as it changes, or under a debugger; or the sources are mounted and are built or
 * checked there, or nothing runs, or no port is open and nothing starts it again. Of a library, no one runs more.
 */
function worksOnSources(service: Table, file: ComposeFile): boolean {
  const command = startOf(service, file);
  if (followsChanges(service, file)) return true;
  if (shellCommand.test(command) && !isServing(service)) return true;
  const own = sourcesOf(service).filter(isOwnFolder);
  if (own.length === 0) return false;
  if (buildCommand.test(command) || idleCommand.test(command)) return true;
  const isLibrary = file.project?.isLibrary === true && service.build === undefined;
  return isLibrary || !isServing(service) || own.some((source) => isWholeTree(source, file));
}

/** A server that runs the code as it changes, or under a debugger, and is shown the code. */
export function followsChanges(service: Table, file: StackPlace): boolean {
  const command = startOf(service, file);
  const isOfWork =
    [...developmentCommands, debugCommand].some((each) => each.test(command)) ||
    callsScriptForWork(command, service, file.path, file.tree);
  return (isOfWork && isShownCode(service)) || (mountsCode(service) && watchesFiles(service));
}

/** The command of a service, or that of the image that is built for it. */
export function startOf(service: Table, file: StackPlace): string {
  return commandOf(service) || commandOfImage(service, file);
}

/** `CHOKIDAR_USEPOLLING: "true"` */
function watchesFiles(service: Table): boolean {
  return settingsOf(service).some(
    ([key, value]) => watchVariables.test(key) && switchedOn.test(value.trim()),
  );
}

/** A terminal in an image of compilers that starts nothing of its own, with code mounted: someone works in it by hand. */
function isShell(service: Table, file: ComposeFile): boolean {
  const isOpen = service.tty === true || service.stdin_open === true;
  if (!isOpen || !mountsCode(service) || commandOf(service) !== '') return false;
  if (service.build === undefined)
    return typeof service.image === 'string' && shellImages.test(withDefaults(service.image));
  const dockerfile = dockerfileOf(service, file.path, file.tree);
  const text = dockerfile === undefined ? '' : file.tree.text(dockerfile);
  return commandsOf(text).length === 0 && shellImages.test(baseOf(text));
}

/** What the image that is built here starts. */
function commandOfImage(service: Table, { path, tree }: StackPlace): string {
  const dockerfile = dockerfileOf(service, path, tree);
  return dockerfile === undefined ? '' : lastCommandOf(tree.text(dockerfile));
}

/**
 * The sources are mounted over the copy that the image has of them, so that changes are seen; no page offers that to users. One more sign
 * is asked for, since small projects are also run so.
 */
function hidesCopy(service: Table, file: ComposeFile): boolean {
  const { path, tree } = file;
  if (!isOwnFolder(buildOf(service)?.context ?? '')) return false;
  const dockerfile = dockerfileOf(service, path, tree);
  return (
    dockerfile !== undefined &&
    sourcesOf(service).some(isOwnFolder) &&
    copiedSources(tree.text(dockerfile)).some(isOwnFolder) &&
    !isOfferedOnPages(path, tree) &&
    (isWorkedIn(service, file) || isReleasedOtherwise(path, tree))
  );
}

/** A terminal, or a database for work (`postgres://db:5432/deck_development`), or one for tests beside that of the program. */
export function isWorkedIn(service: Table, { services, project }: ComposeFile): boolean {
  return (
    project?.isLibrary === true ||
    service.tty === true ||
    service.stdin_open === true ||
    [...services.values()]
      .flatMap(settingsOf)
      .some(
        ([key, value]) =>
          databaseVariable.test(key) && (databaseOfWork.test(value) || databaseOfTests.test(value)),
      )
  );
}

/** The root of a project that is built before it runs, mounted from at least two folders below. */
function isWholeTree(source: string, { path, project }: ComposeFile): boolean {
  if (project?.isCompiled !== true) return false;
  const mounted = posix.join(prefixOf(path), source, '/');
  const below = prefixOf(path).slice(project.folder.length).split('/').length - 1;
  return below >= 2 && (mounted === './' ? '' : mounted) === project.folder;
}

export function isServing({ ports, expose, restart, deploy }: Table): boolean {
  return [ports, expose, restart, deploy].some((each) => each !== undefined);
}
