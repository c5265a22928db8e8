import { pod } from '../../repairs/kubernetes.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: takenBack(pod('false', 'automountServiceAccountToken')),
  anywhere: takenBack(flipped(on, 'false')),
};
