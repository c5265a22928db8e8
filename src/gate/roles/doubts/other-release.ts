import { nameOf, prefixOf } from '../../../core/paths.js';
import { composeNames, environmentKey } from '../../../knowledge/roles/compose.js';
import { debugVariable, productionValue } from '../../../knowledge/roles/development.js';
import { originOfMachine } from '../../../knowledge/roles/own-words.js';
import {
  extended,
  isOwnFolder,
  servicesAt,
  settingsOf,
  sourcesOf,
  startsAgain,
  type Table,
  withDefaults,
} from '../compose-file.js';
import { type ComposeFile, isWordOf, startOf, wordsIn } from '../compose-use.js';
import type { Tree } from '../find.js';
import { isForProduction } from '../for-production.js';
import { personalFolderOf } from '../personal-folders.js';
import { isOfProduction, releasesBeside, standsAlone } from '../release-stacks.js';
import { type OtherRelease, otherReleaseOf } from '../releases.js';
import { buildsMountedSources, sharesServices } from '../shared-services.js';
import { sourceOverCopy } from '../source-mounts.js';
import { serverForWorkIn } from './words.js';

/** What else deploys a project, of a Compose file that does not say of itself that it does, and is not beside one for work. */
export function releaseBeside(file: ComposeFile): OtherRelease | undefined {
  if (isForProduction(file) || (isBesideWork(file) && !isHandedOver(file))) return undefined;
  return otherReleaseOf(
    file.path,
    file.tree,
    (stack) =>
      (sharesServices(file, stack) || buildsMountedSources(file, stack)) &&
      !isForMachineItself(stack, file.tree),
  );
}

/** It is called after no release, and mounts documents of a person, or gives addresses of the machine itself and runs a server for work. */
function isForMachineItself(path: string, tree: Tree): boolean {
  if ([path, prefixOf(path).slice(0, -1)].some((each) => isOfProduction(nameOf(each)))) return false;
  const all = [...extended(servicesAt(path, tree)).values()];
  if (all.some((each) => personalFolderOf(each) !== undefined)) return true;
  return (
    all.flatMap(settingsOf).some(([, value]) => originOfMachine.test(withDefaults(value.trim()))) &&
    all.some((each) => serverForWorkIn(startOf(each, { path, tree })) !== undefined)
  );
}

/** What the file builds, one beside it that is called after a release starts by itself, and no setting here is one of production. */
function isHandedOver({ path, services, tree }: ComposeFile): boolean {
  if ([...services.values()].some(saysProduction)) return false;
  const built = [...services].filter(([, { build }]) => build !== undefined);
  return releasesBeside(path, tree).some(
    (release) => standsAlone(release) && built.every(([name]) => release.has(name)),
  );
}

/** Work on the project has a file of its own beside it, and this one runs its programs as a release does: `FLASK_ENV: production`. */
export function isBesideWork(file: ComposeFile): boolean {
  const { path, services, tree } = file;
  const isApart = tree
    .entries(prefixOf(path))
    .some(
      (name) =>
        composeNames.test(name) &&
        isNotLaidOver(name) &&
        wordsIn(name).some((word) => isWordOf('tooling', word)),
    );
  const all = [...services.values()];
  return isApart && all.some(isSetToProduction) && all.every((each) => !mountsSources(each, file));
}

/** What Compose lays over the file by itself makes the two of them the stack for work. */
function isNotLaidOver(name: string): boolean {
  return !wordsIn(name).includes('override');
}

function isSetToProduction(service: Table): boolean {
  return (service.build !== undefined && startsAgain(service)) || saysProduction(service);
}

function saysProduction(service: Table): boolean {
  return settingsOf(service).some(
    ([key, value]) =>
      (environmentKey.test(key) && productionValue.test(withDefaults(value.trim()))) ||
      (debugVariable.test(key) && switchedOff.test(withDefaults(value.trim()))),
  );
}

const switchedOff = /^(?:false|0|no|off)$/i;

function mountsSources(service: Table, file: ComposeFile): boolean {
  return sourcesOf(service).some(isOwnFolder) || sourceOverCopy(service, file) !== undefined;
}
