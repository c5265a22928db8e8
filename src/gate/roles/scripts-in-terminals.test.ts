import { expect, it } from 'vitest';
import { doubtIn } from '../../testing/roles.js';

const image = (command: string, step = '') =>
  `FROM node:24\nWORKDIR /srv\nCOPY package.json .\nRUN npm install\nCOPY . .\n${step}CMD ["npm", ${command}]\n`;
const stack = (more: string, beside = '') =>
  `services:\n  pages:\n    build: ./pages\n    volumes: ["./pages:/srv"]\n${more}${beside}`;
const terminal = stack('    tty: true\n    stdin_open: true\n');
const beside = '  api:\n    build: ./api\n    environment: { NODE_ENV: development }\n';
const mounted = 'it mounts ./pages over its copy in the image, and what runs there is';
const over = 'and compose.yaml mounts ./pages over its copy';

it.each<readonly [string, string, string, string]>([
  [
    `${mounted} npm start with a terminal`,
    `it starts npm start with a terminal, ${over}`,
    image('"start"'),
    terminal,
  ],
  [
    `${mounted} npm start beside a program that is set to development`,
    `it starts npm start beside a program that is set to development, ${over}`,
    image('"start"'),
    stack('', beside),
  ],
  ['none', 'none', image('"start"', 'RUN npm run build\n'), terminal],
  ['none', 'none', image('"start"'), stack('    restart: always\n')],
])('%s, %s: %s', (ofCompose, ofImage, dockerfile, text) => {
  const tree = {
    'pages/Dockerfile': dockerfile,
    'pages/main.js': '',
    'api/Dockerfile': 'FROM node:24\nCOPY . .\nCMD node api.js\n',
    'compose.yaml': text,
    'README.md': '    docker compose up\n',
  };
  expect(doubtIn('compose.yaml', tree)).toBe(ofCompose);
  expect(doubtIn('pages/Dockerfile', tree)).toBe(ofImage);
});

it('a script that is called after work is in doubt whatever keeps it running', () => {
  const manifest = '{\n  "scripts": {\n    "dev": "nodemon main.js",\n    "start": "node main.js"\n  }\n}\n';
  const tree = {
    'pages/Dockerfile': image('"run", "dev"'),
    'pages/package.json': manifest,
    'pages/main.js': '',
    'compose.yaml': stack('    restart: always\n'),
    'README.md': '    docker compose up\n',
  };
  expect(doubtIn('pages/Dockerfile', tree)).toBe(`it starts npm run dev, ${over}`);
  expect(
    doubtIn('pages/Dockerfile', { ...tree, 'compose.yaml': stack('').replace('./pages:/srv', 'data:/data') }),
  ).toBe('none');
});

it('so is one beside a variant that Compose files build', () => {
  const tree = {
    'pages/Dockerfile': image('"run", "start:dev"'),
    'pages/Dockerfile.local': image('"start"'),
    'compose.yaml': 'services:\n  pages:\n    build: { context: pages, dockerfile: Dockerfile.local }\n',
  };
  expect(doubtIn('pages/Dockerfile', tree)).toContain('it starts npm run start:dev');
});

it('and stock images that run a server for work over the sources', () => {
  const text =
    'services:\n  pages:\n    image: node:24\n    working_dir: /srv\n    command: sh -c "npm install && npm run dev"\n    volumes: ["../pages:/srv"]\n  proxy:\n    image: nginx:1.28\n    ports: ["80:80"]\n';
  expect(doubtIn('infra/compose.yaml', { 'pages/main.js': '', 'infra/compose.yaml': text })).toBe(
    'it mounts ../pages into an image of others, which runs npm run dev there',
  );
});
