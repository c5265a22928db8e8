import type { Ecosystem } from '../../../core/ecosystem.js';
import { installedDatabase } from './installed-database.js';

export const ecosystem: Ecosystem = {
  id: 'winget',
  title: 'Programs that winget installed',
  analyzers: [installedDatabase],
  purlTypes: ['winget'],
};
