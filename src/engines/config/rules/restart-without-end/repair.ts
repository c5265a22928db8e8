import { member } from '../../repairs/compose.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  compose: member('on-failure:5', 'restart'),
  anywhere: flipped(/^(?:always|unless-stopped|on-failure(?::\d+)?)$/, 'on-failure:5'),
};
