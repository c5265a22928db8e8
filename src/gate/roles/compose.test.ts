import { describe, expect, it } from 'vitest';
import { roleIn, treeOf } from '../../testing/roles.js';
import { lineRoles } from './lines.js';

type Files = Readonly<Record<string, string>>;

function services(...lines: readonly string[]): string {
  return `services:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function roleOf(text: string, files: Files = {}, path = 'docker-compose.yml') {
  return roleIn(path, { [path]: text, ...files });
}

const library = { 'package.json': '{ "name": "@quay/mooring", "main": "index.js" }' };
const program = { 'package.json': '{ "name": "@quay/mooring", "private": true }' };
const store = 'store: { image: "postgres:16", ports: ["5432:5432"] }';

describe('a file that starts nothing of the project around it', () => {
  it.each<readonly [string, string, string, Files]>([
    ['databases of a program', 'tooling', services(store), program],
    ['databases of no project', 'product', services(store), {}],
    ['databases of settings alone', 'product', services(store), { Makefile: 'up:' }],
    [
      'a database that is started again',
      'product',
      services('store: { image: mysql, restart: always }'),
      program,
    ],
    ['the same beside a library', 'tooling', services('store: { image: mysql, restart: always }'), library],
    ['replicas', 'product', services('store: { image: mysql, deploy: { replicas: 2 } }'), program],
    ['limits alone', 'tooling', services('store: { image: mysql, deploy: { resources: {} } }'), program],
    ['a server of others beside a program', 'product', services('a: { image: "acme/wharf:2" }'), program],
    ['the same beside a library', 'tooling', services('a: { image: "acme/wharf:2" }'), library],
    ['a registry of a company', 'product', services('a: { image: "r.acme.io/wharf:2" }'), library],
    ['an image of the owner', 'product', services('a: { image: "quay/redis:2" }'), program],
    ['an image of the project', 'product', services('a: { image: "acme/mooring:2" }'), library],
    ['an image without an owner', 'product', services('a: { image: mooring-web }'), library],
    ['what is built here', 'product', services('a: { build: . }', store), library],
    [
      'code that is mounted',
      'product',
      services('a: { image: "acme/php", volumes: ["./src:/app"] }'),
      library,
    ],
    [
      'settings that are mounted',
      'tooling',
      services('a: { image: "acme/wharf", volumes: ["./wharf.yml:/w.yml"] }'),
      library,
    ],
    ['the default of a variable', 'tooling', services('a: { image: "${IMAGE:-postgres:9}" }'), program],
    ['a variable', 'product', services('a: { image: "${IMAGE}" }'), program],
    [
      'a broker with settings',
      'tooling',
      services('a: { build: ./broker }'),
      { ...program, 'broker/Dockerfile': 'FROM rabbitmq:4\nCOPY a.conf /etc/\n' },
    ],
    [
      'a page with settings',
      'product',
      services('a: { build: ./page }'),
      { ...program, 'page/Dockerfile': 'FROM nginx:1\nCOPY a.conf /etc/\n' },
    ],
    [
      'a program that starts it',
      'product',
      services(store),
      { ...program, 'up.js': 'run("docker-compose.yml")' },
    ],
    [
      'a test that starts it',
      'tooling',
      services(store),
      { ...program, 'up.test.js': 'run("docker-compose.yml")' },
    ],
  ])('%s: %s', (_, role, text, files) => expect(roleOf(text, files)).toBe(role));

  it.each([
    ['tooling', 'docker/docker-compose.yml'],
    ['tooling', 'deploy/docker-compose.yml'],
    ['product', 'docker-compose.prod.yml'],
    ['product', 'docker-compose.staging.test.yml'],
  ])('is %s: %s', (role, path) => expect(roleOf(services(store), program, path)).toBe(role));

  it('is of a collection of Ansible, whatever it manages', () => {
    const manifest = { 'wharf/MANIFEST.json': '{ "collection_info": { "name": "wharf" } }' };
    const text = services('a: { image: "wharf/wharf-server:2" }');
    expect(roleOf(text, manifest, 'wharf/docker-compose.yml')).toBe('tooling');
    expect(roleOf(text, { 'wharf/package.json': '{}' }, 'wharf/docker-compose.yml')).toBe('product');
  });

  it('is read in the first version as well', () => {
    expect(roleOf('store:\n  image: postgres:9\n', program)).toBe('tooling');
  });
});

describe('by its name', () => {
  const built = services('web: { build: ., ports: ["80:80"] }');
  it.each([
    ['docker-compose-for-testing-v1.yml', 'test'],
    ['docker-compose.integration.yml', 'test'],
    ['compose.ci.yaml', 'test'],
    ['docker-compose-dev.yml', 'tooling'],
    ['docker-compose.local.yml', 'tooling'],
    ['docker-compose.demo.yml', 'example'],
    ['docker-compose.latest.yml', 'product'],
    ['docker-compose.prod-ci.yml', 'product'],
    ['docker-compose.web.yml', 'product'],
  ])('%s: %s', (path, role) => expect(roleOf(built, {}, path)).toBe(role));

  it('is none of these where its first comment names its only use', () => {
    expect(roleOf(`# Only for testing.\n${built}`)).toBe('test');
    expect(roleOf(`# For testing and for production.\n${built}`)).toBe('product');
  });
});

