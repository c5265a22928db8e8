import type { Ecosystem } from '../../../core/ecosystem.js';
import { status } from './status.js';

export const ecosystem: Ecosystem = {
  id: 'vcpkg',
  title: 'C and C++ packages of vcpkg: what it installed',
  analyzers: [status],
  purlTypes: ['vcpkg'],
};
