import { member } from '../../repairs/compose.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  compose: member('200', 'pids_limit'),
  anywhere: flipped(/^-?\d{1,9}$/, '200'),
};
