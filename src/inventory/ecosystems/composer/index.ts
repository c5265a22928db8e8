import type { Ecosystem } from '../../../core/ecosystem.js';
import { composerJson } from './composer-json.js';
import { composerLock, installed } from './composer-lock.js';
import { normaliseName, upgradeCommand } from './packages.js';

export const ecosystem: Ecosystem = {
  id: 'composer',
  title: 'PHP packages: composer.lock and installed packages',
  analyzers: [installed, composerLock, composerJson],
  purlTypes: ['composer'],
  roles: { manifests: [composerJson], withoutDirect: [composerLock] },
  normaliseName,
  upgradeCommand,
};
