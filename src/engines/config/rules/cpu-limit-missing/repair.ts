import { member } from '../../repairs/compose.js';
import { resource } from '../../repairs/kubernetes.js';
import type { RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: resource('500m', 'limits', 'cpu'),
  compose: member('"1.0"', 'cpus'),
};
