import { withDigest } from '../../repairs/digest.js';
import type { RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  anywhere: withDigest,
};
