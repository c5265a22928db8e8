import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { expectProportional } from '../../../testing/growth.js';
import { bunLock } from './bun-lock.js';
import { ecosystem } from './index.js';
import { installed } from './installed.js';
import { packageLock } from './package-lock.js';
import { pnpmLock } from './pnpm-lock.js';
import { yarnLock } from './yarn-lock.js';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const elsewhere = [
  'node_modules/a/package-lock.json',
  'package-lock.json/x',
  'my-package-lock.json',
] as const;

acceptLockfile(packageLock, {
  claims: ['package-lock.json', 'app/npm-shrinkwrap.json'],
  ignores: elsewhere,
  examples: { v1: fixture('package-lock-1.json'), v3: fixture('package-lock-3.json') },
});
acceptLockfile(yarnLock, {
  claims: ['yarn.lock', 'a/yarn.lock'],
  ignores: ['a/node_modules/x/yarn.lock', 'yarn.lock.orig'],
  examples: { classic: fixture('yarn-classic.lock'), berry: fixture('yarn-berry.lock') },
});
acceptLockfile(pnpmLock, {
  claims: ['pnpm-lock.yaml'],
  ignores: ['pnpm-lock.yml', 'node_modules/a/pnpm-lock.yaml'],
  examples: {
    v5: fixture('pnpm-lock-5.yaml'),
    v6: fixture('pnpm-lock-6.yaml'),
    v9: fixture('pnpm-lock-9.yaml'),
  },
});
acceptLockfile(bunLock, {
  claims: ['bun.lock'],
  ignores: ['bun.lockb', 'node_modules/a/bun.lock'],
  examples: { one: fixture('bun.lock') },
});
acceptLockfile(installed, {
  claims: [
    'node_modules/a/package.json',
    'usr/lib/node_modules/@s/a/package.json',
    'x/node_modules/.pnpm/a@1.0.0/node_modules/a/package.json',
  ],
  ignores: [
    'package.json',
    'node_modules/a/dist/package.json',
    'node_modules/@s/package.json',
    'node_modules/.bin/package.json',
    'my_node_modules/a/package.json',
  ],
  examples: { one: '{"name":"@s/a","version":"1.0.0","license":"MIT","dependencies":{"b":"^1"}}' },
});

describe('package-lock.json', () => {
  it('reads version 3: places, workspaces, aliases, flags, edges by the nearest node_modules', () => {
    const facts = packageLock.analyze(fileOf('package-lock.json', fixture('package-lock-3.json')));
    expect(outlineOf(facts)).toEqual([
      'pkg:npm/%40scope/util@2.1.0 runtime direct -> pkg:npm/oar@2.1.3',
      'pkg:npm/davit@2.3.3 optional indirect',
      'pkg:npm/keelson@1.3.0 runtime direct',
      'pkg:npm/oar@2.0.0 development indirect',
      'pkg:npm/oar@2.1.3 runtime direct',
      'pkg:npm/tackle@5.0.0 development direct -> pkg:npm/davit@2.3.3 pkg:npm/oar@2.0.0',
    ]);
    expect(componentsOf(facts).map(({ line }) => line)).toEqual([27, 36, 40, 57, 47, 51]);
    expect(componentsOf(facts)[2]).toMatchObject({ licenses: ['WTFPL'], name: 'keelson' });
    expect(componentsOf(facts)[0]).toMatchObject({ name: '@scope/util', ecosystem: 'npm' });
    expect(componentsOf(facts)[4]).toMatchObject({
      origin: 'git+ssh://git@git.example.com/harbour/oar.git#d20f186c41b7e38a09f52d70c14eb60e36ca75a9',
    });
  });

  it('reads version 1: packages in packages, requires, aliases', () => {
    const facts = packageLock.analyze(fileOf('package-lock.json', fixture('package-lock-1.json')));
    expect(outlineOf(facts)).toEqual([
      'pkg:npm/bilge@2.6.9 runtime -> pkg:npm/oar@2.0.0',
      'pkg:npm/bilge@4.3.4 development indirect -> pkg:npm/oar@2.1.2',
      'pkg:npm/keelson@1.3.0 runtime',
      'pkg:npm/oar@2.0.0 runtime indirect',
      'pkg:npm/oar@2.1.2 development indirect',
    ]);
    expect(componentsOf(facts).map(({ line }) => line)).toEqual([6, 22, 17, 12, 29]);
    expect(problemsOf(facts)).toEqual([
      'The package forked comes from git+https://git.example.com/a/forked.git#0123456789012345678901234567890123456789; its version is not in the file, so it cannot be matched.',
    ]);
  });

  it('is empty for an empty project, and refuses what is no lockfile', () => {
    expect(packageLock.analyze(fileOf('package-lock.json', '{"lockfileVersion":3}'))).toEqual([]);
    expect(() => packageLock.analyze(fileOf('package-lock.json', '{}'))).toThrow('neither "packages" nor');
  });

  it('costs one record for one bad record', () => {
    const text = '{"lockfileVersion":3,"packages":{"node_modules/a":7,"node_modules/b":{"version":"1.0.0"}}}';
    const facts = packageLock.analyze(fileOf('package-lock.json', text));
    expect(outlineOf(facts)).toEqual(['pkg:npm/b@1.0.0 runtime indirect']);
    expect(problemsOf(facts)).toEqual(['The entry of node_modules/a is not an object.']);
  });

  it('keeps passwords in addresses to itself', () => {
    const entry = { version: '1.0.0', resolved: 'https://user:t1deT4ble@files.example.com/a.tgz' };
    const text = JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/a': entry } });
    const [component] = componentsOf(packageLock.analyze(fileOf('package-lock.json', text)));
    expect(component?.origin).toBe('https://files.example.com/a.tgz');
  });
});

