import { without } from '../../repairs/compose.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  compose: takenBack(without('uts')),
};
