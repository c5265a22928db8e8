import { context } from '../../repairs/kubernetes.js';
import { type RuleRepairs, unattended } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: unattended(context('RuntimeDefault', 'seccompProfile', 'type')),
};
