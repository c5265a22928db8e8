import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import { developmentValue, isOfRelease } from '../../knowledge/roles/compose.js';
import {
  commentsOnDebugging,
  debuggerPorts,
  debuggerSwitch,
  debuggers,
  developmentTarget,
  mountsForWork,
  releasedUse,
  startsForWork,
} from '../../knowledge/roles/development.js';
import { debugCommand, dockerfileNames } from '../../knowledge/roles/images.js';
import {
  buildOf,
  dockerfileOf,
  mountsCode,
  packagesKept,
  settingsOf,
  sourcesOf,
  startsAgain,
  type Table,
  table,
  withDefaults,
} from './compose-file.js';
import { type ComposeFile, isOutside, isWorkedIn, startOf } from './compose-use.js';
import { builtForWork, environmentsOf, headOf, hidesSources, runsSources } from './development-stacks.js';
import { isStore, runsForWork, textOf } from './mounted-frameworks.js';
import { servesInTerminal } from './pages-in-terminals.js';
import { isBaseOfRelease } from './release-stacks.js';
import { sourceOverCopy } from './source-mounts.js';
import { stagesOf } from './stages.js';
import { isOfOthers } from './work-stacks.js';

/**
 * Whether what a Compose file builds is worked on, however it is kept running: each program is built or set for that; a server for work
 * runs over mounted sources, and a debugger or the words of the file show who it is for; or the release is built from other files.
 */
export function worksOnMounts(file: ComposeFile): boolean {
  const own = [...file.services.values()].filter(({ build }) => build !== undefined);
  if (own.length === 0 || isBaseOfRelease(file.path, file.services, file.tree)) return false;
  return (
    isSetThroughout(own, file) ||
    isServedForWork(file) ||
    isMountedApart(own, file) ||
    isFrameworkForWork(own, file) ||
    servesInTerminal(own, file) ||
    isStageForWork(own, file) ||
    isBuiltForWork(own, file)
  );
}

/**
 * Each program is built from a stage for work, beside one for a release, or is set to work or debugged over its sources; the rest are
 * programs of others.
 */
function isSetThroughout(own: readonly Table[], file: ComposeFile): boolean {
  return (
    own.every((service) => targetsWork(service) || worksOnSources(service, file)) &&
    own.some((service) => isReleasedFromOther(service, file) || worksOnSources(service, file)) &&
    [...file.services.values()].every(
      (each) => each.build !== undefined || isOfOthers(each, file) || mountsCode(each),
    )
  );
}

/** All is built from stages that a word of their names gives to work, with the sources mounted as a whole: `server_dev`. */
function isStageForWork(own: readonly Table[], file: ComposeFile): boolean {
  return (
    own.every((service) => stageWords(service).some((word) => developmentTarget.test(word))) &&
    own.every((service) => hidesSources(service) && !isOfRelease(stageWords(service).join('-'))) &&
    [...file.services.values()].every((each) => each.build !== undefined || isOfOthers(each, file))
  );
}

/** All is built from stages or Dockerfiles that are called after work, and shown sources, one of which a server follows. */
function isBuiltForWork(own: readonly Table[], file: ComposeFile): boolean {
  return (
    own.every((service) => builtForWork(service) !== undefined && mountsCode(service)) &&
    own.some((service) => runsSources(service, file)) &&
    [...file.services.values()].every((each) => each.build !== undefined || !mountsCode(each))
  );
}

function stageWords(service: Table): readonly string[] {
  const { target } = table(service.build);
  return typeof target === 'string' ? withDefaults(target).split(/[._-]/) : [];
}

function worksOnSources(service: Table, file: ComposeFile): boolean {
  return (
    (isSetToDevelopment(service) && runsSources(service, file)) ||
    (hasDebugger(service, file) && mountsCode(service))
  );
}

function targetsWork(service: Table): boolean {
  const { target } = table(service.build);
  return typeof target === 'string' && developmentTarget.test(withDefaults(target));
}

function isSetToDevelopment(service: Table): boolean {
  return environmentsOf(service).some((value) => developmentValue.test(value));
}

/** By a switch, a mounted setting or the command. */
function hasDebugger(service: Table, file: ComposeFile): boolean {
  return (
    settingsOf(service).some(
      ([key, value]) => debuggerSwitch.test(key) && isOn(withDefaults(value.trim())),
    ) ||
    sourcesOf(service).some((source) => debuggers.test(source)) ||
    debugCommand.test(startOf(service, file))
  );
}

/** Programs listen at these ports too, so that they only show a debugger beside a server for work. */
function isDebugged(service: Table, file: ComposeFile): boolean {
  return hasDebugger(service, file) || portsOf(service).some((port) => debuggerPorts.includes(port));
}

function isOn(value: string): boolean {
  return value !== '' && value !== 'off' && !value.startsWith('$');
}

