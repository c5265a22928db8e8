import type { Ecosystem } from '../../../core/ecosystem.js';
import { workflow } from './workflow.js';

export const ecosystem: Ecosystem = {
  id: 'github-actions',
  title: 'GitHub Actions: what workflows use',
  analyzers: [workflow],
  purlTypes: ['github'],
};
