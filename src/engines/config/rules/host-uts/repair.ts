import { without } from '../../repairs/compose.js';
import type { RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  compose: without('uts'),
};
