import { context } from '../../repairs/kubernetes.js';
import { decided, type RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

const reason = 'Files of the image may be open to the group 0 and to no other.';

export const repairs: RuleRepairs = {
  kubernetes: decided(reason, context('10001', 'runAsGroup')),
  anywhere: decided(reason, flipped(/^0+$/, '10001')),
};
