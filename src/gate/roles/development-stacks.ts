import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import { withoutTrailing } from '../../core/trailing.js';
import {
  baseComposeNames,
  developmentValue,
  environmentKey,
  isOfRelease,
} from '../../knowledge/roles/compose.js';
import {
  defaultForWork,
  developmentComments,
  developmentTarget,
  developmentTitles,
  productionValue,
  releasedUse,
  reloadingServers,
} from '../../knowledge/roles/development.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import {
  buildOf,
  isOwnFolder,
  isRelative,
  mountsCode,
  packagesKept,
  type Services,
  settingsOf,
  sourcesOf,
  startsAgain,
  type Table,
  table,
  withDefaults,
} from './compose-file.js';
import { type ComposeFile, followsChanges, type StackPlace, startOf } from './compose-use.js';
import type { Tree } from './find.js';
import { namesOtherFile } from './local-clauses.js';
import { isStartedOnServer } from './local-stacks.js';
import { runsFrameworkForWork } from './mounted-frameworks.js';
import { callsBundledServer } from './package-scripts.js';
import { clausesOf, isOfferedOnPages, sectionsOf } from './pages.js';
import { isProductionApart } from './production-apart.js';
import { holdsRelease } from './release-stacks.js';
import { buildsOnStore } from './stores-aside.js';
import { isOfOthers } from './work-stacks.js';

/**
 * Whether a Compose file is there for those who change the project, though it builds what is released: it is called so, another one
 * releases the same services and this one shows their sources or their settings for work, or the sources of all are mounted over the
 * copies in the images and a server among them follows each change, or a framework that no environment sets to production runs them.
 */
export function isForDevelopment(file: ComposeFile): boolean {
  if (isSetToProduction(file.services)) return false;
  return (
    isCalledDevelopment(file) ||
    isBesideRelease(file) ||
    isMountedThroughout(file) ||
    (runsFrameworkForWork(file) && !isStartedOnServer(file.path, file.tree))
  );
}

/** By the first words of its head. */
export function isCalledDevelopment({ path, tree }: ComposeFile): boolean {
  const [title] = headOf(tree.text(path));
  return title !== undefined && isTitle(firstSentence(title)) && !isStartedOnServer(path, tree);
}

/** Of a title that goes on: "Local dev stack. Not for production." */
function firstSentence(title: string): string {
  return title.split(/[.;!](?=\s)|[。；！]/, 1)[0] ?? title;
}

function isTitle(title: string): boolean {
  return (
    developmentTitles.some((each) => each.test(title)) && !releasedUse.test(title) && !namesOtherFile(title)
  );
}

function isBesideRelease(file: ComposeFile): boolean {
  const { path, services, tree } = file;
  if (!baseComposeNames.includes(nameOf(path)) || !holdsRelease(path, services, tree)) return false;
  if (isSaidToBeReleased(tree.text(path))) return false;
  return (
    [...services.values()].some((each) => isForWork(each, file)) ||
    hasCommentOnWork(tree.text(path)) ||
    isShownThroughout(services) ||
    isDefaultForWork(path, tree)
  );
}

/** All that is built has its sources mounted, beside packages that are kept apart or with a terminal, whatever its images start. */
function isShownThroughout(services: Services): boolean {
  const own = [...services.values()].filter(({ build }) => build !== undefined);
  return (
    own.length > 0 &&
    own.every((each) => hidesSources(each) && !startsAgain(each)) &&
    own.some((each) => packagesKept(each) !== undefined || hasTerminal(each))
  );
}

export function hasTerminal({ tty, stdin_open: input }: Table): boolean {
  return tty === true || input === true;
}

/** The page beside it gives it for work: "Use the default configuration for testing". */
function isDefaultForWork(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .filter((name) => introducingPages.test(name))
    .flatMap((name) => sectionsOf(tree.text(`${folder}${name}`)))
    .flatMap(({ paragraphs }) => paragraphs.flatMap(clausesOf))
    .some((clause) => defaultForWork.test(clause) && !releasedUse.test(clause));
}

/** By a line of its head, but for one that speaks of another file, or says that it is not. */
export function isSaidToBeReleased(text: string): boolean {
  return (
    headOf(text).some((each) => releasedUse.test(each) && !namesOtherFile(each)) && !isProductionApart(text)
  );
}

/** What it is for, however it is kept running. */
function isForWork(service: Table, file: ComposeFile): boolean {
  if (service.build === undefined && !mountsCode(service)) return false;
  return (
    runsSources(service, file) ||
    builtForWork(service) !== undefined ||
    environmentsOf(service).some((value) => developmentValue.test(value))
  );
}

