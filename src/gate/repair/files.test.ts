import { describe, expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { defaultSettings } from '../../engines/lint/settings.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { targetsOf } from '../files/targets.js';
import type { FixScope } from './consent.js';
import { fixFiles } from './files.js';
import { filesToFix } from './targets.js';

/** Repairs a project whose user answers every question alike. */
async function repairedBy(
  answer: 'yes' | 'no',
  files: Readonly<Record<string, string>>,
  scope: FixScope = 'ask',
  words: readonly string[] = ['.'],
) {
  const world = fakeWorld({ files });
  const context = { world, progress: silentProgress, version: '0.0.0' };
  const found = await filesToFix(targetsOf(words, world), { exclude: [], withIgnored: false }, context);
  const known = {
    lock: undefined,
    packageIndices: [],
    isOffline: true,
    insecureRegistries: [],
    insecureTls: false,
  };
  const options = {
    ...found,
    scope,
    isWritten: true,
    isShown: false,
    settings: defaultSettings,
    off: new Set<string>(),
    known,
  };
  await fixFiles(options, context, {
    ask: async () => answer,
    print: async () => {},
    notify: () => {},
    readStdin: async () => new Uint8Array(),
  });
  return (path: string) => new TextDecoder().decode(world.disk.readFile(path, { maxBytes: 1e6 }));
}

describe('decisions', () => {
  const bad =
    'FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl\nUSER 1\nHEALTHCHECK NONE\n';

  it('are carried out where the person agrees', async () => {
    const read = await repairedBy('yes', { '/project/Dockerfile': bad });
    expect(read('/project/Dockerfile')).toContain('install --no-install-recommends -y curl');
  });

  it('are left where no one is asked', async () => {
    const read = await repairedBy('no', { '/project/Dockerfile': bad }, 'all');
    expect(read('/project/Dockerfile')).not.toContain('--no-install-recommends');
  });
});

it('keeps the lists of apt where the script that a container starts with installs from them', async () => {
  const dockerfile =
    'FROM debian:13-slim\nRUN apt-get update && apt-get install -y tini\nCOPY docker/start.sh /\nUSER 1\nCMD ["/start.sh"]\n';
  const files = (script: string) => ({
    '/project/docker/Dockerfile': dockerfile,
    '/project/docker/start.sh': `#!/bin/sh\n${script}\n`,
  });
  for (const [script, isCleaned] of [
    ['exec tide', true],
    ['apt-get install -y "$1"', false],
  ] as const) {
    const read = await repairedBy('no', files(script), 'all');
    expect(read('/project/docker/Dockerfile').includes('rm -rf /var/lib/apt/lists')).toBe(isCleaned);
  }
});

it('leaves a service that another Compose file extends', async () => {
  const base = 'services:\n  cache:\n    image: redis:7.2.5\n    restart: always\n';
  const desk =
    'services:\n  desk:\n    extends: { file: ../compose.yaml, service: cache }\n    image: x.example/desk:1\n';
  const alone = await repairedBy('no', { '/project/compose.yaml': base }, 'all');
  expect(alone('/project/compose.yaml')).toContain('no-new-privileges');
  const files = { '/project/compose.yaml': base, '/project/desk/compose.yaml': desk };
  const extended = await repairedBy('no', files, 'all');
  expect(extended('/project/compose.yaml')).toBe(base);
});

it('makes a .dockerignore where the whole folder is copied and nothing that is named is in it', async () => {
  const files = {
    '/project/a/Dockerfile': 'FROM node:24\nCOPY . .\n',
    '/project/a/package.json': '{}',
    '/project/b/Dockerfile': 'FROM node:24\nCOPY . .\nCOPY .env /x\n',
    '/project/c/Dockerfile': 'FROM node:24\nCOPY . .\n',
    '/project/c/.dockerignore': 'x\n',
  };
  const read = await repairedBy('yes', files);
  expect(read('/project/a/.dockerignore')).toContain('.env\n');
  expect(read('/project/a/.dockerignore')).toContain('node_modules\n');
  expect(() => read('/project/b/.dockerignore')).toThrow();
  expect(read('/project/c/.dockerignore')).toBe('x\n');
  for (const scope of ['safe', 'all'] as const) {
    const alone = await repairedBy('no', files, scope);
    expect(() => alone('/project/a/.dockerignore')).toThrow();
  }
});

it('repairs a file of a test that is named, but none that Git says a program writes', async () => {
  const text = 'FROM debian:13-slim\nADD a.conf /etc/\n';
  const paths = ['test/fixtures/Dockerfile', 'images/Dockerfile'];
  const files = {
    '/project/.gitattributes': 'images/** linguist-generated\n',
    ...Object.fromEntries(paths.map((path) => [`/project/${path}`, text])),
  };
  const named = await repairedBy('yes', files, 'ask', paths);
  expect(paths.map((path) => named(path) === text)).toEqual([false, true]);
  const searched = await repairedBy('yes', files);
  expect(paths.map((path) => searched(path) === text)).toEqual([true, true]);
});
