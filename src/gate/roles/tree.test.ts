import { expect, it } from 'vitest';
import { SeaworthyError } from '../../core/errors.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { diskTree } from './tree.js';

it('what may not be read shows nothing of its role, and ends no command', () => {
  const { disk } = fakeWorld({ files: { '/tree/a.py': 'x = 1\n', '/tree/shut/b.py': 'y = 2\n' } });
  const refuse = (path: string) => {
    throw new SeaworthyError('IO', 'cannot open: permission denied', { where: path });
  };
  const tree = diskTree('/tree', { ...disk, open: refuse, list: refuse });
  expect(tree.head('a.py')).toBe('');
  expect(tree.entries('shut')).toEqual([]);
});
