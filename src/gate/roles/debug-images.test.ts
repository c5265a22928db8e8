import { describe, expect, it } from 'vitest';
import { doubtIn, roleIn } from '../../testing/roles.js';

const debug =
  'FROM php:8.4-fpm\nRUN pecl install xdebug\nCOPY --from=composer:2 /usr/bin/composer /usr/bin/\n';
const program = 'FROM php:8.4-apache\nCOPY . /var/www\n';
const stack =
  'services:\n  shop:\n    build: .\n    volumes: ["../src:/var/www"]\n    restart: always\n    ports: ["80:80"]\n';
const beside = { 'composer.json': '{ "name": "acme/shop" }', 'src/index.php': '' };

describe('an image with a debugger and nothing of the project', () => {
  const files = { ...beside, 'docker/Dockerfile': debug, 'docker/compose.yaml': stack };
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'docker/Dockerfile', { ...files, Dockerfile: program }],
    ['tooling', 'docker/compose.yaml', { ...files, Dockerfile: program }],
    ['it has xdebug and nothing of the project', 'docker/Dockerfile', files],
    [
      'its service shop runs docker/Dockerfile, which has xdebug and nothing of the project',
      'docker/compose.yaml',
      files,
    ],
    ['none', 'docker/Dockerfile', { ...files, 'docker/Dockerfile': `${debug}COPY src /var/www\n` }],
    ['none', 'docker/Dockerfile', { ...files, 'docker/Dockerfile': debug.replace('xdebug', 'redis') }],
  ])('%s: %s', (because, path, tree) => expect(doubtIn(path, tree)).toBe(because));
});

it('is for work where its containers are called so', () => {
  const dev = (name: string) =>
    `services:\n  shop:\n    build: .\n    container_name: ${name}\n    volumes: ["../src:/var/www", "./xdebug.ini:/x"]\n`;
  const of = (compose: string) =>
    roleIn('docker/Dockerfile', { ...beside, 'docker/Dockerfile': debug, 'docker/compose.yaml': compose });
  expect(of(dev('shop-dev'))).toBe('tooling');
  expect(of(stack)).toBe('product');
});

describe('what loads a program, or takes the place of one', () => {
  const image = 'FROM golang:1.26\nCOPY main.go .\nRUN go build -o /run main.go\nENTRYPOINT ["/run"]\n';
  it.each([
    ['test', 'load_tester/Dockerfile', image],
    ['test', 'k6/Dockerfile', image],
    ['product', 'loader/Dockerfile', image],
    ['test', 'backend/Dockerfile', `# Dockerfile of a dummy backend\n${image}`],
    ['product', 'backend/Dockerfile', `# Dockerfile of the backend\n${image}`],
  ])('%s: %s', (role, path, text) =>
    expect(roleIn(path, { 'go.mod': 'module quay\n', [path]: text })).toBe(role),
  );
});
