import type { Ecosystem } from '../../../core/ecosystem.js';
import { chisel } from './chisel.js';
import { copyright } from './copyright.js';
import { ownership } from './ownership.js';
import { sources } from './sources.js';
import { status } from './status.js';

export const ecosystem: Ecosystem = {
  id: 'deb',
  title: 'Debian packages (dpkg, Chisel)',
  analyzers: [status, ownership, copyright, sources, chisel],
  purlTypes: ['deb'],
  upgradeCommand: (name, version) => `apt-get install --only-upgrade ${name}=${version}`,
};
