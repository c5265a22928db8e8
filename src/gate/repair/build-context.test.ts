import { expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { contextBeside } from './build-context.js';

const { disk } = fakeWorld({
  files: {
    '/project/docker/start.sh': 'near',
    '/project/start.sh': 'far',
    '/project/src/main.c': 'text',
    '/project/layer': 'a\0b',
    '/secret': 'outside',
  },
  symlinks: { '/project/link': '/secret', '/project/out': '/' },
});
const context = contextBeside('/project/docker/Dockerfile', '/project', disk);

it('looks beside the Dockerfile first, then in the folder that is repaired', () => {
  expect(context.textOf('start.sh')).toBe('near');
  expect(context.textOf('./src/main.c')).toBe('text');
  expect(context.kindOf('/src/')).toBe('folder');
  expect(context.kindOf('missing')).toBeUndefined();
});

it('takes a file with a zero byte for no text', () => {
  expect(context.kindOf('layer')).toBe('file');
  expect(context.textOf('layer')).toBeUndefined();
});

it.each(['link', 'out/secret', '../secret', 'src/../../secret'])('does not leave the tree by %s', (path) => {
  expect(context.kindOf(path)).toBeUndefined();
  expect(context.textOf(path)).toBeUndefined();
});