/** The stage or the Dockerfile that it is built from, where that is called after work. */
export function builtForWork(service: Table): string | undefined {
  const { target } = table(service.build);
  const stage = typeof target === 'string' ? withDefaults(target) : '';
  const dockerfile = nameOf(buildOf(service)?.dockerfile ?? '');
  return [stage, dockerfile].find(isCalledForWork);
}

/** By a word of its name, but for one that names a release as well: `server_dev`. */
function isCalledForWork(name: string): boolean {
  return name.split(/[._-]/).some((word) => developmentTarget.test(word)) && !isOfRelease(name);
}

/** A server follows the mounted sources, whatever keeps it running. */
export function runsSources(service: Table, file: StackPlace): boolean {
  if (followsChanges(service, file)) return true;
  if (!mountsCode(service)) return false;
  const start = startOf(service, file);
  const isReloaded = environmentsOf(service).some((value) => developmentValue.test(value));
  return (
    callsBundledServer(start, service, file.path, file.tree) || (isReloaded && reloadingServers.test(start))
  );
}

export function isSetToProduction(services: Services): boolean {
  return [...services.values()].some((service) =>
    environmentsOf(service).some((value) => productionValue.test(value)),
  );
}

/** Of variables what they have by default: `${RAILS_ENV:-development}`. */
export function environmentsOf(service: Table): readonly string[] {
  return settingsOf(service)
    .filter(([key]) => environmentKey.test(key))
    .map(([, value]) => withDefaults(value.trim()));
}

const mostLines = 2_000;

function hasCommentOnWork(text: string): boolean {
  return text
    .split('\n', mostLines)
    .flatMap((line) => /(?:^|[ \t])#([^\n]{1,200})/.exec(line)?.[1] ?? [])
    .some((comment) => developmentComments.some((each) => each.test(comment)) && !releasedUse.test(comment));
}

const mostOfHead = 4_000;

/** Comments above the services, each line without its marks. */
export function headOf(text: string): readonly string[] {
  return (text.slice(0, mostOfHead).split(/^services[ \t]{0,8}:/m, 1)[0] ?? '')
    .split('\n')
    .filter((line) => /^[ \t]{0,8}#/.test(line))
    .map((line) => withoutTrailing(line.replace(/^[\s#=*~_-]{1,120}/, ''), ' \t\r#=*~_-'))
    .filter((line) => line !== '' && !composeNameAlone.test(line));
}

const composeNameAlone = /^(?:docker-)?compose(?:\.ya?ml)?:?$/i;

/** All that is built has its sources mounted over its copy of them, one follows each change, and the rest are programs of others. */
function isMountedThroughout(file: ComposeFile): boolean {
  const all = [...file.services.values()];
  const own = all.filter((each) => each.build !== undefined && !buildsOnStore(each, file));
  return (
    own.length > 0 &&
    isStartedByHand(all, file) &&
    own.every((each) => hidesSources(each)) &&
    (own.some((each) => runsSources(each, file)) || isSetToWork(own, file)) &&
    all.every((each) => each.build !== undefined || isOfOthers(each, file))
  );
}

/** A program is set to development, no page offers the file, and none of what it builds is started again. */
function isSetToWork(own: readonly Table[], { path, tree }: ComposeFile): boolean {
  return (
    own.some((each) => environmentsOf(each).some((value) => developmentValue.test(value))) &&
    !own.some(startsAgain) &&
    !isOfferedOnPages(path, tree)
  );
}

/** Or no page offers what is kept running, or a bundler serves it, which no release does. */
function isStartedByHand(services: readonly Table[], file: ComposeFile): boolean {
  const { path, tree } = file;
  return (
    !services.some(startsAgain) ||
    !isOfferedOnPages(path, tree) ||
    services.some((each) => callsBundledServer(startOf(each, file), each, path, tree))
  );
}

/** The folder that the image is built from, or the one that its Dockerfile lies in, is mounted as a whole. */
export function hidesSources(service: Table): boolean {
  const build = buildOf(service);
  if (build === undefined) return false;
  const context = posix.join(build.context, '/');
  const places = [context, posix.join(context, prefixOf(build.dockerfile), '/')];
  return sourcesOf(service).some(
    (source) => (isRelative(source) || isOwnFolder(source)) && places.includes(posix.join(source, '/')),
  );
}
