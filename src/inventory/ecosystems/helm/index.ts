import type { Ecosystem } from '../../../core/ecosystem.js';
import { chartLock } from './chart-lock.js';

export const ecosystem: Ecosystem = {
  id: 'helm',
  title: 'Helm charts: Chart.lock',
  analyzers: [chartLock],
  purlTypes: ['helm'],
};
