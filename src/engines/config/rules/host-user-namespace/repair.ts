import { without } from '../../repairs/compose.js';
import { pod } from '../../repairs/kubernetes.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: takenBack(pod('false', 'hostUsers')),
  compose: takenBack(without('userns_mode')),
  anywhere: takenBack(flipped(on, 'false')),
};
