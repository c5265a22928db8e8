import type { Ecosystem } from '../../../core/ecosystem.js';
import { installed } from './installed.js';
import { repositories } from './repositories.js';

export const ecosystem: Ecosystem = {
  id: 'apk',
  title: 'Alpine packages (apk)',
  analyzers: [installed, repositories],
  purlTypes: ['apk'],
  upgradeCommand: (name, version) => `apk add --upgrade '${name}>=${version}'`,
};
