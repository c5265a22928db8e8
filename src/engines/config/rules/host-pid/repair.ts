import { without } from '../../repairs/compose.js';
import { withoutPod } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: withoutPod('hostPID'),
  compose: without('pid'),
  anywhere: flipped(on, 'false'),
};
