import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { inventoryOf } from '../../../testing/joined.js';
import { conda } from './conda.js';
import { ecosystem } from './index.js';
import { installed } from './installed.js';
import { pdmLock, poetryLock, pylock, uvLock } from './lockfiles.js';
import { parseMetadata } from './metadata.js';
import { fromFileName, normaliseName } from './names.js';
import { pipfileLock } from './pipfile-lock.js';
import { requirements } from './requirements.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

acceptLockfile(requirements, {
  claims: [
    'requirements.txt',
    'a/dev-requirements.txt',
    'requirements_test.txt',
    'requirements/base.txt',
    'requirements.prod.txt',
  ],
  ignores: [
    'requirements.md',
    'myrequirements.txt',
    'readme.txt',
    'requirements/x/base.txt',
    'lib/site-packages/a/requirements.txt',
  ],
  examples: { one: fixture('requirements.txt') },
  reordered: { one: fixture('requirements.txt').replace('Dredger==3.2.4\n', '').concat('Dredger==3.2.4\n') },
});
acceptLockfile(pipfileLock, {
  claims: ['Pipfile.lock'],
  ignores: ['Pipfile', 'pipfile.lock'],
  examples: { one: fixture('Pipfile.lock') },
});
acceptLockfile(poetryLock, {
  claims: ['poetry.lock'],
  ignores: ['poetry.lock.bak'],
  examples: { two: fixture('poetry.lock'), one: fixture('poetry-1.lock') },
});
acceptLockfile(uvLock, { claims: ['uv.lock'], ignores: ['auv.lock'], examples: { one: fixture('uv.lock') } });
acceptLockfile(pdmLock, {
  claims: ['pdm.lock'],
  ignores: ['pdm.toml'],
  examples: { one: fixture('pdm.lock') },
});
acceptLockfile(pylock, {
  claims: ['pylock.toml', 'a/pylock.dev.toml'],
  ignores: ['apylock.toml', 'pylock.a.b.toml'],
  examples: { one: fixture('pylock.toml') },
});
acceptLockfile(installed, {
  claims: [
    'usr/lib/python3/site-packages/Jetty2-3.1.2.dist-info/METADATA',
    'a/x.egg-info/PKG-INFO',
    'a/x-1.0-py3.egg-info',
    'a/x-1.0-py3.egg/EGG-INFO/PKG-INFO',
  ],
  ignores: ['METADATA', 'a/dist-info/METADATA', 'x.egg-info/SOURCES.txt'],
  examples: { one: fixture('METADATA') },
});
acceptLockfile(conda, {
  claims: ['opt/conda/conda-meta/openssl-3.0.1-h1.json'],
  ignores: ['conda-meta/history', 'conda-meta.json', 'conda-meta/a/b.json'],
  examples: { one: '{"name":"openssl","version":"3.0.1","build":"h1","license":"Apache-2.0"}' },
});

