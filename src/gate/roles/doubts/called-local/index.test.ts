import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stack = 'services:\n  shop:\n    build: .\n    ports: ["80:80"]\n    restart: always\n';
const beside = { 'package.json': '{ "name": "shop" }', Dockerfile: 'FROM node:24\nCOPY . .\nCMD node .\n' };
const start = '\n\n    docker compose up\n';

describe('a file that a page starts', () => {
  it.each([
    ['its page starts it below "Running locally"', `## Running locally${start}`],
    ['its page starts it below "本地启动"', `## 本地启动${start}`],
    ['pages start it for development or tests alone', `## Development${start}`],
    ['none', `## Running${start}`],
    ['none', `## Running${start}\n## Running locally\n\n    docker compose up database\n`],
    ['none', `## Installation${start}\n## Running locally${start}`],
  ])('%s', (because, page) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': stack, 'README.md': page })).toBe(because);
  });
});

it('is run in production by the file that is laid over it', () => {
  const files = { ...beside, 'compose.yaml': stack, 'README.md': `## Running locally${start}` };
  const over = 'services:\n  shop:\n    environment: { APP_ENV: production }\n';
  expect(doubtIn('compose.yaml', { ...files, 'compose.prod.yaml': over })).toBe('none');
});

it('starts an image that the machine alone has', () => {
  const text = 'services:\n  shop:\n    image: ko.local/shop\n    restart: always\n';
  expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': text })).toBe(
    'ko.local/shop is an image of this machine alone',
  );
});
