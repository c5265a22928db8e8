import type { Ecosystem } from '../../../core/ecosystem.js';
import { registry } from './registry.js';

export const ecosystem: Ecosystem = {
  id: 'pear',
  title: 'PHP packages of PEAR and PECL',
  analyzers: [registry],
  purlTypes: ['pear', 'pecl'],
};
