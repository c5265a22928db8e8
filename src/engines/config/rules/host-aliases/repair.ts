import { withoutPod } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: withoutPod('hostAliases'),
};
