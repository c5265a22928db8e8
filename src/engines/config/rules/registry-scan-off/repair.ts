import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped, off } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  anywhere: flipped(off, 'true'),
};
