import { nameOf, prefixOf } from '../../core/paths.js';
import { isOfRelease } from '../../knowledge/roles/compose.js';
import { productionValue } from '../../knowledge/roles/development.js';
import { settingsOf, type Table } from './compose-file.js';
import type { ComposeFile } from './compose-use.js';
import { isSaidToBeReleased } from './development-stacks.js';
import { isOfProduction } from './release-stacks.js';

/** Whether a Compose file says that it is for a release: by its name, its folder (`production/`), its head or a label. */
export function isForProduction({ path, services, tree }: ComposeFile): boolean {
  return (
    isOfRelease(nameOf(path)) ||
    isOfProduction(nameOf(prefixOf(path).slice(0, -1))) ||
    isSaidToBeReleased(tree.text(path)) ||
    [...services.values()].some(isLabelledForProduction)
  );
}

/** `labels: ["environment=production"]` */
function isLabelledForProduction({ labels }: Table): boolean {
  return settingsOf({ environment: labels }).some(
    ([key, value]) => environmentLabel.test(key) && productionValue.test(value.trim()),
  );
}

const environmentLabel = /(?:^|\.)env(?:ironment)?$/i;
