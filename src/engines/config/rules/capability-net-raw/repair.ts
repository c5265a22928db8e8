import { withoutCapability } from '../../repairs/capability.js';
import type { RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: withoutCapability,
  compose: withoutCapability,
};
