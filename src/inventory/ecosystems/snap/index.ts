import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'snap',
  title: 'Snaps: meta/snap.yaml',
  analyzers: [installed],
  purlTypes: ['snap'],
};
