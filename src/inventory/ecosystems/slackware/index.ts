import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'slackware',
  title: 'Slackware packages',
  analyzers: [installed],
  purlTypes: ['slackware'],
};
