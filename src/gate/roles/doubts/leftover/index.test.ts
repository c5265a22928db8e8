import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const image =
  'FROM python:3.13\nWORKDIR /srv\nRUN pip install flask\nCOPY . .\nEXPOSE 80\nCMD ["flask", "run"]\n';
const stack = 'services:\n  shop:\n    build: .\n    ports: ["80:80"]\n';
const beside = {
  'requirements.txt': 'flask\n',
  'shop.py': '',
  Dockerfile: image,
  'compose.yaml': stack,
  'README.md': '    docker compose up\n',
};

describe('an image that nothing names', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['its name is that of an old copy', 'Dockerfile.bak', {}],
    ['nothing names it, and Dockerfile makes almost the same', 'misc/Dockerfile', {}],
    [
      'nothing names it, and compose.yaml builds quay from Dockerfile',
      'services/quay/Dockerfile',
      {
        'services/quay/Dockerfile': 'FROM node:24\nCMD node .\n',
        'compose.yaml': stack.replace('shop', 'quay'),
      },
    ],
    [
      'nothing names it, and no folder from its own up to the root has worker.py, which it copies',
      'base/Dockerfile',
      { 'base/Dockerfile': 'FROM python:3.13\nCOPY worker.py /srv/\nCMD ["python", "/srv/worker.py"]\n' },
    ],
    [
      'nothing names it, and its folder is called quay-legacy',
      'quay-legacy/Dockerfile',
      { 'quay-legacy/Dockerfile': 'FROM node:24\nCMD node .\n' },
    ],
    ['none', 'misc/Dockerfile', { 'README.md': 'Build `misc/Dockerfile` for arm64.\n' }],
    ['none', 'misc/Dockerfile', { 'compose.yaml': stack.replace('build: .', 'build: misc') }],
    ['none', 'misc/Dockerfile', { 'misc/Dockerfile': image.replace('"flask", "run"', '"celery", "worker"') }],
    ['none', 'docker/Dockerfile', { 'README.md': '    cd docker && docker build .\n' }],
    [
      'nothing names it, and Dockerfile makes almost the same',
      'docker/Dockerfile',
      { 'README.md': 'Run it with docker.\n' },
    ],
    ['none', 'misc/Dockerfile', { 'deploy/compose.yaml': stack.replace('build: .', 'build: ../misc') }],
    ['none', 'Dockerfile', {}],
    [
      'nothing names it, and compose.yaml builds shop/Dockerfile',
      'Dockerfile',
      { 'compose.yaml': stack.replace('build: .', 'build: ./shop'), 'shop/Dockerfile': image },
    ],
    [
      'nothing names it, and compose.yaml builds shop/Dockerfile',
      'Dockerfile',
      {
        Dockerfile: 'FROM python:3.13\nCOPY ./shop ./shop\nCMD ["python", "shop/main.py"]\n',
        'compose.yaml': stack.replace('build: .', 'build: ./shop'),
      },
    ],
    [
      'none',
      'Dockerfile',
      {
        'compose.yaml': stack.replace('build: .', 'build: ./shop'),
        'shop/Dockerfile': image,
        'README.md': '    docker build -t shop .\n',
      },
    ],
    [
      'nothing builds it, and its head says "placeholder"',
      'docker/shop.Dockerfile',
      { 'docker/shop.Dockerfile': `# A placeholder until release 2.\n${image}` },
    ],
    [
      'none',
      'Dockerfile',
      {
        Dockerfile: `FROM node:24 AS build\nRUN npm ci\n\n# 2. Production image\n${image}`,
        'compose.yaml': stack.replace('build: .', 'build: ./shop'),
        'shop/Dockerfile': image,
      },
    ],
    [
      'none',
      'services/quay/Dockerfile.production',
      {
        'services/quay/Dockerfile.production': 'FROM node:24\nCMD node .\n',
        'compose.yaml': stack.replace('shop', 'quay'),
      },
    ],
    [
      'none',
      'services/quay/Dockerfile',
      {
        'services/quay/Dockerfile': 'FROM python:3.13\nCMD ["gunicorn", "quay:app"]\n',
        'compose.yaml': stack.replace('shop', 'quay'),
      },
    ],
    [
      'nothing names it, and compose.yaml builds quay from Dockerfile',
      'services/quay/Dockerfile',
      {
        Dockerfile: 'FROM python:3.13\nCOPY . .\nCMD ["gunicorn", "shop:app"]\n',
        'services/quay/Dockerfile': 'FROM python:3.13\nCMD ["gunicorn", "quay:app"]\n',
        'compose.yaml': stack.replace('shop', 'quay'),
      },
    ],
  ])('%s: %s', (because, path, files) => {
    expect(doubtIn(path, { ...beside, [path]: image, ...files })).toBe(because);
  });
});

describe('a second Compose file', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['nothing names it, and compose.yaml builds the same', 'compose_mysql.yaml', {}],
    ['none', 'docker-compose.yml', {}],
    [
      'none',
      'compose_mysql.yaml',
      { 'README.md': 'With MySQL: `docker compose -f compose_mysql.yaml up`\n' },
    ],
    ['none', 'compose_mysql.yaml', { 'compose_mysql.yaml': `# Deployed by hand.\n${stack}` }],
    ['none', 'compose_mysql.yaml', { 'compose_mysql.yaml': stack.replace('shop', 'admin') }],
  ])('%s: %s', (because, path, files) => {
    expect(doubtIn(path, { ...beside, [path]: stack, ...files })).toBe(because);
  });
});

