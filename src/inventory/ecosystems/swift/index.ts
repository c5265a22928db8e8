import type { Ecosystem } from '../../../core/ecosystem.js';
import { cartfile } from './cartfile.js';
import { normaliseName } from './names.js';
import { packageResolved } from './package-resolved.js';

export const ecosystem: Ecosystem = {
  id: 'swift',
  title: 'Swift packages: Package.resolved, Cartfile.resolved',
  analyzers: [packageResolved, cartfile],
  purlTypes: ['swift'],
  normaliseName,
};
