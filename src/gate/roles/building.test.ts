import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const c = { 'configure.ac': 'AC_INIT([tide], [4.1])\n', 'src/main.c': 'int main() {}\n' };
const cmake = { 'CMakeLists.txt': 'project(tide)\n', 'src/main.cc': 'int main() {}\n' };
const go = { 'go.mod': 'module example.org/acme/tide\n', 'main.go': 'package main\n' };
const python = { 'setup.py': 'setup(\n  name="tide",\n)\n', 'tide/app.py': 'print()\n' };

const compiled =
  'FROM debian:12\nRUN apt-get install -y gcc make\nCOPY . /src\nRUN cd /src && ./configure && make\n';

describe('an image that compiles the project and starts nothing is tooling', () => {
  it.each<readonly [string, string, string, Files]>([
    ['by configure and make', 'Dockerfile', compiled, c],
    ['on a distribution of its own folder', 'Dockerfile.alpine', compiled.replace('debian:12', 'alpine'), c],
    [
      'on a base that a variable names',
      'Dockerfile',
      compiled.replace('FROM debian:12', 'ARG ON=debian\nFROM ${ON}:12'),
      c,
    ],
    [
      'on a stage before',
      'docker/Dockerfile',
      `${compiled.replace('debian:12', 'debian AS base')}FROM base AS checks\nRUN true\n`,
      c,
    ],
    [
      'with a shell',
      'docker/Dockerfile',
      'FROM ubuntu:22.04\nCOPY . /t\nRUN cmake -B b /t && cmake --build b\nCMD ["/bin/bash"]\n',
      cmake,
    ],
    [
      'of a clone',
      'pack/linux/Dockerfile',
      'FROM fedora:39\nRUN git clone https://git.example.org/tide && cd tide && cmake . && cmake --build . -v\n',
      cmake,
    ],
    [
      'in Go',
      'docker/Dockerfile',
      'FROM golang:1.21\nCOPY . /go/src/tide\nRUN make deps\nRUN make build\n',
      go,
    ],
    [
      'in OCaml',
      'Dockerfile',
      'ARG tag=4.14\nFROM ocaml/opam2:$tag\nADD . .\nRUN eval $(opam env) && make\n',
      { 'tide.opam': '', Makefile: 'all:\n' },
    ],
  ])('%s', (_, path, text, files) => expect(roleIn(path, { ...files, [path]: text })).toBe('tooling'));
});

describe('it is product', () => {
  const page = (text: string) => ({ ...c, 'README.md': text });
  it.each<readonly [string, string, string, Files]>([
    ['without a project around', 'Dockerfile', compiled, {}],
    ['where it starts the program', 'Dockerfile', `${compiled}CMD ["tide"]\n`, c],
    ['where it listens', 'Dockerfile', `${compiled}EXPOSE 80\n`, c],
    [
      'where only a stage before compiles',
      'Dockerfile',
      `${compiled}FROM debian\nCOPY --from=0 /src/tide /usr/bin/\n`,
      c,
    ],
    ['on an image that starts something', 'Dockerfile', compiled.replace('debian:12', 'nginx'), c],
    ['on a language with a server', 'Dockerfile', compiled.replace('debian:12', 'php:8-apache'), c],
    [
      'of a language that runs from its sources',
      'Dockerfile',
      'FROM python:3.12\nCOPY . /app\nRUN pip install -r requirements.txt\n',
      python,
    ],
    [
      'with a compiler for its dependencies',
      'Dockerfile',
      'FROM python:3.12\nRUN apt-get install -y gcc libffi-dev\nCOPY . /app\nRUN pip install /app\n',
      python,
    ],
    ['that installs the project', 'Dockerfile', 'FROM example/conda\nRUN mamba install tide\n', cmake],
    ['where a page pulls it', 'Dockerfile', compiled, page('# Tide\n\n    docker pull acme/tide\n')],
    [
      'where a page runs it',
      'docker/Dockerfile',
      compiled,
      page('# Usage\n\n    docker run -it -v $HOME/maps:/maps acme/tide tide draw\n'),
    ],
    [
      'where a workflow pushes it',
      'docker/Dockerfile',
      compiled,
      {
        ...c,
        '.github/workflows/image.yml':
          'jobs:\n  image:\n    steps:\n      - uses: docker/login-action@v3\n      - uses: docker/build-push-action@v6\n        with:\n          file: docker/Dockerfile\n          push: true\n',
      },
    ],
    [
      'where make calls it an image',
      'docker/Dockerfile',
      compiled,
      { ...c, Makefile: 'image:\n\tdocker build -f docker/Dockerfile .\n' },
    ],
    [
      'where a Compose file starts it',
      'Dockerfile',
      compiled,
      {
        ...c,
        'compose.yaml': 'services:\n  tide:\n    build: .\n    command: tide serve\n    ports: ["80:80"]\n',
      },
    ],
    [
      'where an action is made of it',
      'Dockerfile',
      compiled,
      { ...c, 'action.yml': 'runs:\n  using: docker\n  image: Dockerfile\n' },
    ],
    [
      'where another image is built on it',
      'docker/base/Dockerfile',
      compiled,
      { ...c, 'docker/web/Dockerfile': 'FROM acme/tide-base:1\nCMD ["tide"]\n' },
    ],
  ])('%s', (_, path, text, files) => expect(roleIn(path, { ...files, [path]: text })).toBe('product'));

  it.each([
    [
      'to work on the sources, which are mounted',
      'tooling',
      '# Usage\n\n    docker run -it -v $(pwd):/src tide make\n',
    ],
    ['under a heading of tests', 'tooling', '# Testing\n\n    docker run -it tide\n'],
    ['of another image', 'tooling', '# Usage\n\n    docker run -it postgres\n'],
  ])('but not where a page runs it %s', (_, role, text) =>
    expect(roleIn('Dockerfile', { ...page(text), Dockerfile: compiled })).toBe(role),
  );
});