describe('yarn.lock', () => {
  it('reads version 1', () => {
    const facts = yarnLock.analyze(fileOf('yarn.lock', fixture('yarn-classic.lock')));
    expect(outlineOf(facts)).toEqual([
      'pkg:npm/%40quay/frame@7.31.4 -> pkg:npm/oar@2.1.2',
      'pkg:npm/keelson@1.3.0',
      'pkg:npm/oar@2.1.2',
    ]);
    expect(componentsOf(facts).map(({ line }) => line)).toEqual([5, 19, 14]);
  });

  it('reads version 2 and later: workspaces name what is direct, patches and aliases keep their package', () => {
    const facts = yarnLock.analyze(fileOf('yarn.lock', fixture('yarn-berry.lock')));
    expect(outlineOf(facts)).toEqual([
      'pkg:npm/%40quay/frame@7.31.4 direct -> pkg:npm/oar@2.1.2',
      'pkg:npm/keelson@1.3.0 direct',
      'pkg:npm/oar@2.1.2 indirect',
      'pkg:npm/typescript@5.1.6 indirect',
    ]);
  });
});

describe('pnpm-lock.yaml', () => {
  const expected = [
    'pkg:npm/%40quay/frame@7.31.4 runtime direct -> pkg:npm/oar@2.1.2 pkg:npm/reef@18.2.0',
    'pkg:npm/keelson@1.3.0 development direct',
    'pkg:npm/oar@2.1.2 runtime indirect',
    'pkg:npm/reef@18.2.0 runtime direct',
  ];
  for (const version of [5, 6, 9]) {
    it(`reads version ${version}`, () => {
      const facts = pnpmLock.analyze(fileOf('pnpm-lock.yaml', fixture(`pnpm-lock-${version}.yaml`)));
      expect(outlineOf(facts)).toEqual(expected);
      expect(problemsOf(facts)).toEqual([]);
    });
  }
});

it('bun.lock: tuples, nested packages, workspaces', () => {
  const facts = bunLock.analyze(fileOf('bun.lock', fixture('bun.lock')));
  expect(outlineOf(facts)).toEqual([
    'pkg:npm/%40quay/frame@7.31.4 runtime direct -> pkg:npm/oar@2.0.0',
    'pkg:npm/keelson@1.3.0 runtime direct',
    'pkg:npm/oar@2.0.0 runtime indirect',
    'pkg:npm/oar@2.1.2 development direct',
  ]);
  expect(componentsOf(facts).map(({ line }) => line)).toEqual([11, 12, 14, 13]);
});

describe('an installed package.json', () => {
  const facts = (manifest: unknown): ReturnType<typeof installed.analyze> =>
    installed.analyze(fileOf('node_modules/a/package.json', JSON.stringify(manifest)));

  it('reports licences in all three ways, and edges without versions', () => {
    const [component] = componentsOf(
      facts({
        name: 'a',
        version: '1.0.0',
        license: { type: 'ISC' },
        licenses: [{ type: 'MIT' }, 'BSD-3-Clause'],
        dependencies: { '@s/b': '^1' },
        optionalDependencies: { c: '*' },
      }),
    );
    expect(component).toMatchObject({
      licenses: ['ISC', 'MIT', 'BSD-3-Clause'],
      dependsOn: ['pkg:npm/%40s/b', 'pkg:npm/c'],
    });
  });

  it('is no package without a name and a version', () => {
    expect(facts({ type: 'module' })).toEqual([]);
  });
});

it('says how to upgrade, safely', () => {
  expect(ecosystem.upgradeCommand?.('@a/b', '1.2.3')).toBe('npm install @a/b@1.2.3');
  expect(ecosystem.upgradeCommand?.('a;reboot', '1')).toBe("npm install 'a;reboot@1'");
});

it('bun.lock: one package at very many places costs one walk', async () => {
  await expectProportional(20_000, (length) => {
    const nested = Array.from(
      { length },
      (_, index) => `"p${index}/quay":["quay@1.0.0","",{"dependencies":{"tide":"1"}},""]`,
    );
    const text = `{"lockfileVersion":1,"workspaces":{"":{"name":"app","devDependencies":{"quay":"1"}}},
"packages":{"quay":["quay@1.0.0","",{},""],"tide":["tide@1.0.0","",{},""],${nested.join(',')}}}`;
    expect(outlineOf(bunLock.analyze(fileOf('bun.lock', text)))).toEqual([
      'pkg:npm/quay@1.0.0 development direct -> pkg:npm/tide@1.0.0',
      'pkg:npm/tide@1.0.0 development indirect',
    ]);
  });
});
