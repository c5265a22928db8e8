import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const program = { 'go.mod': 'module acme/quay\n', 'cmd/quay/main.go': 'package main\n' };
const cache = '  cache:\n    image: redis:8\n    ports: ["6379:6379"]\n';
const store = '  store:\n    image: postgres:18\n    ports: ["5432:5432"]\n';
const kept = '    restart: always\n    volumes: ["data:/var/lib/postgresql"]\n';
const services = (...all: string[]) => `services:\n${all.join('')}`;

describe('stores alone, beside a program that runs outside', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'deploy/compose.yaml', { 'deploy/compose.yaml': services(cache, store) }],
    [
      'tooling',
      'deploy/compose.yaml',
      { 'deploy/compose.yaml': `# Disposable stores.\n${services(cache, store + kept)}` },
    ],
    [
      'tooling',
      'deploy/compose.yaml',
      { 'deploy/compose.yaml': `# Not for production use.\n${services(store + kept)}` },
    ],
    ['product', 'deploy/compose.yaml', { 'deploy/compose.yaml': services(store + kept) }],
    ['product', 'compose.prod.yaml', { 'compose.prod.yaml': services(store) }],
    [
      'tooling',
      'compose-infra.yaml',
      {
        'compose-infra.yaml': services(cache, store + kept),
        'compose.yaml': services('  quay:\n    build: .\n', cache, store),
      },
    ],
    [
      'product',
      'compose-infra.yaml',
      {
        'compose-infra.yaml': services(cache, store + kept),
        'compose.yaml': services('  quay:\n    build: .\n'),
      },
    ],
  ])('%s: %s', (role, path, files) => expect(roleIn(path, { ...program, ...files })).toBe(role));
});

it('finds on the page of the project that the program runs outside of a file below', () => {
  const stack = services(store + kept);
  const page = '## Start\n\n    cd docker\n    docker compose up -d\n    cd ..\n\n    npm run dev\n';
  const files = { 'package.json': '{ "name": "quay", "private": true }', 'docker/compose.yaml': stack };
  expect(roleIn('docker/compose.yaml', { ...files, 'README.md': page })).toBe('tooling');
  expect(roleIn('docker/compose.yaml', { ...files, 'README.md': page.replace('npm run dev', '') })).toBe(
    'product',
  );
});

it('is all that a repository without a program has', () => {
  expect(roleIn('deploy/compose.yaml', { 'deploy/compose.yaml': services(store) })).toBe('product');
});

describe('a store by what it is given', () => {
  const named = (more = '') =>
    services(
      `  store:\n    image: quay-v1\n    environment: { POSTGRES_USER: quay }\n    volumes: ["./data:/var/lib/postgresql/data"]\n${more}`,
    );
  it.each([
    ['tooling', named()],
    ['tooling', named('    ports: ["127.0.0.1:6000:5432/tcp"]\n')],
    ['product', named('    ports: ["8080:8080"]\n')],
    ['product', named().replace('postgresql/data', 'quay')],
    ['product', named().replace('POSTGRES_USER', 'QUAY_USER')],
  ])('%s: %s', (role, text) =>
    expect(roleIn('compose.yaml', { ...program, 'compose.yaml': text })).toBe(role),
  );
});

it('starts the stores that a release beside it starts as well, with the program', () => {
  const all = services(store + kept, '  quay:\n    build: .\n');
  const roleBeside = (release: string) =>
    roleIn('docker/compose.yml', {
      'docker/compose.yml': services(store + kept),
      'docker/compose.production.yml': release,
    });
  expect(roleBeside(all)).toBe('tooling');
  expect(roleBeside(services(cache, '  quay:\n    build: .\n'))).toBe('product');
  expect(roleBeside(services(store + kept))).toBe('product');
  expect(roleBeside(services(store, '  quay:\n    restart: always\n'))).toBe('product');
});
