import { expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { leftAlone } from './left-alone.js';

it('leaves data of tests alone, unless the configuration gives the files another role', () => {
  const { disk } = fakeWorld({ files: { '/p/vendor/modules.txt': '', '/p/vendor/a.js': '' } });
  expect(leftAlone('/p', [], disk)('vendor/a.js')).toBe(true);
  for (const path of [
    'Dockerfile-orig',
    'cdk.out/asset.1a/Dockerfile',
    'src/vendor/json/Dockerfile',
    'ferry-shell-vendor/tide/json/Dockerfile',
    'extern/tide/Dockerfile',
    'tests/build/files/Dockerfile',
  ])
    expect(leftAlone('/p', [], disk)(path)).toBe(true);
  for (const path of ['Dockerfile', 'files/Dockerfile', 'tests/Dockerfile', 'vendor-tools/Dockerfile'])
    expect(leftAlone('/p', [], disk)(path)).toBe(false);
  expect(leftAlone('/p', [{ path: 'vendor/', role: 'product' }], disk)('vendor/a.js')).toBe(false);
});

it('leaves submodules alone, unless the configuration gives them a role', () => {
  const files = {
    '/p/.gitmodules': '[submodule "tide"]\n\tpath = roms/tide\n',
    '/p/roms/tide/Dockerfile': '',
  };
  const { disk } = fakeWorld({ files });
  expect(leftAlone('/p', [], disk)('roms/tide/Dockerfile')).toBe(true);
  expect(leftAlone('/p', [], disk)('roms/Dockerfile')).toBe(false);
  expect(leftAlone('/p', [{ path: 'roms/tide/', role: 'product' }], disk)('roms/tide/Dockerfile')).toBe(
    false,
  );
});

it('leaves alone what the attributes of Git call generated or vendored', () => {
  const files = {
    '/p/.gitattributes':
      '# ours\n*.lock -diff\nimages/** text linguist-generated=true\nimages/own/Dockerfile -linguist-generated\n',
    '/p/charts/.gitattributes':
      'deck.yaml linguist-vendored\nhold.yaml linguist-generated=false\nfolder/ linguist-generated\n',
  };
  const isLeftAlone = leftAlone('/p', [], fakeWorld({ files }).disk);
  const paths = [
    'images/base/Dockerfile',
    'images/own/Dockerfile',
    'Dockerfile',
    'charts/deck.yaml',
    'charts/hold.yaml',
    'charts/folder/a.yaml',
  ];
  expect(paths.filter(isLeftAlone)).toEqual(['images/base/Dockerfile', 'charts/deck.yaml']);
});
