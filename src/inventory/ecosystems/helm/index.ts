import type { Ecosystem } from '../../../core/ecosystem.js';
import { chart } from './chart.js';
import { chartLock } from './chart-lock.js';
import { joinRequirements } from './requirements.js';

export const ecosystem: Ecosystem = {
  id: 'helm',
  title: 'Helm charts: Chart.lock, Chart.yaml',
  analyzers: [chartLock, chart],
  purlTypes: ['helm'],
  join: joinRequirements,
};