describe('requirements.txt', () => {
  const facts = requirements.analyze(fileOf('app/requirements.txt', fixture('requirements.txt')));

  it('takes exact pins, and files that carry their version in the name', () => {
    expect(outlineOf(facts)).toEqual([
      'pkg:pypi/archive@4.5.6 runtime direct',
      'pkg:pypi/direct@1.2.3 runtime direct',
      'pkg:pypi/dredger@3.2.4 runtime direct',
      'pkg:pypi/fender@2.0.1 runtime direct',
      'pkg:pypi/pyhawser@5.4.1 runtime direct',
      'pkg:pypi/rigging@2.31.0 runtime direct',
    ]);
    expect(componentsOf(facts).map(({ line }) => line)).toEqual([19, 18, 8, 9, 13, 10]);
    expect(componentsOf(facts)[0]?.origin).toBe('https://files.example.com/archive-4.5.6.tar.gz');
  });

  it('says what it could not match', () => {
    expect(problemsOf(facts)).toEqual([
      'The file includes common.txt, which is not read because of its name.',
      'A package comes from git+https://git.example.com/x/y.git#egg=y; its version is not in the file, so it cannot be matched.',
      'This line is not a requirement that can be read: this is no requirement',
      '5 requirements have no exact version and cannot be matched: nail, bolt3, line3, spar, tool. Pin them with pip-compile or uv, or scan the image that they are installed in.',
    ]);
  });

  it('does not call everything direct in a compiled file', () => {
    const compiled = requirements.analyze(
      fileOf('requirements.txt', 'fender==1.0\n    # via -r requirements.in\ncleat==8.0\n    # via fender\n'),
    );
    expect(outlineOf(compiled)).toEqual([
      'pkg:pypi/cleat@8.0 runtime indirect',
      'pkg:pypi/fender@1.0 runtime direct -> pkg:pypi/cleat@8.0',
    ]);
  });

  it('knows development files by their name', () => {
    expect(outlineOf(requirements.analyze(fileOf('dev-requirements.txt', 'a==1\n')))).toEqual([
      'pkg:pypi/a@1 development direct',
    ]);
  });
});

describe('lockfiles', () => {
  it('poetry 2', () => {
    const facts = poetryLock.analyze(fileOf('poetry.lock', fixture('poetry.lock')));
    expect(outlineOf(facts)).toEqual([
      'pkg:pypi/jetty2@3.1.2 runtime -> pkg:pypi/mooringpin@2.1.1',
      'pkg:pypi/mooringpin@2.1.1 runtime',
      'pkg:pypi/quayprobe@7.4.0 development',
    ]);
    expect(componentsOf(facts).map(({ line, origin }) => [line, origin])).toEqual([
      [3, undefined],
      [20, undefined],
      [26, 'https://git.example.com/quayprobe.git'],
    ]);
  });

  it('poetry 1', () => {
    const facts = poetryLock.analyze(fileOf('poetry.lock', fixture('poetry-1.lock')));
    expect(outlineOf(facts)).toEqual([
      'pkg:pypi/quayprobe@7.4.0 development',
      'pkg:pypi/sextant@1.16.0 optional',
    ]);
  });

  it('uv: the project is not a package, what only development leads to is development', () => {
    const facts = uvLock.analyze(fileOf('uv.lock', fixture('uv.lock')));
    expect(outlineOf(facts)).toEqual([
      'pkg:pypi/jetty2@3.1.2 runtime direct -> pkg:pypi/mooringpin@2.1.1',
      'pkg:pypi/mooringpin@2.1.1 runtime indirect',
      'pkg:pypi/quayprobe@7.4.0 development direct -> pkg:pypi/mooringpin@2.1.1',
    ]);
  });

  it('pdm', () => {
    expect(outlineOf(pdmLock.analyze(fileOf('pdm.lock', fixture('pdm.lock'))))).toEqual([
      'pkg:pypi/jetty2@3.1.2 runtime -> pkg:pypi/mooringpin@2.1.1',
      'pkg:pypi/mooringpin@2.1.1 runtime',
      'pkg:pypi/quayprobe@7.4.0 development',
    ]);
  });

  it('pylock', () => {
    expect(outlineOf(pylock.analyze(fileOf('pylock.toml', fixture('pylock.toml'))))).toEqual([
      'pkg:pypi/jetty2@3.1.2 -> pkg:pypi/mooringpin@2.1.1',
      'pkg:pypi/mooringpin@2.1.1',
    ]);
  });

  it('Pipfile', () => {
    const facts = pipfileLock.analyze(fileOf('Pipfile.lock', fixture('Pipfile.lock')));
    expect(outlineOf(facts)).toEqual([
      'pkg:pypi/jetty2@3.1.2 runtime',
      'pkg:pypi/quayprobe@7.4.0 development',
    ]);
    expect(componentsOf(facts).map(({ line }) => line)).toEqual([7, 17]);
    expect(problemsOf(facts)).toEqual(['The package tool has no exact version and cannot be matched.']);
  });

  it('costs one record for one without a version', () => {
    const facts = poetryLock.analyze(
      fileOf('poetry.lock', '[[package]]\nname = "a"\n[[package]]\nname = "b"\nversion = "1"\n'),
    );
    expect(outlineOf(facts)).toEqual(['pkg:pypi/b@1']);
    expect(problemsOf(facts)).toEqual(['The record of the package "a" has no usable name or version.']);
  });
});

