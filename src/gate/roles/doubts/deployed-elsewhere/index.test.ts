import { describe, expect, it } from 'vitest';
import { doubtIn } from '../../../../testing/roles.js';

const stack = 'services:\n  shop:\n    build: .\n    ports: ["80:80"]\n';
const beside = { 'package.json': '{ "name": "shop" }', Dockerfile: 'FROM node:24\nCOPY . .\nCMD node .\n' };

describe('a project that something else deploys', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['render.yaml deploys the project', { 'render.yaml': '' }],
    ['k8s/ deploys the project', { 'k8s/shop.yaml': 'kind: Deployment\n' }],
    [
      'compose.prod.yaml deploys the project',
      { 'compose.prod.yaml': 'services:\n  shop:\n    image: acme/shop\n' },
    ],
    ['README.md describes the deployment on Railway', { 'README.md': '## Deployment\n\nPush to Railway.\n' }],
    ['none', {}],
    ['none', { 'compose.prod.yaml': 'services:\n  shop:\n    restart: always\n' }],
    ['none', { 'render.yaml': '', 'README.md': '## Deployment\n\n    docker compose up -d\n' }],
    ['none', { 'render.yaml': '', 'README.md': '## Installation\n\n    docker compose up -d\n' }],
    ['none', { 'infra/main.tf': '', 'README.md': '## Running\n\n    docker compose up -d\n' }],
  ])('%s', (because, files) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': stack, ...files })).toBe(because);
  });
});

describe('a Compose file in a folder of deployments', () => {
  const shop = 'services:\n  shop:\n    build: { context: .., dockerfile: infra/Dockerfile.shop }\n';
  const here = `${shop}    environment: ["FRONTEND_BASE_URL=http://localhost:3000"]\n`;
  const server = 'FROM node:24\nCOPY . .\nCMD ["npm", "run", "dev"]\n';
  const stock =
    'services:\n  web:\n    image: php:8-fpm\n    restart: always\n    volumes: ["./:/var/www/html"]\n  db:\n    image: mysql:8\n';
  const apart = { 'compose.yaml': stock, 'index.php': '' };
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['infra/compose.yaml deploys the project', 'releases', { 'infra/compose.yaml': shop }],
    [
      'none',
      'is for the machine of a person',
      { 'infra/compose.yaml': `${shop}    volumes: ["/home/ann/Documents/shop:/data"]\n` },
    ],
    ['none', 'is for the own machine', { 'infra/compose.yaml': here, 'infra/Dockerfile.shop': server }],
    [
      'infra/compose.yaml deploys the project',
      'runs no server for work',
      { 'infra/compose.yaml': here, 'infra/Dockerfile.shop': server.replace('"run", "dev"', '"start"') },
    ],
    [
      'infra/compose.yaml deploys the project',
      'builds what is mounted into an image of others',
      { ...apart, 'infra/compose.yaml': shop.replace('shop:\n', 'all:\n') },
    ],
    [
      'none',
      'builds something else',
      {
        ...apart,
        'infra/compose.yaml': shop.replace('shop:\n', 'all:\n').replace('context: ..', 'context: .'),
      },
    ],
    [
      'none',
      'is laid over the file',
      {
        ...apart,
        'infra/compose.yaml': `${shop.replace('shop:\n', 'all:\n')}  web:\n    ports: ["80:80"]\n`,
      },
    ],
  ])('%s: it %s', (because, _, files) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': stack, ...files })).toBe(because);
  });
});

describe('a file that is there to deploy by', () => {
  const ofPage = { ...beside, 'k8s/shop.yaml': 'kind: Deployment\n' };
  const mounted = stack.replace('build: .\n', 'build: .\n    volumes: [".:/app"]\n');
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['none', 'compose.yaml', { ...ofPage, 'compose.yaml': `# Production stack of the shop\n${stack}` }],
    ['none', 'compose.yaml', { ...ofPage, 'compose.yaml': `# 最小生产编排\n${stack}` }],
    [
      'none',
      'compose.yaml',
      { ...ofPage, 'compose.yaml': `${stack}    labels: ["environment=production"]\n` },
    ],
    [
      'k8s/ deploys the project',
      'compose.yaml',
      {
        ...ofPage,
        'compose.yaml': `# One machine. In production use\n# the manifests of Kubernetes.\n${stack}`,
      },
    ],
    [
      'none',
      'compose.production.yaml',
      {
        ...beside,
        Dockerfile: 'FROM node:24\nWORKDIR /app\nCOPY . .\nCMD node .\n',
        'shop.js': '',
        'compose.production.yaml': mounted,
      },
    ],
    [
      'none',
      'deploy/compose.yaml',
      { ...beside, 'deploy/compose.yaml': stack, 'deploy/helm/shop.yaml': 'kind: Deployment\n' },
    ],
    [
      'deploy/helm/ deploys the project',
      'deploy/compose.yaml',
      {
        ...beside,
        'deploy/compose.yaml': `# Near to prod. For real prod use\n# the chart.\n${stack}`,
        'deploy/helm/shop.yaml': 'kind: Deployment\n',
      },
    ],
  ])('%s: %s', (because, path, files) => expect(doubtIn(path, files)).toBe(because));
});

