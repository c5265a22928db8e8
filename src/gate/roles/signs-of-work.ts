import { developmentServers, developmentValue, switchedOn } from '../../knowledge/roles/compose.js';
import { bundlerAddress, debuggers, debugVariable, nameForWork } from '../../knowledge/roles/development.js';
import {
  packagesKept,
  type Services,
  settingsOf,
  sourcesOf,
  startsAgain,
  type Table,
  table,
  texts,
  withDefaults,
} from './compose-file.js';
import { type ComposeFile, opensPort, startOf } from './compose-use.js';
import { environmentsOf, hidesSources, isSetToProduction, runsSources } from './development-stacks.js';
import { isStartedOnServer } from './local-stacks.js';
import { scriptCall } from './package-scripts.js';
import { isInstalledByPages, isOfferedOnPages } from './pages.js';
import { isBaseOfRelease } from './release-stacks.js';
import { sourceOverCopy } from './source-mounts.js';
import { isStore } from './stores-aside.js';
import { worksOnMounts } from './work-on-mounts.js';
import { isOfOthers } from './work-stacks.js';

/** Whether a Compose file is for work by what all of its services show, and no environment is that of a release. */
export function showsWork(file: ComposeFile): boolean {
  if (isSetToProduction(file.services) || isStartedOnServer(file.path, file.tree)) return false;
  return (
    showsWorkThroughout(file) || isNamedForWork(file.services) || worksOnMounts(file) || servesWorkAlone(file)
  );
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

/**
 * A server for work runs over the copy in the image, nothing starts it again and no page installs the project by it: it shows its errors to
 * who changes it; or no page offers the file, and the own machine reaches a store of it.
 */
function servesWorkAlone(file: ComposeFile): boolean {
  const { path, services, tree } = file;
  const all = [...services.values()];
  const own = all.filter(({ build }) => build !== undefined);
  const served = own.filter((service) => servesWork(service, file));
  if (served.length === 0 || served.some(startsAgain) || isInstalledByPages(path, tree)) return false;
  if (isBaseOfRelease(path, services, tree)) return false;
  if (served.some(isDebugged)) return true;
  return (
    !isOfferedOnPages(path, tree) &&
    all.some((service) => isStore(service) && opensPort(service)) &&
    own.every((service) => served.includes(service) || hidesSources(service))
  );
}

/** The server of a bundler is seen by its option too, where the packages of the image are kept: `npm start -- --host`. */
function servesWork(service: Table, file: ComposeFile): boolean {
  if (sourceOverCopy(service, file) === undefined) return false;
  const isOfBundler = packagesKept(service) !== undefined && bundlerAddress.test(startOf(service, file));
  return isOfBundler || runsSources(service, file);
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