describe('installed distributions', () => {
  it('reads the headers and not the description', () => {
    const facts = installed.analyze(fileOf('Jetty2-3.1.2.dist-info/METADATA', fixture('METADATA')));
    expect(componentsOf(facts)).toEqual([
      {
        purl: 'pkg:pypi/jetty2@3.1.2',
        name: 'Jetty2',
        version: '3.1.2',
        ecosystem: 'PyPI',
        licenses: ['BSD-3-Clause'],
        dependsOn: ['pkg:pypi/mooringpin'],
      },
    ]);
  });

  it.each([
    ['License-Expression: MIT OR Apache-2.0\nLicense: x', ['MIT OR Apache-2.0']],
    ['License: UNKNOWN\nClassifier: License :: OSI Approved :: MIT License', ['MIT License']],
    [`License: ${'Permission is hereby granted '.repeat(9)}\nClassifier: License :: OSI Approved`, []],
    [
      'License: Copyright (c) Somebody\n        Permission is granted\nClassifier: License :: OSI Approved :: ISC License',
      ['ISC License'],
    ],
  ])('finds the licence: %#', (headers, licences) => {
    expect(parseMetadata(`${headers}\n`).licences).toEqual(licences);
  });

  it('reports a file without name or version', () => {
    expect(problemsOf(installed.analyze(fileOf('a.egg-info', 'Summary: x\n')))).toHaveLength(1);
  });
});

it('normalises names by PEP 503', () => {
  expect(['Zope.Interface', 'ruamel__yaml', 'A-_.b'].map(normaliseName)).toEqual([
    'zope-interface',
    'ruamel-yaml',
    'a-b',
  ]);
});

it('reads names and versions from file names', () => {
  expect(fromFileName('foo_bar-1.0.post1-py3-none-any.whl')).toEqual(['foo_bar', '1.0.post1']);
  expect(fromFileName('foo-bar-1.0.tar.gz')).toEqual(['foo-bar', '1.0']);
  expect(fromFileName('main.zip')).toBeUndefined();
});

it('says how to upgrade', () => {
  expect(ecosystem.upgradeCommand?.('Dredger', '3.2.25')).toBe('pip install Dredger==3.2.25');
});

it('what a build left of the project in its tree is no package', () => {
  const files = {
    'pyproject.toml': '[project]\nname = "tide"\nversion = "1.0"\n',
    'tide.egg-info/PKG-INFO': 'Metadata-Version: 2.1\nName: tide\nVersion: 1.0\n',
    'vendor/berth.egg-info/PKG-INFO': 'Metadata-Version: 2.1\nName: berth\nVersion: 2.0\n',
  };
  expect(inventoryOf(ecosystem, files).components.map(({ purl }) => purl)).toEqual(['pkg:pypi/berth@2.0']);
});

it('extras for tests and checks are for development', () => {
  const text =
    '[project]\nname = "tide"\nversion = "1.0"\n[project.optional-dependencies]\nmoon = ["a==1.0"]\nmin-versions = ["b==1.0"]\ntest = ["c==1.0"]\n';
  const { components } = inventoryOf(ecosystem, { 'pyproject.toml': text });
  expect(components.map(({ name, scope }) => [name, scope])).toEqual([
    ['a', 'optional'],
    ['b', 'development'],
    ['c', 'development'],
  ]);
});
