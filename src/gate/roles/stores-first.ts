import { productionProfile } from '../../knowledge/roles/compose.js';
import { localDependencies, localInfrastructure } from '../../knowledge/roles/doubts.js';
import { type Services, startsAgain, type Table, texts } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import { isForProduction } from './for-production.js';
import { headComment } from './images.js';
import { isInstalledByPages } from './pages.js';
import { wordsOf } from './production-apart.js';
import { isStore } from './stores-aside.js';

/** Whether the head of a file says that it starts what programs on the own machine need, and it starts these where a profile is named. */
export function isForProgramsOutside(file: ComposeFile): boolean {
  const { path, services, tree } = file;
  const words = wordsOf(headComment(tree.text(path)));
  const isSaid = [localInfrastructure, localDependencies].some((each) => each.test(words));
  return isSaid && startsStoresFirst(services) && !isForProduction(file) && !isInstalledByPages(path, tree);
}

/** What is built is behind profiles of a user's choice, and most of the rest are stores. */
export function startsStoresFirst(services: Services): boolean {
  const all = [...services.values()];
  const built = all.filter(({ build }) => build !== undefined);
  const first = all.filter(({ profiles }) => texts(profiles).length === 0);
  return (
    built.length > 0 &&
    built.every((each) => !first.includes(each) && !startsAgain(each) && !isReleased(each)) &&
    first.filter(isStore).length * 2 > first.length
  );
}

function isReleased({ profiles }: Table): boolean {
  return texts(profiles).some((each) => productionProfile.test(each));
}
