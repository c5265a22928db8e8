import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

function roleOf(compose: string, files: Files, path = 'docker-compose.yml') {
  return roleIn(path, { [path]: `services:\n${compose}`, ...files });
}

const copying = 'FROM debian:12\nCOPY . /quay\nCMD ["/quay/run"]\n';
const program: Files = { 'package.json': '{ "name": "quay", "private": true }', Dockerfile: copying };
const web = '  web:\n    build: .\n    ports: ["80:80"]\n';
const kept = '  store:\n    image: postgres:16\n    restart: always\n';

describe('a stack that is kept running', () => {
  const script = {
    'test/up.sh': 'docker compose -f "$HERE/../compose.yml" -f "$HERE/../compose-pg.yml" up -d\n',
  };
  it.each<readonly [string, string, string, Files]>([
    ['test', 'a script of tests alone starts', 'compose-pg.yml', script],
    ['product', 'anyone may start by itself', 'compose.yml', script],
    [
      'product',
      'a page offers as well',
      'compose-pg.yml',
      { ...script, 'README.md': 'Or `compose-pg.yml`.\n' },
    ],
    [
      'test',
      'a workflow of tests starts from a folder',
      'cmd/rig/compose.yml',
      {
        '.github/workflows/e2e.yml':
          'jobs:\n  run:\n    steps:\n      - run: docker compose -f cmd/rig/compose.yml up\n',
      },
    ],
  ])('%s: %s', (role, _, path, files) => expect(roleOf(kept, { ...program, ...files }, path)).toBe(role));
});

describe('a database with a password', () => {
  const store = `${kept}    environment: { POSTGRES_PASSWORD: only-in-rig }\n`;
  it.each<readonly [string, string, Files]>([
    ['test', 'that tests sign in with', { 'tests/conftest.py': 'connect("app:only-in-rig@localhost")' }],
    ['product', 'that code has as well', { 'tests/conftest.py': '"only-in-rig"', 'app.py': '"only-in-rig"' }],
    ['product', 'that no one else has', { 'tests/conftest.py': 'connect()' }],
  ])('%s: %s', (role, _, files) => expect(roleOf(store, { ...program, ...files })).toBe(role));

  it('is for work on a plug-in that has no commands', () => {
    const plugin =
      '[project]\nname = "tide-odbc"\n\n[project.entry-points."tide.adapter"]\nodbc = "tide_odbc:Adapter"\n';
    expect(roleOf(store, { 'pyproject.toml': plugin })).toBe('tooling');
    const commands = `${plugin}\n[project.scripts]\ntide-odbc = "tide_odbc:main"\n`;
    expect(roleOf(store, { 'pyproject.toml': commands })).toBe('product');
  });
});

describe('sources that are mounted over the copy in the image', () => {
  const mounted = `${web}    volumes: [".:/quay"]\n`;
  const terminal = `${mounted}    tty: true\n`;
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'are worked on in a terminal', terminal, {}],
    ['tooling', 'use the database of work', `${mounted}    environment: { DB_NAME: quay_development }\n`, {}],
    [
      'tooling',
      'show changes as they are made, where a platform runs the release',
      mounted,
      { 'fly.toml': '' },
    ],
    ['product', 'may be all that there is', mounted, {}],
    ['product', 'are how a page starts it', terminal, { 'README.md': 'Start it by `docker compose up`.\n' }],
    [
      'product',
      'are all that the image runs',
      terminal,
      { Dockerfile: 'FROM node:24\nCMD ["node", "/quay"]\n' },
    ],
  ])('%s: %s', (role, _, services, files) => expect(roleOf(services, { ...program, ...files })).toBe(role));
});

describe('services of a stack', () => {
  const runner = '  runner:\n    image: others/matrix\n    links: [test_driver, client]\n';
  const driver = '  test_driver:\n    image: others/driver\n';
  const client = (port: string) => `  client:\n    build: .\n    ports: ["${port}"]\n`;
  it('are a suite that the program runs which waits for its driver', () => {
    expect(roleOf(`${runner}${driver}${client('8080')}`, program)).toBe('test');
    expect(roleOf(`${runner}${driver}${client('8080:8080')}`, program)).toBe('product');
  });

  it.each<readonly [string, string, string, Files]>([
    ['example', 'whose images are all tagged as a demo', '  a: { image: "acme/quay:demo" }\n', {}],
    ['product', 'of which one is', '  a: { image: "acme/quay:demo" }\n  b: { image: "acme/quay:2" }\n', {}],
    [
      'tooling',
      'that build a release',
      '  release:\n    image: rust\n    volumes: ["./:/code"]\n    command: bash -c "cargo build --release"\n',
      {},
    ],
    [
      'tooling',
      'that run a script of a build',
      '  a: { image: acme/tools, command: /opt/build_tables.sh }\n',
      {},
    ],
    [
      'tooling',
      'of an image that is called after a debugger',
      '  a: { build: { context: ., dockerfile: Dockerfile-debug }, ports: ["80:80"] }\n',
      { 'Dockerfile-debug': copying },
    ],
  ])('%s: %s', (role, _, compose, files) => expect(roleOf(compose, { ...program, ...files })).toBe(role));
});

