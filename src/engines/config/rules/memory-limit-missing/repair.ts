import { member } from '../../repairs/compose.js';
import { resource } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: resource('256Mi', 'limits', 'memory'),
  compose: member('512m', 'mem_limit'),
};
