import { withoutPod } from '../../repairs/kubernetes.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: takenBack(withoutPod('hostAliases')),
};