describe('services of tests', () => {
  it.each<readonly [string, string, string, Files]>([
    ['a command of Maven', 'test', services('a: { image: maven, command: ./mvnw -q clean install }'), {}],
    [
      'a build before a start',
      'product',
      services('a: { image: m, command: mvn clean install && ./run }'),
      {},
    ],
    ['a program of a CI', 'test', services('a: { image: m, command: /deck/ci/build.sh }'), {}],
    ['a name', 'test', services('wharf-tests: { image: m }'), {}],
    ['a name of a product', 'product', services('speed-test: { image: m }'), {}],
    [
      'images of a CI',
      'test',
      services('a: { build: { dockerfile: ci/deb.dockerfile } }'),
      { 'ci/a.sh': '' },
    ],
    [
      'a server that waits for the suite as well',
      'product',
      services('web: { build: ., ports: ["80:80"] }', 'e2e: { image: m, depends_on: [web] }'),
      {},
    ],
    [
      'an image of tools alone',
      'tooling',
      services('a: { build: .docker }'),
      { '.docker/Dockerfile': 'FROM debian\nCOPY sshd_config /etc/\nCMD ["sshd"]\n' },
    ],
    [
      'an image of tools with the sources in it',
      'product',
      services('a: { build: { context: ., dockerfile: .docker/Dockerfile }, ports: ["80:80"] }'),
      { '.docker/Dockerfile': 'FROM debian\nCOPY . /app\nCMD ["/app/run"]\n' },
    ],
  ])('%s: %s', (_, role, text, files) => expect(roleOf(text, files)).toBe(role));

  it('are completed by the file below', () => {
    const files = {
      'ci.Dockerfile': 'FROM debian\nRUN apt-get install -y make\n',
      'docker-compose.yaml': services(
        'setup: { image: "deck:any", build: { context: ., dockerfile: ci.Dockerfile } }',
        'test: { image: "deck:any", volumes: ["..:/src"] }',
      ),
    };
    const over = services(
      'setup: { image: "deck:12", build: { args: { v: 12 } } }',
      'test: { image: "deck:12" }',
    );
    expect(roleOf(over, files, 'docker-compose.12.yaml')).toBe('test');
    expect(roleOf(over.replace('deck:12" }', 'deck:11" }'), {}, 'docker-compose.12.yaml')).toBe('product');
  });

  it('are so on their own lines alone', () => {
    const text =
      'version: "3"\nservices:\n  web:\n    build: .\n    ports: ["80:80"]\n\n  rig:\n    build: ./tests/rig\n    ports: ["81:80"]\nvolumes:\n  rig:\n';
    const at = lineRoles({ tree: treeOf({ 'compose.yml': text }), overrides: [] });
    expect([4, 7, 9, 11].map((line) => at('compose.yml', line))).toEqual([
      undefined,
      'test',
      'test',
      undefined,
    ]);
    const overrides = [{ path: 'compose.yml', role: 'product' }] as const;
    expect(lineRoles({ tree: treeOf({ 'compose.yml': text }), overrides })('compose.yml', 7)).toBeUndefined();
  });
});

