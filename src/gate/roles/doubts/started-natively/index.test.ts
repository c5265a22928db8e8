import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stack = (password: string) =>
  `services:\n  shop:\n    build: .\n    ports: ["80:80"]\n  store:\n    image: postgres:18\n    environment: ["POSTGRES_PASSWORD=${password}"]\n    volumes: ["data:/var/lib/postgresql"]\n`;
const page = '## Run\n\n    npm install\n    node index.js\n';
const because = 'pages start the program without containers, and its service store has a password for work';

describe('a Compose file of a program that pages start without it', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [because, 'dev', {}],
    [because, '${STORE_PASSWORD:-devpass}', {}],
    ['none', 'k3Vt9qLx', {}],
    ['none', '${STORE_PASSWORD}', {}],
    ['none', 'dev', { 'README.md': `${page}\nOr run it in a container.\n` }],
    ['none', 'dev', { Makefile: 'start:\n\tdocker compose up -d\n' }],
    ['none', 'dev', { 'README.md': 'A shop.\n' }],
    ['none', 'dev', { 'README.md': '' }],
  ])('%s: %s', (says, password, files) => {
    const tree = {
      'package.json': '{ "name": "shop" }',
      Dockerfile: 'FROM node:24\nCOPY . .\nCMD ["node", "index.js"]\n',
      'README.md': page,
      'compose.yaml': stack(password),
    };
    expect(doubtIn('compose.yaml', { ...tree, ...files })).toBe(says);
  });
});
