import type { Ecosystem } from '../../../core/ecosystem.js';
import { copyright } from './copyright.js';
import { ownership } from './ownership.js';
import { sources } from './sources.js';
import { status } from './status.js';

export const ecosystem: Ecosystem = {
  id: 'deb',
  title: 'Debian packages (dpkg)',
  analyzers: [status, ownership, copyright, sources],
  purlTypes: ['deb'],
  upgradeCommand: (name, version) => `apt-get install --only-upgrade ${name}=${version}`,
};
