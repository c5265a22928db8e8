import { isBareDistribution } from '../../repairs/distribution.js';
import { fromRoot } from '../../repairs/from-root.js';
import type { Maker } from '../../repairs/remedy.js';
import { relativeTargets } from './relative-targets.js';

/**
 * All paths of a file or none: of two that look alike, one that is made whole makes a reader look for a difference. A project that goes to the
 * folder of the image, `COPY . .`, wants a WORKDIR, which its start follows; `COPY . /` would only spell out where it lies by chance.
 */
export const repair: Maker = (hit, file) =>
  relativeTargets(file).every(
    ({ stage, target }) => isBareDistribution(stage) && !/^\.\/?$/.test(target.value),
  )
    ? fromRoot(hit, file)
    : undefined;
