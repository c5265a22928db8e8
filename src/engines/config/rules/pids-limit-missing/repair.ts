import { member } from '../../repairs/compose.js';
import { type RuleRepairs, unlessForeign, unlessService } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

const need = 'the number of threads that it starts';

export const repairs: RuleRepairs = {
  compose: unlessService(() => need, unlessForeign(need, member('500', 'pids_limit'))),
  anywhere: flipped(/^-?\d{1,9}$/, '500'),
};
