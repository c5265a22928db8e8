import { expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { GitIgnored } from './git-ignored.js';

const files = {
  '/project/.git/HEAD': '',
  '/project/.gitignore': 'dist/\n*.tmp.yaml\n/build\n!keep.tmp.yaml\nnested/*.tf\n',
  '/project/nested/.gitignore': '!main.tf\nlocal\r\n',
  '/elsewhere/.gitignore': '*\n',
};
const { disk } = fakeWorld({ files });

it.each([
  ['Dockerfile', false],
  ['dist/Dockerfile', true],
  ['a/dist/Dockerfile', true],
  ['a.tmp.yaml', true],
  ['keep.tmp.yaml', false],
  ['build/Dockerfile', true],
  ['a/build/Dockerfile', false],
  ['nested/a.tf', true],
  ['nested/main.tf', false],
  ['nested/local/Dockerfile', true],
  ['/project/dist/Dockerfile', true],
  ['/elsewhere/Dockerfile', false],
])('%s', (path, expected) => {
  expect(new GitIgnored(disk).has(path)).toBe(expected);
});

it('reports the lines that a walk can go by', () => {
  expect(new GitIgnored(disk).linesIn('.')).toContain('dist/');
  expect(new GitIgnored(disk).linesIn('/elsewhere')).toEqual([]);
});
