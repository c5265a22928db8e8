import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { asar } from './asar.js';
import { bunLock } from './bun-lock.js';
import { installed } from './installed.js';
import { licenceFile } from './licence-file.js';
import { packageJson } from './package-json.js';
import { packageLock } from './package-lock.js';
import { pnpmLock } from './pnpm-lock.js';
import { joinWorkspaces } from './workspaces.js';
import { yarnLock } from './yarn-lock.js';

export const ecosystem: Ecosystem = {
  id: 'npm',
  title:
    'npm packages: package-lock.json, yarn.lock, pnpm-lock.yaml, bun.lock, node_modules and .asar archives',
  analyzers: [installed, licenceFile, packageLock, yarnLock, pnpmLock, bunLock, packageJson, asar],
  purlTypes: ['npm'],
  roles: {
    manifests: [packageJson],
    apart: [asar],
    withoutDirect: [packageLock, yarnLock],
    withoutScopes: [yarnLock],
  },
  join: joinWorkspaces,
  upgradeCommand: (name, version) => `npm install ${shellWord(`${name}@${version}`)}`,
};
