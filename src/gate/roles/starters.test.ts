import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const library = { 'Makefile.PL': '', 'main.py': '', 'setup.cfg': '[metadata]\nname = ledger\n' };
const agent = 'services:\n  agent:\n    image: acme/ledger-agent:2\n    ports: ["35000:35000"]\n';
const built = 'services:\n  web:\n    build: .\n    ports: ["80:80"]\n';
const job = (run: string) => `on: push\njobs:\n  all:\n    steps:\n      - run: ${run}\n`;
const roleOf = (files: Files, compose = agent, path = 'docker-compose.yml') =>
  roleIn(path, { ...library, [path]: compose, ...files });

describe('a Compose file by who starts it', () => {
  it.each<readonly [string, string, Files]>([
    ['product', 'nothing', {}],
    ['test', 'a target of tests', { Makefile: 'integration_test:\n\tdocker-compose up -d\n\tgo test\n' }],
    [
      'test',
      'a target of tests, by its name, with another file and an option',
      { Makefile: 'e2e:\n\tdocker compose -p box -f base.yml -f ./docker-compose.yml up\n' },
    ],
    [
      'test',
      'a target of tests, and another one stops it',
      { Makefile: 'test:\n\tdocker-compose up -d\nclean:\n\tdocker-compose down\n' },
    ],
    ['test', 'a script of the suite', { 'scripts/run-e2e.sh': 'docker compose run agent\n' }],
    ['test', 'a script of a package', { 'package.json': '{\n  "test:db": "docker compose up -d && ava"\n}' }],
    ['tooling', 'a target of work', { Makefile: 'shell:\n\tdocker-compose run agent sh\n' }],
    ['test', 'a job of a CI', { '.github/workflows/main.yml': job('docker compose up -d') }],
    [
      'product',
      'a job of a CI that pushes it',
      {
        '.github/workflows/main.yml': `${job('docker compose up -d')}      - run: docker push acme/ledger\n`,
      },
    ],
    [
      'product',
      'a target that is no test as well',
      { Makefile: 'test:\n\tdocker-compose up -d\nserve:\n\tdocker-compose up\n' },
    ],
    [
      'product',
      'a target that is no test, by a variable',
      {
        Makefile:
          'DC = docker-compose -f docker-compose.yml\ntest:\n\tdocker-compose up\nserve:\n\t$(DC) up\n',
      },
    ],
    [
      'product',
      'a target of tests, but another file',
      { Makefile: 'test:\n\tdocker-compose -f ci.yml up\n' },
    ],
    [
      'product',
      'a target of tests, while a page offers it',
      { Makefile: 'test:\n\tdocker-compose up\n', 'README.md': '# Ledger\n\nStart `docker-compose up`.\n' },
    ],
  ])('%s: %s', (role, _, files) => expect(roleOf(files)).toBe(role));

  it.each<readonly [string, string, string, string, Files]>([
    [
      'product',
      'tried by a CI',
      'docker-compose.yml',
      built,
      { '.travis.yml': '  - docker-compose up -d\n' },
    ],
    [
      'product',
      'that is kept running',
      'docker-compose.yml',
      `${built}    restart: always\n`,
      { Makefile: 'test:\n\tdocker-compose up\n' },
    ],
    [
      'test',
      'below the root, started by a workflow of tests',
      'bin/box/compose.yaml',
      built,
      { '.github/workflows/integration-test.yml': job('docker compose -f bin/box/compose.yaml up') },
    ],
    [
      'product',
      'for a deployment, started by a workflow of tests',
      'bin/deploy/compose.yaml',
      built,
      { '.github/workflows/integration-test.yml': job('docker compose -f bin/deploy/compose.yaml up') },
    ],
  ])('%s: one that builds what it starts, %s', (role, _, path, compose, files) =>
    expect(
      roleOf({ ...files, Dockerfile: 'FROM debian:12\nCOPY . /src\nCMD ["ledger"]\n' }, compose, path),
    ).toBe(role),
  );
});

describe('a Compose file whose ports tests call', () => {
  const store = 'services:\n  store:\n    image: acme/ledger-store:2\n    ports: ["127.0.0.1:9930:1433"]\n';
  it.each<readonly [string, string, Files]>([
    ['test', 'an address', { 'store_test.go': 'open("sa:x@tcp(localhost:9930)/x")' }],
    ['test', 'a setting', { 'tests/store.py': 'connect(host=HOST, port=9930)' }],
    ['product', 'but so does code', { 'store_test.go': '"localhost:9930"', 'store.go': 'const port = 9930' }],
    ['product', 'and settings have', { 'store_test.go': '"localhost:9930"', 'app.yaml': 'port: 9930\n' }],
    ['product', 'no port but a number', { 'store_test.go': 'count(9930)' }],
    ['product', 'another one', { 'store_test.go': '"localhost:1433"' }],
  ])('%s: %s', (role, _, files) => expect(roleOf(files, store)).toBe(role));

  it('has the port of the long form', () =>
    expect(
      roleOf(
        { 'store_test.go': '"localhost:9930"' },
        'services:\n  store:\n    image: acme/ledger-store:2\n    ports: [{ target: 1433, published: 9930 }]\n',
      ),
    ).toBe('test'));
});
