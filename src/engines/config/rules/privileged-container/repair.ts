import { member } from '../../repairs/compose.js';
import { context } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: context('false', 'privileged'),
  compose: member('false', 'privileged'),
  anywhere: flipped(on, 'false'),
};
