import { describe, expect, it } from 'vitest';
import { commandFor, pinning, takesLater } from './commands.js';

describe('commands', () => {
  it.each<
    readonly [
      path: string,
      ecosystem: string,
      isDirect: boolean,
      isAllowed: boolean | undefined,
      command: string,
    ]
  >([
    ['package-lock.json', 'npm', true, undefined, 'npm install a@1.2.3'],
    ['package-lock.json', 'npm', false, true, 'npm update a'],
    [
      'x/package-lock.json',
      'npm',
      false,
      false,
      "cd x && npm pkg set 'overrides[p@2.0.0][a@~1.1.0]=^1.2.3' && npm update a",
    ],
    ['yarn.lock', 'npm', true, undefined, 'yarn add a@1.2.3'],
    ['yarn.lock', 'npm', false, undefined, "npm pkg set 'resolutions[**/p/a]=^1.2.3' && yarn install"],
    ['pnpm-lock.yaml', 'npm', false, true, 'pnpm update a --depth Infinity'],
    ['bun.lock', 'npm', true, undefined, 'bun add a@1.2.3'],
    ['poetry.lock', 'PyPI', true, undefined, 'poetry add a@^1.2.3'],
    ['poetry.lock', 'PyPI', false, undefined, 'poetry update a'],
    ['pixi.lock', 'PyPI', false, undefined, 'pixi update a'],
    ['env/conda-lock.yml', 'PyPI', false, undefined, 'cd env && conda-lock lock --update a'],
    ['uv.lock', 'PyPI', false, undefined, 'uv lock --upgrade-package a==1.2.3'],
    ['requirements.txt', 'PyPI', true, undefined, 'pip install a==1.2.3'],
    ['Pipfile.lock', 'PyPI', false, undefined, 'pipenv upgrade a==1.2.3'],
    ['Gemfile.lock', 'RubyGems', false, undefined, 'bundle update a --conservative'],
    ['composer.lock', 'Packagist', true, undefined, 'composer require a:^1.2.3 --with-all-dependencies'],
    [
      'lib/node_modules/tide/package.json',
      'npm',
      true,
      undefined,
      'set a to 1.2.3 where lib/node_modules is installed from',
    ],
    [
      'web/vendor/composer/installed.json',
      'Packagist',
      true,
      undefined,
      'cd web && composer require a:^1.2.3 --with-all-dependencies',
    ],
    ['Cargo.lock', 'crates.io', false, undefined, 'cargo update -p a --precise 1.2.3'],
    ['go.mod', 'Go', true, undefined, 'go mod edit -require=a@v1.2.3 && go mod tidy'],
    ['a.csproj', 'NuGet', true, undefined, 'dotnet add package a --version 1.2.3'],
    ['win/a.csproj', 'NuGet', true, undefined, 'cd win && dotnet add package a --version 1.2.3'],
    [
      'win/packages.config',
      'NuGet',
      true,
      undefined,
      'cd win && nuget update packages.config -Id a -Version 1.2.3',
    ],
    [
      'pom.xml',
      'Maven',
      false,
      undefined,
      'name a 1.2.3 in dependencyManagement of pom.xml, or in constraints of build.gradle',
    ],
    ['app/build.gradle', 'Maven', true, undefined, 'set a to 1.2.3 in pom.xml or build.gradle'],
    ['app/Gemfile', 'RubyGems', true, undefined, 'cd app && bundle update a --conservative'],
  ])('%s of %s', (path, ecosystem, isDirect, isAllowed, command) => {
    const wanted = {
      ecosystem,
      name: 'a',
      to: '1.2.3',
      isDirect,
      path,
      parents: [{ name: 'p', version: '2.0.0', range: '~1.1.0' }],
      ...(isAllowed === undefined ? {} : { isAllowed }),
    };
    expect(commandFor(wanted)).toBe(command);
  });

  it('shows none that would leave the lockfile as it is', () => {
    const wanted = { ecosystem: 'PyPI', name: 'a', to: '1.2.3', isDirect: false };
    expect(commandFor({ ...wanted, path: 'pixi.lock', isAllowed: false })).toBeUndefined();
    expect(commandFor({ ...wanted, path: 'pylock.toml' })).toBeUndefined();
  });

  it('leaves what several projects import to the edit', () => {
    const wanted = { ecosystem: 'NuGet', name: 'a', to: '1.2.3', isDirect: true };
    expect(commandFor({ ...wanted, path: 'Directory.Packages.props' })).toBeUndefined();
  });

  it.each([
    [
      'the members of a workspace',
      { name: 'a', isDirect: true, members: ['packages/x', 'packages/y'] },
      'npm install a@1.2.3 --workspace packages/x --workspace packages/y',
    ],
    [
      'a member and the project above it',
      { name: 'a', isDirect: true, members: ['packages/x'], isOfRoot: true },
      'npm install a@1.2.3 --workspace packages/x --include-workspace-root',
    ],
    [
      'peer dependencies left out as the lockfile leaves them',
      {
        ...{ name: 'a', isDirect: true, isNested: true, isAllowed: false, ignoresPeers: true },
        parents: [{ name: 'p', version: '1.0.0', range: '1.1.0' }],
      },
      "npm install a@1.2.3 --legacy-peer-deps && npm pkg set 'overrides[p@1.0.0][a@1.1.0]=^1.2.3' && npm update a --legacy-peer-deps",
    ],
    [
      'a name with a dot',
      { name: 'a.b', isDirect: false, parents: [{ name: '@x/p.q', version: '1.0.0' }] },
      "npm pkg set 'overrides[@x/p.q@1.0.0][a.b]=^1.2.3' && npm update a.b",
    ],
    [
      'several packages that ask for it',
      {
        name: 'a',
        isDirect: false,
        isAllowed: false,
        parents: [
          { name: 'p', version: '1.0.0', range: '1.1.0' },
          { name: 'q', version: '3.0.0', range: '~1.1.0' },
        ],
      },
      "npm pkg set 'overrides[p@1.0.0][a@1.1.0]=^1.2.3' 'overrides[q@3.0.0][a@~1.1.0]=^1.2.3' && npm update a",
    ],
    [
      'copies that the project does not name, beside one that it does',
      {
        name: 'a',
        isDirect: true,
        isNested: true,
        isAllowed: false,
        parents: [{ name: 'p', version: '1.0.0', range: '1.1.0' }],
      },
      "npm install a@1.2.3 && npm pkg set 'overrides[p@1.0.0][a@1.1.0]=^1.2.3' && npm update a",
    ],
    [
      'another major line of what others bring in',
      { name: 'a', isDirect: false, isMajor: true, parents: [{ name: 'p', version: '1.0.0' }] },
      undefined,
    ],
    ['what no one is known to ask for', { name: 'a', isDirect: false }, undefined],
  ])('%s', (_, wanted, command) => {
    expect(commandFor({ ecosystem: 'npm', to: '1.2.3', path: 'package-lock.json', ...wanted })).toBe(command);
  });
});

