import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { pixiLock } from './pixi-lock.js';

const example = `version: 5
packages:
- kind: conda
  name: zebra
  version: 1.3.1
  url: https://conda.anaconda.org/conda-forge/linux-64/zebra-1.3.1-h0_1.conda
- kind: pypi
  name: yak
  version: '2.0'
  url: https://files.example.org/yak-2.0-py3-none-any.whl
`;

acceptLockfile(pixiLock, {
  claims: ['pixi.lock'],
  ignores: ['pixi.toml'],
  examples: { one: example },
  brief: true,
});

it('reads the fifth version, too; a bad address costs one record', () => {
  expect(outlineOf(pixiLock.analyze(fileOf('pixi.lock', example)))).toEqual([
    'pkg:conda/zebra@1.3.1?build=h0_1&channel=conda-forge&subdir=linux-64',
    'pkg:pypi/yak@2.0',
  ]);
  const bad = `${example}- conda: nonsense\n`;
  expect(problemsOf(pixiLock.analyze(fileOf('pixi.lock', bad)))).toHaveLength(1);
});
