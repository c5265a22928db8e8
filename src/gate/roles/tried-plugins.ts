import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { pluginFolder, pluginManifests } from '../../knowledge/roles/plugins.js';
import { isOwnFolder, isRelative, mountsOf, sourcesOf, startsAgain, type Table } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import { isOfOthers } from './work-stacks.js';

/**
 * Whether a file starts a program of others to try the project in it: nothing is built, and all of the tree that a service is given is the
 * project as a plugin (`.:/var/www/html/wp-content/plugins/tide`, `./custom_components` beside `hacs.json`).
 */
export function triesPlugin(file: ComposeFile): boolean {
  const all = [...file.services.values()];
  if (all.some((each) => each.build !== undefined || startsAgain(each) || each.deploy !== undefined))
    return false;
  const hosts = all.filter((each) => isGivenPlugin(each, file));
  return hosts.length > 0 && all.every((each) => hosts.includes(each) || isOfOthers(each, file));
}

function isGivenPlugin(service: Table, file: ComposeFile): boolean {
  const own = mountsOf(service).filter(({ source }) => isRelative(source) || isOwnFolder(source));
  return (
    typeof service.image === 'string' &&
    sourcesOf(service).length > 0 &&
    own.length > 0 &&
    own.every(({ source, target = '' }) => isPlugin(source, target, file))
  );
}

function isPlugin(source: string, target: string, { path, tree }: ComposeFile): boolean {
  const folder = prefixOf(path);
  const place = posix.join(folder, source, '/');
  const [, shelf = '', name = ''] = pluginFolder.exec(target) ?? [];
  if (shelf === '') return false;
  // All of the tree is the one plugin.
  if (place === posix.join(folder, './') && name !== '') return true;
  const manifest = pluginManifests.find((each) => each.folder === shelf)?.manifest;
  return manifest !== undefined && tree.entries(folder).includes(manifest) && tree.entries(place).length > 0;
}
