import { context } from '../../repairs/kubernetes.js';
import { because, type RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: because(
    'A program that uses system calls outside of the default profile stops.',
    context('RuntimeDefault', 'seccompProfile', 'type'),
  ),
};
