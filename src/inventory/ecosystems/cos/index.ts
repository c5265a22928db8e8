import type { Ecosystem } from '../../../core/ecosystem.js';
import { packageInfo } from './package-info.js';

export const ecosystem: Ecosystem = {
  id: 'cos',
  title: 'Packages of Container-Optimized OS',
  analyzers: [packageInfo],
  purlTypes: ['cos'],
};
