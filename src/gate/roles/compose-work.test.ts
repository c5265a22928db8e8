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
