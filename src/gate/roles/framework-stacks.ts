import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { switchedOn } from '../../knowledge/roles/compose.js';
import { frameworkSwitch, installedFolder } from '../../knowledge/roles/development.js';
import { buildOf, settingsOf, type Table, withDefaults } from './compose-file.js';
import { type ComposeFile, isOutside } from './compose-use.js';

/**
 * Whether a framework brought along the stack, for work alone: an image of it is built from a folder into which a package manager installs,
 * or a switch names it (https://laravel.com/docs/sail). Who installs what a release needs has neither.
 */
export function isFrameworkStack(file: ComposeFile): boolean {
  return [...file.services.values()].some(
    (service) => isBuiltFromPackage(service, file) || isSwitchedForWork(service),
  );
}

/** The folder is not in the repository: `./vendor/laravel/sail/runtimes/8.4`. */
function isBuiltFromPackage(service: Table, { path, tree }: ComposeFile): boolean {
  const build = buildOf(service);
  if (build === undefined) return false;
  const context = posix.join(prefixOf(path), build.context, '/');
  return !isOutside(context) && installedFolder.test(context) && tree.entries(context).length === 0;
}

function isSwitchedForWork(service: Table): boolean {
  return settingsOf(service).some(
    ([key, value]) => frameworkSwitch.test(key) && switchedOn.test(withDefaults(value.trim())),
  );
}
