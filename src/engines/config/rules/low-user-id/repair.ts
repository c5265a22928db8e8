import { userOf } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: userOf,
  anywhere: flipped(/^\d{1,5}$/, '10001'),
};
