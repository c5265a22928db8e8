import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const image = 'FROM python:3.13\nWORKDIR /app\nCOPY . .\nCMD ["python", "serve.py"]\n';
const files = {
  'api/Dockerfile': image,
  'api/requirements.txt': 'fastapi\n',
  'api/serve.py': '',
  'README.md': '## Getting started\n\n    docker compose up -d\n',
};
const db = '  db: { image: "postgres:17", restart: always }\n';
const roleOf = (compose: string, more: Readonly<Record<string, string>> = {}) =>
  roleIn('compose.yaml', { ...files, 'compose.yaml': compose, ...more });
type Files = Readonly<Record<string, string>>;

describe('a server for work over mounted sources', () => {
  const api = (more = '') =>
    `  api:\n    build: ./api\n    command: uvicorn serve:app --reload\n    volumes: ["./api:/app"]\n    restart: always\n    ports:\n      - "80:8000"\n${more}`;
  const stack = (more = '', rest = db) => `services:\n${api(more)}${rest}`;
  const site = '  site: { build: ./site, ports: ["90:90"] }\n';
  const sameImage =
    '  queue:\n    build: ./api\n    command: celery worker\n    volumes: ["./api/logs:/app/logs"]\n';
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'with a port of a debugger', stack('      - "5678:5678"\n'), {}],
    ['tooling', 'with one in the long form', stack('      - { target: 5678, published: 5678 }\n'), {}],
    ['tooling', 'and a job of its image', stack('      - "127.0.0.1:5678:5678/tcp"\n', sameImage), {}],
    ['tooling', 'that a comment calls so', stack('      - "81:81" # expose the development server\n'), {}],
    ['tooling', 'and a Dockerfile for a release', stack(), { 'api/Dockerfile.production': image }],
    [
      'tooling',
      'and a stage for a release, which is not its target',
      stack().replace('build: ./api', 'build: { context: ./api, target: base }'),
      { 'api/Dockerfile': `FROM python:3.13 AS base\nWORKDIR /app\nCOPY . .\nFROM base AS production\n` },
    ],
    ['tooling', 'started by a script for work', `# Start it with:\n#   ./dev.sh up\n${stack('', site)}`, {}],
    ['tooling', 'started by a target for work', `# usage: make dev\n${stack('', site)}`, {}],
    [
      'tooling',
      'that the head says are mounted',
      `# The source is bind-mounted and \`api\` reloads on change.\n${stack('', site)}`,
      {},
    ],
    [
      'tooling',
      'that the image says are mounted',
      stack('', site),
      { 'api/Dockerfile': `# The environment lies elsewhere: the source is bind-mounted in dev.\n${image}` },
    ],
    ['product', 'alone', stack(), {}],
    ['product', 'without a mount', stack('      - "5678:5678"\n').replace(/ {4}volumes.*\n/, ''), {}],
    ['product', 'beside another program', stack('      - "5678:5678"\n', site), {}],
    ['product', 'and a Dockerfile for a release that it builds too', stack('', usesRelease()), {}],
    ['product', 'whose head speaks of production', `# make dev, and for production make up\n${stack()}`, {}],
    ['product', 'set to production', stack('    environment: [APP_ENV=production]\n'), {}],
  ])('%s: %s', (role, _, compose, more) => expect(roleOf(compose, more)).toBe(role));

  function usesRelease(): string {
    return '  live: { build: { context: ./api, dockerfile: Dockerfile.production }, ports: ["90:90"] }\n';
  }

  it('is product where it is the base of a release', () => {
    const over = {
      'compose.prod.yaml': 'services:\n  api: { command: uvicorn serve:app, restart: always }\n',
    };
    expect(roleOf(stack('      - "5678:5678"\n'), over)).toBe('product');
  });
});

describe('programs that are all set for work', () => {
  const built = (name: string, target: string, more = '') =>
    `  ${name}:\n    build: { context: ., dockerfile: ${name}/Dockerfile, target: ${target} }\n    image: quay/${name}\n    restart: always\n    ports: ["80:80"]\n${more}`;
  const page = {
    'api/Dockerfile': `${image}FROM python:3.13 AS prod\n`,
    'web/Dockerfile': 'FROM nginx AS dev\n',
  };
  const mounted = (start: string, environment: string) =>
    `  api:\n    build: ./api\n    restart: always\n    command: ${start}\n    volumes: ["./api:/app"]\n    environment: [${environment}]\n`;
  it.each<readonly [string, string, string]>([
    ['tooling', 'by their stages', built('web', 'dev') + built('api', 'development') + db],
    [
      'tooling',
      'by a debugger of PHP and a stage',
      built('web', 'dev') +
        built('api', 'php', '    environment: { XDEBUG_MODE: debug }\n    volumes: [".:/app"]\n'),
    ],
    ['tooling', 'by a variable, and a server for work', mounted('uvicorn --reload', 'APP_ENV=dev') + db],
    ['product', 'but one', built('web', 'dev') + built('api', 'prod') + db],
    [
      'product',
      'but a debugger that is off',
      built('web', 'dev') +
        built('api', 'php', '    environment: { XDEBUG_MODE: "off" }\n    volumes: [".:/app"]\n'),
    ],
    ['product', 'by stages that have no other for a release', built('web', 'dev') + db],
    ['product', 'by a variable alone', mounted('uvicorn', 'APP_ENV=dev') + db],
    ['product', 'beside a program of the project', `${built('web', 'dev')}  site: { image: acme/api }\n`],
  ])('%s: %s', (role, _, services) => {
    const named = { ...page, 'package.json': '{ "name": "@acme/api" }' };
    expect(roleOf(`services:\n${services}`, named)).toBe(role);
  });
});