describe('an image that makes packages', () => {
  const tools = 'FROM debian:12\nRUN apt-get install -y devscripts debhelper\n';
  it.each<readonly [string, string, string, Files]>([
    [
      'tooling',
      'Dockerfile.pkg',
      `${tools}COPY . /src\nWORKDIR /src\nRUN dpkg-buildpackage -us -uc\n`,
      python,
    ],
    [
      'tooling',
      'pack/Dockerfile',
      `${tools}COPY 90-retries /etc/apt/apt.conf.d/\nCOPY build-deb /root\nENTRYPOINT /root/build-deb\n`,
      { Makefile: 'all:\n', 'tide.spec': '' },
    ],
    [
      'tooling',
      'docker/Dockerfile.suse',
      'FROM opensuse/leap\nCOPY . /s\nCMD ["rpmbuild", "-ba", "/s/tide.spec"]\n',
      python,
    ],
    [
      'tooling',
      'Dockerfile.deck',
      'FROM debian:12\nRUN apt-get install -y build-essential libssl-dev\nWORKDIR /tide\nENTRYPOINT ["./build-static.sh"]\n',
      c,
    ],
    [
      'tooling',
      'images/rocky.Dockerfile',
      'FROM rockylinux:9\nRUN yum -y install rpm-build python3-devel\nENTRYPOINT ["/entry.sh"]\n',
      python,
    ],
    ['tooling', 'pack/deb.Dockerfile', 'FROM scratch\nCOPY --from=acme/packed /tide.deb /\n', python],
    ['tooling', 'pack/Dockerfile', `# Image for building deb packages\n${tools}CMD ["/run"]\n`, python],
    [
      'product',
      'pack/Dockerfile',
      `# Image of the program, without its packages\n${tools}CMD ["/run"]\n`,
      python,
    ],
    [
      'product',
      'images/rocky.Dockerfile',
      'FROM rockylinux:9\nCOPY entry.sh /\nRUN yum -y install python3-devel rpm-build\nENTRYPOINT ["/entry.sh"]\n',
      python,
    ],
    ['product', 'Dockerfile', 'FROM scratch\nCOPY --from=acme/packed /tide /\nENTRYPOINT ["/tide"]\n', go],
    ['product', 'Dockerfile', 'FROM node:20\nCOPY . .\nCMD ["make", "serve"]\n', c],
    [
      'product',
      'Dockerfile',
      'FROM maven:3\nCOPY . .\nCMD mvn spring-boot:run\n',
      { 'pom.xml': '<artifactId>tide</artifactId>' },
    ],
    ['product', 'Dockerfile', 'FROM golang:1\nCOPY . .\nCMD make && ./tide\n', go],
  ])('%s: %s', (role, path, text, files) => expect(roleIn(path, { ...files, [path]: text })).toBe(role));
});

