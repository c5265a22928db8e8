import type { Ecosystem } from '../../../core/ecosystem.js';
import { versionString } from './version-string.js';

export const ecosystem: Ecosystem = {
  id: 'programs',
  title: 'Well-known programs that no package manager brought, by the versions in them',
  analyzers: [versionString],
  purlTypes: ['generic'],
};
