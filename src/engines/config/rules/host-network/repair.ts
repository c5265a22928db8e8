import { without } from '../../repairs/compose.js';
import { withoutPod } from '../../repairs/kubernetes.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: takenBack(withoutPod('hostNetwork')),
  compose: takenBack(without('network_mode', 'net')),
  anywhere: takenBack(flipped(on, 'false')),
};
