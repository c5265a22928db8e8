import type { Ecosystem } from '../../../core/ecosystem.js';
import { shellWord } from '../../../core/shell-word.js';
import { assembly, joinAssemblies } from './assembly.js';
import { joinCentralVersions } from './central-versions.js';
import { depsJson, projectAssets } from './deps-json.js';
import { normaliseName } from './names.js';
import { nupkg } from './nupkg.js';
import { packagesLock } from './packages-lock.js';
import { packagesConfig, projectFile } from './project-files.js';
import { joinSharedProperties } from './shared-properties.js';
import { toolsManifest } from './tools-manifest.js';

export const ecosystem: Ecosystem = {
  id: 'dotnet',
  title:
    '.NET packages: packages.lock.json, deps.json, project files, packages.config, local tools, assemblies and .nupkg archives',
  analyzers: [
    depsJson,
    packagesLock,
    projectAssets,
    packagesConfig,
    projectFile,
    nupkg,
    toolsManifest,
    assembly,
  ],
  purlTypes: ['nuget'],
  roles: { apart: [toolsManifest, assembly] },
  join: (facts) => joinAssemblies(joinSharedProperties(joinCentralVersions(facts))),
  normaliseName,
  upgradeCommand: (name, version) => `dotnet add package ${shellWord(name)} --version ${shellWord(version)}`,
};
