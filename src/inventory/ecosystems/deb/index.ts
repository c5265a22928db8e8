import type { Ecosystem } from '../../../core/ecosystem.js';
import { chisel } from './chisel.js';
import { copyright } from './copyright.js';
import { ownership } from './ownership.js';
import { packageFile } from './package-file.js';
import { sources } from './sources.js';
import { status } from './status.js';

export const ecosystem: Ecosystem = {
  id: 'deb',
  title: 'Debian packages (dpkg, Chisel, .deb archives)',
  analyzers: [status, ownership, copyright, sources, chisel, packageFile],
  purlTypes: ['deb'],
  upgradeCommand: (name, version) => `apt-get install --only-upgrade ${name}=${version}`,
};
