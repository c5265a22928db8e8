import type { Ecosystem } from '../../../core/ecosystem.js';
import { jdkRelease } from './jdk-release.js';
import { miseToml } from './mise.js';
import { toolVersions, versionFile } from './tool-versions.js';

export const ecosystem: Ecosystem = {
  id: 'toolchains',
  title: 'Runtimes that a project or a machine chose: asdf, mise, nvm, JDK release files',
  analyzers: [toolVersions, miseToml, versionFile, jdkRelease],
  purlTypes: ['generic'],
  roles: { apart: [toolVersions, miseToml] },
};
