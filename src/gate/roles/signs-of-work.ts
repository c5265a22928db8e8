import { developmentServers, developmentValue, switchedOn } from '../../knowledge/roles/compose.js';
import { debuggers, debugVariable, nameForWork } from '../../knowledge/roles/development.js';
import {
  type Services,
  settingsOf,
  sourcesOf,
  startsAgain,
  type Table,
  table,
  texts,
  withDefaults,
} from './compose-file.js';
import { type ComposeFile, startOf } from './compose-use.js';
import { environmentsOf, isSetToProduction, runsSources } from './development-stacks.js';
import { isStartedOnServer } from './local-stacks.js';
import { scriptCall } from './package-scripts.js';
import { sourceOverCopy } from './source-mounts.js';
import { worksOnMounts } from './work-on-mounts.js';
import { isOfOthers } from './work-stacks.js';

/** Whether a Compose file is for work by what all of its services show, and no environment is that of a release. */
export function showsWork(file: ComposeFile): boolean {
  if (isSetToProduction(file.services) || isStartedOnServer(file.path, file.tree)) return false;
  return showsWorkThroughout(file) || isNamedForWork(file.services) || worksOnMounts(file);
}

/**
 * All that is built here shows that it is worked on: by more than one kind of sign, of which one is a server over mounted sources. The
 * rest are programs of others.
 */
function showsWorkThroughout(file: ComposeFile): boolean {
  const all = [...file.services.values()];
  const own = all.filter(({ build }) => build !== undefined);
  const found = own.map((service) => signs.filter(({ isShown }) => isShown(service, file)));
  const kinds = new Set(found.flat().map(({ kind }) => kind));
  return (
    kinds.size > 1 &&
    kinds.has('sources') &&
    found.every((each) => each.length > 0) &&
    !all.some(startsAgain) &&
    all.every((each) => each.build !== undefined || isOfOthers(each, file))
  );
}

interface Sign {
  readonly kind: 'server' | 'debugging' | 'sources';
  readonly isShown: (service: Table, file: ComposeFile) => boolean;
}

const signs: readonly Sign[] = [
  { kind: 'server', isShown: startsServer },
  { kind: 'debugging', isShown: isDebugged },
  { kind: 'sources', isShown: runsMounted },
];

/** By its own command, whatever its image starts. */
function startsServer({ command }: Table): boolean {
  const words = texts(command).join(' ');
  return developmentServers.some((each) => each.test(words));
}

/** `DJANGO_DEBUG: "True"`, for the container or for its build. */
function isDebugged(service: Table): boolean {
  return [...settingsOf(service), ...settingsOf({ environment: table(service.build).args })].some(
    ([key, value]) => debugVariable.test(key) && switchedOn.test(withDefaults(value.trim())),
  );
}

/** A script of the package, or a server that follows changes, over the copy in the image. */
function runsMounted(service: Table, file: ComposeFile): boolean {
  return (
    (scriptCall.test(startOf(service, file)) || runsSources(service, file)) &&
    sourceOverCopy(service, file) !== undefined
  );
}

/** Each container is called after work (`tide-dev`), and one that is built here is set to it or has a debugger. */
function isNamedForWork(services: Services): boolean {
  const all = [...services.values()];
  return (
    all.every(isCalledForWork) && all.some((service) => service.build !== undefined && isSetForWork(service))
  );
}

function isCalledForWork({ container_name: name }: Table): boolean {
  return typeof name === 'string' && nameForWork.test(name);
}

function isSetForWork(service: Table): boolean {
  return (
    environmentsOf(service).some((value) => developmentValue.test(value)) ||
    sourcesOf(service).some((source) => debuggers.test(source))
  );
}
