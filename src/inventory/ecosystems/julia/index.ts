import type { Ecosystem } from '../../../core/ecosystem.js';
import { manifest } from './manifest.js';

export const ecosystem: Ecosystem = {
  id: 'julia',
  title: 'Julia packages: Manifest.toml',
  analyzers: [manifest],
  purlTypes: ['julia'],
};
