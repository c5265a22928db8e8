import { type RuleRepairs, takenBack } from '../../repairs/repair.js';
import { flipped, on } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  anywhere: takenBack(flipped(on, 'false')),
};
