import { composeNames } from '../../../../knowledge/roles/compose.js';
import { containerCall, remoteShell } from '../../../../knowledge/roles/servers.js';
import { agentImages, coordinatorImages } from '../../../../knowledge/roles/stores.js';
import { isPartOfProduct } from '../../compose.js';
import { startsAgain, type Table, withDefaults } from '../../compose-file.js';
import { imageParts } from '../../compose-images.js';
import type { ComposeFile } from '../../compose-use.js';
import { isForDeployment } from '../../for-deployment.js';
import { isForProduction } from '../../for-production.js';
import { servesManagedPrograms } from '../../process-managers.js';
import { holdsCode } from '../../source-mounts.js';
import { buildsOnStore, isStore, servesStores } from '../../stores-aside.js';
import { workflowsIn } from '../../workflows.js';
import type { Doubt } from '../doubt.js';

/** Stores that are kept, for a program that the tree has and that the file does not start: those of a server, or of the own machine. */
export const doubt: Doubt = {
  id: 'stores-alone',
  title: 'It starts stores alone',
  rank: 80,
  about: 'product',
  ofCompose: (file) => {
    if (isForProduction(file) || servesManagedPrograms(file)) return undefined;
    const all = [...file.services.values()];
    if (isPartOfProduct(file.path, file) || all.every(isAgent) || all.every(isDashboard)) return undefined;
    if (!holdsProgram(file) || isBesidePrograms(file)) return undefined;
    const others = [...file.services].filter(([, each]) => !isStore(each) && !buildsOnStore(each, file));
    if (others.length === all.length || !others.every(([name, each]) => servesStores(name, each)))
      return undefined;
    return { role: 'tooling', because: contentsOf(all) };
  },
};

/** A workflow starts programs of the project as containers of a server, which keeps these running as well. */
function isBesidePrograms(file: ComposeFile): boolean {
  const { services, tree } = file;
  if (!isForDeployment(file) || ![...services.values()].some(startsAgain)) return false;
  return workflowsIn(tree)
    .map((each) => tree.text(each))
    .some((text) => remoteShell.test(text) && containerCall.test(text));
}

/** In the words of a reader, to whom a registry of services is no store. */
function contentsOf(all: readonly Table[]): string {
  if (all.some(isDashboard))
    return 'it starts stores and dashboards of others, and the program that fills them runs outside';
  const stores = all.some(isCoordinator) ? 'services of others' : 'stores';
  return `it starts ${stores} alone, and the program that uses them runs outside`;
}

/** Programs find each other by it, or are seen by it. */
function isCoordinator({ image }: Table): boolean {
  return typeof image === 'string' && coordinatorImages.test(imageParts(withDefaults(image)).name);
}

/** A repository of Compose files alone, with their pages and scripts, has none that could run outside. */
function holdsProgram({ tree }: ComposeFile): boolean {
  return tree.entries('').some((name) => {
    if (name.startsWith('.') || aside.some((each) => name.endsWith(each))) return false;
    return (
      !name.endsWith('/') ||
      !tree.entries(name).some((each) => composeNames.test(each)) ||
      holdsCode(name, tree)
    );
  });
}

const aside = ['.md', '.sh', '.yml', '.yaml', 'LICENSE'];

/** It keeps nothing, and hands on what others report. */
function isAgent({ image }: Table): boolean {
  return typeof image === 'string' && agentImages.test(imageParts(withDefaults(image)).name);
}

/** What it shows of a store may be all that the project delivers. */
function isDashboard({ image }: Table): boolean {
  return typeof image === 'string' && imageParts(withDefaults(image)).name === 'grafana';
}
