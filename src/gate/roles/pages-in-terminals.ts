import { posix } from 'node:path';
import { prefixOf } from '../../core/paths.js';
import { bundledServers } from '../../knowledge/roles/development.js';
import { buildOf, startsAgain, type Table } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import { hidesSources } from './development-stacks.js';
import { imageOf, isStore, workplaceOf } from './mounted-frameworks.js';
import { scriptsIn } from './package-scripts.js';
import { isOfferedOnPages } from './pages.js';
import { startInTerminal } from './scripts-in-terminals.js';

/**
 * All that is built has its folder mounted over it and is not started again, beside stores alone, and `npm start` has a terminal of its own in one of
 * them, as the server of a bundler needs it that ends with its input. No page offers the file to others.
 */
export function servesInTerminal(own: readonly Table[], file: ComposeFile): boolean {
  const all = [...file.services.values()];
  return (
    own.some((service) => isPagesServer(service, file)) &&
    own.every((service) => !startsAgain(service) && hidesSources(service)) &&
    all.every((each) => each.build !== undefined || isStore(each)) &&
    !isOfferedOnPages(file.path, file.tree)
  );
}

/** Its manifest may lie where the mount has it alone. */
function isPagesServer(service: Table, file: ComposeFile): boolean {
  if (service.tty !== true || service.stdin_open !== true) return false;
  if (workplaceOf(service, imageOf(service, file)) === undefined) return false;
  if (startInTerminal(service, file, []) === undefined) return false;
  const folder = posix.join(prefixOf(file.path), buildOf(service)?.context ?? '.', '/');
  if (folder.startsWith('../') || folder.startsWith('/')) return false;
  const script = scriptsIn(file.tree.text(posix.join(folder, 'package.json'))).get('start');
  return script === undefined || bundledServers.test(script);
}
