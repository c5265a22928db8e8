import { resource } from '../../repairs/kubernetes.js';
import { measured, type RuleRepairs } from '../../repairs/repair.js';

export const repairs: RuleRepairs = {
  kubernetes: measured(resource('100m', 'requests', 'cpu')),
};
