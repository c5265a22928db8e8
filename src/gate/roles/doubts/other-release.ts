import { nameOf } from '../../../core/paths.js';
import { isOfRelease } from '../../../knowledge/roles/compose.js';
import { productionValue } from '../../../knowledge/roles/development.js';
import { settingsOf, type Table } from '../compose-file.js';
import type { ComposeFile } from '../compose-use.js';
import { isSaidToBeReleased } from '../development-stacks.js';
import { type OtherRelease, otherReleaseOf } from '../releases.js';

/** What else deploys a project, of a Compose file that does not say of itself that it does. */
export function releaseBeside(file: ComposeFile): OtherRelease | undefined {
  return isForProduction(file) ? undefined : otherReleaseOf(file.path, file.tree);
}

/** By its name, its head or a label. */
export function isForProduction({ path, services, tree }: ComposeFile): boolean {
  return (
    isOfRelease(nameOf(path)) ||
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
