import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const project = { 'composer.json': '{"name": "acme/ledger"}', 'src/Ledger.php': '<?php\n' };
const idle = 'FROM php:8.3\nCOPY . /var/www\nRUN composer install\n';
const started = `${idle}EXPOSE 80\nCMD ["php", "-S", "0.0.0.0:80"]\n`;
const roleOf = (files: Files, dockerfile = idle) =>
  roleIn('Dockerfile', { ...project, ...files, Dockerfile: dockerfile });

const targets =
  'test:\n\tdocker build -t acme/ledger:cli . --build-arg X=1\n\tdocker run acme/ledger:cli phpunit\nformat:\n\tdocker build -t acme/ledger:cli .;\\\n';

describe('an image at the root that starts nothing, by the targets that build it', () => {
  it.each<readonly [string, string, Files]>([
    ['product', 'none', {}],
    ['test', 'tests and a formatter', { makefile: targets }],
    ['test', 'tests, of another runner', { justfile: 'test:\n  docker build -t x .\n' }],
    [
      'tooling',
      'a shell',
      { Makefile: 'shell:\n\tdocker build -t ledger .\n\tdocker run -it ledger bash\n' },
    ],
    ['product', 'one of images as well', { Makefile: `${targets}image:\n\tdocker build -t acme/ledger .\n` }],
    [
      'product',
      'tests, while another one pushes it',
      { Makefile: `${targets}up:\n\tdocker push acme/ledger\n` },
    ],
    [
      'product',
      'tests, while a workflow pushes it',
      {
        makefile: targets,
        '.github/workflows/main.yml':
          'jobs:\n  all:\n    steps:\n      - run: docker build -t acme/ledger . && docker push acme/ledger\n',
      },
    ],
    [
      'product',
      'tests, while a page offers it',
      { makefile: targets, 'README.md': '# Ledger\n\n    docker run acme/ledger\n' },
    ],
  ])('%s: %s', (role, _, files) => expect(roleOf(files)).toBe(role));

  it('is product where its base starts a server', () =>
    expect(roleOf({ makefile: targets }, idle.replace('8.3', '8.3-apache'))).toBe('product'));
  it('is product where it starts something', () =>
    expect(roleOf({ makefile: targets }, started)).toBe('product'));
});

describe('an image that pages build', () => {
  const page = (heading: string, more = '') =>
    `# Ledger\n\n${heading}\n\n\`\`\`\n$ docker build -t ledger .\n$ docker run -it -v $(pwd):/ledger ledger\n\`\`\`\n${more}`;
  it.each<readonly [string, string, string, string]>([
    ['tooling', 'for contributors', page('# Contributing\n\n## Running with Docker'), idle],
    ['product', 'for contributors, and starts the program', page('# Contributing'), started],
    ['product', 'to use it', page('## Usage'), idle],
    ['product', 'for both', page('## Development', '\n## Deployment\n\n`docker build .`\n'), idle],
  ])('%s: %s', (role, _, readme, text) => expect(roleOf({ 'README.md': readme }, text)).toBe(role));
});

describe('an image that is named by a target of pages', () => {
  const docs =
    'FROM debian:12\nRUN apt-get install -y make\nCOPY docs /docs\nEXPOSE 8000\nCMD ["make", "serve"]\n';
  const roleBy = (target: string) =>
    roleIn('Dockerfile.pages', {
      'main.go': 'package main\n',
      'Dockerfile.pages': docs,
      Makefile: `${target}:\n\tdocker build -f Dockerfile.pages .\n`,
    });
  it('is documentation', () => expect(roleBy('build-docs')).toBe('documentation'));
  it('is product by another one', () => expect(roleBy('site')).toBe('product'));
});

describe('an image that a plan of Buildx builds', () => {
  const cached =
    'target "build" {\n  output = ["type=cacheonly"]\n}\ntarget "test" {\n  inherits = ["build"]\n}\n';
  it.each<readonly [string, string, string]>([
    ['tooling', 'and keeps nothing', cached],
    ['product', 'and keeps programs', `${cached}target "bin" {\n  output = ["./bin"]\n}\n`],
    ['product', 'and names', `${cached}target "image" {\n  tags = ["acme/ledger"]\n}\n`],
    ['product', 'without saying what it keeps', 'target "build" {\n}\n'],
  ])('%s: %s', (role, _, plan) => expect(roleOf({ 'docker-bake.hcl': plan }, started)).toBe(role));
});

describe('what archives of the repository leave out', () => {
  const attributes =
    '* text=auto\n/tests export-ignore\n/Dockerfile export-ignore\n/compose.yaml -text export-ignore\n';
  const compose = 'services:\n  web:\n    build: .\n    ports: ["80:80"]\n';
  it.each<readonly [string, string, string, Files]>([
    ['tooling', 'an image', 'Dockerfile', { '.gitattributes': attributes }],
    ['tooling', 'a Compose file', 'compose.yaml', { '.gitattributes': attributes, 'compose.yaml': compose }],
    [
      'product',
      'an image that is taken in again',
      'Dockerfile',
      { '.gitattributes': `${attributes}/Dockerfile -export-ignore\n` },
    ],
    ['product', 'other files', 'Dockerfile', { '.gitattributes': '/tests export-ignore\n' }],
    [
      'product',
      'an image that is pushed',
      'Dockerfile',
      {
        '.gitattributes': attributes,
        Makefile: 'ship:\n\tdocker build -t acme/ledger .\n\tdocker push acme/ledger\n',
      },
    ],
    [
      'product',
      'a Compose file that a page offers',
      'compose.yaml',
      {
        '.gitattributes': attributes,
        'compose.yaml': compose,
        'README.md': '# Ledger\n\nStart `docker compose up`.\n',
      },
    ],
  ])('%s: %s', (role, _, path, files) =>
    expect(roleIn(path, { ...project, Dockerfile: started, ...files })).toBe(role),
  );
});

describe('a Compose file that is started again, on pages', () => {
  const compose = 'services:\n  web:\n    build: .\n    ports: ["80:80"]\n    restart: always\n';
  const up = '\n\n```\ndocker-compose up\n```\n';
  it.each([
    [
      'tooling',
      'for development',
      'A [Compose file](docker-compose.yml) is there for quick and easy development.',
    ],
    ['product', 'for all', 'A [Compose file](docker-compose.yml) is there as well.'],
    ['product', 'for both', 'The docker-compose.yml is there for development and can be deployed.'],
    ['product', 'for the latest development version', 'Take docker-compose.yml for the development version.'],
  ])('%s: %s', (role, _, says) =>
    expect(
      roleIn('docker-compose.yml', {
        'main.go': '',
        'go.mod': 'module example.org/acme/ledger\n',
        Dockerfile: started,
        'docker-compose.yml': compose,
        'README.md': `# Ledger\n\n## Getting started\n\n### Docker\n\n${says}${up}`,
      }),
    ).toBe(role),
  );
});
