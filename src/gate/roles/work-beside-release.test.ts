import { describe, expect, it } from 'vitest';
import { doubtIn, roleIn } from '../../testing/roles.js';

const own = { 'part/package.json': '{ "name": "shop" }', 'part/Dockerfile': 'FROM node:24\nCOPY . .\n' };
const stack = (secret: string, more = '') =>
  `services:\n  shop:\n    build: .\n    ports: ["80:80"]\n    environment: { SIGNING_KEY: ${secret} }\n${more}`;
const released = 'services:\n  shop:\n    image: registry.acme.io/shop:1\n    restart: always\n';

describe('a secret that is for work alone, and another file that releases the same', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['tooling', stack('dev-only-key'), { 'deploy/compose.yaml': released }],
    ['tooling', stack('change-me-dev'), { 'compose.prod.yaml': released }],
    ['product', stack('${KEY:?}'), { 'deploy/compose.yaml': released }],
    ['product', stack('dev-only-key'), {}],
    ['product', stack('dev-only-key'), { 'deploy/compose.yaml': released.replaceAll('shop', 'quay') }],
    ['product', stack('dev-only-key', '    restart: always\n'), { 'deploy/compose.yaml': released }],
  ])('%s: %s', (role, text, files) => {
    expect(roleIn('part/compose.yaml', { ...own, 'part/compose.yaml': text, ...files })).toBe(role);
  });

  it('is no doubt, since that file starts the application', () => {
    const files = { ...own, 'part/compose.yaml': stack('dev-only-key'), 'deploy/compose.yaml': released };
    expect(doubtIn('part/compose.yaml', files)).toBe('tooling');
  });
});

describe('images with the tag of a build, and a deployment of the same', () => {
  const built = 'services:\n  shop:\n    image: shop:build\n    ports: ["80:80"]\n';
  const deployed = built.replace(':build', ':${TAG}');
  it.each<readonly [string, string, string]>([
    ['tooling', built, 'deploy/compose.yaml'],
    ['tooling', built, 'stack/deploy/compose.yaml'],
    ['tooling', `${built}  store: { image: "mongo:8" }\n`, 'deploy/compose.yaml'],
    ['product', deployed, 'deploy/compose.yaml'],
    ['product', built, 'elsewhere/compose.yaml'],
    ['product', `${built}  gate: { image: "acme/gate:2" }\n`, 'deploy/compose.yaml'],
  ])('%s: %s', (role, text, release) => {
    const files = { 'package.json': '{ "name": "shop" }', [release]: deployed };
    expect(roleIn('docker/compose.yaml', { ...files, 'docker/compose.yaml': text })).toBe(role);
  });
});

describe('a server for work over its copy, and another file that releases the same', () => {
  const served =
    'services:\n  shop:\n    build: .\n    restart: always\n    command: flask run\n    volumes: [".:/srv"]\n    ports: ["80:80"]\n  gate:\n    build: ./gate\n    ports: ["81:80"]\n';
  const program = {
    'shop.py': '',
    'requirements.txt': 'flask\n',
    Dockerfile: 'FROM python:3.14\nWORKDIR /srv\nCOPY . .\nCMD ["gunicorn", "shop"]\n',
    'README.md': '    docker compose up\n',
  };
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'called after production', { 'compose.prod.yaml': released }],
    ['tooling', 'called after a platform', { 'docker-compose.coolify.yaml': released }],
    ['product', 'called after neither', { 'compose.gpu.yaml': released }],
    ['product', 'of another program', { 'compose.prod.yaml': released.replaceAll('shop', 'quay') }],
    ['product', 'laid over it', { 'compose.prod.yaml': 'services:\n  shop:\n    command: gunicorn shop\n' }],
    [
      'product',
      'and pages that install by it',
      { 'compose.prod.yaml': released, 'README.md': '## Installation\n\n    docker compose up -d\n' },
    ],
  ])('%s: %s', (role, _, files) => {
    expect(roleIn('compose.yaml', { ...program, 'compose.yaml': served, ...files })).toBe(role);
  });
});
