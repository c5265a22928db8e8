import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const python = { 'pyproject.toml': '[project]\nname = "ledger"\n', 'ledger/app.py': 'app = 1\n' };
const c = { 'configure.ac': 'AC_INIT([tide], [4.1])\n', 'src/main.c': 'int main() {}\n' };
const roleOf = (text: string, files: Files, path = 'Dockerfile') => roleIn(path, { ...files, [path]: text });

describe('an image has the role of the code that a container starts', () => {
  const start = (command: string) =>
    `FROM python:3.12\nCOPY . /app\nRUN pip install .\nEXPOSE 8000\nCMD ${command}\n`;
  it.each<readonly [string, string, Files]>([
    ['test', '["uvicorn", "tests.pages.endless:app"]', { 'tests/pages/endless.py': '' }],
    ['test', '["python", "-m", "tests.pages"]', { 'tests/pages/__init__.py': '' }],
    ['test', 'node /app/e2e/server.js', { 'e2e/server.js': '' }],
    ['example', 'python sample_site/manage.py runserver 0.0.0.0:8000', { 'sample_site/manage.py': '' }],
    ['product', '["uvicorn", "ledger.app:app"]', {}],
    ['product', '["uvicorn", "tests.pages.endless:app"]', {}],
    ['product', 'python manage.py runserver', { 'manage.py': '', 'sample_site/manage.py': '' }],
  ])('%s: %s', (role, command, files) => expect(roleOf(start(command), { ...python, ...files })).toBe(role));

  it.each([
    ['tooling', '//go:build ignore\n\npackage main\n'],
    ['product', 'package main\n'],
  ])('%s: by go run', (role, head) =>
    expect(
      roleOf('FROM golang:1.23\nENTRYPOINT ["go", "run", "linux/tables.go"]\n', {
        'go.mod': 'module example.org/acme/tide\n',
        'main.go': 'package main\n',
        'linux/tables.go': head,
      }),
    ).toBe(role),
  );
});

describe('an image whose script goes on with what it is given is as one without a command', () => {
  const image =
    'FROM debian:12\nRUN apt-get install -y gcc make\nCOPY . /src\nRUN cd /src && ./configure && make\n';
  const scripts = {
    'is given': '#!/bin/sh\nset -e\nexec "$@"\n',
    'is given or a shell':
      '#!/bin/sh\nif [ $# -gt 0 ]; then\n  exec gosu tide "$@"\nelse\n  exec sudo -u tide -i\nfi\n',
    'a shell': '#!/bin/sh\nsetup\n\n/bin/bash\n',
  };
  it.each(Object.entries(scripts))('%s', (_, script) =>
    expect(roleOf(`${image}COPY enter.sh /\nENTRYPOINT ["/enter.sh"]\n`, { ...c, 'enter.sh': script })).toBe(
      'tooling',
    ),
  );
  it.each([
    ['what the script starts', 'exec tide --port 80\n', ''],
    ['what it starts with the words', 'tide "$@"\n', ''],
    ['its command', 'exec "$@"\n', 'CMD ["tide"]\n'],
  ])('but for %s', (_, script, command) =>
    expect(
      roleOf(`${image}COPY enter.sh /\nENTRYPOINT ["/enter.sh"]\n${command}`, { ...c, 'enter.sh': script }),
    ).toBe('product'),
  );
});

describe('an image whose script compiles the project, and leaves it where it is, is tooling', () => {
  const image = 'FROM alpine:3.20\nCOPY enter.sh /\nENTRYPOINT ["/enter.sh"]\n';
  it.each([
    ['tooling', 'git clone https://git.example.org/tide\ncd tide\nmake -j4\ncp tide /out/\n'],
    ['tooling', 'cd /src\ncmake -B b .\ncmake --build b\n'],
    ['product', 'make -C /src\nexec /src/tide --listen\n'],
  ])('%s: %s', (role, script) => expect(roleOf(image, { ...c, 'enter.sh': script })).toBe(role));
});

describe('an image that hands out what it holds is tooling', () => {
  const image = 'FROM debian:12\nRUN git clone https://git.example.org/tide && make -C tide\n';
  it.each([
    ['tooling', 'ENTRYPOINT cp -r /build/. /output'],
    ['tooling', 'CMD ["tar", "-c", "/build"]'],
    ['product', 'CMD ["cpd", "--serve"]'],
  ])('%s: %s', (role, command) => expect(roleOf(`${image}${command}\n`, c)).toBe(role));
});

describe('an image of a package of Python', () => {
  const image = 'FROM ubuntu:24.04\nRUN apt-get install -y python3\nADD . /ledger\nWORKDIR /ledger\n';
  const published = (more = '') => `setup(\n  name="ledger",\n  classifiers=["A"]${more})\n`;
  it.each<readonly [string, string, Files]>([
    ['tooling', 'without a command of its own', { 'setup.py': published() }],
    [
      'product',
      'that installs a command',
      { 'setup.py': published(', entry_points={"console_scripts": []}') },
    ],
    ['product', 'that is a command', { 'setup.py': published(), 'ledger/__main__.py': '' }],
    ['product', 'beside a program', { 'setup.py': published(), 'main.py': '' }],
    ['product', 'that no index holds', { 'setup.py': 'setup(name="ledger")\n' }],
  ])('%s: %s', (role, _, files) => expect(roleOf(image, { 'ledger/app.py': '', ...files })).toBe(role));
});
