import { expect, it } from 'vitest';
import { silentProgress } from '../core/progress.js';
import { fakeWorld } from '../testing/fake-world.js';
import { type ProjectOptions, scanProject } from './project.js';

const options: ProjectOptions = {
  settings: {},
  open: {},
  only: [],
  skip: [],
  with: [],
  archive: { isAsked: false, keyrings: [], mirrors: {} },
  embedded: [],
  db: undefined,
  cache: false,
  used: '/u.json',
};

it('refuses a file of --used before the target is opened', async () => {
  const world = fakeWorld({ files: { '/u.json': 'no JSON' } });
  const context = { world, progress: silentProgress, version: '1.0.0' };
  await expect(scanProject('/no-such-image.tar', 'any', options, context)).rejects.toThrow(
    'does not hold the packages of an observed run',
  );
});
