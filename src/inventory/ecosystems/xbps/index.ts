import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';

export const ecosystem: Ecosystem = {
  id: 'xbps',
  title: 'Void Linux packages (XBPS)',
  analyzers: [installed],
  purlTypes: ['xbps'],
};
