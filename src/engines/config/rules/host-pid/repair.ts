import { without } from '../../repairs/compose.js';
import { withoutPod } from '../../repairs/kubernetes.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: takenBack(withoutPod('hostPID')),
  compose: takenBack(without('pid')),
  anywhere: takenBack(flipped(on, 'false')),
};
