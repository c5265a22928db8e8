import { describe, expect, it } from 'vitest';
import { fileOf, outlineOf, problemsOf } from '../testing/accept-lockfile.js';
import { projectFile } from './ecosystems/dotnet/project-files.js';
import { packageLock } from './ecosystems/npm/package-lock.js';
import { slashKeys } from './ecosystems/npm/pnpm-keys.js';
import { yarnLock } from './ecosystems/npm/yarn-lock.js';
import { requirements } from './ecosystems/python/requirements.js';
import { readSbom } from './sbom/index.js';

describe('requirements.txt', () => {
  const read = (content: string | Uint8Array) => requirements.analyze(fileOf('requirements.txt', content));

  it('in UTF-16, as the shell of Windows writes it', () => {
    const text = Buffer.from('\ufeffquay==1.0\r\n', 'utf16le');
    expect(outlineOf(read(text))).toEqual(['pkg:pypi/quay@1.0 runtime direct']);
  });
  it('with settings for the build behind the pin', () => {
    expect(outlineOf(read('quay==1.0 -C key=value\n'))).toEqual(['pkg:pypi/quay@1.0 runtime direct']);
  });
  it.each(['quay==${VERSION}', 'quay==%%VERSION%%'])('%s is no version', (line) => {
    const facts = read(`${line}\n`);
    expect(outlineOf(facts)).toEqual([]);
    expect(problemsOf(facts)[0]).toContain('no exact version');
  });
});

it('yarn.lock of version 1: an alias is the package behind it', () => {
  const text = '"own@npm:@acme/quay@^1.0.0":\n  version "1.2.3"\n\ntide@^2.0.0:\n  version "2.0.1"\n';
  expect(outlineOf(yarnLock.analyze(fileOf('yarn.lock', text)))).toEqual([
    'pkg:npm/%40acme/quay@1.2.3',
    'pkg:npm/tide@2.0.1',
  ]);
});

it('package-lock.json of version 1: what lies inside a development package is for development', () => {
  const text = JSON.stringify({
    lockfileVersion: 1,
    dependencies: {
      quay: { version: '1.0.0', dev: true, dependencies: { tide: { version: '2.0.0' } } },
      rope: { version: '3.0.0' },
    },
  });
  expect(outlineOf(packageLock.analyze(fileOf('package-lock.json', text)))).toEqual([
    'pkg:npm/quay@1.0.0 development',
    'pkg:npm/rope@3.0.0 runtime',
    'pkg:npm/tide@2.0.0 development indirect',
  ]);
});

it.each([
  ['registry.example.com/@acme/quay/1.2.3', '@acme/quay@1.2.3'],
  ['npm.example.com:8080/quay/1.2.3_tide@2.0.0', 'quay@1.2.3'],
  ['git.example.com/acme/quay/0123456789abcdef', 'git.example.com/acme/quay/0123456789abcdef'],
])('pnpm 5: %s', (key, plain) => {
  expect(slashKeys.plain(key)).toBe(plain);
});

it('Directory.Packages.props: properties that name others, in any case', () => {
  const text =
    '<Project><PropertyGroup><Base>4.2</Base><QuayVersion>$(base).1</QuayVersion></PropertyGroup><ItemGroup><PackageVersion Include="Quay" Version="$(QuayVersion)" /></ItemGroup></Project>';
  expect(outlineOf(projectFile.analyze(fileOf('Directory.Packages.props', text)))).toEqual([
    'pkg:nuget/Quay@4.2.1 runtime direct',
  ]);
});

it('CycloneDX: a program with a CPE and no package URL is a gap, one without either is none', () => {
  const components = [
    { type: 'application', name: 'quay', version: '1.0', cpe: 'cpe:2.3:a:acme:quay:1.0:*:*:*:*:*:*:*' },
    { type: 'application', name: 'own', version: '1.0' },
  ];
  const { inventory } = readSbom(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components }));
  expect(inventory.gaps.map(({ reason }) => reason)).toEqual([
    'quay has no package URL, so no advisories can be found for it',
  ]);
});
