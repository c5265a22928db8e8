import { prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { deploymentWords, isOfRelease } from '../../knowledge/roles/compose.js';
import {
  dockerfileNames,
  headOfBuilds,
  imageFolders,
  imageShelves,
  imageWords,
  introOfTests,
  introPurposes,
  ownTests,
  packageWords,
  packingShelves,
  programsForWork,
  shelfParts,
  shelfWords,
  stageWords,
  testEnvironment,
} from '../../knowledge/roles/images.js';
import { rootNames } from '../../knowledge/roles/index.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import { roleAside } from './aside.js';
import { isBuiltForTests, isPublished } from './builders.js';
import { isForBuilding, isPlain, opens } from './building.js';
import { isRemoved, roleByCalls } from './called.js';
import { holdsServices, roleOfCompose } from './compose.js';
import type { ComposeBuilds } from './compose-builds.js';
import type { ComposePlace } from './compose-use.js';
import { copiedSources } from './copied.js';
import { isDebuggedForWork, isForDebugging } from './debug-images.js';
import { isDevelopmentImage, startsWatcher } from './development-image.js';
import type { Tree } from './find.js';
import { isLeftOutOfArchives, roleOfWorkImage } from './for-work.js';
import { isGiven, isHandedOut, isUsed } from './given.js';
import { buildsExamples, buildsNoProgram, isIdle, isOfOthers, isOfTools } from './idle.js';
import {
  baseOf,
  commandsOf,
  headComment,
  isBuildEnvironment,
  isBuilder,
  isBuildPlace,
  isWorkplace,
  roleOfImage,
  servesMountedSources,
  startsNothing,
  waitsForSources,
} from './images.js';
import { isInfrastructure, roleOfInfrastructure } from './infrastructure.js';
import { isRunOnTree, isToolOfMake } from './make-tools.js';
import { introOfPage, isOfferedOnPages, isTitledForWork, roleOnPages } from './pages.js';
import { startsPrivateChain } from './private-chains.js';
import { plain, projectAround } from './project-around.js';
import { requirementsOfAnyTask, roleOfRequirements, roleOfTask, servesRunner } from './requirements.js';
import { endsOf, lastOf, stagesOf } from './stages.js';
import { hasStagesOfTests } from './stages-of-tests.js';
import { roleOfScript, roleOfStarted, startsOnlyGiven } from './started.js';
import { isOfSubmodule } from './submodules.js';
import { roleByUsers } from './users.js';

interface PurposePlace extends ComposePlace {
  readonly builds: ComposeBuilds;
}

/** Files outside of a folder that says it show by their content that they are no product. */
export function purposeRole(path: string, name: string, place: PurposePlace): Role | undefined {
  const { tree } = place;
  if (holdsServices(path, tree))
    return (
      roleOfCompose(path, place) ??
      ofItsFolders(path) ??
      ofItsPage(path, tree) ??
      ofItsProject(path, tree) ??
      (isTitledForWork(path, tree) || isKept(path, tree) ? 'tooling' : undefined)
    );
  if (isInfrastructure(path, tree)) return roleOfInfrastructure(path);
  if (name === 'requirements.txt') return roleOfRequirements(tree.text(path));
  if (requirementsOfAnyTask.test(path))
    return roleOfTask(path) ?? (servesRunner(path, tree) ? 'test' : undefined);
  return dockerfileNames.test(name) ? roleOfDockerfile(path, name, place) : undefined;
}

function roleOfDockerfile(path: string, name: string, place: PurposePlace): Role | undefined {
  const { tree, builds } = place;
  const text = tree.text(path);
  return (
    purposeOfImage(path, name, tree) ??
    ofItsProgram(path, text, tree) ??
    roleOfStarted(text, prefixOf(path), place) ??
    ofWordsOfItsFolder(path, name, text, tree) ??
    (opens(text) ? undefined : roleOfScript(path, text, tree)) ??
    builds.roleOf(path) ??
    (servesMountedSources(text) && !builds.isStarted(path) ? 'tooling' : undefined) ??
    (startsPrivateChain(path, text, tree) && !builds.isStarted(path) ? 'test' : undefined) ??
    ofItsStages(text) ??
    (isDevelopmentImage(path, text, tree) ||
    isForDebugging(path, text, tree) ||
    isDebuggedForWork(path, text, builds) ||
    runsMountedSources(path, text, place)
      ? 'tooling'
      : undefined) ??
    roleByUsers(path, text, tree) ??
    ofCallsOrPage(path, text, tree) ??
    roleForWork(path, text, place) ??
    (isForWork(path, name, text, place) ? 'tooling' : undefined) ??
    (buildsExamples(text) ? 'example' : undefined) ??
    (buildsNoProgram(path, text, tree) ? 'tooling' : undefined) ??
    ((isForBuilding(path, text, tree) || isIdle(path, text, tree)) && !isGiven(path, tree, builds)
      ? 'tooling'
      : undefined) ??
    (isOfSubmodule(path, tree) && !isPublished(path, tree) ? 'vendored' : undefined) ??
    (isOfTools(path, text, tree) && !isUsed(path, tree, builds) ? 'tooling' : undefined) ??
    ofItsProject(path, tree) ??
    roleAside(path, text, place) ??
    roleOnPages(path, tree) ??
    (introducesTests(path, tree) ? 'test' : undefined) ??
    (isTitledForWork(path, tree) && !isPublished(path, tree) ? 'tooling' : undefined)
  );
}

/**
 * A server for work that Compose files called after work build, or that has no sources and is built for work alone; or lists of packages
 * and nothing that starts, where each Compose file mounts the sources.
 */
function runsMountedSources(path: string, text: string, { tree, builds }: PurposePlace): boolean {
  const isOfWork =
    (startsWatcher(path, text, tree) && builds.isBuiltForWork(path)) ||
    (startsWatcher(path, text, tree) && waitsForSources(text) && builds.isOfWorkAlone(path)) ||
    (holdsPackagesAlone(text) && builds.isShownSources(path));
  return isOfWork && !isPublished(path, tree) && !isHandedOut(path, tree);
}

/** On a language that starts nothing by itself, what is installed for sources that are not there. */
function holdsPackagesAlone(text: string): boolean {
  return isWorkplace(text) && copiedSources(text).length > 0 && isPlain(baseOf(text));
}

/** Whether it stays with those who work on the repository, and no page offers it. */
function isKept(path: string, tree: Tree): boolean {
  return isLeftOutOfArchives(path, tree) && !isOfferedOnPages(path, tree);
}

function roleForWork(
  path: string,
  text: string,
  { tree, builds, roleOfFolder }: PurposePlace,
): Role | undefined {
  // A base that is no plain one may start something by itself.
  const isIdleImage = startsOnlyGiven(path, text, tree) && isPlain(lastOf(stagesOf(text))[0]?.from ?? '');
  const role =
    (isIdleImage ? builds.roleOfStarters(path) : undefined) ??
    roleOfWorkImage(path, isIdleImage, tree) ??
    (hasStagesOfTests(path, tree, roleOfFolder) ? 'test' : undefined) ??
    (isKept(path, tree) ? 'tooling' : undefined);
  return role === undefined || isGiven(path, tree, builds) ? undefined : role;
}

/** What it shows of itself, by its name and folders and in its text. */
export function purposeOfImage(path: string, name: string, tree: Tree): Role | undefined {
  return ofItsFolders(path) ?? ofItsName(name) ?? roleOfImage(tree.text(path));
}

/** Each stage on which nothing is built is called after work: `FROM base AS test`, `FROM base AS package`. */
function ofItsStages(text: string): Role | undefined {
  const stages = stagesOf(text);
  if (stages.some(({ name }) => isOfRelease(name))) return undefined;
  const roles = endsOf(stages).map(({ name }) => roleOfStage(name));
  return roles.includes(undefined) ? undefined : roles.at(-1);
}

export function roleOfStage(name: string): Role | undefined {
  if (isOfRelease(name)) return undefined;
  const words = name.split(/[._-]/);
  return stageWords.find(({ word }) => words.some((each) => word.test(each)))?.role;
}

function ofItsPage(path: string, tree: Tree): Role | undefined {
  const intro = introOfPage(path, tree);
  return introPurposes.find(({ says }) => says.test(intro))?.role;
}

/** A container makes pages or checks sources, by a program that is not the project itself. */
function ofItsProgram(path: string, text: string, tree: Tree): Role | undefined {
  const names = projectAround(path, tree)?.names ?? [];
  for (const { role, program } of programsForWork)
    for (const command of commandsOf(text).slice(-2)) {
      const [, name = ''] = program.exec(command) ?? [];
      if (name !== '' && !names.some((each) => each.includes(plain(name)))) return role;
    }
  return undefined;
}

/** What those who build it call it, or what the nearest page says that it is for. */
function ofCallsOrPage(path: string, text: string, tree: Tree): Role | undefined {
  const ofPage = ofItsPage(path, tree);
  if (ofPage !== undefined && (ofPage !== 'tooling' || startsOnlyGiven(path, text, tree))) return ofPage;
  if (isRemoved(path, tree)) return 'tooling';
  const called = opens(text) ? undefined : roleByCalls(path, tree);
  return called === 'tooling' && !startsOnlyGiven(path, text, tree) ? undefined : called;
}

/** `src/ci/docker/Dockerfile`, `docker/dev/Dockerfile`; a folder that is called after a deployment as well is none of these. */
function ofItsFolders(path: string): Role | undefined {
  const parts = path.split('/').slice(0, -1);
  if (parts.some(isOfRelease)) return undefined;
  const ofFolder = imageFolders.find(({ words }) => parts.some((part) => words.test(part)));
  const onShelf = shelfWords.find(({ words }) =>
    parts.some((part, index) => words.test(part) && imageShelves.test(parts[index - 1] ?? '')),
  );
  return (ofFolder ?? onShelf)?.role;
}

/** What opens a port may be called so: `containers/build-server/`. */
function ofWordsOfItsFolder(path: string, name: string, text: string, tree: Tree): Role | undefined {
  if (opens(text)) return undefined;
  const parts = path.split('/').slice(0, -1);
  const wordsBelow = (shelves: RegExp) =>
    parts
      .filter((part, index) => shelves.test(parts[index - 1] ?? '') && !ownTests.test(part))
      .flatMap((part) => part.split(/[._-]/));
  const words = wordsBelow(imageShelves);
  const all = [...words, ...wordsBelow(packingShelves), ...name.split(/[._-]/)];
  if (all.some((word) => deploymentWords.test(word))) return undefined;
  const role =
    shelfParts.find(({ word }) => words.some((each) => word.test(each)))?.role ??
    (all.some((word) => packageWords.test(word)) ? 'tooling' : undefined);
  return role === 'tooling' && !startsOnlyGiven(path, text, tree) ? undefined : role;
}

/** `test.Dockerfile`, `Dockerfile_jenkins_ubuntu32`, but for one that names a release as well. */
function ofItsName(name: string): Role | undefined {
  const words = name.split(/[._-]/);
  if (words.some((word) => deploymentWords.test(word))) return undefined;
  return imageWords.find(({ word }) => words.some((each) => word.test(each)))?.role;
}

function isForWork(path: string, name: string, text: string, { tree, builds }: PurposePlace): boolean {
  if (headOfBuilds.test(headComment(text)) && !/^[ \t]{0,40}EXPOSE\b/im.test(text)) return true;
  if (isToolOfMake(path, tree)) return true;
  if (isBuilder(name, text) || (startsNothing(text) && isBuiltForTests(path, tree))) return true;
  if (isOfOthers(path, text, tree) && isRunOnTree(path, tree)) return true;
  // What a stack of the product starts in it comes by a mount.
  if (!isWorkplace(text) || builds.isStarted(path)) return false;
  if (isBuildPlace(path, text) || liesBeside(path, tree) || isRunOnTree(path, tree)) return true;
  const project = projectAround(path, tree);
  if (project !== undefined) return isBuildEnvironment(text, project.names);
  // Beside sources that no build describes.
  return (
    tree.entries(prefixOf(path)).some((name) => sourceOfCompiler.test(name)) && isBuildEnvironment(text, [])
  );
}

const sourceOfCompiler = /\.(?:c|cc|cpp|cxx)$/;

/** What ships the project lies elsewhere: a manifest is beside the image. */
function liesBeside(path: string, tree: Tree): boolean {
  return tree.entries(prefixOf(path)).some((name) => rootNames.test(name) && !dockerfileNames.test(name));
}

/** A package that is called after environments of tests makes nothing else. */
function ofItsProject(path: string, tree: Tree): Role | undefined {
  const project = projectAround(path, tree);
  return project?.titles.some((title) => testEnvironment.test(title)) === true ? 'test' : undefined;
}

const mostOfIntro = 800;

/** The page of the folder, or of the one that holds folders of images, begins with it: `docker/README.md`, "Images for testing". */
function introducesTests(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  const above = prefixOf(folder.slice(0, -1));
  return [folder, above].some((each) => {
    const page = each === '' ? undefined : tree.entries(each).find((name) => introducingPages.test(name));
    return page !== undefined && introOfTests.test(tree.text(`${each}${page}`).slice(0, mostOfIntro));
  });
}
