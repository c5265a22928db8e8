import { lastNameOf } from '../models/image-reference/index.js';
import { rootStage, type Stage } from '../models/stages/index.js';

/** Whether the programs of the image are those of BusyBox, as far as its name tells. */
export function isBusybox(stage: Stage): boolean {
  const { reference } = rootStage(stage);
  const name = lastNameOf(reference);
  return name === 'alpine' || name === 'busybox' || /(?:^|-)(?:alpine|busybox)/.test(reference.tag ?? '');
}
