import { withoutOption } from '../../repairs/compose.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  compose: withoutOption,
  anywhere: flipped(/^Unconfined$/, 'RuntimeDefault'),
};
