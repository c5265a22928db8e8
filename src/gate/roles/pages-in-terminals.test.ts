import { expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const image = (start: string) =>
  `FROM node:24\nWORKDIR /app\nCOPY package.json .\nRUN npm install\nCOPY . .\nCMD ${start}\n`;
const web = '  web:\n    build: ./web\n    volumes: ["./web:/app"]\n    ports: ["3000:3000"]\n';
const terminal = '    stdin_open: true\n    tty: true\n';
const api = '  api:\n    build: ./api\n    volumes: ["./api:/app"]\n    ports: ["80:80"]\n';
const store = '  store:\n    image: postgres:18\n    restart: always\n';
const stack = (...services: readonly string[]) => `services:\n${services.join('')}`;

it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
  ['tooling', 'with a terminal', stack(web, terminal, api, store), {}],
  ['product', 'without one', stack(web, api, store), {}],
  ['product', 'with a terminal that reads nothing', stack(web, '    tty: true\n', api, store), {}],
  ['product', 'started again', stack(web, terminal, '    restart: always\n', api, store), {}],
  [
    'product',
    'beside a program that holds its sources',
    stack(web, terminal, api.replace('    volumes: ["./api:/app"]\n', ''), store),
    {},
  ],
  [
    'product',
    'beside a program of others',
    stack(web, terminal, api, '  mail:\n    image: acme/mail:1\n'),
    {},
  ],
  [
    'product',
    'of a server',
    stack(web, terminal, api, store),
    { 'web/package.json': '{\n  "scripts": {\n    "start": "node serve.js"\n  }\n}\n' },
  ],
  [
    'product',
    'that a page offers',
    stack(web, terminal, api, store),
    { 'README.md': '## Installation\n\n    docker compose up -d\n' },
  ],
  [
    'product',
    'of another start',
    stack(web, terminal, api, store),
    { 'web/Dockerfile': image('node serve.js') },
  ],
])('%s: pages that are served %s', (role, _, text, files) => {
  const tree = {
    'compose.yaml': text,
    'web/Dockerfile': image('["npm", "start"]'),
    'api/Dockerfile': 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["uvicorn", "main:app"]\n',
    'api/main.py': '',
    ...files,
  };
  expect(roleIn('compose.yaml', tree)).toBe(role);
});
