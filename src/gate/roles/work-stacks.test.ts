import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const server = {
  'api/package.json': '{ "private": true, "scripts": { "start": "node app.js" } }',
  'api/app.js': '',
  'api/Dockerfile': 'FROM node:22\nWORKDIR /api\nCOPY package.json app.js /api/\nCMD ["nodemon", "app.js"]\n',
  'README.md': '## Installation\n\nRun the [docker-compose](docker-compose.yml) file.\n',
};
const api = '  api:\n    build: ./api\n    ports: ["80:80"]\n    volumes: ["./api:/api"]\n';
const stores = '  db: { image: mongo, ports: ["27017:27017"], volumes: ["./mongo:/data/db"] }\n';
const roleOf = (services: string, files: Readonly<Record<string, string>> = server) =>
  roleIn('docker-compose.yml', { ...files, 'docker-compose.yml': `services:\n${services}` });

describe('a stack whose only own service runs the sources as they change', () => {
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'with a database', api + stores, server],
    [
      'tooling',
      'with a store of which the tree has nothing',
      `${api}  fs: { image: acme/files:2, volumes: ["./files:/data"] }\n`,
      server,
    ],
    [
      'product',
      'with a server that is handed pages',
      `${api}  web: { image: caddy:2, volumes: ["./pages:/srv"] }\n`,
      { ...server, 'pages/index.html': '' },
    ],
    [
      'product',
      'with a client that is built',
      `${api + stores}  web: { build: ./web, ports: ["81:80"] }\n`,
      server,
    ],
    ['product', 'with an image of the project', `${api}  web: { image: acme/api-web }\n`, server],
    ['product', 'but is started again', `${api}    restart: always\n${stores}`, server],
    ['product', 'but nothing is mounted', api.replace(/ {4}volumes.*\n/, '') + stores, server],
    [
      'product',
      'but the image starts the program',
      api + stores,
      { ...server, 'api/Dockerfile': server['api/Dockerfile'].replace('nodemon', 'node') },
    ],
  ])('%s: %s', (role, _, services, files) => expect(roleOf(services, files)).toBe(role));

  it.each([
    ['product', 'starts the program that it copies', 'CMD ["node", "api/app.js"]\n'],
    ['tooling', 'starts nothing', ''],
  ])('%s: an image that only work starts in another way and that %s', (role, _, start) => {
    const files = {
      'package.json': '{ "private": true }',
      'docker/Dockerfile': `FROM node:22\nCOPY api/ ./api/\n${start}`,
      'docker-compose.yml':
        'services:\n  api:\n    build: { context: ., dockerfile: docker/Dockerfile }\n    volumes: ["./api:/api"]\n    command: nodemon app.js\n',
    };
    expect(roleIn('docker/Dockerfile', files)).toBe(role);
  });

  it('leaves the image what it is, which may be all that is deployed', () => {
    const files = { ...server, 'docker-compose.yml': `services:\n${api}${stores}` };
    expect(roleIn('api/Dockerfile', files)).toBe('product');
  });
});

describe('a terminal in an image of compilers', () => {
  const go = { 'go.mod': 'module example.org/tide\n', 'main.go': 'package main\n' };
  const shell =
    '  go:\n    build: ./go\n    tty: true\n    ports: ["8080:80"]\n    volumes: [{ type: bind, source: ./go, target: /src }]\n';
  const image = (rest = '') => ({ ...go, 'go/Dockerfile': `FROM golang:1.23-alpine\nWORKDIR /src\n${rest}` });
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'with the sources mounted', shell, image()],
    ['tooling', 'as it is published', shell.replace('build: ./go', 'image: golang:1.23'), go],
    ['product', 'that starts a program', shell, image('CMD ["/src/tide"]\n')],
    ['product', 'with a command', `${shell}    command: go tool tide\n`, image()],
    ['product', 'without the sources', shell.replace(/ {4}volumes.*\n/, ''), image()],
    ['product', 'of a server', shell, { ...go, 'go/Dockerfile': 'FROM php:8-apache\n' }],
  ])('%s: %s', (role, _, services, files) => expect(roleOf(services, files)).toBe(role));
});

describe('settings for work', () => {
  const service = '  api: { build: ., env_file: [.env.dev], ports: ["80:80"] }\n';
  const files = {
    'package.json': '{ "private": true }',
    Dockerfile: 'FROM node:22\nCOPY . .\nCMD ["node", "app.js"]\n',
  };
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'beside those of a release', service, { ...files, '.env.prod': '' }],
    ['tooling', 'beside a chart', service, { ...files, 'helm/tide/Chart.yaml': '' }],
    ['product', 'alone', service, files],
    [
      'product',
      'in a service of production',
      service.replace('ports', 'environment: { NODE_ENV: production }, ports'),
      { ...files, '.env.prod': '' },
    ],
    [
      'product',
      'that are kept local',
      service.replace('.env.dev', '.env.local'),
      { ...files, '.env.prod': '' },
    ],
  ])('%s: %s', (role, _, services, all) => expect(roleOf(services, all)).toBe(role));
});

describe('what shows that the sources are run as they change', () => {
  const image = { ...server, 'api/Dockerfile': server['api/Dockerfile'].replace('nodemon', 'node') };
  const unmounted = api.replace(/ {4}volumes.*\n/, '');
  const synced = '    develop: { watch: [{ action: sync, path: ./api, target: /api }] }\n';
  it.each<readonly [string, string, string]>([
    ['tooling', 'a server for work and a mount', `${api}    command: npx next dev\n`],
    [
      'tooling',
      'a server for work and copies of what changes',
      `${unmounted + synced}    command: npx next dev\n`,
    ],
    ['tooling', 'polling of a mounted folder', `${api}    environment: { CHOKIDAR_USEPOLLING: "true" }\n`],
    ['product', 'no polling', `${api}    environment: { CHOKIDAR_USEPOLLING: "false" }\n`],
    ['product', 'polling of nothing', `${unmounted}    environment: { CHOKIDAR_USEPOLLING: "true" }\n`],
    ['product', 'copies of what changes, for who asks for them', unmounted + synced],
    ['product', 'a server of releases', `${api}    command: npx next start\n`],
  ])('%s: %s', (role, _, services) => expect(roleOf(services + stores, image)).toBe(role));

  it('is called so before its name, in any version of the format', () => {
    const files = { ...image, 'api/dev.docker-compose.yml': 'web:\n  build: .\n  ports: ["80:80"]\n' };
    expect(roleIn('api/dev.docker-compose.yml', files)).toBe('tooling');
    expect(
      roleIn('api/live.docker-compose.yml', { 'api/live.docker-compose.yml': 'web: { build: . }\n' }),
    ).toBe('product');
  });
});

describe('an image without code beside a manifest', () => {
  const image = 'FROM python:3.14-slim\nRUN pip install tidelib==2.1\n';
  const stack = (rest: string) =>
    `services:\n  load:\n    build: { context: ., dockerfile: Dockerfile.load }\n${rest}  tide: { image: acme/tide:2, ports: ["80:80"] }\n`;
  const script = '    entrypoint: [python, /scripts/load.py]\n    volumes: ["./scripts:/scripts"]\n';
  it.each([
    ['product', 'runs a script that a stack of the product mounts', { 'compose.yaml': stack(script) }],
    ['tooling', 'is started by nothing', {}],
  ])('%s: it %s', (role, _, files) => {
    const all = { 'requirements.txt': 'tidelib\n', 'Dockerfile.load': image, ...files };
    expect(roleIn('Dockerfile.load', all)).toBe(role);
  });
});
