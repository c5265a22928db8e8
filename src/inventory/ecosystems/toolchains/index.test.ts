import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { jdkRelease } from './jdk-release.js';
import { miseToml } from './mise.js';
import { toolVersions, versionFile } from './tool-versions.js';

acceptLockfile(toolVersions, {
  claims: ['.tool-versions', 'app/.tool-versions'],
  ignores: ['tool-versions'],
  examples: { one: 'nodejs 20.11.1\nruby 3.2.3 # pinned\n' },
  brief: true,
});
acceptLockfile(versionFile, {
  claims: ['.nvmrc', 'a/.python-version'],
  ignores: ['.nvmrc.bak'],
  examples: { one: 'v18.19.1\n' },
  brief: true,
});
acceptLockfile(miseToml, {
  claims: ['mise.toml', '.mise.toml'],
  ignores: ['mise.lock'],
  examples: { one: '[tools]\ngo = "1.22.1"\n"npm:@acme/quay" = "3.2.5"\n' },
  brief: true,
});
acceptLockfile(jdkRelease, {
  claims: ['opt/java/release'],
  ignores: ['etc/os-release'],
  examples: {
    one: 'JAVA_VERSION="17.0.10"\nIMPLEMENTOR="Eclipse Adoptium"\nJAVA_RUNTIME_VERSION="17.0.10+7-LTS"\n',
  },
  brief: true,
});

it.each(['20', '20.11', 'lts/iron', 'system', 'ref:main', 'latest', '>=3.9', 'path:/opt'])(
  '%s is no version',
  (written) => {
    expect(outlineOf(toolVersions.analyze(fileOf('.tool-versions', `nodejs ${written}\n`)))).toEqual([]);
  },
);

it('a tool of a registry is a package of it', () => {
  const facts = miseToml.analyze(fileOf('mise.toml', '[tools]\n"npm:@acme/quay" = "3.2.5"\n'));
  expect(outlineOf(facts)).toEqual(['pkg:npm/%40acme/quay@3.2.5 development direct']);
  expect(problemsOf(facts)).toEqual([]);
});

it('a file that is called release and is of something else', () => {
  expect(jdkRelease.analyze(fileOf('release', 'VERSION=1\n'))).toEqual([]);
});