describe('services that a profile alone starts', () => {
  const roleWith = (more: string) => {
    const text = `services:\n  web:\n    build: .\n    ports: ["80:80"]\n  more:\n    ${more}\n    ports: ["81:81"]\n`;
    return lineRoles({ tree: treeOf({ 'compose.yml': text }), overrides: [] })('compose.yml', 6);
  };
  it.each([
    ['documentation', 'build: .\n    profiles: [docs]'],
    ['tooling', 'image: acme/panel\n    profiles: ["tools"]'],
    [undefined, 'build: .\n    profiles: ["tools"]'],
    [undefined, 'image: acme/panel\n    profiles: ["docs", "full"]'],
    [undefined, 'image: acme/panel\n    profiles: ["panel"]'],
  ])('%s: %s', (role, more) => expect(roleWith(more)).toBe(role));
});

describe('services that work on the sources', () => {
  const code = 'image: node, ports: ["80:80"]';
  const withDefault = '$' + '{E:-development}';
  const compiled = { 'CMakeLists.txt': 'project(mooring)' };
  it.each<readonly [string, string, string, Files]>([
    [
      'code that runs as it changes',
      'tooling',
      `{ ${code}, volumes: ["./src:/app"], command: npm run dev }`,
      {},
    ],
    [
      'the same that is started again',
      'product',
      `{ ${code}, restart: always, volumes: ["./src:/app"], command: npm run dev }`,
      {},
    ],
    ['the same without code', 'product', `{ ${code}, command: npm run dev }`, {}],
    ['a program of a release', 'product', `{ ${code}, volumes: [".:/app"], command: node run.js }`, {}],
    [
      'a debugger',
      'tooling',
      `{ ${code}, volumes: ["./src:/app"], command: ["node", "--inspect", "a.js"] }`,
      {},
    ],
    ['a build of the sources', 'tooling', `{ ${code}, volumes: [".:/app"], command: make all }`, {}],
    ['one that waits', 'tooling', `{ ${code}, volumes: [".:/app"], command: sleep infinity }`, {}],
    [
      'an environment of development',
      'tooling',
      `{ build: ., ports: ["80:80"], environment: { NODE_ENV: development } }`,
      {},
    ],
    [
      'an environment of tests',
      'test',
      `{ build: ., ports: ["80:80"], environment: ["RAILS_ENV=test"] }`,
      {},
    ],
    [
      'an environment of a release',
      'product',
      `{ build: ., ports: ["80:80"], environment: { NODE_ENV: production } }`,
      {},
    ],
    [
      'one that is asked for',
      'product',
      `{ build: ., ports: ["80:80"], environment: { NODE_ENV: "${withDefault}" } }`,
      {},
    ],
  ])('%s: %s', (_, role, service, files) => expect(roleOf(services(`a: ${service}`), files)).toBe(role));

  it('mount the root of what is compiled from two folders below', () => {
    const text = services(`a: { ${code}, volumes: ["../../:/src"] }`);
    expect(roleOf(text, compiled, 'rig/box/compose.yml')).toBe('tooling');
    expect(roleOf(text, program, 'rig/box/compose.yml')).toBe('product');
  });

  it('have beside them what makes their image', () => {
    const library = { 'Package.swift': 'products: [.library(name: "Tide")]' };
    const text = services(
      'setup: { image: "tide:any", build: { context: ., dockerfile: tide.Dockerfile } }',
      'unit-tests: { image: "tide:any", command: swift test }',
      'soundness: { image: "tide:any", command: ./check.sh }',
      'http: { image: "tide:any", volumes: ["..:/code"], command: swift run Tide, ports: ["80:80"] }',
    );
    expect(roleOf(text, library, 'docker/docker-compose.yaml')).toBe('test');
    const serving = services(
      'web: { image: "tide:any", build: ., environment: { A: 1 } }',
      'unit-tests: { image: "tide:any" }',
    );
    expect(roleOf(serving, library, 'docker/docker-compose.yaml')).toBe('product');
  });
});

it('knows data of tests by the tests beside it', () => {
  const path = 'loader/all-keys.yml';
  const read = { 'loader/load_test.go': 'read("all-keys.yml")' };
  expect(roleOf(services('a: { build: . }'), read, path)).toBe('fixture');
  expect(
    roleOf(services('a: { build: . }'), { ...read, 'loader/load.go': 'embed "all-keys.yml"' }, path),
  ).toBe('product');
});
