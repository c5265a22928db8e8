import { member } from '../../repairs/compose.js';
import { context } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';
import { flipped, off } from '../../repairs/words.js';

export const repairs: RuleRepairs = {
  kubernetes: context('true', 'readOnlyRootFilesystem'),
  compose: member('true', 'read_only'),
  anywhere: flipped(off, 'true'),
};
