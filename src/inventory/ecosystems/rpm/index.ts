import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { database } from './database.js';
import { manifest } from './manifest.js';
import { packageFile } from './package-file.js';
import { writeAheadLog } from './write-ahead-log.js';

export const ecosystem: Ecosystem = {
  id: 'rpm',
  title: 'RPM packages (databases of rpm, and package files)',
  analyzers: [database, manifest, packageFile, writeAheadLog],
  purlTypes: ['rpm'],
  matchesBinaries: true,
  upgradeCommand: (name, version) => `dnf upgrade ${shellWord(`${name}-${version.replace(/^\d+:/, '')}`)}`,
};
