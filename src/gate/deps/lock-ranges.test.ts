import { expect, it } from 'vitest';
import { rangesIn } from './lock-ranges.js';

const asked = { by: 'harbour', byVersion: '1.0.0', gets: '2.1.0' };

it.each([
  [
    'composer.lock',
    JSON.stringify({
      packages: [
        { name: 'own/harbour', version: 'v1.0.0', require: { php: '>=8', 'own/tide': '^2.0' } },
        { name: 'own/tide', version: '2.1.0' },
      ],
    }),
    'own/tide',
    { ...asked, by: 'own/harbour', range: '^2.0' },
  ],
  [
    'Gemfile.lock',
    'GEM\n  remote: https://gems.example.com/\n  specs:\n    harbour (1.0.0)\n      tide (~> 2.0)\n    tide (2.1.0)\n',
    'tide',
    { ...asked, range: '~> 2.0' },
  ],
  [
    'poetry.lock',
    '[[package]]\nname = "harbour"\nversion = "1.0.0"\n\n[package.dependencies]\nTide_Table = {version = ">=2.0,<3.0", optional = true}\n\n[[package]]\nname = "tide-table"\nversion = "2.1.0"\n',
    'tide-table',
    { ...asked, range: '>=2.0,<3.0' },
  ],
  [
    'pixi.lock',
    'version: 6\npackages:\n- pypi: https://files.example.org/harbour-1.0.0-py3-none-any.whl\n  name: harbour\n  version: 1.0.0\n  requires_dist:\n  - Tide.Table<3.0,>=2.0 ; python_full_version >= "3.9"\n  - quay ; extra == "all"\n- pypi: https://files.example.org/tide_table-2.1.0-py3-none-any.whl\n  name: tide-table\n  version: 2.1.0\n',
    'tide-table',
    { ...asked, range: '<3.0,>=2.0' },
  ],
  [
    'bun.lock',
    '{"packages": {"harbour": ["harbour@1.0.0", "", {"dependencies": {"tide": "^2.0.0"}}, "sha512-x"], "tide": ["tide@1.0.0", "", {}, "y"], "harbour/tide": ["tide@2.1.0", "", {}, "z"],}}',
    'tide',
    { ...asked, range: '^2.0.0' },
  ],
])('%s shows what packages ask of each other', (path, text, name, expected) => {
  expect(rangesIn(path, text).declared.get(name)).toEqual([expected]);
});

it('what is no lockfile, or a broken one, says nothing', () => {
  expect(rangesIn('Cargo.lock', 'x').declared.size).toBe(0);
  expect(rangesIn('composer.lock', '{').declared.size).toBe(0);
});

const classic = `# yarn lockfile v1


"@own/harbour@^1.0.0":
  version "1.0.0"
  dependencies:
    tide "^2.0.0"

tide@2.1.0, tide@^2.0.0:
  version "2.1.0"
`;
const berry = `__metadata:
  version: 6

"@own/harbour@npm:^1.0.0":
  version: 1.0.0
  resolution: "@own/harbour@npm:1.0.0"
  dependencies:
    tide: ^2.0.0
  peerDependencies:
    moon: "*"

"pier@workspace:packages/pier":
  version: 0.0.0-use.local
  resolution: "pier@workspace:packages/pier"
  dependencies:
    tide: 2.1.0

"tide@npm:2.1.0, tide@npm:^2.0.0":
  version: 2.1.0
  resolution: "tide@npm:2.1.0"
`;

it.each([
  ['the first line', classic],
  ['a later one', berry],
  ['a later one that writes the protocol', berry.replace('tide: ^2.0.0', 'tide: "npm:^2.0.0"')],
])('yarn.lock of %s shows what packages ask of each other, range by range', (_, text) => {
  const { declared, isByRange } = rangesIn('yarn.lock', text);
  expect(declared.get('tide')).toEqual([{ ...asked, by: '@own/harbour', range: '^2.0.0' }]);
  expect(declared.has('moon')).toBe(false);
  expect(isByRange).toBe(true);
});

it('yarn.lock of a later line shows what the members of the project ask for', () => {
  expect(rangesIn('yarn.lock', berry).named.get('tide')).toEqual([
    { folder: 'packages/pier', range: '2.1.0', gets: '2.1.0' },
  ]);
});
