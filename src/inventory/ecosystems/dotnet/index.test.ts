import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { depsJson, projectAssets } from './deps-json.js';
import { ecosystem } from './index.js';
import { exactVersion } from './names.js';
import { packagesLock } from './packages-lock.js';
import { packagesConfig, projectFile } from './project-files.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(packagesLock, {
  claims: ['packages.lock.json'],
  ignores: ['package-lock.json', 'my.packages.lock.json'],
  examples: { one: fixture('packages.lock.json') },
});
acceptLockfile(depsJson, {
  claims: ['app/App.deps.json'],
  ignores: ['deps.json', 'App.runtimeconfig.json'],
  examples: { one: fixture('App.deps.json') },
});
acceptLockfile(projectAssets, {
  claims: ['obj/project.assets.json'],
  ignores: ['obj/assets.json'],
  examples: { one: fixture('project.assets.json') },
});
acceptLockfile(packagesConfig, {
  claims: ['packages.config'],
  ignores: ['app.config'],
  examples: { one: fixture('packages.config') },
});
acceptLockfile(projectFile, {
  claims: ['App/App.csproj', 'App.fsproj', 'Directory.Packages.props'],
  ignores: ['App.csproj.user', 'Other.props'],
  examples: { one: fixture('App.csproj') },
});

it('packages.lock.json: frameworks joined, projects left out', () => {
  const facts = packagesLock.analyze(fileOf('packages.lock.json', fixture('packages.lock.json')));
  expect(outlineOf(facts)).toEqual([
    'pkg:nuget/Needle.Json@13.0.1 direct',
    'pkg:nuget/Sextant@2.12.0 indirect -> pkg:nuget/Needle.Json@13.0.1',
  ]);
  expect(componentsOf(facts).map(({ line }) => line)).toEqual([5, 11]);
});

it('deps.json: the runtime that a program brings is a package too', () => {
  const facts = depsJson.analyze(fileOf('App.deps.json', fixture('App.deps.json')));
  expect(outlineOf(facts)).toEqual([
    'pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@8.0.1 runtime indirect',
    'pkg:nuget/Needle.Json@13.0.1 runtime indirect',
    'pkg:nuget/Sextant@2.12.0 runtime direct -> pkg:nuget/Needle.Json@13.0.1',
  ]);
  expect(componentsOf(facts).map(({ line }) => line)).toEqual([18, 20, 19]);
});

it('project.assets.json: ranges lead to the version that is there', () => {
  const facts = projectAssets.analyze(fileOf('obj/project.assets.json', fixture('project.assets.json')));
  expect(outlineOf(facts)).toEqual([
    'pkg:nuget/Needle.Json@13.0.1 runtime indirect',
    'pkg:nuget/Sextant@2.12.0 runtime direct -> pkg:nuget/Needle.Json@13.0.1',
  ]);
});

it('packages.config', () => {
  const facts = packagesConfig.analyze(fileOf('packages.config', fixture('packages.config')));
  expect(outlineOf(facts)).toEqual([
    'pkg:nuget/NailUnit@3.12.1 development direct',
    'pkg:nuget/jibQuery@3.4.2 runtime direct',
  ]);
  expect(problemsOf(facts)).toEqual(['The record of the package "NoVersion" has no usable name or version.']);
});

describe('a project file', () => {
  const facts = projectFile.analyze(fileOf('App.csproj', fixture('App.csproj')));

  it('gives exact versions, properties of the same file filled in', () => {
    expect(outlineOf(facts)).toEqual([
      'pkg:nuget/Analyzers@3.1.0 development direct',
      'pkg:nuget/Needle.Json@13.0.1 runtime direct',
      'pkg:nuget/Sextant@2.12.0 runtime direct',
    ]);
    expect(componentsOf(facts).map(({ line }) => line)).toEqual([10, 8, 9]);
  });

  it('reports what stays open', () => {
    expect(problemsOf(facts)).toEqual([
      '2 packages have no exact version and cannot be matched: Floating 1.*, Elsewhere $(Missing). A packages.lock.json would tell.',
    ]);
  });
});

it.each([
  ['1.2.3', '1.2.3'],
  ['[1.2.3]', '1.2.3'],
  ['1.2.3-beta.1+build', '1.2.3-beta.1+build'],
  ['[1.0,2.0)', undefined],
  ['*', undefined],
  ['$(X)', undefined],
])('%s resolves to %s', (written, version) => {
  expect(exactVersion(written)).toBe(version);
});

it('says how to upgrade, and compares names without case', () => {
  expect(ecosystem.upgradeCommand?.('Newtonsoft.Json', '13.0.3')).toBe(
    'dotnet add package Newtonsoft.Json --version 13.0.3',
  );
  expect(ecosystem.normaliseName?.('Newtonsoft.Json')).toBe('newtonsoft.json');
});
