import { expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { missingSubmodules } from './submodules.js';

const modules = '[submodule "rope"]\n\tpath = lib/rope\n[submodule "tide"]\n\tpath = link/tide\n';
const { disk } = fakeWorld({
  files: { '/deck/.gitmodules': modules, '/deck/lib/rope/rope.py': '', '/hold/anchor': '' },
  symlinks: { '/deck/link': '/hold' },
});
const denied = (): never => {
  throw new SeaworthyError('IO', 'permission denied');
};

it('is said of no folder behind a link, and of none that may not be read', () => {
  expect(missingSubmodules('/deck', disk)).toEqual([]);
  expect(missingSubmodules('/deck', { ...disk, list: denied })).toEqual([]);
  expect(missingSubmodules('/deck', { ...disk, readFile: denied })).toEqual([]);
});
