import { context } from '../../repairs/kubernetes.js';
import {
  askedWithoutRoot,
  type ConfigMaker,
  type RuleRepairs,
  unlessRootNeeded,
} from '../../repairs/repair.js';
import { flipped, off } from '../../repairs/words.js';

const reason = 'An image that names no user, or one by name, does not start.';

function guarded(maker: ConfigMaker): ConfigMaker {
  return unlessRootNeeded(askedWithoutRoot(reason, maker));
}

export const repairs: RuleRepairs = {
  kubernetes: guarded(context('true', 'runAsNonRoot')),
  anywhere: guarded(flipped(off, 'true')),
};
