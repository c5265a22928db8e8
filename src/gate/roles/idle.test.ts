import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

type Files = Readonly<Record<string, string>>;

const python = { 'setup.py': 'setup(\n  name="tide",\n)\n', 'tide/app.py': 'print()\n' };
const c = { 'configure.ac': 'AC_INIT([tide], [4.1])\n', 'src/main.c': 'int main() {}\n' };
const library = { 'go.mod': 'module example.org/acme/tide\n', 'tide.go': 'package tide\n' };

describe('an image that starts nothing', () => {
  it.each<readonly [string, string, string, Files]>([
    [
      'tooling',
      'holds disks of machines',
      'FROM python:3.12\nRUN pip install twine\nCOPY images/*.qcow2 /opt/\n',
      python,
    ],
    ['product', 'holds the project', 'FROM python:3.12\nCOPY . /opt/\n', python],
    ['product', 'installs it by its name', 'FROM python:3.12\nRUN pip install tide\n', python],
    [
      'product',
      'is described for a registry',
      'FROM fedora:42\nLABEL usage="For use with the command"\nRUN dnf -y upgrade\n',
      python,
    ],
    ['product', 'is on one that starts something', 'FROM acme/proxy\nRUN rm /etc/proxy.d/default\n', python],
    [
      'tooling',
      'fetches what a compiled project needs',
      'FROM ubuntu\nCOPY . /src\nRUN scripts/deps.sh\n',
      c,
    ],
    [
      'product',
      'has a compiled program in its place',
      'FROM ubuntu AS b\nCOPY . .\nFROM ubuntu\nCOPY --from=b /tide /bin/\n',
      c,
    ],
    ['product', 'is of no project', 'FROM ubuntu\nRUN apt-get install -y curl\n', {}],
  ])('%s: %s', (role, _, text, files) =>
    expect(roleIn('docker/Dockerfile.of', { ...files, 'docker/Dockerfile.of': text })).toBe(role),
  );
});

describe('an image of which no program of the project is made', () => {
  const built = (command: string) => `FROM golang\nCOPY . .\nRUN ${command}\nCMD ["/a"]\n`;
  it.each<readonly [string, string, Files]>([
    ['example', built('go build -o /a ./examples/mooring'), library],
    ['example', 'FROM golang\nCOPY . .\nWORKDIR /src/examples/mooring\nRUN go build\nCMD ["/a"]\n', library],
    ['product', built('go build -o /a ./cmd/tide && go build ./examples/mooring'), library],
    ['tooling', built('cd /src && go build -o /a'), library],
    ['product', built('cd /src && go build -o /a'), { ...library, 'main.go': 'package main\n' }],
    ['product', built('go build -o /a ./tides'), library],
  ])('%s: %s', (role, text, files) =>
    expect(roleIn('Dockerfile', { ...files, Dockerfile: text })).toBe(role),
  );
});

it('a formatter of others that a script runs on the sources is tooling', () => {
  const path = 'other/docker/format/Dockerfile';
  const format =
    'FROM acme/haskell AS a\nFROM ubuntu\nCOPY --from=a /bin/format /bin/\nENTRYPOINT ["/bin/format"]\n';
  const run =
    '#!/bin/sh\ndocker build -t format -f other/docker/format/Dockerfile .\ndocker run --rm -v "$PWD:/work" format "$@"\n';
  expect(roleIn(path, { ...c, [path]: format, 'other/docker/format/run': run })).toBe('tooling');
  expect(roleIn(path, { ...c, [path]: format })).toBe('product');
});