it('yarn: a pattern for what is above the parent in its first line alone', () => {
  const parents = [{ name: '@x/p', version: '1.0.0' }];
  const wanted = { ecosystem: 'npm', name: 'a', to: '1.2.3', isDirect: false, path: 'yarn.lock', parents };
  const set = (key: string) => `npm pkg set 'resolutions[${key}]=^1.2.3' && yarn install`;
  expect(commandFor(wanted)).toBe(set('**/@x/p/a'));
  expect(commandFor({ ...wanted, isBerry: true })).toBe(set('@x/p/a'));
});

it('yarn: every member that names it', () => {
  const wanted = { ecosystem: 'npm', name: 'a', to: '1.2.3', isDirect: true, path: 'yarn.lock' };
  const several = { ...wanted, members: ['packages/x', 'packages/y'] };
  expect(commandFor({ ...wanted, members: ['packages/x'] })).toBe('cd packages/x && yarn add a@1.2.3');
  expect(commandFor(several)).toBe('yarn --cwd packages/x add a@1.2.3 && yarn --cwd packages/y add a@1.2.3');
  expect(commandFor({ ...several, isBerry: true })).toBe('yarn up a@^1.2.3');
  expect(commandFor({ ...wanted, members: ['packages/x'], isOfRoot: true })).toBe(
    'yarn add a@1.2.3 -W && yarn --cwd packages/x add a@1.2.3',
  );
});

