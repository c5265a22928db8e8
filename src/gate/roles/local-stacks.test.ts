import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const text = 'services:\n  web:\n    build: .\n    ports: ["80:80"]\n    restart: always\n';
const listed = '```\ncompose.yaml   # Local stack\n```\n\n## Running\n\n    docker compose up\n';

describe('a file that a page calls local', () => {
  it.each([
    ['tooling', 'beside one below deploy/', { 'deploy/compose.yaml': text, 'README.md': listed }],
    ['tooling', 'beside one of production', { 'compose.prod.yaml': text, 'README.md': listed }],
    ['product', 'where there is no other', { 'README.md': listed }],
    ['product', 'beside one for work', { 'compose.dev.yaml': text, 'README.md': listed }],
    [
      'product',
      'and a server as well',
      { 'compose.prod.yaml': text, 'README.md': '`compose.yaml` runs locally and on a server.\n' },
    ],
    ['product', 'that no page calls so', { 'compose.prod.yaml': text, 'README.md': 'compose.yaml\n' }],
  ])('%s: %s', (role, _, files) => {
    const all = { 'package.json': '{ "private": true }', 'compose.yaml': text, ...files };
    expect(roleIn('compose.yaml', all)).toBe(role);
  });
});

const chart = { 'charts/tide/Chart.yaml': 'name: tide\n' };
const roleBeside = (page: string, more: Readonly<Record<string, string>> = chart) =>
  roleIn('compose.yaml', {
    'package.json': '{ "private": true }',
    'compose.yaml': text,
    'README.md': page,
    ...more,
  });

describe('what a page says of Compose beside a chart', () => {
  it.each([
    ['tooling', '## Run locally with Docker Compose\n\n    docker compose up\n'],
    ['tooling', 'Docker Compose starts the local development stack.\n'],
    ['tooling', '- Docker Compose 로컬 검증\n- Kubernetes\n'],
    ['tooling', 'Мы запускаем локальное окружение через Docker Compose.\n'],
    ['tooling', 'O Compose sobe o ambiente local.\n'],
    ['tooling', 'El archivo Compose es para el entorno local.\n'],
    ['tooling', 'Docker Compose dient dem lokalen Betrieb.\n'],
    ['tooling', 'Avec Docker Compose, l’environnement local démarre en une commande.\n'],
    ['tooling', '使用 Docker Compose 在本地启动。\n'],
    ['tooling', 'Docker Compose でローカル環境を起動します。\n'],
    ['product', 'Start it with Docker Compose.\n'],
    ['product', 'Install Docker Compose locally.\n'],
    ['product', 'Docker Compose keeps its data in /usr/local/share and a local volume.\n'],
    ['product', 'Docker Compose runs it locally and in production.\n'],
    ['product', '## Locally with Docker Compose\n\nIt works.\n\n## Deployment\n\n    docker compose up -d\n'],
    ['product', 'Docker Compose (with a local database) is needed.\n'],
  ])('%s: %s', (role, page) => expect(roleBeside(page)).toBe(role));
});

describe('the other way that a project is released in', () => {
  const local = '## Run locally with Docker Compose\n\n    docker compose up\n\n';
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'manifests of a cluster', local, { 'deploy/k8s/api.yaml': 'kind: Deployment\n' }],
    ['tooling', 'settings of a platform', local, { 'fly.toml': 'app = "tide"\n' }],
    ['tooling', 'a page', `${local}## Deploy\n\nThe service runs on Railway.\n`, {}],
    [
      'product',
      'a page on what is started by Compose',
      `${local}## Deploy\n\nRailway reads the Compose file.\n`,
      {},
    ],
    [
      'product',
      'a platform of pages alone',
      `${local}## Deploy\n\nThe client is at Vercel.\n`,
      { 'vercel.json': '{}' },
    ],
    ['product', 'a folder without manifests', local, { 'charts/readme.txt': '' }],
    ['product', 'none', local, {}],
  ])('%s: %s', (role, _, page, more) => expect(roleBeside(page, more)).toBe(role));

  it('leaves the images what they are, which are released', () => {
    const files = {
      'compose.yaml': text,
      'README.md': local,
      ...chart,
      'package.json': '{ "private": true }',
    };
    expect(
      roleIn('Dockerfile', { ...files, Dockerfile: 'FROM node:22\nCOPY app.js .\nCMD ["node", "app.js"]\n' }),
    ).toBe('product');
  });
});

describe('volumes that are called after work', () => {
  const stack = (volume: string, more = '') =>
    `services:\n  web:\n    build: .\n    ports: ["80:80"]\n    volumes: ["${volume}:/data"]\n${more}`;
  const pulumi = { 'iac/Pulumi.yaml': 'name: tide\n', 'iac/index.ts': '' };
  const pipeline = (step: string) => ({ 'azure-pipelines.yml': `steps:\n  - ${step}\n` });
  it.each<readonly [string, string, string, Readonly<Record<string, string>>]>([
    ['tooling', 'beside code for a cloud', stack('dev-data'), pulumi],
    [
      'tooling',
      'beside modules of services',
      stack('data_dev'),
      { 'infra/main.tf': 'resource "aws_ecs_service" "web" {}\n' },
    ],
    [
      'tooling',
      'beside a pipeline that hands over',
      stack('dev-data'),
      pipeline('task: AzureContainerApps@1'),
    ],
    ['product', 'beside a pipeline that only tests', stack('dev-data'), pipeline('script: npm test')],
    [
      'product',
      'beside machines',
      stack('dev-data'),
      { 'infra/main.tf': 'resource "aws_instance" "web" {}\n' },
    ],
    [
      'product',
      'beside a pipeline that starts it',
      stack('dev-data'),
      pipeline('script: az webapp stop; docker compose up -d'),
    ],
    ['product', 'but for what is started again', stack('dev-data', '    restart: always\n'), pulumi],
    ['product', 'of a device', stack('device-data'), pulumi],
    ['product', 'of the machine', stack('/dev/shm'), pulumi],
    ['product', 'and no other release', stack('dev-data'), {}],
  ])('%s: %s', (role, _, services, files) => {
    const own = { 'package.json': '{ "private": true }', 'compose.yaml': services };
    expect(roleIn('compose.yaml', { ...own, ...files })).toBe(role);
  });
});
