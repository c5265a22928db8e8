import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { ecosystem } from './index.js';
import { installed } from './installed.js';
import { repositories } from './repositories.js';

const musl = `C:Q1pMZ0tTXcV2Xf4Km7cFUuDgzS8B0=
P:musl
V:1.2.5-r0
A:x86_64
L:MIT
o:musl
p:so:libc.musl-x86_64.so.1=1
F:lib
R:ld-musl-x86_64.so.1
a:0:0:755

`;
const libcrypto = `P:libcrypto3
V:3.3.2-r1
A:x86_64
L:Apache-2.0
o:openssl
D:so:libc.musl-x86_64.so.1 /bin/sh !old
p:so:libcrypto.so.3=3
F:usr
F:usr/lib
R:libcrypto.so.3

`;
const tool = `P:openssl
V:3.3.2-r1
A:x86_64
o:openssl
D:musl>=1.2 so:libcrypto.so.3 missing
p:cmd:openssl=3.3.2-r1
F:usr/bin
R:openssl
Z:Q1o0MPqkWm3qjkQBcBzUWtGvC0tKs=
F:usr/share/doc
R:openssl.txt

`;

acceptLockfile(installed, {
  claims: ['lib/apk/db/installed', 'usr/lib/apk/db/installed'],
  ignores: ['lib/apk/db/scripts.tar', 'srv/lib/apk/db/installed'],
  examples: { 'three packages': musl + libcrypto + tool, 'no package': '' },
  reordered: { 'three packages': tool + musl + libcrypto },
});

acceptLockfile(repositories, {
  claims: ['etc/apk/repositories', 'etc/apk/repositories.d/more.list'],
  ignores: ['etc/apk/world', 'etc/apk/repositories.d/more.bak'],
  examples: { two: 'https://mirror.example.com/alpine/v3.20/main\n#https://no.example.com/x\n' },
});

describe('installed', () => {
  it('follows shared libraries to the packages that bring them', () => {
    expect(outlineOf(read(musl + libcrypto + tool))).toEqual([
      'pkg:apk/libcrypto3@3.3.2-r1?arch=x86_64 -> pkg:apk/musl@1.2.5-r0?arch=x86_64',
      'pkg:apk/musl@1.2.5-r0?arch=x86_64',
      'pkg:apk/openssl@3.3.2-r1?arch=x86_64 -> pkg:apk/libcrypto3@3.3.2-r1?arch=x86_64 pkg:apk/musl@1.2.5-r0?arch=x86_64',
    ]);
  });

  it('names the origin and the licence', () => {
    expect(componentsOf(read(libcrypto))).toMatchObject([
      { source: { name: 'openssl', version: '3.3.2-r1' }, licenses: ['Apache-2.0'], architecture: 'x86_64' },
    ]);
  });

  it('keeps the programs that it owns', () => {
    expect(read(tool)).toContainEqual({ kind: 'ownership', owner: 'openssl', paths: ['usr/bin/openssl'] });
  });

  it('reads a last record without an empty line behind it', () => {
    expect(componentsOf(read('P:a\nV:1-r0'))).toHaveLength(1);
  });

  it.each([
    ['no version', 'P:a\n\n'],
    ['no name', 'V:1-r0\n\n'],
    ['a NUL in the name', 'P:a\0b\nV:1-r0\n\n'],
    ['ten megabytes of dependencies', `P:a\nV:1\nD:${'x '.repeat(5_000_000)}\n\n`],
  ])('%s costs one record', (_, bad) => {
    const facts = read(musl + bad + libcrypto);
    expect(componentsOf(facts).map(({ name }) => name)).toEqual(['libcrypto3', 'musl']);
    expect(problemsOf(facts)).toHaveLength(1);
  });
});

describe('repositories', () => {
  it.each([
    [
      'https://mirror.example.com/alpine/v3.20/main',
      'https://mirror.example.com/alpine/v3.20/main',
      ['v3.20'],
      ['main'],
    ],
    [
      '@edge http://a:b@mirror.example.com/edge/testing/',
      'http://mirror.example.com/edge/testing/',
      ['edge'],
      ['testing'],
    ],
    ['/media/cdrom/apks', '/media/cdrom/apks', [], []],
  ])('%s', (line, uri, suites, sections) => {
    expect(repositories.analyze(fileOf('etc/apk/repositories', `# c\n${line}\n`))).toEqual([
      { kind: 'archive', archive: { format: 'apk', uri, suites, sections, source: false } },
    ]);
  });
});

it('reports how to upgrade', () => {
  expect(ecosystem.upgradeCommand?.('openssl', '3.3.3-r0')).toBe("apk add --upgrade 'openssl>=3.3.3-r0'");
});

function read(text: string) {
  return installed.analyze(fileOf('lib/apk/db/installed', text));
}
