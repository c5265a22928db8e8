import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const served = 'FROM debian\nCOPY . /app\nEXPOSE 80\nCMD ["/app/run"]\n';
const roleOf = (path: string, text = served, files: Files = {}) => roleIn(path, { [path]: text, ...files });

describe('an image by its name and folders', () => {
  it.each([
    ['test', 'test.Dockerfile'],
    ['test', 'Dockerfile_test_ubuntu32'],
    ['test', 'integration.Dockerfile'],
    ['tooling', 'Dockerfile_jenkins_ubuntu32'],
    ['documentation', 'Dockerfile.docs'],
    ['tooling', 'dev.Dockerfile'],
    ['tooling', 'Dockerfile.local'],
    ['example', 'Dockerfile.demo'],
    ['product', 'release-ci.Dockerfile'],
    ['product', 'Dockerfile.latest'],
    ['product', 'Dockerfile.debug'],
    ['tooling', 'project/dev-image/Dockerfile'],
    ['tooling', 'utils/devcontainer/Dockerfile'],
    ['test', 'utils/test-environment/Dockerfile'],
    ['test', 'web/load-tests/Dockerfile'],
    ['test', 'interop/xds/client/Dockerfile'],
    ['test', 'web/selenium/Dockerfile'],
    ['tooling', 'cloudbuilders/Dockerfile'],
    ['tooling', 'hack/Dockerfile'],
    ['test', 'src/fuzzer/tls_server.cpp'],
    ['test', 'lib/ledger/test_entries.in'],
    ['tooling', 'docker/dev/Dockerfile'],
    ['tooling', 'containers/lint/Dockerfile'],
    ['product', 'docker/web/Dockerfile'],
    ['product', 'deploy/dev/Dockerfile'],
    ['tooling', 'releng/packages/Dockerfile'],
    ['test', 'cmd/tide-test/Dockerfile'],
    ['product', 'cmd/speed-test/Dockerfile'],
    ['test', 'docker/alpine/Dockerfile-coverage'],
    ['tooling', 'docker/ubuntu22-ci/Dockerfile'],
  ])('%s: %s', (role, path) => expect(roleOf(path)).toBe(role));

  it('is one of tests in a package that is called after their environments', () => {
    const named = (name: string) => ({ 'package.json': `{ "name": "${name}" }` });
    expect(roleOf('images/web/Dockerfile', served, named('@quay/docker-test-envs'))).toBe('test');
    expect(roleOf('images/web/Dockerfile', served, named('@quay/environments'))).toBe('product');
    expect(roleOf('compose.yml', 'services: { a: { build: . } }', named('quay-test-containers'))).toBe(
      'test',
    );
  });
});

describe('an image by what it does', () => {
  const compilers = 'FROM debian\nRUN apt-get update && apt-get install -y gcc cmake\n';
  const project = { 'CMakeLists.txt': 'project(mooring)' };
  it.each<readonly [string, string, string, string, Files]>([
    ['installs compilers and runs nothing', 'tooling', 'docker/fedora/Dockerfile', compilers, project],
    ['has a shell', 'tooling', 'docker/fedora/Dockerfile', `${compilers}CMD ["bash"]\n`, project],
    ['waits', 'tooling', 'docker/fedora/Dockerfile', `${compilers}CMD sleep infinity\n`, project],
    [
      'has the SDK of Android',
      'tooling',
      'phone/Dockerfile',
      'FROM debian\nRUN apt-get install -y openjdk-21-jdk-headless wget\nRUN yes | sdkmanager "platforms;android-36"\nWORKDIR /app\n',
      project,
    ],
    ['is of no project', 'product', 'docker/fedora/Dockerfile', compilers, {}],
    [
      'installs the project',
      'product',
      'docker/fedora/Dockerfile',
      `${compilers}RUN pip install mooring\n`,
      project,
    ],
    ['holds its sources', 'tooling', 'docker/fedora/Dockerfile', `${compilers}COPY . /src\n`, project],
    [
      'installs it from its sources',
      'product',
      'docker/fedora/Dockerfile',
      `${compilers}COPY . /src\nRUN /src/install && cp /src/mooring /usr/bin/\n`,
      project,
    ],
    ['starts a program', 'product', 'docker/fedora/Dockerfile', `${compilers}CMD ["mooringd"]\n`, project],
    [
      'is one of a compiler',
      'tooling',
      'docker/go/Dockerfile',
      'FROM golang:1.25\nRUN go install x\n',
      project,
    ],
    ['builds', 'tooling', 'Dockerfile_build_deb', `${compilers}ENTRYPOINT ["/src/build.py"]\n`, {}],
    ['is called so and serves', 'product', 'Dockerfile.build', served, {}],
    [
      'runs the tests at its end',
      'test',
      'docker/box/Dockerfile',
      'FROM box\nCOPY runTests.sh /t/\nRUN /t/runTests.sh\n',
      {},
    ],
    [
      'runs them before it serves',
      'product',
      'Dockerfile',
      'FROM box\nCOPY . .\nRUN make check\nCMD ["/run"]\n',
      {},
    ],
    [
      'runs under a debugger',
      'tooling',
      'Dockerfile.debug',
      'FROM go\nCOPY . .\nCMD ["dlv", "exec", "/run"]\n',
      {},
    ],
  ])('%s: %s', (_, role, path, text, files) => expect(roleOf(path, text, files)).toBe(role));
});

