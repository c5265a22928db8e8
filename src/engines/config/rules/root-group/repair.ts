import { context } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: context('10001', 'runAsGroup'),
  anywhere: flipped(/^0+$/, '10001'),
};
