import { expect, it } from 'vitest';
import { stagesOf } from '../roles/stages.js';
import { startCommandsOf } from './start-commands.js';

const manifest = (scripts: Record<string, string>) => JSON.stringify({ scripts }, undefined, 2);

const commandsOf = (dockerfile: string, files: Record<string, string>, service = {}) =>
  startCommandsOf(
    {
      service: { build: './app', ...service },
      manifest: 'compose.yaml',
      dockerfile: 'app/Dockerfile',
      stages: stagesOf(dockerfile),
    },
    (path) => files[path] ?? '',
  );

const image = 'FROM node:24\nCMD ["npm", "run", "start:dev"]\n';

it.each([
  [
    'a script of the package',
    image,
    { 'app/package.json': manifest({ 'start:dev': 'nest start --watch' }) },
    {},
  ],
  [
    'a script that a script calls',
    image,
    { 'app/package.json': manifest({ 'start:dev': 'yarn quay', quay: 'nest start' }) },
    {},
  ],
  [
    'what goes before a script',
    'FROM node:24\nCMD npm start\n',
    { 'app/package.json': manifest({ start: 'node .', prestart: 'nest start' }) },
    {},
  ],
  ['the command of the service', image, {}, { command: ['npx', 'nest', 'start'] }],
  [
    'a script that the image starts with',
    'FROM node:24\nENTRYPOINT ["./begin.sh"]\n',
    { 'app/begin.sh': '#!/bin/sh\nnest start\n' },
    {},
  ],
])('reads %s', (_, dockerfile, files, service) => {
  expect(commandsOf(dockerfile, files, service)).toContain('nest start');
});

it.each([
  ['the image, where the service has a command', 'FROM node:24\nCMD nest start\n', {}, { command: 'node .' }],
  ['a comment', 'FROM node:24\nCMD ./begin.sh\n', { 'app/begin.sh': '# nest start\nnode .\n' }, {}],
  [
    'another script',
    image,
    { 'app/package.json': manifest({ 'start:dev': 'node .', dev: 'nest start' }) },
    {},
  ],
])('does not read %s', (_, dockerfile, files, service) => {
  expect(commandsOf(dockerfile, files, service)).not.toContain('nest start');
});

it('reads below a folder that is named by its whole path', () => {
  const files: Record<string, string> = { '/lot/app/package.json': manifest({ start: 'nest start' }) };
  const started = {
    service: { build: './app' },
    manifest: '/lot/compose.yaml',
    dockerfile: '/lot/app/Dockerfile',
    stages: stagesOf('FROM node:24\nCMD npm start\n'),
  };
  expect(startCommandsOf(started, (path) => files[path] ?? '')).toContain('nest start');
});