describe('an image by its first comment', () => {
  it.each([
    ['test', '# Docker image for running the unit tests of Mooring.'],
    ['test', '# This Dockerfile is used in conjunction with\n# the box.yml GitHub Action.'],
    ['tooling', '# Image used for development.'],
    ['product', '# Image used for development and published to Docker Hub.'],
    ['product', '# Image of the server, which the tests do not use.'],
  ])('%s: %s', (role, comment) => expect(roleOf('Dockerfile', `${comment}\n${served}`)).toBe(role));
});

describe('an image that starts nothing, by what builds it', () => {
  const built = 'FROM debian\nCOPY . /src\nRUN make -C /src\n';
  const path = 'docker/alpine/Dockerfile';
  it.each<readonly [string, string, Files]>([
    ['nothing', 'product', {}],
    [
      'a target of tests',
      'test',
      { Makefile: 'all:\n\tmake x\n\ntest-alpine:\n\tdocker build -f docker/alpine/Dockerfile .\n' },
    ],
    ['another target', 'product', { Makefile: 'image:\n\tdocker build -f docker/alpine/Dockerfile .\n' }],
    [
      'both',
      'product',
      { Makefile: 'test:\n\tdocker build docker/alpine\n\nimage:\n\tdocker build docker/alpine\n' },
    ],
    [
      'a job of tests',
      'test',
      {
        '.github/workflows/a.yml':
          'jobs:\n  unit-tests:\n    steps:\n      - run: docker build docker/alpine\n',
      },
    ],
    [
      'a job that pushes',
      'product',
      {
        '.github/workflows/ci.yml':
          'jobs:\n  test:\n    steps:\n      - run: docker build docker/alpine && docker push tide\n',
      },
    ],
    ['a script of tests', 'test', { 'scripts/run-tests.sh': 'docker build docker/alpine\n' }],
    ['one that names another', 'product', { 'scripts/run-tests.sh': 'docker build docker/alpine-web\n' }],
  ])('%s: %s', (_, role, files) =>
    expect(roleOf(path, built, files) === 'product' ? 'product' : 'test').toBe(role),
  );

  it('serves others than the tests where it listens', () => {
    expect(roleOf(path, served, { 'scripts/run-tests.sh': 'docker build docker/alpine\n' })).toBe('product');
  });
});

describe('an image in a folder of tools', () => {
  const push = 'jobs:\n  image:\n    with:\n      file: ./contrib/docker/Dockerfile\n      push: true\n';
  const page = '# Mooring\n\n## How to use this image\n';
  it.each<readonly [string, string, string, string, Files]>([
    ['that nothing pushes', 'tooling', 'contrib/docker/Dockerfile', served, {}],
    [
      'that a workflow pushes',
      'product',
      'contrib/docker/Dockerfile',
      served,
      { '.github/workflows/a.yml': push },
    ],
    [
      'that starts nothing',
      'tooling',
      'contrib/docker/Dockerfile',
      'FROM gcc',
      { '.github/workflows/a.yml': push },
    ],
    [
      'that a page hands out',
      'product',
      'scripts/docker/deb/Dockerfile',
      served,
      { 'scripts/docker/README.md': page },
    ],
    [
      'that builds',
      'tooling',
      'scripts/docker/deb/Dockerfile',
      'FROM gcc\nCMD ["/src/build.sh"]',
      { 'scripts/docker/README.md': page },
    ],
    ['of a CI', 'tooling', 'ci/docker/Dockerfile', served, { 'ci/docker/README.md': page }],
    ['for tests', 'tooling', 'contrib/docker/test.Dockerfile', served, { 'contrib/docker/README.md': page }],
  ])('%s: %s', (_, role, path, text, files) => expect(roleOf(path, text, files)).toBe(role));
});

