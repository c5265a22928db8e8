import { userOf } from '../../repairs/kubernetes.js';
import { type RuleRepairs, unlessRootNeeded } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: unlessRootNeeded(userOf),
  anywhere: unlessRootNeeded(flipped(/^\d{1,5}$/, '10001')),
};
