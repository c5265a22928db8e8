import { isBareDistribution } from '../../repairs/distribution.js';
import { fromRoot } from '../../repairs/from-root.js';
import type { Maker } from '../../repairs/remedy.js';
import { relativeTargets } from './relative-targets.js';

/** All paths of a file or none: of two that look alike, one that is made whole makes a reader look for a difference. */
export const repair: Maker = (hit, file) =>
  relativeTargets(file).every(({ stage }) => isBareDistribution(stage)) ? fromRoot(hit, file) : undefined;
