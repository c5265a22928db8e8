import { member } from '../../repairs/compose.js';
import { resource } from '../../repairs/kubernetes.js';
import { measured, type RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: measured(resource('500m', 'limits', 'cpu')),
  compose: measured(member('"1.0"', 'cpus')),
};