describe('a stack of a library that has no commands', () => {
  const library: Files = { 'package.json': '{ "name": "@quay/mooring", "main": "index.js" }' };
  const peer = '  peer: { build: ./peer, ports: ["80:80"] }\n';
  const image = { 'peer/Dockerfile': copying, 'peer/package.json': '{ "name": "peer" }' };
  it.each<readonly [string, string, Files]>([
    ['tooling', 'that no page offers', {}],
    ['product', 'that a page offers', { 'README.md': 'Start it by `docker compose up`.\n' }],
    [
      'product',
      'whose image is pushed',
      { 'scripts/ship.sh': 'docker build -t acme/peer peer/\ndocker push acme/peer\n' },
    ],
  ])('%s: %s', (role, _, files) => expect(roleOf(peer, { ...library, ...image, ...files })).toBe(role));
});

describe('a stack that serves nothing', () => {
  const cross = '  cross: { build: ./cross }\n';
  const files = (name: string) => ({
    ...program,
    'docker/cross/Dockerfile': copying,
    [`docker/${name}.sh`]: up,
  });
  const up = 'docker-compose -f compose-cross.yml build\ndocker-compose -f compose-cross.yml up\n';
  it('is for builds where scripts that are called so run it', () => {
    expect(roleOf(cross, files('build_all'), 'docker/compose-cross.yml')).toBe('tooling');
    expect(roleOf(cross, files('begin'), 'docker/compose-cross.yml')).toBe('product');
  });

  it('is named by a variable of a makefile', () => {
    const makefile = 'STACK = docker/compose-cross.yml\nintegration-test:\n\tdocker-compose -f $(STACK) up\n';
    const store = '  store: { image: acme/store }\n';
    expect(roleOf(store, { ...program, Makefile: makefile }, 'docker/compose-cross.yml')).toBe('test');
  });
});

describe('a database beside a program that the file does not start', () => {
  const store = (more: string) => `  store:\n    image: mysql:8\n    restart: always\n${more}`;
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'on a port of the host', '    ports: ["3306:3306"]\n', {}],
    ['product', 'on none', '', {}],
    [
      'product',
      'that a page offers',
      '    ports: ["3306:3306"]\n',
      { 'README.md': 'Start `docker-compose.yml`.\n' },
    ],
    ['product', 'with replicas', '    ports: ["3306:3306"]\n    deploy: { replicas: 2 }\n', {}],
  ])('%s: %s', (role, _, more, files) => expect(roleOf(store(more), { ...program, ...files })).toBe(role));
});

describe('an image in a folder of tools', () => {
  const own = '  quay:\n    build: .docker\n    ports: ["80:80"]\n';
  const files = {
    'setup.py':
      "setup(name='quay',\n  classifiers=['A'],\n  entry_points={'console_scripts': ['quay=quay:main']})\n",
    '.docker/Dockerfile': 'FROM python:3\nRUN pip install quay\nCMD ["quay"]\n',
  };
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'that no one keeps running', own, {}],
    ['product', 'that is kept running', `${own}    restart: always\n`, {}],
    ['product', 'that a page installs', own, { 'README.md': '# Install\n\n    docker compose up -d\n' }],
  ])('%s: %s', (role, _, compose, more) => expect(roleOf(compose, { ...files, ...more })).toBe(role));
});

describe('a manifest or a module of Terraform', () => {
  const manifest = 'apiVersion: apps/v1\nkind: Deployment\n';
  it.each([
    ['test', 'deploy/modules/conformance/main.tf', ''],
    ['example', 'modules/codelab/main.tf', ''],
    ['product', 'modules/storage/main.tf', ''],
    ['tooling', 'manifests/dev/store.yaml', manifest],
    ['test', 'manifests/server-test.yaml', manifest],
    ['product', 'manifests/server.yaml', manifest],
    ['product', 'manifests/dev-release.yaml', manifest],
    ['product', 'settings/dev/store.yaml', 'store: here\n'],
  ])('%s: %s', (role, path, text) => expect(roleIn(path, { [path]: text })).toBe(role));
});

it('takes the command of a service from the image that it builds', () => {
  const mounted = '  web:\n    build: .\n    ports: ["80:80"]\n    volumes: ["./src:/quay/src"]\n';
  const image = (command: string) => ({ ...program, Dockerfile: `FROM node:24\nCMD ${command}\n` });
  expect(roleOf(mounted, image('["nodemon", "index.js"]'))).toBe('tooling');
  expect(roleOf(mounted, image('["node", "index.js"]'))).toBe('product');
});

it('knows what watches a program that the file does not start', () => {
  const watching =
    '  store:\n    image: mysql:8\n    ports: ["3306:3306"]\n  eyes:\n    image: prom/prometheus\n    ports: ["9090:9090"]\n';
  expect(roleOf(watching, program)).toBe('tooling');
});

describe('a file of production beside one for work', () => {
  const work =
    '  quay: { build: ., command: npm run dev, volumes: [".:/quay"] }\n  db: { image: postgres }\n';
  it.each([
    [
      'product',
      'stands by itself',
      '  quay: { build: ., environment: { RAILS_ENV: production } }\n  db: { image: postgres }\n',
    ],
    ['tooling', 'is laid over that one', '  quay: { environment: { TIDE: high } }\n'],
  ])('%s: it %s', (role, _, services) => {
    const files = {
      'package.json': '{ "name": "quay", "private": true }',
      Dockerfile: 'FROM node:24\nCOPY . /quay\nCMD ["node", "/quay"]\n',
      'compose.yaml': `services:\n${work}`,
      'compose.later.yaml': `services:\n${services}`,
    };
    expect(roleIn('compose.later.yaml', files)).toBe(role);
  });
});
