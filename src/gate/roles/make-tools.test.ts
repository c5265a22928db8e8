import { expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { isToolOfMake } from './make-tools.js';
import { diskTree } from './tree.js';

it.each([
  [
    'built and run on the tree',
    'css/',
    'a:\n\tdocker build -t css .\n\tdocker run --rm \\\n\t\t-v ${PWD}:/work css\n',
    true,
  ],
  [
    'run with options of a variable',
    'css/',
    'run = docker run --rm\n\na:\n\tdocker build -t css .\n\t$(run) -v $(PWD):/w css\n',
    true,
  ],
  [
    'pushed',
    'css/',
    'a:\n\tdocker build -t css .\n\tdocker run -v $(CURDIR):/w css\n\tdocker push css\n',
    false,
  ],
  ['run on its own', 'css/', 'a:\n\tdocker build -t css .\n\tdocker run -p 80:80 css\n', false],
  ['at the root', '', 'a:\n\tdocker build -t css .\n\tdocker run -v $(PWD):/w css\n', false],
])('an image %s', (_, folder, makefile, isTool) => {
  const files = { [`/p/${folder}Dockerfile`]: 'FROM a:1\n', [`/p/${folder}Makefile`]: makefile };
  expect(isToolOfMake(`${folder}Dockerfile`, diskTree('/p', fakeWorld({ files }).disk))).toBe(isTool);
});
