import { context } from '../../repairs/kubernetes.js';
import { type ConfigMaker, decided, type RuleRepairs, unlessRootNeeded } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

const reason = 'Files of the image and of mounted folders belong to the number that it has now.';

function guarded(maker: ConfigMaker): ConfigMaker {
  return unlessRootNeeded(decided(reason, maker));
}

export const repairs: RuleRepairs = {
  kubernetes: guarded(context('10001', 'runAsGroup')),
  anywhere: guarded(flipped(/^\d{1,5}$/, '10001')),
};
