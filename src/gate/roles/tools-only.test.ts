import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const c = { 'configure.ac': 'AC_INIT([tide], [4.1])\n', 'src/main.c': 'int main() {}\n' };
const go = { 'go.mod': 'module example.org/acme/tide\n', 'tide.go': 'package tide\n' };
const node = { 'package.json': '{"name": "wharf"}', 'index.js': '' };
const roleOf = (text: string, files: Files, path = 'util/boxes/Dockerfile') =>
  roleIn(path, { ...files, [path]: text });

describe('an image of compilers alone, with which others work on mounted sources, is tooling', () => {
  const tools = 'FROM opensuse/leap\nLABEL maintainer="Tide Project"\nRUN zypper in -y gcc flex bison\n';
  const pushed = {
    ...c,
    'util/boxes/push.sh': 'docker build -t r/tide-leap util/boxes\ndocker push r/tide-leap\n',
  };
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'although it is pushed', tools, pushed],
    ['tooling', 'that others are built in without it', `${tools}RUN x/install --without-tide\n`, pushed],
    ['tooling', 'with settings', `${tools}COPY mirror.list /etc/\n`, pushed],
    ['tooling', 'of a library with one tool', 'FROM multi/arm64\nRUN apt-get install -y make\n', { ...go }],
    ['product', 'with the project in it', `${tools}COPY tide /usr/bin/\n`, pushed],
    ['product', 'with the project installed', `${tools}RUN zypper in -y tide\n`, pushed],
    ['product', 'that starts something', `${tools}CMD ["tided"]\n`, pushed],
    [
      'product',
      'that a service of the product is',
      tools,
      {
        ...pushed,
        'compose.yml':
          'services:\n  web:\n    build: util/boxes\n    ports: ["80:80"]\n    restart: always\n',
      },
    ],
    ['product', 'in a tree without code', tools, {}],
  ])('%s: %s', (role, _, text, files) => expect(roleOf(text, files)).toBe(role));
});

describe('an image whose container works on the project by a program of others', () => {
  it.each([
    ['tooling', 'ENTRYPOINT ["cspell"]'],
    ['tooling', 'CMD /usr/local/bin/shellcheck /src/run'],
    ['documentation', 'ENTRYPOINT ["/pages/makeSphinx.sh"]\nCMD ["html"]\nEXPOSE 8000'],
    ['documentation', 'CMD ["mkdocs", "serve"]'],
    ['product', 'CMD ["wharf", "--eslint"]'],
  ])('%s: %s', (role, command) =>
    expect(roleOf(`FROM node:22\nCOPY . .\n${command}\n`, node, 'Dockerfile')).toBe(role),
  );

  it('but for the program that the project is', () =>
    expect(
      roleOf(
        'FROM node:22\nCOPY . .\nENTRYPOINT ["mkdocs"]\n',
        { 'setup.cfg': 'name = mkdocs-tide\n' },
        'Dockerfile',
      ),
    ).toBe('product'));
});

describe('an image that is described', () => {
  it.each([
    ['tooling', 'LABEL description="A build environment to check what maintainers pack"'],
    ['tooling', 'LABEL org.opencontainers.image.title="Wharf Build Base Image"'],
    ['product', 'LABEL description="A registry for wharves"'],
    ['product', 'LABEL description="Wharf, built from its image"'],
  ])('%s: %s', (role, label) =>
    expect(roleOf(`FROM debian:12\n${label}\nCOPY . .\nCMD ["wharf"]\n`, node, 'linux/Dockerfile')).toBe(
      role,
    ),
  );
});

describe('an image that is removed once files are copied out of it is tooling', () => {
  const image = 'FROM golang:1.23\nCOPY . .\nRUN go build -o /wharf\nENTRYPOINT ["/wharf"]\n';
  const build =
    'id=$$(docker build -f Dockerfile.all -q .) && docker run --entrypoint sh $$id -c "cp /wharf /o"';
  it.each([
    ['tooling', `all:\n\t${build} && \\\n\tdocker image rm $$id\n`],
    ['product', `all:\n\t${build}\n`],
    ['product', `all:\n\t${build} && docker rmi $$id\nship:\n\tdocker build -f Dockerfile.all -t wharf .\n`],
  ])('%s: %j', (role, makefile) =>
    expect(roleOf(image, { ...node, Makefile: makefile }, 'Dockerfile.all')).toBe(role),
  );
});

describe('what lies in a folder whose page calls it one of examples', () => {
  const page = { 'deploy/logs/README.md': '# Quay\n\nThe folder contains examples of Quay with Tide.\n' };
  it.each([
    ['deploy/logs/Dockerfile', 'FROM node:22\nCMD ["wharf"]\n'],
    ['deploy/logs/compose.yml', 'services:\n  web:\n    image: acme/wharf\n    ports: ["80:80"]\n'],
  ])('%s is an example', (path, text) => expect(roleOf(text, { ...node, ...page }, path)).toBe('example'));
});

describe('a stack that is given files of tests alone', () => {
  const service = (name: string, mount: string) =>
    `  ${name}:\n    image: acme/${name}\n    restart: unless-stopped\n    volumes: ["${mount}"]\n`;
  it.each([
    ['test', service('web', './tests/web:/etc/web:ro') + service('db', './tests/db:/var/lib/db')],
    ['product', service('web', './tests/web:/etc/web:ro') + service('db', 'data:/var/lib/db')],
    ['product', service('web', './tests/web:/etc/web:ro') + service('db', './db:/var/lib/db')],
  ])('%s: %j', (role, services) =>
    expect(roleOf(`services:\n${services}`, node, 'docker-compose.yml')).toBe(role),
  );
});

it.each([
  ['test', 'oci-images/wharf-test/Dockerfile'],
  ['test', 'automation/tests-artifacts/Dockerfile'],
  ['tooling', 'util/docker/wharf-jenkins-node/Dockerfile'],
  ['tooling', 'taskcluster/docker/base/Dockerfile'],
  ['tooling', 'inst/scripts/Dockerfile'],
  ['product', 'oci-images/wharf/Dockerfile'],
])('%s: %s', (role, path) => expect(roleOf('FROM node:22\nCOPY . .\nRUN ./build\n', node, path)).toBe(role));