/** Those of the container: https://docs.docker.com/reference/compose-file/services/#ports */
function portsOf({ ports }: Table): readonly string[] {
  return [ports].flat().flatMap((port) => {
    const inside = typeof port === 'string' ? (port.split(':').at(-1) ?? '') : table(port).target;
    return [String(inside).replace(/\/\w{1,5}$/, '')];
  });
}

/**
 * A server for work runs over mounted sources, and more shows that no one else is served: a debugger, a comment, or releases that are
 * built from other files.
 */
export function isServedForWork(file: ComposeFile): boolean {
  const own = [...file.services.values()].filter(({ build }) => build !== undefined);
  const served = own.filter(
    (service) => runsSources(service, file) && sourceOverCopy(service, file) !== undefined,
  );
  if (served.length === 0) return false;
  if (isSaidToBeForWork(served, file)) return true;
  const isOfServed = (service: Table) =>
    served.some((each) => isSameImage(each, service)) || hidesSources(service);
  return (
    own.every(isOfServed) &&
    (served.some((each) => isDebugged(each, file)) ||
      commentsOf(file.tree.text(file.path)).some(isOnDebugging) ||
      served.every((each) => isReleasedFromOther(each, file)))
  );
}

export function isSameImage(one: Table, other: Table): boolean {
  const [first, second] = [buildOf(one), buildOf(other)];
  return first !== undefined && first.context === second?.context && first.dockerfile === second.dockerfile;
}

function isOnDebugging(comment: string): boolean {
  return commentsOnDebugging.some((each) => each.test(comment)) && !releasedUse.test(comment);
}

/** By the head of the file, or a comment of the image on what is mounted over it. */
function isSaidToBeForWork(served: readonly Table[], file: ComposeFile): boolean {
  const head = headOf(file.tree.text(file.path));
  const onMounts = [head.join(' '), ...served.map((each) => commentsOf(textOf(each, file)).join(' '))];
  return (
    !head.some((line) => releasedUse.test(line)) &&
    (head.some((line) => startsForWork.some((each) => each.test(line))) ||
      onMounts
        .flatMap((words) => words.split(/[.;](?=\s|$)/, mostLines))
        .some((words) => mountsForWork.some((row) => row.every((each) => each.test(words)))))
  );
}

const mostLines = 2_000;

function commentsOf(text: string): readonly string[] {
  return text.split('\n', mostLines).flatMap((line) => /(?:^|[ \t])#([^\n]{1,200})/.exec(line)?.[1] ?? []);
}

/** The folders of all that is built are mounted over it and what a build put there is kept, while releases are built from other files. */
function isMountedApart(own: readonly Table[], file: ComposeFile): boolean {
  return (
    own.every((service) => hidesSources(service) && keepsPackages(service)) &&
    own.some(isSetToDevelopment) &&
    own.every((service) => isReleasedFromOther(service, file) || runsSources(service, file))
  );
}

/**
 * A framework that no environment sets to production runs over mounted sources, beside stores alone; more shows work on it, such as a
 * terminal or a database for it. Small projects are run so for good as well.
 */
function isFrameworkForWork(own: readonly Table[], file: ComposeFile): boolean {
  return (
    own.some(
      (service) => runsForWork(service, file) && (isSetToDevelopment(service) || isWorkedIn(service, file)),
    ) &&
    own.every((service) => !startsAgain(service) && sourceOverCopy(service, file) !== undefined) &&
    [...file.services.values()].every((each) => each.build !== undefined || isStore(each))
  );
}

function keepsPackages(service: Table): boolean {
  return packagesKept(service) !== undefined;
}

/** A Dockerfile beside that of a service is called after a release, or one of its stages is, and the file builds neither. */
export function isReleasedFromOther(service: Table, file: ComposeFile): boolean {
  const dockerfile = dockerfileOf(service, file.path, file.tree);
  if (dockerfile === undefined || isOfRelease(nameOf(dockerfile))) return false;
  return hasReleaseBeside(service, dockerfile, file) || hasReleaseStage(service, file);
}

function hasReleaseBeside(service: Table, dockerfile: string, file: ComposeFile): boolean {
  const used = [...file.services.values()].map((each) => dockerfileOf(each, file.path, file.tree));
  const context = posix.join(prefixOf(file.path), buildOf(service)?.context ?? '.', '/');
  return [context === './' ? '' : context, prefixOf(dockerfile)]
    .filter((folder) => !isOutside(folder))
    .flatMap((folder) => file.tree.entries(folder).map((name) => `${folder}${name}`))
    .some((path) => dockerfileNames.test(nameOf(path)) && isOfRelease(nameOf(path)) && !used.includes(path));
}

/** It targets another stage. */
function hasReleaseStage(service: Table, file: ComposeFile): boolean {
  const { target } = table(service.build);
  if (typeof target !== 'string' || isOfRelease(withDefaults(target))) return false;
  return stagesOf(textOf(service, file)).some(({ name }) => isOfRelease(name));
}
