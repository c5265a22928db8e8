import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const go = { 'go.mod': 'module example.org/acme/tide\n', 'main.go': 'package main\n' };
const base =
  'FROM ubuntu:24.04\nRUN apt-get install -y curl\nCOPY . /src\nRUN cd /src && ./setup && cp tide /usr/bin/\n';
const starts = `${base}CMD ["tide"]\n`;
const travis = 'before_install:\n  - docker build -f docker/Dockerfile.base -t tide:base .\n';
const matrix =
  'on: push\njobs:\n  images:\n    strategy: { matrix: { on: [debian, fedora] } }\n    steps:\n      - run: docker build -f docker/${{ matrix.on }}/Dockerfile .\n';
const roleOf = (path: string, text: string, files: Files) => roleIn(path, { ...go, ...files, [path]: text });

describe('an image by those who build it', () => {
  it.each<readonly [string, string, string, string, Files]>([
    [
      'tooling',
      'a CI alone, and it starts nothing',
      'docker/Dockerfile.base',
      base,
      { '.travis.yml': travis },
    ],
    [
      'product',
      'a CI alone, and it starts the program',
      'docker/Dockerfile.base',
      starts,
      { '.travis.yml': travis },
    ],
    [
      'product',
      'a CI that pushes it',
      'docker/Dockerfile.base',
      base,
      { '.travis.yml': `${travis}  - docker push acme/tide:base\n` },
    ],
    [
      'product',
      'a CI, while a page offers it',
      'docker/Dockerfile.base',
      base,
      { '.travis.yml': travis, 'README.md': '# Tide\n\nBuild it with docker/Dockerfile.base.\n' },
    ],
    [
      'tooling',
      'a job that tries a matrix of them',
      'docker/debian/Dockerfile',
      starts,
      { '.github/workflows/try.yml': matrix },
    ],
    [
      'product',
      'a job that pushes a matrix of them',
      'docker/debian/Dockerfile',
      starts,
      { '.github/workflows/try.yml': `${matrix}      - run: docker push acme/tide\n` },
    ],
    [
      'tooling',
      'a job beside one that pushes another',
      'docker/debian/Dockerfile',
      starts,
      {
        '.github/workflows/try.yml': `${matrix}  release:\n    steps:\n      - run: docker push acme/tide\n`,
      },
    ],
    [
      'product',
      'a matrix that listens',
      'docker/debian/Dockerfile',
      `${starts}EXPOSE 80\n`,
      { '.github/workflows/try.yml': matrix },
    ],
    [
      'test',
      'a script of tests without an extension',
      'docker/base-1/Dockerfile',
      starts,
      {
        'test-in-docker':
          '#!/bin/sh\nfor each in docker/base-*/Dockerfile; do docker build -f "$each" .; done\n',
      },
    ],
    [
      'test',
      'a script in the folder of tests',
      'Containerfile.alpine',
      starts,
      { 'tests/alpine.sh': 'docker build -f ../Containerfile.alpine ..\n' },
    ],
    [
      'product',
      'a script of no such name',
      'Containerfile.alpine',
      starts,
      { 'scripts/alpine.sh': 'docker build -f Containerfile.alpine .\n' },
    ],
    [
      'test',
      'a job whose comment says that it is for tests',
      'docker/tide-server/Dockerfile',
      `${starts}EXPOSE 22\n`,
      {
        '.gitlab-ci.yml':
          '# Builds the image used by tests\nServer image:\n  script:\n    - /executor --context $CI_PROJECT_DIR/docker/tide-server --destination registry.example.org/tide\n',
      },
    ],
    [
      'product',
      'a job that has no such comment',
      'docker/tide-server/Dockerfile',
      `${starts}EXPOSE 22\n`,
      {
        '.gitlab-ci.yml':
          'Server image:\n  script:\n    - /executor --context docker/tide-server --destination registry.example.org/tide\n',
      },
    ],
  ])('%s: %s', (role, _, path, text, files) => expect(roleOf(path, text, files)).toBe(role));

  it('has a part of its path twice in a name with a variable', () => {
    const ci = { '.travis.yml': 'script:\n  - docker build -f docker/$ON/$ON.Dockerfile .\n' };
    expect(roleOf('docker/sparse/sparse.Dockerfile', base, ci)).toBe('tooling');
    expect(roleOf('docker/sparse/image.Dockerfile', base, ci)).toBe('product');
  });
});
