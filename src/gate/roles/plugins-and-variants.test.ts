import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

describe('a program of others that is started to try a plugin in it', () => {
  const component = { 'hacs.json': '{}', 'custom_components/tide/manifest.json': '{}', 'package.json': '{}' };
  const host = (mount: string, more = '') =>
    `services:\n  host:\n    image: ghcr.io/harbour/host:stable\n    ports: ["8123:8123"]\n    volumes: ["data:/config", "${mount}"]\n${more}`;
  const roleOf = (text: string, files: Files) =>
    roleIn('compose.yml', { 'README.md': '# Tide\n', ...files, 'compose.yml': text });

  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'a folder of components', host('./custom_components:/config/custom_components'), component],
    [
      'tooling',
      'the tree as one plugin',
      host('.:/srv/host/plugins/tide'),
      { 'composer.json': '{"name": "acme/tide"}' },
    ],
    [
      'product',
      'plugins of a site',
      host('./plugins:/srv/host/plugins'),
      { 'composer.json': '{"name": "acme/site"}' },
    ],
    [
      'product',
      'settings as well',
      host('./custom_components:/config/custom_components", "./app:/srv/app'),
      component,
    ],
    [
      'product',
      'what is started again',
      host('./custom_components:/config/custom_components', '    restart: always\n'),
      component,
    ],
    [
      'product',
      'what is built',
      `${host('./custom_components:/config/custom_components')}  web: { build: ./web, ports: ["80:80"] }\n`,
      component,
    ],
  ])('%s: it is given %s', (role, _, text, files) => expect(roleOf(text, files)).toBe(role));
});

describe('a variant of a Compose file beside one for production', () => {
  const service = (value: string) =>
    `services:\n  api:\n    build: .\n    ports: ["80:80"]\n    environment: { TIDE_STORE: "${value}" }\n`;
  const files = {
    Dockerfile: 'FROM node:22\nCOPY . /app\nCMD ["node", "/app/app.js"]\n',
    'package.json': '{ "private": true, "scripts": { "start": "node app.js" } }',
    'app.js': '',
    'compose.prod.yml': 'services:\n  api: { image: "acme/tide:1" }\n',
  };
  const roleOf = (value: string, more: Files = {}) =>
    roleIn('compose.harbour.yml', { ...files, ...more, 'compose.harbour.yml': service(value) });

  it.each([
    ['tooling', 'mongodb://db:27017/tide-dev-db'],
    ['tooling', 'https://127.0.0.1.nip.io:5501'],
    ['product', 'mongodb://db:27017/tide'],
    ['product', 'https://tide.example.org'],
  ])('is %s by %s', (role, value) => expect(roleOf(value)).toBe(role));

  it('says nothing of the image, and nothing where production has other services', () => {
    expect(
      roleIn('Dockerfile', { ...files, 'compose.harbour.yml': service('mongodb://db/tide-dev-db') }),
    ).toBe('product');
    expect(
      roleOf('mongodb://db/tide-dev-db', {
        'compose.prod.yml': 'services:\n  web: { image: "acme/web:1" }\n',
      }),
    ).toBe('product');
  });
});

describe('a node of a chain', () => {
  const image =
    'FROM ubuntu:24.04\nRUN apt-get install -y ethereum\nEXPOSE 8000\nENTRYPOINT "/net/start.sh"\n';
  const roleOf = (script: string, more: Files = {}) =>
    roleIn('misc/net/Dockerfile', {
      'go.mod': 'module acme/ledger\n',
      'main.go': 'package main\n',
      'misc/net/Dockerfile': image,
      'misc/net/start.sh': script,
      ...more,
    });
  const open =
    'geth --datadir /net --networkid 15 --password /word --unlock "c4f4" --mine &\ntruffle migrate --network development\n';

  it.each<readonly [string, string, string, Files]>([
    ['test', 'whose account is open to all', open, {}],
    [
      'product',
      'that a Compose file starts',
      open,
      { 'compose.yml': 'services:\n  net: { build: ./misc/net, ports: ["8000:8000"] }\n' },
    ],
    ['product', 'of a network that others share', 'geth --datadir /net --syncmode snap\n', {}],
  ])('is %s: one %s', (role, _, script, more) => expect(roleOf(script, more)).toBe(role));
});

it.each([
  [
    'Poetry',
    'python:3.12',
    'pyproject.toml',
    'pip install poetry && poetry install --no-root',
    '[tool.poetry]\nname = "tide"\n',
  ],
  ['npm', 'node:22', 'package.json', 'npm ci', '{ "name": "tide", "private": true }'],
])('an image with the packages of %s alone is for work', (_, base, manifest, install, text) => {
  const files = {
    [manifest]: text,
    'docker/Dockerfile': `FROM ${base}\nCOPY ${manifest} ./\nRUN ${install}\nWORKDIR /work\n`,
  };
  expect(roleIn('docker/Dockerfile', files)).toBe('tooling');
});

describe('a store in a folder of its own', () => {
  const root = 'services:\n  web: { build: ./web, ports: ["80:80"] }\n';
  const store = 'services:\n  vectors:\n    image: harbour.example/weaviate:1.25\n    ports: ["8080:8080"]\n';
  const roleOf = (files: Files) =>
    roleIn('vectors/docker-compose.yml', {
      'docker-compose.yml': root,
      'vectors/docker-compose.yml': store,
      'web/Dockerfile': 'FROM nginx:1.29\nCOPY . /usr/share/nginx/html\n',
      ...files,
    });

  it.each<readonly [string, string, Files]>([
    ['tooling', 'aside of what the project builds', {}],
    ['product', 'beside its settings', { 'vectors/weaviate.conf': '' }],
    ['product', 'that is kept running', { 'vectors/docker-compose.yml': `${store}    restart: always\n` }],
    [
      'product',
      'that the file at the root has, too',
      { 'docker-compose.yml': `${root}  vectors: { image: weaviate:1.25 }\n` },
    ],
    [
      'product',
      'of a repository that builds nothing',
      { 'docker-compose.yml': 'services:\n  web: { image: nginx:1.29 }\n' },
    ],
  ])('is %s: one %s', (role, _, files) => expect(roleOf(files)).toBe(role));
});
