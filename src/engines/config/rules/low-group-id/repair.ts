import { context } from '../../repairs/kubernetes.js';
import { type RuleRepairs, unlessRootNeeded } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: unlessRootNeeded(context('10001', 'runAsGroup')),
  anywhere: unlessRootNeeded(flipped(/^\d{1,5}$/, '10001')),
};
