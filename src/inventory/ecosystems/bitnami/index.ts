import type { Ecosystem } from '../../../core/ecosystem.js';
import { components } from './components.js';

export const ecosystem: Ecosystem = {
  id: 'bitnami',
  title: 'Bitnami components',
  analyzers: [components],
  purlTypes: ['bitnami'],
};
