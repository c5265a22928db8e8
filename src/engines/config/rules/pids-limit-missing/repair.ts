import { member } from '../../repairs/compose.js';
import { decided, type RuleRepairs, unlessForeign, unlessService } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

const reason = 'The figure is one to start from: a program that starts more threads stops.';
const need = 'the number of threads that it starts';

export const repairs: RuleRepairs = {
  compose: unlessService(() => need, unlessForeign(need, decided(reason, member('500', 'pids_limit')))),
  anywhere: decided(reason, flipped(/^-?\d{1,9}$/, '500')),
};
