import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stack = (lines: string, build = '    build: .\n') =>
  `services:\n  shop:\n${build}    ports: ["80:80"]\n    restart: always\n${lines}`;
const beside = {
  'package.json':
    '{\n  "name": "shop",\n  "private": true,\n  "scripts": {\n    "dev": "nodemon shop.js"\n  }\n}\n',
  Dockerfile: 'FROM node:24\nCOPY . .\nCMD ["node", "shop.js"]\n',
  'README.md': '    docker compose up\n',
};

describe('a Compose file that sets up for work what it builds', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [
      'its service shop sets NODE_ENV to development',
      stack('    environment: { NODE_ENV: development }\n'),
      {},
    ],
    [
      'its service shop sets NODE_ENV to development',
      stack('    environment: ["NODE_ENV=${NODE_ENV:-development}"]\n'),
      {},
    ],
    ['its service shop is built from dev', stack('', '    build: { context: ., target: dev }\n'), {}],
    [
      'its service shop sets SIGNING_SECRET to a value for development alone',
      stack('    environment: { SIGNING_SECRET: dev-only-change-it }\n'),
      {},
    ],
    ['its service shop reads .env.dev', stack('    env_file: .env.dev\n'), {}],
    ['its service shop runs npm run dev', stack('    entrypoint: [npm, run, dev]\n'), {}],
    ['its service shop runs npm run dev', stack('    command: npm run dev -- --token=a1b2c3\n'), {}],
    [
      'its service shop runs Dockerfile, which is set to development',
      stack(''),
      {
        Dockerfile:
          'FROM node:24\nENV NODE_ENV=development\nCOPY . .\nEXPOSE 80\nCMD ["npm", "run", "dev"]\n',
      },
    ],
    [
      'its service shop runs artisan serve of its image, and sources are mounted',
      `${stack('    volumes: [".:/shop"]\n').replace('    restart: always\n', '')}  page:\n    build: ./page\n    ports: ["90:90"]\n`,
      { Dockerfile: 'FROM php:8\nCOPY src /srv\nCMD ["php", "artisan", "serve"]\n' },
    ],
    [
      'its service shop runs artisan serve of its image, and sources are mounted',
      stack('    volumes: ["./src:/shop"]\n'),
      { Dockerfile: 'FROM php:8\nCOPY src /srv\nCMD ["php", "artisan", "serve"]\n', 'src/shop.php': '' },
    ],
    [
      'none',
      stack('    volumes: ["./data:/shop"]\n'),
      { Dockerfile: 'FROM php:8\nCOPY src /srv\nCMD ["php", "artisan", "serve"]\n', 'data/a.csv': '' },
    ],
    ['none', stack('    environment: { NODE_ENV: production }\n'), {}],
    [
      'none',
      stack('    environment: { NODE_ENV: development }\n'),
      { 'README.md': '## Installation\n\n    docker compose up\n' },
    ],
    ['none', stack('    env_file: .env\n'), {}],
  ])('%s', (because, text, files) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': text, ...files })).toBe(because);
  });
});

describe('an image', () => {
  const image = (lines: string) => ({ ...beside, Dockerfile: `FROM node:24\nCOPY . .\n${lines}` });
  it.each([
    [
      'it is set to development and starts npm run dev',
      'ENV NODE_ENV=development\nEXPOSE 80\nCMD ["npm", "run", "dev"]\n',
    ],
    ['none', 'EXPOSE 80\nCMD ["npm", "run", "dev"]\n'],
    ['none', 'ENV NODE_ENV=development\nCMD ["node", "shop.js"]\n'],
    [
      'none',
      'FROM node:24 AS production\nFROM production AS work\nENV NODE_ENV=development\nCMD npm run dev\n',
    ],
  ])('%s: %s', (because, lines) => expect(doubtIn('Dockerfile', image(lines))).toBe(because));
});

describe('an image that starts a server for work', () => {
  const image = 'FROM node:24\nCOPY . .\nEXPOSE 80\nCMD ["npm", "run", "dev"]\n';
  const set = (value: string) => stack(`    environment: { NODE_ENV: ${value} }\n`);
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    [
      'its head calls it a dev server, and it starts npm run dev',
      { Dockerfile: `# Dev server of the shop\n${image}` },
    ],
    [
      'it starts npm run dev, and compose.yaml sets it to development',
      { Dockerfile: image, 'compose.yaml': set('development') },
    ],
    ['none', { Dockerfile: image, 'compose.yaml': set('production') }],
    ['none', { Dockerfile: image }],
  ])('%s', (because, files) => expect(doubtIn('Dockerfile', { ...beside, ...files })).toBe(because));
});

describe('an image that nothing builds and that starts a bundler for work', () => {
  const image = 'FROM node:24\nWORKDIR /srv\nCOPY . .\nCMD ["npm", "run", "dev"]\n';
  const scripts =
    '{\n  "scripts": {\n    "dev": "next dev",\n    "build": "next build",\n    "start": "next start"\n  }\n}\n';
  const tree = {
    'compose.yaml':
      'services:\n  api:\n    build: ./api\n    ports: ["80:80"]\n    volumes: ["./api:/srv"]\n',
    'api/Dockerfile': 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\nCMD ["python", "shop.py"]\n',
    'api/shop.py': '',
    'web/Dockerfile': image,
    'web/package.json': scripts,
  };
  const because =
    'it starts next dev while web/package.json has a script for a release, and compose.yaml mounts the sources of other parts';
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [because, 'beside a stack for work', {}],
    [
      'none',
      'beside a stack that is kept running',
      { 'compose.yaml': `${tree['compose.yaml']}    restart: always\n` },
    ],
    ['none', 'beside none', { 'compose.yaml': '' }],
    [
      'none',
      'of a package without a release',
      { 'web/package.json': scripts.replace('next start', 'next dev') },
    ],
    ['none', 'after it built one', { 'web/Dockerfile': image.replace('CMD', 'RUN npm run build\nCMD') }],
    ['none', 'that a page hands out', { 'README.md': '    docker build -t shop web\n' }],
    ['none', 'that a platform runs', { 'web/fly.toml': '' }],
  ])('%s: %s', (expected, _, more) => {
    expect(doubtIn('web/Dockerfile', { ...tree, ...more })).toBe(expected);
  });
});

describe('a Compose file in a folder of deployments', () => {
  const deployed = (lines: string) =>
    `services:\n  shop:\n    build: { context: .., dockerfile: deploy/Dockerfile }\n    environment: { FLASK_ENV: development }\n    ports: ["80:80"]\n${lines}  cache: { image: redis }\n`;
  it.each([
    [
      'its service shop has its sources mounted and sets FLASK_ENV to development',
      deployed('    volumes: ["../:/srv"]\n'),
    ],
    ['none', deployed('    volumes: ["../:/srv"]\n    restart: always\n')],
    ['none', deployed('')],
  ])('%s', (because, text) => {
    expect(doubtIn('deploy/compose.yaml', { 'app.py': '', 'deploy/compose.yaml': text })).toBe(because);
  });
});
