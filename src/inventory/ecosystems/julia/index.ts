import type { Ecosystem } from '../../../core/ecosystem.js';
import { manifest } from './manifest.js';
import { project } from './project.js';

export const ecosystem: Ecosystem = {
  id: 'julia',
  title: 'Julia packages: Manifest.toml',
  analyzers: [manifest, project],
  purlTypes: ['julia'],
  roles: { withoutDirect: [manifest] },
};
