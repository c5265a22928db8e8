import { expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { inOtherRepository } from './other-repositories.js';

it('knows what another repository keeps: submodules, git-subrepo, subprojects of Meson', () => {
  const files = {
    '/p/.gitmodules':
      '[submodule "roms/tide"]\n\tpath = roms/tide\n\turl = https://git.example.org/tide.git\n[submodule "keel"]\n  path = "keel"\n',
    '/p/keel/.gitmodules': '[submodule "rope"]\n\tpath = lib/rope/\n',
    '/p/own/.gitmodules': '[submodule "rope"]\n\tpath = ../roms\n',
    '/p/tools/moor/.gitrepo': '[subrepo]\n',
    '/p/subprojects/winch.wrap': '[wrap-git]\n',
  };
  const isElsewhere = inOtherRepository('/p', fakeWorld({ files }).disk);
  const paths = [
    'roms/tide/Dockerfile',
    'roms/tide/ci/images/Dockerfile',
    'keel/Dockerfile',
    'keel/lib/rope/Dockerfile',
    'tools/moor/Dockerfile',
    'subprojects/winch/ci/Dockerfile',
  ];
  expect(paths.filter((path) => !isElsewhere(path))).toEqual([]);
  const own = [
    'Dockerfile',
    'roms/Dockerfile',
    'roms/tide-image/Dockerfile',
    'own/Dockerfile',
    'tools/Dockerfile',
    'subprojects/crane/Dockerfile',
    'winch/Dockerfile',
  ];
  expect(own.filter(isElsewhere)).toEqual([]);
});