describe('mounted folders whose packages are kept, set to development', () => {
  const app = (name: string, more = '') =>
    `  ${name}:\n    build: ./${name}\n    restart: always\n    ports: ["80:80"]\n    volumes:\n      - ./${name}:/app\n      - /app/node_modules\n${more}`;
  const set = '    environment: [NODE_ENV=development]\n';
  const release = { 'back/Dockerfile.prod': 'FROM node\n', 'page/Dockerfile.prod': 'FROM nginx\n' };
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'beside Dockerfiles for a release', app('back', set) + app('page') + db, release],
    [
      'tooling',
      'with a server for work',
      app('back', `${set}    command: npm run dev\n`) + db,
      { 'back/package.json': '{}' },
    ],
    [
      'product',
      'beside a Dockerfile for one of them',
      app('back', set) + app('page') + db,
      { 'back/Dockerfile.prod': 'FROM node\n' },
    ],
    ['product', 'with nothing more', app('back', set) + db, {}],
    ['product', 'without a setting', app('back') + app('page') + db, release],
    ['product', 'and one that is not mounted', `${app('back', set)}  page: { build: ./page }\n`, release],
  ])('%s: %s', (role, _, services, more) =>
    expect(roleOf(`services:\n${services}`, { 'package.json': '{}', ...more })).toBe(role),
  );
});

describe('a framework for work over the copy in the image', () => {
  const rails = 'FROM ruby:3.4\nWORKDIR /app\nCOPY Gemfile* ./\nRUN bundle install\nCOPY . .\n';
  const web = (more = '', start = 'rails s') =>
    `services:\n  back:\n    build: ./back\n    command: bundle exec ${start}\n    ports: ["80:3000"]\n    volumes: ["./back:/app"]\n${more}`;
  const store = (name: string) =>
    `  db: { image: "postgres:17", environment: { POSTGRES_DB: tide_${name} } }\n`;
  const tree = { 'back/Dockerfile': rails, 'back/Gemfile': '', 'back/app.rb': '' };
  it.each([
    ['tooling', 'with a terminal', web('    tty: true\n') + store('app')],
    ['tooling', 'with a database for work', web() + store('development')],
    ['tooling', 'with a database for tests', web() + store('app') + store('test').replace('db', 'test-db')],
    ['tooling', 'set to it', web('    environment: [RAILS_ENV=development]\n') + store('app')],
    [
      'tooling',
      'by the server alone',
      web('    stdin_open: true\n', 'puma -C config/puma.rb') + store('app'),
    ],
    ['product', 'with nothing more', web() + store('app')],
    ['product', 'by settings of a release', web('    tty: true\n', 'puma -C config/puma/production.rb')],
    ['product', 'that is started again', web('    tty: true\n    restart: always\n') + store('app')],
    ['product', 'beside a program', `${web('    tty: true\n')}  page: { build: ./page, ports: ["1:1"] }\n`],
  ])('%s: %s', (role, _, compose) => expect(roleOf(compose, tree)).toBe(role));
});

describe('Dockerfiles that are called after work', () => {
  const rest = `${db}  admin: { image: "dpage/pgadmin4", restart: always, ports: ["81:80"] }\n`;
  const noProject = { 'api/requirements.txt': '' };
  const shown = (folder: string, dockerfile: string) =>
    `  ${folder}:\n    build: { context: ./${folder}, dockerfile: ${dockerfile} }\n    restart: always\n    command: npm run start:dev\n    volumes: ["./${folder}/src:/app/src"]\n    ports: ["80:80"]\n`;
  it.each([
    ['tooling', shown('page', 'Dockerfile.local') + shown('api', 'Dockerfile.local')],
    ['product', shown('page', 'Dockerfile.local') + shown('api', 'Dockerfile')],
    ['product', shown('page', 'Dockerfile.local').replace('run start:dev', 'run moor')],
    ['product', shown('page', 'Dockerfile.local').replace(/ *volumes.*\n/, '')],
  ])('%s: %s', (role, compose) => {
    expect(roleOf(`services:\n${compose}${rest}`, noProject)).toBe(role);
  });
});
