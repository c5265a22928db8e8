import { describe, expect, it } from 'vitest';
import type { Artifact, OpenOptions, Visit } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import { silentProgress } from '../../../core/progress.js';
import type { World } from '../../../core/world.js';
import { fakeWorld } from '../../../testing/fake-world.js';
import { openArtifact } from '../../index.js';
import { exclusion } from './exclude.js';
import { opener } from './index.js';
import { walkTree } from './walk.js';

const tree = {
  files: {
    'app/a.txt': 'one',
    'app/lib/b.txt': 'two',
    'app/.git/config': 'no',
    'app/lib/c.log': 'three',
    outside: 'secret',
  },
  symlinks: { 'app/out': '/project/outside', 'app/lib/loop': '..', 'app/dangling': 'nowhere' },
};

function open(world: World, reference: string, options: OpenOptions = {}): Promise<Artifact> {
  return openArtifact(reference, { world, progress: silentProgress, options }, [opener]);
}

async function look(artifact: Artifact) {
  const seen: string[] = [];
  const texts: Record<string, string> = {};
  const visit: Visit = (entry) => {
    seen.push(`${entry.path} ${entry.type}`);
    return {
      maxBytes: 100,
      receive: (content) => {
        texts[entry.path] = new TextDecoder().decode(content.read(0, content.sizeBytes));
      },
    };
  };
  const gaps = await artifact.layers[0].walk(visit);
  return { seen, texts, gaps };
}

describe('a folder', () => {
  it('is walked in the order of names, without following links', async () => {
    const { seen, texts, gaps } = await look(await open(fakeWorld(tree), 'app'));
    expect(seen).toEqual([
      'a.txt file',
      'dangling symlink',
      'lib directory',
      'out symlink',
      'lib/b.txt file',
      'lib/c.log file',
      'lib/loop symlink',
    ]);
    expect(texts).toEqual({ 'a.txt': 'one', 'lib/b.txt': 'two', 'lib/c.log': 'three' });
    expect(gaps).toEqual([]);
  });

  it('may itself be named by a link', async () => {
    const world = fakeWorld({ ...tree, symlinks: { ...tree.symlinks, current: 'app' } });
    expect((await look(await open(world, 'current'))).texts).toHaveProperty('a.txt', 'one');
  });

  it.each([
    [['*.log'], ['a.txt', 'lib/b.txt']],
    [['lib/'], ['a.txt']],
    [
      ['/lib/*', '!/lib/b.txt'],
      ['a.txt', 'lib/b.txt'],
    ],
  ])('leaves out %j', async (exclude, expected) => {
    const { texts } = await look(await open(fakeWorld(tree), 'app', { exclude }));
    expect(Object.keys(texts)).toEqual(expected);
  });

  it('reports what cannot be read and goes on', async () => {
    const world = fakeWorld(tree);
    const refuse = () => {
      throw new SeaworthyError('IO', 'permission denied');
    };
    const disk = {
      ...world.disk,
      list: (path: string) => (path.endsWith('lib') ? refuse() : world.disk.list(path)),
      open: (path: string) => (path.endsWith('a.txt') ? refuse() : world.disk.open(path)),
    };
    const { texts, gaps } = await look(await open({ ...world, disk }, 'app'));
    expect(texts).toEqual({});
    expect(gaps.map(({ location, reason }) => [location, reason])).toEqual([
      [{ at: 'file', path: 'a.txt' }, 'permission denied'],
      [{ at: 'file', path: 'lib' }, 'permission denied'],
    ]);
  });

  it('stops at too many entries', () => {
    const { disk } = fakeWorld(tree);
    const limits = { maxEntries: 2, maxPathChars: 100, maxGaps: 1 };
    const walk = () => walkTree(disk, 'app', { visit: () => undefined, excluded: () => false, limits });
    expect(walk).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });
});

it('a single file is an artifact of one file', async () => {
  const artifact = await open(fakeWorld(tree), 'app/a.txt', { from: 'directory' });
  expect((await look(artifact)).texts).toEqual({ 'a.txt': 'one' });
});

it('a path that does not exist is named', async () => {
  await expect(open(fakeWorld(tree), 'nowhere', { from: 'directory' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
    where: 'nowhere',
  });
});

it.each([
  ['proc', true],
  ['srv/proc', false],
  ['sys', true],
  ['dev', true],
  ['srv', false],
])('of a running machine, %s is left out: %s', (path, left) => {
  expect(exclusion([], { isLiveRoot: true })(path, true)).toBe(left);
  expect(exclusion([], { isLiveRoot: false })(path, true)).toBe(false);
});
