import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  anywhere: flipped(/^MUTABLE$/, 'IMMUTABLE'),
};
