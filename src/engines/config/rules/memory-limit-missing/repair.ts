import { member } from '../../repairs/compose.js';
import { resource } from '../../repairs/kubernetes.js';
import { measured, type RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: measured(resource('256Mi', 'limits', 'memory')),
  compose: measured(member('512m', 'mem_limit')),
};
