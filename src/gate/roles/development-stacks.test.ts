import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const program: Files = {
  'web/package.json': JSON.stringify({ private: true, scripts: { start: 'react-scripts start' } }, null, 2),
  'web/Dockerfile':
    'FROM node:22\nWORKDIR /web\nCOPY package.json .\nRUN npm ci\nCOPY . .\nCMD ["npm", "start"]\n',
  'api/pom.xml': '<project/>',
  'api/Dockerfile': 'FROM eclipse-temurin:21\nCOPY api.jar /api.jar\nCMD ["java", "-jar", "/api.jar"]\n',
};
const db = '  db: { image: "postgres:17", restart: always, ports: ["5432:5432"] }\n';
const plainApi = '  api:\n    build: ./api\n    restart: always\n    ports: ["80:80"]\n';
const api = `${plainApi}    environment:\n      SPRING_PROFILES_ACTIVE: prod\n`;
const web =
  '  web:\n    build: ./web\n    restart: always\n    ports: ["81:80"]\n    volumes: ["./web:/web"]\n';
/** As Compose writes what a variable has by default. */
const byDefault = (name: string, value: string) => `\${${name}:-${value}}`;
const release = `services:\n${db + api}  web: { build: ./web, restart: always }\n`;

const roleOf = (text: string, files: Files) =>
  roleIn('compose.yaml', { ...program, 'compose.yaml': text, ...files });

describe('a stack beside one that releases the same services', () => {
  const beside = { 'compose.prod.yaml': release };
  const ofWork = `services:\n${db + plainApi + web}`;
  const settings = (value: string) => `    environment: { SPRING_PROFILES_ACTIVE: "${value}" }\n`;
  const still = `services:\n${db + plainApi}`;
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'with mounted sources and a server for work', ofWork, beside],
    ['tooling', 'below deploy/', ofWork, { 'deploy/compose.yaml': release.replaceAll('./', '../') }],
    ['tooling', 'with settings for work by default', still + settings(byDefault('PROFILE', 'dev')), beside],
    ['tooling', 'with a stage for work', still.replace('./api', '{ context: ./api, target: dev }'), beside],
    ['tooling', 'with a comment on it', `${still}    # Hot reload of the pages\n`, beside],
    ['tooling', 'with such a comment in Chinese', `${still}    # 前端（开发模式）\n`, beside],
    ['tooling', 'with such a comment in Spanish', `${still}    # Servidor en modo de desarrollo\n`, beside],
    ['product', 'without any of it', still, beside],
    [
      'product',
      'that is laid over it',
      ofWork,
      { 'compose.prod.yaml': 'services: { web: { restart: always } }\n' },
    ],
    ['product', 'of another service', ofWork, { 'compose.prod.yaml': `services:\n${api}` }],
    ['product', 'that is called one of production', `# Production stack\n${ofWork}`, beside],
    ['product', 'that is set to production', `services:\n${db + api + web}`, beside],
    ['product', 'where there is none', `services:\n${db + plainApi}    # Hot reload of the pages\n`, {}],
  ])('%s: %s', (role, _, text, files) => expect(roleOf(text, files)).toBe(role));

  it('leaves the images what they are', () => {
    const files = { ...program, 'compose.yaml': ofWork, ...beside };
    expect(roleIn('web/Dockerfile', files)).toBe('product');
    expect(roleIn('api/Dockerfile', files)).toBe('product');
  });
});

describe('what the head of a stack calls it', () => {
  const text = `services:\n${db + plainApi}`;
  it.each([
    ['tooling', '# Local development stack: API and database.\n# See the readme.\n'],
    ['tooling', '# ======\n# docker-compose.yml\n# Tide: development environment\n# ======\n'],
    ['tooling', '# Docker Compose for local development\n'],
    ['tooling', '# Tide — full local/dev stack.\n#\n# Production has compose.prod.yaml.\n'],
    ['tooling', '# Tide (development)\nname: tide\n'],
    ['tooling', 'version: "3"\n# 本地开发环境\n'],
    ['tooling', '# Entorno de desarrollo local\n'],
    ['tooling', '# Entwicklungsumgebung\n'],
    ['tooling', '# Среда разработки\n'],
    ['tooling', '# ローカル開発環境\n'],
    ['tooling', '# 로컬 개발 환경\n'],
    ['product', '# Production stack\n# The development stack is compose.dev.yaml\n'],
    ['product', '# Development and production stack\n'],
    ['product', '# For the development environment use compose.dev.yaml\n'],
    ['product', '# See the readme for the development environment\n'],
    ['product', '# Kept in production\n# Development is another matter\n'],
  ])('%s: %s', (role, head) => expect(roleOf(head + text, {})).toBe(role));

  it('says less than a page that starts it on a server', () => {
    const page = '## Deployment on the server\n\n    docker compose up -d\n';
    expect(roleOf(`# Development stack\n${text}`, { 'README.md': page })).toBe('product');
  });
});

