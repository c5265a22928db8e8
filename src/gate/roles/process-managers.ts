import { prefixesOf, prefixOf } from '../../core/paths.js';
import { deploymentWords } from '../../knowledge/roles/compose.js';
import { processManagerFiles, processManagers } from '../../knowledge/roles/stores.js';
import { type StackPlace, wordsIn } from './compose-use.js';
import { headComment } from './images.js';

/** Whether a program that keeps others running has a file beside a Compose file or above it, or is named in its head: on a server. */
export function hasProcessManager({ path, tree }: StackPlace): boolean {
  return (
    isManagedByHead({ path, tree }) ||
    prefixesOf(path).some((folder) => tree.entries(folder).some((name) => processManagerFiles.test(name)))
  );
}

/** Its stores are those of a server: its head says so, or the file of such a program lies beside it in a folder of deployments. */
export function servesManagedPrograms({ path, tree }: StackPlace): boolean {
  const folder = prefixOf(path);
  return (
    isManagedByHead({ path, tree }) ||
    (wordsIn(folder).some((word) => deploymentWords.test(word)) &&
      tree.entries(folder).some((name) => processManagerFiles.test(name)))
  );
}

function isManagedByHead({ path, tree }: StackPlace): boolean {
  return processManagers.test(headComment(tree.text(path)));
}