describe('an image by what is written above it and beside it', () => {
  const modules = '[submodule "roms/tide"]\n\tpath = roms/tide\n';
  const push = 'docker login\ndocker push\nroms/tide/docker/Dockerfile\n';
  it.each([
    [
      'whose output is copied out',
      'tooling',
      'Dockerfile.android',
      '# Get the program by docker cp\nFROM debian\nCOPY . /src\nRUN make',
      {},
    ],
    [
      'that holds what a build takes',
      'tooling',
      'Dockerfile.simple',
      '# The minimum required to build and test Tide.\nFROM debian\nCOPY . /src\nCMD ["hack/run"]',
      {},
    ],
    ['that listens', 'product', 'Dockerfile.small', `# See docker cp\n${served}`, {}],
    [
      'of a folder that is for tests',
      'test',
      'src/docker/fork/Dockerfile',
      served,
      { 'src/docker/README.md': '# Docker Images for Testing\n' },
    ],
    [
      'of a page about all of the project',
      'product',
      'fork/Dockerfile',
      served,
      { 'README.md': '# Images for tests' },
    ],
    [
      'of a submodule',
      'vendored',
      'roms/tide/docker/Dockerfile',
      served,
      { '.gitmodules': modules, configure: '' },
    ],
    [
      'of one that nothing is around',
      'product',
      'roms/tide/docker/Dockerfile',
      served,
      { '.gitmodules': modules },
    ],
    [
      'of one that is pushed',
      'product',
      'roms/tide/docker/Dockerfile',
      served,
      { '.gitmodules': modules, configure: '', '.github/workflows/a.yml': push },
    ],
  ])('%s: %s', (_, role, path, text, files) => expect(roleOf(path, text, files)).toBe(role));

  it('is data of tests where Go never builds it', () => {
    expect(roleOf('third_party/tide/testdata/Dockerfile')).toBe('fixture');
  });
});

describe('an image for development', () => {
  const watched =
    'FROM node:24\nENV NODE_ENV=development\nWORKDIR /app\nCOPY . .\nEXPOSE 80\nCMD ["npm", "run", "start:dev"]\n';
  const started = watched.replace('"run", "start:dev"', '"start"');
  const stack = (build: string) => `services:\n  web:\n    build: ${build}\n    restart: always\n`;

  it.each([
    ['tooling', `# Development image of the tide table\n${served}`],
    ['tooling', `# Development / Compose image\n${served}`],
    ['tooling', `# Local dev image.\n${served}`],
    ['product', `# Image of the development board\n${served}`],
    ['product', `# Production and development image\n${served}`],
  ])('%s by its head: %j', (role, text) => {
    expect(roleOf('Dockerfile', text)).toBe(role);
  });

  it.each<[string, string, Files]>([
    ['tooling', watched, { 'Dockerfile.prod': served }],
    ['tooling', watched, { 'compose.prod.yaml': stack('{ context: ., dockerfile: release.Dockerfile }') }],
    ['product', watched, {}],
    ['product', watched, { 'compose.prod.yaml': stack('.') }],
    ['product', watched.replace('=development', '=production'), { 'Dockerfile.prod': served }],
    ['product', `${served.replace('\n', ' AS production\n')}${watched}`, { 'compose.prod.yml': '' }],
    [
      'tooling',
      started,
      {
        'Dockerfile.prod': served,
        'package.json': '{\n  "scripts": {\n    "start": "nest start --watch"\n  }\n}\n',
      },
    ],
    [
      'product',
      started,
      {
        'Dockerfile.prod': served,
        'package.json': '{\n  "scripts": {\n    "start": "node main.js"\n  }\n}\n',
      },
    ],
    [
      'product',
      'FROM python:3.14\nENV APP_ENV=development\nCOPY . .\nEXPOSE 80\nCMD ["python", "manage.py", "runserver"]\n',
      { 'Dockerfile.prod': served },
    ],
  ])('%s by its settings and its command: %j beside %j', (role, text, files) => {
    expect(roleOf('Dockerfile', text, files)).toBe(role);
  });
});

it('asks no Compose file whose target the image does not have', () => {
  const text = 'FROM debian AS base\nCOPY tide.c /src/\nEXPOSE 80\nCMD ["/tide"]\n';
  const dev = 'services:\n  dev:\n    build: .\n    volumes: [".:/src"]\n    command: sleep infinity\n';
  const prod = 'services:\n  web:\n    build: { context: ., target: runtime }\n    restart: always\n';
  const role = roleOf('Dockerfile', text, { 'compose.dev.yaml': dev });
  expect(roleOf('Dockerfile', text, { 'compose.dev.yaml': dev, 'compose.yaml': prod })).toBe(role);
});
