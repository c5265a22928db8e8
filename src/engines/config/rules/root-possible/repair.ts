import { context } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped, off } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: context('true', 'runAsNonRoot'),
  anywhere: flipped(off, 'true'),
};