describe('a place to build in, of which nothing is started', () => {
  const deck = 'FROM ubuntu:20.04\nRUN apt-get install -y meson libudev-dev libsystemd-dev\nRUN mkdir /src\n';
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'contrib/Dockerfile-ubuntu', deck, c],
    ['tooling', 'contrib/Dockerfile-ubuntu', `${deck}CMD []\n`, c],
    [
      'tooling',
      'docker_deck/Dockerfile',
      `${deck}COPY docker_deck/check.sh list.asc deck_requirements.txt /\n`,
      python,
    ],
    [
      'tooling',
      'Dockerfile',
      'FROM python:3.7\nRUN apt-get install -y libmemcached-dev gcc\nCOPY requirements-ci.txt /tide/\nRUN pip install -r /tide/requirements-ci.txt\n',
      python,
    ],
    ['product', 'contrib/Dockerfile-ubuntu', `${deck}COPY src /src\n`, python],
    ['product', 'docker/Dockerfile', `${deck}RUN pip install tide\n`, python],
  ])('%s: %s', (role, path, text, files) => expect(roleIn(path, { ...files, [path]: text })).toBe(role));
});

describe('an image that is made to check the project is a test', () => {
  const gems = 'FROM ruby:3\nCOPY . .\nRUN bundle install\n';
  it.each([
    ['test', 'Dockerfile', `${gems}RUN bundle exec rake checks\n# Not to be kept\nRUN exit 1\n`],
    ['product', 'Dockerfile', `${gems}RUN test -e a || exit 1\n`],
    [
      'test',
      'Containerfile',
      '# Tide Benchmark Container\n#\n# Compares it with others.\nFROM ubuntu\nEXPOSE 80\nCMD ["run"]\n',
    ],
    [
      'product',
      'Dockerfile',
      '# Testing environment\nFROM ubuntu AS tests\nRUN true\nFROM ubuntu\nCMD ["run"]\n',
    ],
    ['test', 'Dockerfile', 'FROM python:3\nCOPY . .\nEXPOSE 80\nCMD ["python", "-m", "benchmarks.app"]\n'],
    ['test', 'perf/Dockerfile', 'FROM python:3\nCOPY *.py /\nCMD ["python", "/collect.py"]\n'],
    ['test', 'itest/Dockerfile', 'FROM python:3\nCMD ["/run"]\n'],
    [
      'test',
      'containers/tide-test-card/Containerfile',
      'FROM ubuntu\nRUN /src/.github/setup.sh card\nCMD /src/.github/test-card.sh\n',
    ],
    [
      'tooling',
      'containers/tide-mingw/Containerfile',
      'FROM ubuntu\nRUN /src/.github/setup.sh\nCMD /src/.github/build.sh mingw\n',
    ],
    ['product', 'docker/speed-test/Dockerfile', 'FROM ubuntu\nCOPY . .\nCMD ["/serve"]\n'],
    ['product', 'docker/tide-test/Dockerfile', 'FROM ubuntu\nEXPOSE 80\nCMD ["/serve"]\n'],
    ['tooling', 'docker/deb/Dockerfile', 'FROM ubuntu\nCOPY . .\n'],
    ['product', 'docker/deb/Dockerfile', 'FROM ubuntu\nCOPY . .\nCMD ["/serve"]\n'],
    ['example', 'tide_example/Dockerfile', 'FROM ubuntu\nCMD ["/serve"]\n'],
    ['tooling', 'build-support/docker/db/Dockerfile', 'FROM ubuntu\nEXPOSE 1\nCMD ["/serve"]\n'],
    ['tooling', '.gitlab-ci.d/docker/Dockerfile', 'FROM ubuntu\nCMD ["/serve"]\n'],
  ])('%s: %s', (role, path, text) => expect(roleIn(path, { ...python, [path]: text })).toBe(role));
});

