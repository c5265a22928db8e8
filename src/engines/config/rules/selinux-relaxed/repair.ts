import { withoutOption } from '../../repairs/compose.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  compose: takenBack(withoutOption),
};