describe('another Compose file for a release', () => {
  const set = stack.replace('build: .\n', 'build: .\n    environment: { NODE_ENV: production }\n');
  const released = 'services:\n  shop:\n    image: acme/shop\n';
  const because = 'compose.prod.yaml deploys the project';
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [because, stack, { 'compose.prod.yaml': released }],
    [because, stack, { 'compose.prod.yaml': released, 'compose.dev.yaml': stack }],
    [because, `${stack}    restart: always\n`, { 'compose.prod.yaml': released, 'compose.dev.yaml': stack }],
    [because, set, { 'compose.prod.yaml': released, 'compose.override.yaml': stack }],
    [because, stack, { 'compose.prod.yaml': 'services:\n  web:\n    build: { context: . }\n' }],
    ['none', set, { 'compose.prod.yaml': released, 'compose.dev.yaml': stack }],
    [
      because,
      `${stack}    restart: always\n`,
      { 'compose.prod.yaml': `${stack}    restart: always\n`, 'compose.dev.yaml': stack },
    ],
    [
      'none',
      stack.replace('build: .\n', 'build: .\n    environment: ["FLASK_DEBUG=0"]\n'),
      { 'render.yaml': '', 'compose.dev.yaml': stack },
    ],
    [
      'none',
      stack,
      {
        'compose.prod.yaml':
          'services:\n  quay:\n    build: { context: ., dockerfile: quay/Dockerfile }\n  db:\n    image: mongo:8\n',
      },
    ],
  ])('%s', (expected, text, files) => {
    expect(doubtIn('compose.yaml', { ...beside, 'compose.yaml': text, ...files })).toBe(expected);
  });
});

describe('what is left of a deployment elsewhere', () => {
  const work = { ...beside, Dockerfile: 'FROM node:24\nWORKDIR /app\nCOPY . .\nCMD node .\n', 'shop.js': '' };
  const mounted = stack.replace('build: .\n', 'build: .\n    volumes: [".:/app"]\n');
  const clash = stack.replace('ports: ["80:80"]', 'ports: ["8080:80"] # avoids conflicts with a local nginx');
  const origins = (value: string) =>
    stack.replace('build: .\n', `build: .\n    environment: { CORS_ORIGINS: "${value}" }\n`);
  const mounts = 'it mounts . over its copy in the image';
  const lets = 'its service shop lets in pages of the machine itself (CORS_ORIGINS)';
  const machine = '${SITES:-http://localhost:80,http://localhost}';
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [`render-build.sh shows a deployment elsewhere, and ${mounts}`, mounted, { 'render-build.sh': '' }],
    [`app.yaml shows a deployment elsewhere, and ${mounts}`, mounted, { 'app.yaml': 'runtime: nodejs24\n' }],
    [
      `.aws/shop-task-definition.json shows a deployment elsewhere, and ${mounts}`,
      mounted,
      { '.aws/shop-task-definition.json': '{}' },
    ],
    [
      `docs/aws_ecs_tasks.png shows a deployment elsewhere, and ${lets}`,
      origins(machine),
      { 'docs/aws_ecs_tasks.png': '' },
    ],
    [
      'docs/on-cloud-run.md shows a deployment elsewhere, and a comment keeps a port apart from the own machine',
      clash,
      { 'docs/on-cloud-run.md': '' },
    ],
    ['none', stack, { 'render-build.sh': '' }],
    ['none', mounted, {}],
    ['none', mounted, { 'app.yaml': 'name: shop\n' }],
    ['none', mounted, { 'docs/ecs.md': '', 'docs/decree.png': '' }],
    ['none', origins('${SITES:-https://shop.acme.io,http://localhost}'), { 'render-build.sh': '' }],
    ['none', mounted, { 'cloudbuild.yaml': 'steps: [{ args: ["docker-compose", "up"] }]\n' }],
    ['none', `# Production stack of the shop\n${mounted}`, { 'render-build.sh': '' }],
  ])('%s', (because, text, files) => {
    expect(doubtIn('compose.yaml', { ...work, 'compose.yaml': text, ...files })).toBe(because);
  });
});

describe('a stack of images of others', () => {
  const gauges =
    'services:\n  gauge:\n    image: acme/gauge:2\n    environment: { UNIT: cm }\n    restart: always\n  board:\n    image: acme/board:4\n    restart: always\n';
  const more = `${gauges}  alarm:\n    image: acme/alarm:1\n`;
  it.each([
    ['compose.prod.yaml deploys the project', more],
    ['none', more.replace('  board', '  panel')],
    ['none', more.replaceAll('    environment: { UNIT: cm }\n', '')],
    ['none', more.replace('    image: acme/gauge:2\n', '')],
  ])('%s', (because, release) =>
    expect(doubtIn('compose.yaml', { 'compose.yaml': gauges, 'compose.prod.yaml': release })).toBe(because),
  );
});
