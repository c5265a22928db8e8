import type { Ecosystem } from '../../../core/ecosystem.js';
import { bill } from './bill.js';
import { components } from './components.js';

export const ecosystem: Ecosystem = {
  id: 'bitnami',
  title: 'Bitnami components and the bills beside them',
  analyzers: [components, bill],
  purlTypes: ['bitnami'],
};
