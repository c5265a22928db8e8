import { withoutOption } from '../../repairs/compose.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  compose: takenBack(withoutOption),
  anywhere: takenBack(flipped(/^Unconfined$/, 'RuntimeDefault')),
};
