import { expect, it } from 'vitest';
import { copiesIn } from './copies.js';

const root = {
  'README.md': '# Harbour\n\nBerths and moorings of a marina.',
  LICENSE: 'The MIT License\n\nCopyright (c) 2019 Quayside Ltd and others\n',
  'package.json': '{ "name": "harbour", "repository": "https://github.com/quayside/harbour" }',
};

function copies(files: Readonly<Record<string, string>>) {
  return copiesIn({
    entries: (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'))
        .map((path) => path.slice(folder.length)),
    head: (path) => files[path] ?? '',
    text: (path) => files[path] ?? '',
  });
}

it.each<readonly [string, Readonly<Record<string, string>>, boolean]>([
  ['a licence of another holder', { 'web/tides/LICENSE.txt': 'Copyright 2004-2011 Bertha Ebbs' }, true],
  ['a licence of the same holder', { 'web/tides/LICENSE.txt': 'Copyright (c) 2021 Quayside Ltd' }, false],
  ['a licence without a holder', { 'web/tides/COPYING': 'GNU GENERAL PUBLIC LICENSE\nVersion 2' }, false],
  [
    'the Free Software Foundation as the holder of the text',
    { 'web/tides/COPYING': 'Copyright (C) 1989 Free Software Foundation, Inc.' },
    false,
  ],
  [
    'a manifest with a repository of its own',
    { 'web/tides/composer.json': '{ "support": { "source": "https://github.com/ebbs/tides" } }' },
    true,
  ],
  [
    'a service of Go whose module has no host, by what it requires',
    { 'web/tides/go.mod': 'module tides\n\nrequire github.com/ebbs/moon v1.2.3\n' },
    false,
  ],
  ['a module of others', { 'web/tides/go.mod': 'module github.com/ebbs/tides\n' }, true],
  [
    'a package that takes another one from its repository',
    {
      'web/tides/package.json':
        '{\n  "dependencies": {\n    "moon": "github:ebbs/moon",\n    "sun": "git+https://github.com/ebbs/sun.git"\n  }\n}',
    },
    false,
  ],
  [
    'a manifest of the same repository',
    { 'web/tides/package.json': '{ "repository": "git@github.com:quayside/harbour.git" }' },
    false,
  ],
  [
    'a manifest as npm installed it',
    {
      'web/tides/package.json':
        '{\n  "_resolved": "https://npm.harbour.test/tides-1.tgz",\n  "name": "tides"\n}',
    },
    true,
  ],
  [
    'a manifest as Bower installed it',
    { 'web/tides/.bower.json': '{\n  "name": "tides",\n  "_release": "1.2.0"\n}' },
    true,
  ],
  [
    'a page, a licence and settings for a CI',
    { 'web/tides/README.md': '# Ebbs Tides', 'web/tides/COPYING': 'GNU', 'web/tides/.travis.yml': '' },
    true,
  ],
  [
    'the same with a title of the project',
    { 'web/tides/README.md': '# Harbour tides', 'web/tides/COPYING': 'GNU', 'web/tides/.travis.yml': '' },
    false,
  ],
  [
    'a page and a licence alone',
    { 'web/tides/README.md': '# Ebbs Tides', 'web/tides/COPYING': 'GNU' },
    false,
  ],
  [
    'a page that says that its tests are those of others',
    {
      'web/tides/README.rst':
        'Folders with a number are\ncopies of the Moon test suite for that release of Moon.',
    },
    true,
  ],
  [
    'a page that says that its tests are copies of those beside it',
    { 'web/tides/README.md': 'These are copies of our tests for older browsers.' },
    false,
  ],
  ['a page on copies', { 'web/tides/README.md': 'Keep copies of the charts. Tests are in `t/`.' }, false],
  ['no text of its own', { 'web/tides/a.php': 'Copyright 2004 Bertha Ebbs' }, false],
])('folder: %s', (_, files, isCopy) => {
  expect(copies({ ...root, ...files }).isFolder('web/tides/')).toBe(isCopy);
});

it('takes none of several packages for a project of others by its settings for a CI', () => {
  const files = { 'README.md': '# Ebbs Tides', COPYING: 'GNU', '.travis.yml': '' };
  const below = (folder: string) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}${name}`, text]));
  expect(copies({ ...root, ...below('packages/tides/') }).isFolder('packages/tides/')).toBe(false);
  expect(copies({ ...root, ...below('src/tides/') }).isFolder('src/tides/')).toBe(true);
});

it('knows none where the root of the project says nothing of itself', () => {
  const bare = copies({ 'web/tides/LICENSE': 'Copyright 2004 Bertha Ebbs' });
  expect(bare.isFolder('web/tides/')).toBe(false);
  expect(bare.isFile('// This file is part of Tides.')).toBe(false);
});

it.each([
  ['# This file is part of Tides.\n#\n# Tides is free software', true],
  ['<?php\n/**\n * This file is part of the Tides package.\n */', true],
  ['<?php\n/**\n * This file is part of the Harbour application.\n */', false],
  ['// This file is part of libharbour.', false],
  ['// This file is part of the project, see LICENSE', false],
  ['// We wrote this file as a part of Tides', false],
])('file: %j', (head, isCopy) => {
  expect(copies(root).isFile(head)).toBe(isCopy);
});

it('takes what most files are part of for the project, whatever its pages call it', () => {
  const head = '// This file is part of Capstans.\n';
  const own = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [`${name}.c`, head]));
  expect(copies({ ...root, ...own }).isFile(head)).toBe(false);
  expect(copies({ ...root, ...own }).isFile('// This file is part of Tides.\n')).toBe(true);
  expect(copies({ ...root, 'a.c': head, 'b.c': head }).isFile(head)).toBe(true);
});