describe('an image that nothing builds', () => {
  const database = 'FROM mysql:8\nARG MYSQL_DATABASE\n';
  const taken = 'services:\n  db:\n    image: mysql:8\n    volumes: ["data:/var/lib/mysql"]\n';
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['nothing builds it, and compose.yaml takes mysql as it is', {}],
    ['none', { 'README.md': '    docker build -t db server\n' }],
    ['none', { 'server/compose.yaml': taken.replace('mysql:8', 'postgres:18') }],
  ])('%s', (because, files) => {
    const tree = { 'shop.py': '', 'server/Dockerfile': database, 'server/compose.yaml': taken, ...files };
    expect(doubtIn('server/Dockerfile', tree)).toBe(because);
  });
});

describe('an image beside the one that is released', () => {
  const part = {
    'app/Dockerfile': image,
    'app/compose.yaml': stack,
    'deploy/Dockerfile': 'FROM python:3.13\nCOPY app /srv\nCMD ["python", "/srv/shop.py"]\n',
  };
  const work = stack.replace(
    'build: .',
    'build: { context: "${SOURCES}/shop", dockerfile: Dockerfile-quay }',
  );
  const variant = {
    'Dockerfile-quay': image,
    'compose.quay.yaml': `${work}    environment: ["STORE=mongodb://store/shop-dev-db"]\n`,
    'compose.prod.yaml': stack.replace('build: .', 'image: acme/shop'),
  };
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['deploy/Dockerfile builds app/ for a release', 'app/Dockerfile', part],
    ['none', 'app/Dockerfile', { ...part, 'compose.yaml': stack.replace('build: .', 'build: app') }],
    ['none', 'app/Dockerfile', { ...part, 'README.md': 'Build `app/Dockerfile`.\n' }],
    ['none', 'app/Dockerfile', { ...part, 'deploy/Dockerfile': 'FROM python:3.13\nCOPY lib /srv\n' }],
    [
      'only compose.quay.yaml names it, which is for work, and Dockerfile makes almost the same',
      'Dockerfile-quay',
      variant,
    ],
    ['none', 'Dockerfile-quay', { ...variant, 'README.md': '    docker build -f Dockerfile-quay .\n' }],
    [
      'none',
      'Dockerfile-quay',
      { ...variant, 'Dockerfile-quay': image.replace('"flask", "run"', '"celery", "worker"') },
    ],
    [
      'nothing names it, and compose.yaml builds web from shop/Dockerfile',
      'web/Dockerfile',
      {
        'web/Dockerfile': 'FROM node:24\nCMD node .\n',
        'shop/Dockerfile': image,
        'compose.yaml': `# The first is built in ./web\n${stack.replace('shop:', 'web:').replace('build: .', 'build: ./shop')}`,
      },
    ],
  ])('%s: %s', (because, path, files) => expect(doubtIn(path, { ...beside, ...files })).toBe(because));
});

describe('an image whose name Compose has for one of another repository', () => {
  const pages =
    'FROM node:24 AS build\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\n\n# Production stage\nFROM nginx:1.29\n';
  const elsewhere = (more: string) =>
    `${stack}  pages:\n    build:\n      context: ../pages\n      dockerfile: ${more}Dockerfile.pages\n`;
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [
      'compose.yaml builds Dockerfile.pages outside of the repository, and the tree has no package*.json, which it copies',
      'that copies packages which are not there',
      {},
    ],
    ['none', 'that copies packages of the tree', { 'package-lock.json': '{}' }],
    [
      'none',
      'that copies packages of a folder of the tree',
      { 'Dockerfile.pages': pages.replace('package*', './site/package'), 'site/package.json': '{}' },
    ],
    ['none', 'that copies no list of packages', { 'Dockerfile.pages': 'FROM nginx:1.29\nCOPY . .\n' }],
    ['none', 'that Compose takes from the tree', { 'compose.yaml': elsewhere('../shop/') }],
    [
      'none',
      'that another Compose file builds',
      { 'compose.full.yaml': elsewhere('').replace('../pages', '.') },
    ],
    ['none', 'that a page builds', { 'README.md': '    docker build -f Dockerfile.pages .\n' }],
    ['none', 'that nothing names', { 'compose.yaml': stack }],
  ])('%s: %s', (because, _, more) => {
    const tree = { ...beside, 'compose.yaml': elsewhere(''), 'Dockerfile.pages': pages };
    expect(doubtIn('Dockerfile.pages', { ...tree, ...more })).toBe(because);
  });
});

describe('an image at the root that nothing builds', () => {
  const said = (words: string) => ({ Dockerfile: image, Makefile: `# ${words}\ndev:\n\t./dev.sh\n` });
  const parts =
    'services:\n  api:\n    build: { context: ., dockerfile: api/Dockerfile }\n  web:\n    build: ./web\n';
  const released = 'services:\n  api:\n    image: acme/api\n  web:\n    image: acme/web\n';
  const inParts = {
    Dockerfile: 'FROM python:3.13\nCOPY . .\nCMD ["python", "main.py"]\n',
    'compose.yaml': parts,
    'api/Dockerfile': 'FROM python:3.13-slim\nCOPY api .\nCMD ["./start.sh"]\n',
    'web/Dockerfile': 'FROM nginx\nCOPY . .\n',
  };
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['nothing builds it, and Makefile says "native worker"', said('Stores, and a native worker')],
    ['nothing builds it, and Makefile says "runs natively"', said('The engine runs natively.')],
    ['none', said('Builds a native image')],
    ['none', { ...said('The engine runs natively.'), 'README.md': '    docker build -t tide .\n' }],
    [
      'nothing names it, and a release has what compose.yaml builds from api/Dockerfile and web/Dockerfile',
      { ...inParts, 'compose.prod.yaml': released },
    ],
    ['none', inParts],
    ['none', { ...inParts, 'compose.prod.yaml': released.replace('image: acme/api', 'build: .') }],
  ])('%s', (because, files) => expect(doubtIn('Dockerfile', files)).toBe(because));
});
