import { expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { ofOthers } from './others.js';

it('leaves data of tests alone, unless the configuration gives the files another role', () => {
  const { disk } = fakeWorld({ files: { '/p/vendor/modules.txt': '', '/p/vendor/a.js': '' } });
  expect(ofOthers('/p', [], disk)('vendor/a.js')).toBe(true);
  for (const path of ['Dockerfile-orig', 'cdk.out/asset.1a/Dockerfile'])
    expect(ofOthers('/p', [], disk)(path)).toBe(true);
  expect(ofOthers('/p', [], disk)('Dockerfile')).toBe(false);
  expect(ofOthers('/p', [{ path: 'vendor/', role: 'product' }], disk)('vendor/a.js')).toBe(false);
});