it('yarn: what others ask for keeps its version beside a line of the project that goes up', () => {
  const wanted = {
    ecosystem: 'npm',
    name: 'a',
    to: '1.2.3',
    isDirect: true,
    isNested: true,
    path: 'yarn.lock',
  };
  const nested = { ...wanted, parents: [{ name: 'p', version: '1.0.0', range: '1.1.0' }], isBerry: true };
  const set = "npm pkg set 'resolutions[p/a]=^1.2.3' && yarn install";
  expect(commandFor(nested)).toBe(`yarn add a@1.2.3 && ${set}`);
  expect(commandFor({ ...nested, members: ['packages/x'] })).toBe(
    `(cd packages/x && yarn add a@1.2.3) && ${set}`,
  );
});

it('bun: an override for the whole tree where all copies are of the line; nothing that would have no effect', () => {
  const wanted = { ecosystem: 'npm', name: 'a', to: '1.2.3', isDirect: false, path: 'bun.lock' };
  expect(commandFor({ ...wanted, isOnly: true })).toBe("npm pkg set 'overrides[a]=^1.2.3' && bun install");
  expect(commandFor(wanted)).toBeUndefined();
  expect(commandFor({ ...wanted, isOnly: true, isMajor: true })).toBeUndefined();
});

it.each([
  ['npm update tide', true],
  ['yarn up tide@^1.2.3', true],
  ["npm pkg set 'overrides[tide]=^1.2.3' && npm update tide", true],
  ['npm install tide@1.2.3', false],
  ['cargo update -p tide@1.2.2 --precise 1.2.3', false],
])('%s may install a later version: %s', (command, expected) => {
  expect(takesLater(command)).toBe(expected);
});

describe('a manifest that pins a package keeps a pin', () => {
  it.each([
    ['npm install tide@1.2.4', 'npm install --save-exact tide@1.2.4'],
    [
      'cd web && npm install @deck/tide@1.2.4 --workspace a',
      'cd web && npm install --save-exact @deck/tide@1.2.4 --workspace a',
    ],
    [
      'pnpm --filter ./a add --save-dev tide@1.2.4',
      'pnpm --filter ./a add --save-exact --save-dev tide@1.2.4',
    ],
    [
      'yarn --cwd a add tide@1.2.4 && yarn add tide@1.2.4 -W',
      'yarn --cwd a add --exact tide@1.2.4 && yarn add --exact tide@1.2.4 -W',
    ],
    ['yarn up tide@^1.2.4', 'yarn up tide@1.2.4'],
    ['bun add tide@1.2.4', 'bun add --exact tide@1.2.4'],
    ['poetry add tide@^1.2.4', 'poetry add tide@1.2.4'],
    [
      'composer require deck/tide:^1.2.4 --with-all-dependencies',
      'composer require deck/tide:1.2.4 --with-all-dependencies',
    ],
    ['npm update tide', 'npm update tide'],
  ])('%s', (command, pinned) => {
    const name = /(@?[a-z/]{1,20})[@:]\^?1/.exec(command)?.[1] ?? 'tide';
    expect(pinning(command, { name, to: '1.2.4' })).toBe(pinned);
  });
});
