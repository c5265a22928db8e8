import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const server = '  api:\n    build: .\n    command: python manage.py runserver\n    ports: ["8000:8000"]\n';
const page =
  '  page:\n    build: ./page\n    command: npm start\n    volumes: ["./page:/page"]\n    ports: ["80:80"]\n';
const beside = {
  Dockerfile: 'FROM python:3.13\nWORKDIR /srv\nCOPY . .\n',
  'requirements.txt': 'django\n',
  'manage.py': '',
  'page/Dockerfile': 'FROM node:24\nWORKDIR /page\nCOPY . .\nRUN npm run build\n',
  'page/package.json': '{ "name": "page" }',
  'page/index.js': '',
};
const roleOf = (compose: string, more: Readonly<Record<string, string>> = {}) =>
  roleIn('compose.yaml', { ...beside, 'compose.yaml': `services:\n${compose}`, ...more });

describe('a Compose file all of whose programs show work', () => {
  const debugged =
    '  api:\n    build:\n      context: .\n      args: {DEBUG: "True"}\n    ports: ["8000:8000"]\n';
  it.each([
    ['tooling', 'by a server for work, and a script over mounted sources', server + page],
    ['tooling', 'by a switch of the build, and a script over mounted sources', debugged + page],
    ['product', 'by a server for work alone', server],
    ['product', 'by a script over mounted sources alone', page],
    ['product', 'without mounted sources', server + debugged.replace('api:', 'work:')],
    ['product', 'but one', `${server}${page}  queue:\n    build: ./queue\n    ports: ["90:90"]\n`],
    ['product', 'and one of which is kept running', `${server}    restart: always\n${page}`],
    [
      'product',
      'beside a program that is no store',
      `${server}${page}  site:\n    image: deckhands/site\n    volumes: ["./page:/a"]\n`,
    ],
    ['product', 'but is set to production', `${server}    environment: {DJANGO_ENV: production}\n${page}`],
  ])('%s: %s', (role, _, compose) => expect(roleOf(compose)).toBe(role));
});

describe('a Compose file whose containers are called after work', () => {
  const store =
    '  db:\n    image: postgres:17\n    container_name: tide-db-dev\n    restart: unless-stopped\n';
  const php =
    '  php:\n    build: ./php\n    container_name: tide-php-dev\n    ports: ["80:80"]\n    volumes: ["./xdebug.ini:/etc/php/xdebug.ini"]\n';
  const image = {
    'php/Dockerfile': 'FROM php:8-fpm\nCOPY . .\nRUN make\nCMD ["php-fpm"]\n',
    'php/composer.json': '{}',
  };
  it.each([
    ['tooling', 'and one has a debugger', php + store],
    ['tooling', 'and one is set to it', php.replace(/volumes:.*/, 'environment: {APP_ENV: dev}') + store],
    ['product', 'and nothing else shows it', php.replace(/ {4}volumes:.*\n/, '') + store],
    ['product', 'but for one', php + store.replace('-dev', '')],
    ['product', 'and one is set to production', `${php}    environment: {APP_ENV: prod}\n${store}`],
  ])('%s: %s', (role, _, compose) => expect(roleOf(compose, image)).toBe(role));
});

describe('a server for work over the copy in the image', () => {
  const mounted = `${server}    volumes: ["./tide:/srv"]\n`;
  const code = { 'tide/views.py': '' };
  const store = '  db:\n    image: postgres:17\n    ports: ["5432:5432"]\n    volumes: ["data:/var/lib/p"]\n';
  const site = '  site:\n    build: ./site\n    ports: ["80:80"]\n    restart: always\n';
  const bundled = page
    .replace('npm start', 'npm start -- --host')
    .replace('["./page:/page"]', '["./page:/page", "/page/node_modules"]');
  const install = { 'README.md': '## Installation\n\n    docker compose up -d\n' };
  const start = { 'README.md': '## Containers\n\n    docker compose up\n' };
  const debug = '    environment: {DEBUG: "1"}\n';
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'that shows its errors', mounted + debug + site, {}],
    ['tooling', 'that shows its errors, whatever pages offer', mounted + debug + site, start],
    ['product', 'that shows its errors, where pages install by it', mounted + debug + site, install],
    ['tooling', 'beside a store that is published', mounted + store, {}],
    ['tooling', 'of a bundler, by the address that it is given', bundled + store, {}],
    ['product', 'beside a program that is kept running', mounted + store + site, {}],
    ['product', 'that is started again', `${mounted}    restart: always\n${debug}${store}`, {}],
    [
      'product',
      'that is not for work',
      mounted.replace('manage.py runserver', 'serve.py') + debug + store,
      {},
    ],
  ])('%s: %s', (role, _, compose, more) => expect(roleOf(compose, { ...code, ...more })).toBe(role));
});
