import { pod } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: pod('false', 'automountServiceAccountToken'),
  anywhere: flipped(on, 'false'),
};