describe('what may start something', () => {
  const file = (command: string) => `${compiled}${command}\n`;
  it.each([
    ['tooling', 'ENTRYPOINT ["/usr/bin/tini", "--"]'],
    ['tooling', 'ENTRYPOINT ["/usr/bin/dumb-init", "--"]\nCMD ["bash"]'],
    ['tooling', 'CMD ["/bin/bash", "-l"]'],
    ['tooling', 'ENTRYPOINT ["/bin/bash", "-c"]'],
    ['tooling', 'CMD scl enable gcc-toolset-12 bash'],
    ['tooling', 'CMD echo built'],
    ['product', 'ENTRYPOINT ["/usr/bin/tini", "--", "tide"]'],
    ['product', 'ENTRYPOINT ["/bin/bash", "-c"]\nCMD ["tide"]'],
    ['product', 'CMD echo started && tide'],
    ['test', 'RUN cd /src && make check\nCMD ["bash"]'],
  ])('%s: %s', (role, command) =>
    expect(roleIn('Dockerfile', { ...c, Dockerfile: file(command) })).toBe(role),
  );
});

describe('an image in a folder of tools', () => {
  const deck = 'FROM ubuntu:20.04\nRUN apt-get install -y gcc make libssl-dev\n';
  const push =
    'steps:\n  - uses: docker/login-action@v3\n  - with:\n      images: acme/tide\n      file: ./tools/Dockerfile\n';
  it.each<readonly [string, string, Files]>([
    ['product', 'tools/Dockerfile', { 'tools/Dockerfile': compiled, '.github/workflows/image.yml': push }],
    [
      'tooling',
      'tools/Dockerfile',
      { 'tools/Dockerfile': compiled, '.github/workflows/image.yml': push.replace('acme/tide', 'acme/deck') },
    ],
    ['tooling', 'tools/check.py', { 'tools/Dockerfile': deck, 'tools/check.py': '' }],
    [
      'product',
      'tools/check.py',
      { 'tools/Dockerfile': 'FROM ubuntu\nCMD ["/serve"]\n', 'tools/check.py': '' },
    ],
  ])('%s: %s', (role, path, files) => expect(roleIn(path, { ...c, ...files })).toBe(role));
});

describe('an image that holds nothing of the project', () => {
  const lint = 'FROM node:20\nRUN npm install -g acme-lint\n';
  const path = 'docker/acme/Dockerfile';
  it.each<readonly [string, string, Files]>([
    [
      'tooling',
      'that a script runs on the sources',
      { 'deck.sh': 'docker build -t acme docker/acme\ndocker run --rm \\\n  -v "$(pwd)":/w acme\n' },
    ],
    [
      'tooling',
      'that a page runs on the sources',
      { 'docker/README.md': 'Build docker/acme, then\n\n    podman run -v $PWD:/w:z -ti acme\n' },
    ],
    [
      'tooling',
      'that a script runs on other files',
      { 'deck.sh': 'docker build -t acme docker/acme\ndocker run --rm -v /srv:/w acme\n' },
    ],
    [
      'product',
      'that is pushed',
      { 'deck.sh': 'docker build docker/acme\ndocker run -v $PWD:/w acme\ndocker push acme\n' },
    ],
  ])('%s: %s', (role, _, files) => expect(roleIn(path, { ...python, ...files, [path]: lint })).toBe(role));
});

it.each([
  ['tooling', 'Dockerfile.rpm', 'FROM acme/base\nCOPY . /s\n'],
  ['tooling', 'packaging/deb/Dockerfile', 'FROM acme/base\nCOPY . /s\n'],
  ['product', 'Dockerfile.rpm', 'FROM acme/base\nCOPY . /s\nCMD ["/serve"]\n'],
])('by a word for packages: %s: %s', (role, path, text) =>
  expect(roleIn(path, { ...c, [path]: text })).toBe(role),
);

describe('an image that starts a script', () => {
  const file = 'FROM acme/base\nCOPY . /s\nCOPY pack/go.sh /\nENTRYPOINT ["/go.sh"]\n';
  it.each([
    ['tooling', 'that packages', 'cd /s\ndpkg-buildpackage -b\ncp ../*.deb /output\n'],
    ['test', 'that ends with a suite', 'set -e\npip install .\npytest -v\n'],
    ['product', 'that starts a server', 'make migrate\ntide serve\n'],
    ['product', 'that starts what it is handed', 'pytest --version\nexec "$@"\n'],
  ])('%s: %s', (role, _, script) =>
    expect(roleIn('pack/Dockerfile', { ...python, 'pack/Dockerfile': file, 'pack/go.sh': script })).toBe(
      role,
    ),
  );
});
