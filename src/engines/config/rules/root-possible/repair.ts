import { context } from '../../repairs/kubernetes.js';
import { type RuleRepairs, unlessRootNeeded } from '../../repairs/repair.js';
import { flipped, off } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: unlessRootNeeded(context('true', 'runAsNonRoot')),
  anywhere: unlessRootNeeded(flipped(off, 'true')),
};
