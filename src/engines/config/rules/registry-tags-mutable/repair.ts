import { decided, type RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  anywhere: decided('A pipeline that pushes the same tag again fails.', flipped(/^MUTABLE$/, 'IMMUTABLE')),
};
