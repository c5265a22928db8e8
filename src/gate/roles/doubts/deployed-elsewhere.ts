import { nameOf } from '../../../core/paths.js';
import { baseComposeNames } from '../../../knowledge/roles/compose.js';
import { servicesIn } from '../compose-file.js';
import type { Tree } from '../find.js';
import { isStartedOnServer } from '../local-stacks.js';
import { isInstalledByPages, isOfferedOnPages } from '../pages.js';
import { standsAlone } from '../release-stacks.js';
import { type OtherRelease, otherReleaseOf } from '../releases.js';
import type { Doubt } from './doubt.js';
import { releaseWords } from './words.js';

/** Something else deploys the project, so that a Compose file may be there for the own machine alone; no page installs or deploys by it. */
export const deployedElsewhere: Doubt = {
  id: 'deployed-elsewhere',
  ofCompose: ({ path, tree }) => {
    if (!baseComposeNames.includes(nameOf(path))) return undefined;
    if (isInstalledByPages(path, tree) || isStartedOnServer(path, tree)) return undefined;
    const release = otherReleaseOf(path, tree);
    if (release === undefined || mayNeed(release, path, tree)) return undefined;
    return { role: 'tooling', because: releaseWords(release) };
  },
};

/** A file that is laid over this one is started together with it, and machines that code sets up may be there to run it. */
function mayNeed(release: OtherRelease, path: string, tree: Tree): boolean {
  if (release.by === 'code') return isOfferedOnPages(path, tree);
  return release.by === 'compose' && !standsAlone(servicesIn(tree.text(release.path)));
}
