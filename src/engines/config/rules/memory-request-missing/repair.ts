import { resource } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: resource('128Mi', 'requests', 'memory'),
};