describe('sources that are mounted over the copies in all images', () => {
  const own = '  web: { build: ./web, ports: ["81:80"], volumes: ["./web:/web"] }\n';
  const script =
    '  job:\n    build: { context: ., dockerfile: job/Dockerfile }\n    volumes: ["./job:/job"]\n    command: python run.py\n';
  const rails = (mode: string) =>
    `  web: { build: ./web, volumes: ["./web:/web"], ports: ["81:80"], command: bin/rails server, environment: { RAILS_ENV: "${byDefault('RAILS_ENV', mode)}" } }\n`;
  const store = '  db: { image: "postgres:17" }\n';
  const bundled = (name: string) =>
    `  pages: { build: ./pages, ports: ["82:80"], volumes: ["./pages:/pages"], command: npm start, environment: { ${name}: "/api" } }\n`;
  const hidden = '  pages: { build: ./pages, ports: ["82:80"], volumes: ["./pages:/pages"] }\n';
  const set = (mode: string) =>
    `${hidden}  api: { build: ./api, ports: ["80:80"], volumes: ["./api:/api"], environment: { NODE_ENV: "${mode}" } }\n`;
  const storeHere = '  db: { build: ./db }\n';
  const seeded = { 'db/Dockerfile': 'FROM postgres:17\nCOPY tables.sql /docker-entrypoint-initdb.d/\n' };
  const offered = { 'README.md': '## Installation\n\n    docker compose up -d\n' };
  const job = { 'job/Dockerfile': 'FROM python:3.13\nCOPY ./job /job\n', 'job/run.py': '' };
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'where a bundler serves one', own + script + store, job],
    ['tooling', 'in whatever way it is started', own.replace('81:80"]', '81:80"], restart: always'), offered],
    ['tooling', 'by a framework that its settings make read them again', rails('development'), offered],
    ['tooling', 'by the variables of a bundler', bundled('REACT_APP_API'), offered],
    ['product', 'where other variables are set', bundled('API'), offered],
    ['tooling', 'beside a store that is built here', own + storeHere, { ...offered, ...seeded }],
    ['tooling', 'where a program is set to development', set('development'), {}],
    ['product', 'that is set to it, and offered by a page', set('development'), offered],
    ['product', 'that is set to nothing', set(''), {}],
    ['product', 'but not for work', rails('production'), offered],
    [
      'product',
      'where one is run as it is built',
      `${own}  api: { build: ./api, ports: ["80:80"] }\n`,
      offered,
    ],
    [
      'product',
      'where none follows the changes',
      `services:\n${script}    ports: ["80:80"]\n`,
      { ...job, ...offered },
    ],
  ])('%s: %s', (role, _, services, files) => expect(roleOf(`services:\n${services}`, files)).toBe(role));
});

describe('stores beside a program that a page starts on the machine itself', () => {
  const stores = `services:\n${db}  cache: { image: "redis:7", restart: always, ports: ["6379:6379"] }\n`;
  const page = (command: string) => ({
    'README.md': `## Quick Start\n\n    docker compose up -d\n    ${command}\n`,
  });
  const workspaces = { 'apps/shop/package.json': '{ "private": true }', 'apps/shop/index.ts': '' };
  const scripts = { 'requirements.txt': 'fastapi\n', 'main.py': '' };
  const roleWith = (files: Files) => roleIn('compose.yaml', { 'compose.yaml': stores, ...files });
  it.each<readonly [string, string, Files]>([
    ['tooling', 'pnpm start:all', workspaces],
    ['tooling', '$ cd apps/shop && npm run dev', workspaces],
    ['tooling', '- `pnpm --filter shop dev`', workspaces],
    ['tooling', 'uv run uvicorn app.main:app', scripts],
    ['tooling', './mvnw spring-boot:run', { 'api/pom.xml': '<project/>' }],
    ['tooling', 'dotnet run --project Shop', { 'Shop/Shop.csproj': '<Project/>' }],
    ['tooling', 'just dev', { ...scripts, justfile: 'dev: up\n  uvicorn main:app --reload\n' }],
    ['product', 'just dev', { ...scripts, justfile: 'dev: start-all\n' }],
    ['product', 'just dev', { ...scripts, justfile: 'dev:\n  docker compose up\n' }],
    ['product', 'make dev', { ...scripts, justfile: 'dev:\n  uvicorn main:app --reload\n' }],
    ['product', 'python load.py', scripts],
    ['product', 'start the shop in a browser', workspaces],
    ['product', 'docker run -p 80:80 acme/shop && npm run dev', workspaces],
  ])('%s: %s', (role, command, files) => expect(roleWith({ ...files, ...page(command) })).toBe(role));

  it.each<readonly [string, string, string, string]>([
    [
      'tooling',
      'with the page that shows one',
      'adminer: { image: adminer, ports: ["81:8080"], restart: always }',
      '',
    ],
    ['product', 'with a page that is not reached', 'adminer: { image: adminer, restart: always }', ''],
    [
      'tooling',
      'of which a page starts another by hand',
      'ui: { image: mongo-express, ports: ["81:81"] }',
      'docker run --name db -d mongo:8',
    ],
    [
      'product',
      'beside an image that a page runs',
      'ui: { image: mongo-express, ports: ["81:81"] }',
      'docker run --name mongo -d acme/shop',
    ],
  ])('%s: no port opens a store %s', (role, _, service, command) => {
    const text = `services:\n  db: { image: "mongo:8", restart: always }\n  ${service}\n`;
    const files = { ...workspaces, 'README.md': `## Start\n\n    ${command}\n    npm run dev\n` };
    expect(roleIn('compose.yaml', { ...files, 'compose.yaml': text })).toBe(role);
  });

  it('keeps what is called a deployment', () => {
    const files = { ...workspaces, ...page('npm run dev'), 'deploy/compose.yaml': stores };
    expect(roleIn('deploy/compose.yaml', files)).toBe('product');
  });
});
