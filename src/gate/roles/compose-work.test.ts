import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const c = { 'configure.ac': 'AC_INIT([tide], [4.1])\n', 'src/main.c': 'int main() {}\n' };
const compiled = 'FROM debian:12\nCOPY . /src\nRUN cd /src && ./configure && make\n';
const roleOf = (compose: string, dockerfile = `${compiled}CMD ["tide"]\n`) =>
  roleIn('compose.yaml', { ...c, 'compose.yaml': `services:\n${compose}`, Dockerfile: dockerfile });

const directory =
  '  ldap:\n    image: acme/openldap:1\n    environment: {LDAP_ADMIN_PASSWORD: admin}\n    ports: ["389:389"]\n';

describe('a Compose file of a program', () => {
  it.each<readonly [string, string, string]>([
    ['tooling', 'with a directory alone', directory],
    ['tooling', 'with a key server alone', directory.replace('acme/openldap', 'acme/krb5')],
    [
      'tooling',
      'with a shell beside it',
      `${directory}  tide:\n    build: .\n    command: bash\n    tty: true\n`,
    ],
    ['test', 'with a suite beside it', `${directory}  tide:\n    build: .\n    command: make check\n`],
    ['product', 'with the program beside it', `${directory}  tide:\n    build: .\n    ports: ["80:80"]\n`],
    ['product', 'that is started without a port', `${directory}  tide:\n    build: .\n`],
    [
      'product',
      'with a shell that listens',
      `${directory}  tide:\n    build: .\n    command: bash\n    ports: ["80:80"]\n`,
    ],
  ])('%s: %s', (role, _, compose) => expect(roleOf(compose)).toBe(role));
});

describe('a service of an image that is for work by itself', () => {
  const own = '  tide:\n    build: .\n';
  it.each([
    ['tooling', 'compiles and starts nothing', own, compiled],
    ['test', 'starts a suite', own, `${compiled}CMD ["make", "check"]\n`],
    ['product', 'but is given a command', `${own}    command: tide serve\n`, compiled],
    ['product', 'but is given a port', `${own}    ports: ["80:80"]\n`, compiled],
  ])('%s: %s', (role, _, compose, dockerfile) => expect(roleOf(compose, dockerfile)).toBe(role));
});

describe('a Compose file beside a project with code', () => {
  const roleBeside = (project: Readonly<Record<string, string>>, compose: string) =>
    roleIn('docker-compose.yml', { ...project, 'docker-compose.yml': `services:\n${compose}` });
  const exporter = {
    'go.mod': 'module example.org/acme/pgbouncer_exporter\n',
    'main.go': 'package main\n',
    Dockerfile: 'FROM scratch\n',
  };
  it.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    ['tooling', 'starts what the project is for', exporter, '  pool: { image: others/pgbouncer }\n'],
    ['product', 'starts the project', exporter, '  pool: { image: acme/pgbouncer-exporter }\n'],
    [
      'tooling',
      'starts a server that its owner names',
      { 'deps.edn': '{}' },
      '  db: { image: mcr.microsoft.com/mssql/server:2022 }\n',
    ],
    ['product', 'starts a server of no name', { 'deps.edn': '{}' }, '  db: { image: acme/server }\n'],
  ])('%s: %s', (role, _, project, compose) => expect(roleBeside(project, compose)).toBe(role));

  it('runs a suite by an image of others', () => {
    const suite = '  page: { image: acme/page }\n  suite: { image: acme/mocha-chrome, depends_on: [page] }\n';
    expect(roleBeside(c, suite)).toBe('test');
    expect(roleBeside(c, suite.replace('mocha-chrome', 'chrome'))).toBe('product');
  });

  it('has the role that the page of its folder is titled after', () => {
    const files = (title: string) => ({
      ...c,
      'docker/README.md': `# ${title}\n\nUse docker/debian/Dockerfile.\n`,
      'docker/debian/Dockerfile': 'FROM debian\nCOPY . .\nEXPOSE 80\nCMD ["tide"]\n',
      'docker/docker-compose.yml': 'services:\n  debian: { build: debian, ports: ["80:80"] }\n',
    });
    for (const path of ['docker/docker-compose.yml', 'docker/debian/Dockerfile']) {
      expect(roleIn(path, files('Docker-based building & testing'))).toBe('tooling');
      expect(roleIn(path, files('Tide in Docker'))).toBe('product');
    }
  });
});

const terminal = '  shop:\n    build: .\n    tty: true\n    volumes: ["./src:/src"]\n    ports: ["80:80"]\n';

it.each<readonly [string, string, string, string]>([
  ['tooling', 'that starts nothing', terminal, 'FROM golang:1.25\nCOPY . /src\n'],
  ['product', 'that starts the program', terminal, 'FROM golang:1.25\nCOPY . /src\nCMD ["/src/shop"]\n'],
  ['product', 'whose base starts a server', terminal, 'FROM nginx:1.29\nCOPY . /src\n'],
  [
    'product',
    'without sources',
    terminal.replace('    volumes: ["./src:/src"]\n', ''),
    'FROM golang:1.25\nCOPY . /src\n',
  ],
])('%s: a terminal of an image %s', (role, _, compose, dockerfile) => {
  expect(roleOf(compose, dockerfile)).toBe(role);
});
