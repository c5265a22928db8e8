import { withoutCapability } from '../../repairs/capability.js';
import { type RuleRepairs, takenBack } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: takenBack(withoutCapability),
  compose: takenBack(withoutCapability),
};
