import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  anywhere: flipped(on, 'false'),
};
