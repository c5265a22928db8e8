import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

const code = { 'go.mod': 'module example.org/acme/ledger\n', 'main.go': 'package main\n' };
const dockerfile =
  'FROM golang:1.22 AS base\nFROM base AS ledger-box\nCOPY . /src\nCMD ["ledger"]\nFROM registry:2 AS registry2\n';
const suite = 'package suite\n\nvar box, store = compose.Build("ledger-box"), compose.Build("registry2")\n';
const roleOf = (files: Readonly<Record<string, string>>, text = dockerfile) =>
  roleIn('Dockerfile', { ...code, 'suite/box_test.go': suite, ...files, Dockerfile: text });

describe('an image whose stages tests ask for', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['test', 'and nothing else does', {}],
    ['product', 'one of them only', { 'suite/box_test.go': suite.replace('registry2', 'store') }],
    ['product', 'and code does too', { 'run.go': 'build("ledger-box")' }],
    ['product', 'and a target does', { Makefile: 'image:\n\tdocker build --target ledger-box .\n' }],
    ['product', 'and a target builds the whole file', { Makefile: 'image:\n\tdocker build -t ledger .\n' }],
    ['product', 'and a page runs it', { 'README.md': '# Ledger\n\n    docker run acme/ledger\n' }],
  ])('%s: %s', (role, _, files) => expect(roleOf(files)).toBe(role));

  it('is product where its last stage has no name', () =>
    expect(roleOf({}, `${dockerfile}FROM scratch\nCOPY --from=ledger-box /src /\nCMD ["/ledger"]\n`)).toBe(
      'product',
    ));
  it('is product where names are those of any image', () =>
    expect(
      roleOf(
        { 'suite/box_test.go': 'compose.Build("release")' },
        'FROM debian:12 AS release\nCMD ["ledger"]\n',
      ),
    ).toBe('product'));
});

describe('an image that starts nothing, by the Compose files that build it', () => {
  const image = 'FROM python:3.12\nCOPY . /ledger\nRUN pip install -e .\n';
  const compose = 'services:\n  app:\n    build: .\n    volumes: [".:/ledger"]\n    command: sleep 5d\n';
  const roleBy = (files: Readonly<Record<string, string>>, text = image) =>
    roleIn('Dockerfile', {
      'setup.py': '',
      'ledger.py': '',
      'compose.yaml': compose,
      ...files,
      Dockerfile: text,
    });
  it.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    ['tooling', 'of work on the sources', {}, image],
    ['product', 'of work, but it starts the program', {}, `${image}CMD ["python", "-m", "ledger"]\n`],
    [
      'product',
      'of a deployment',
      { 'compose.yaml': compose.replace('sleep 5d', 'python -m ledger\n    restart: always') },
      image,
    ],
    [
      'product',
      'of work, while it is pushed',
      { 'ship.sh': 'docker build -t acme/ledger .\ndocker push acme/ledger\n' },
      image,
    ],
  ])('%s: %s', (role, _, files, text) => expect(roleBy(files, text)).toBe(role));
});
