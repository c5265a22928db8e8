import { resource } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: resource('100m', 'requests', 'cpu'),
};
