import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { copyright } from './copyright.js';
import { spdxOf } from './dep5-licences.js';
import { ecosystem } from './index.js';
import { ownership } from './ownership.js';
import { sources } from './sources.js';
import { status } from './status.js';

const libc = record({ Package: 'libc6', Source: 'glibc', Version: '2.41-12', Provides: 'libc6-2.41' });
const openssl = record({
  Package: 'openssl',
  Version: '3.0.15-1~deb12u1+b2',
  Source: 'openssl (3.0.15-1~deb12u1)',
  'Pre-Depends': 'libc6 (>= 2.34)',
  Depends: 'debconf (>= 0.5) | debconf-2.0,\n libc6:any [amd64]',
});
const cdebconf = record({
  Package: 'cdebconf',
  Version: '1:0.280',
  Architecture: 'all',
  Provides: 'debconf-2.0',
});

acceptLockfile(status, {
  claims: ['var/lib/dpkg/status', 'var/lib/dpkg/status.d/base'],
  ignores: ['var/lib/dpkg/status-old', 'var/lib/dpkg/status.d/base.md5sums', 'srv/var/lib/dpkg/status'],
  examples: { 'three packages': libc + openssl + cdebconf, 'no package': '' },
  reordered: { 'three packages': cdebconf + openssl + libc },
});

acceptLockfile(ownership, {
  claims: ['var/lib/dpkg/info/libssl3:amd64.list', 'var/lib/dpkg/status.d/base.md5sums'],
  ignores: ['var/lib/dpkg/info/libssl3:amd64.md5sums', 'var/lib/dpkg/status.d/base'],
  examples: { 'a package': '/.\n/usr\n/usr/bin\n/usr/bin/openssl\n/usr/share/doc/openssl/copyright\n' },
});

acceptLockfile(copyright, {
  claims: ['usr/share/doc/openssl/copyright'],
  ignores: ['usr/share/doc/openssl/examples/copyright', 'usr/local/share/doc/openssl/copyright'],
  examples: {
    'machine readable': 'Format: https://example.com/\n\nFiles: *\nLicense: GPL-2+\n',
    prose: 'On Debian systems, see /usr/share/common-licenses/GPL-2.\n',
  },
});

acceptLockfile(sources, {
  claims: ['etc/apt/sources.list', 'etc/apt/sources.list.d/debian.sources', 'etc/apt/sources.list.d/x.list'],
  ignores: ['etc/apt/sources.list.save', 'etc/apt/sources.list.d/x.list.dpkg-old'],
  examples: { lines: 'deb http://archive.example.com/debian trixie main\n' },
});

describe('status', () => {
  it('keeps epochs, rebuilds, sources and edges', () => {
    const facts = read(libc + openssl + cdebconf);
    expect(componentsOf(facts)).toMatchObject([
      {
        name: 'cdebconf',
        version: '1:0.280',
        source: { name: 'cdebconf', version: '1:0.280' },
        architecture: 'all',
      },
      { name: 'libc6', source: { name: 'glibc', version: '2.41-12' } },
      { name: 'openssl', source: { name: 'openssl', version: '3.0.15-1~deb12u1' } },
    ]);
    expect(outlineOf(facts)).toEqual([
      'pkg:deb/cdebconf@1:0.280?arch=all',
      'pkg:deb/libc6@2.41-12?arch=amd64',
      'pkg:deb/openssl@3.0.15-1~deb12u1+b2?arch=amd64 -> pkg:deb/cdebconf@1:0.280?arch=all pkg:deb/libc6@2.41-12?arch=amd64',
    ]);
  });

  it.each([
    ['install ok installed', 1],
    ['hold ok installed', 1],
    ['install ok half-configured', 1],
    ['install ok unpacked', 1],
    ['install ok triggers-pending', 1],
    ['deinstall ok config-files', 0],
    ['purge ok not-installed', 0],
  ])('state %s', (state, count) => {
    expect(componentsOf(read(record({ Package: 'a', Version: '1', Status: state })))).toHaveLength(count);
  });

  it('keeps two architectures of one package apart, each with edges of its own', () => {
    const both = ['amd64', 'i386'].flatMap((Architecture) => [
      record({ Package: 'libc6', Version: '2', Architecture }),
      record({ Package: 'zlib1g', Version: '1', Architecture, Depends: 'libc6' }),
    ]);
    expect(outlineOf(read(both.join('')))).toEqual([
      'pkg:deb/libc6@2?arch=amd64',
      'pkg:deb/libc6@2?arch=i386',
      'pkg:deb/zlib1g@1?arch=amd64 -> pkg:deb/libc6@2?arch=amd64',
      'pkg:deb/zlib1g@1?arch=i386 -> pkg:deb/libc6@2?arch=i386',
    ]);
  });

  it('reads a record of a distroless image, which has no Status and no neighbours', () => {
    const text =
      'Package: libssl3\nSource: openssl\nVersion: 3.0.15-1\nArchitecture: amd64\nDepends: libc6, a | b\n';
    expect(outlineOf(status.analyze(fileOf('var/lib/dpkg/status.d/libssl3', text)))).toEqual([
      'pkg:deb/libssl3@3.0.15-1?arch=amd64 -> pkg:deb/a pkg:deb/b pkg:deb/libc6',
    ]);
  });

  it.each([
    ['no version', 'Package: a\nStatus: install ok installed\n\n'],
    ['no name', 'Version: 1\nStatus: install ok installed\n\n'],
    ['a NUL in the version', record({ Package: 'a', Version: '1\u00002' })],
    ['a line break for a name', record({ Package: 'a\n b', Version: '1' })],
    [
      'ten megabytes of dependencies',
      record({ Package: 'a', Version: '1', Depends: 'x, '.repeat(3_500_000) }),
    ],
  ])('%s costs one record', (_, bad) => {
    const facts = read(libc + bad + cdebconf);
    expect(componentsOf(facts).map(({ name }) => name)).toEqual(['cdebconf', 'libc6']);
    expect(problemsOf(facts)).toHaveLength(1);
  });

  it('does not mind ten megabytes of description', () => {
    expect(problemsOf(read(record({ Package: 'a', Version: '1', Description: 'x'.repeat(1e7) })))).toEqual(
      [],
    );
  });

  it.skipIf(!existsSync('/var/lib/dpkg/status'))('lists exactly the packages that dpkg lists here', () => {
    const format =
      '${db:Status-Status} ${Package} ${Version} ${Architecture} ${source:Package} ${source:Version}\n';
    const said = execFileSync('dpkg-query', ['-W', '-f', format], { encoding: 'utf8', maxBuffer: 1e8 });
    const expected = said
      .split('\n')
      .filter((line) => line !== '' && !/^(?:config-files|not-installed) /.test(line));
    const found = componentsOf(read(readFileSync('/var/lib/dpkg/status', 'utf8'))).map(
      ({ name, version, architecture, source }) =>
        [name, version, architecture, source?.name, source?.version].join(' '),
    );
    expect(found.sort()).toEqual(expected.map((line) => line.slice(line.indexOf(' ') + 1)).sort());
  });
});

describe('ownership', () => {
  it('keeps what another ecosystem could report', () => {
    const text =
      '/.\n/usr\n/usr/bin/docker\n/usr/share/java/a.jar\n/usr/share/doc/a/README\n/usr/share/nodejs/x/package.json\n';
    expect(ownership.analyze(fileOf('var/lib/dpkg/info/a:amd64.list', text))).toEqual([
      {
        kind: 'ownership',
        owner: 'a',
        paths: ['usr/bin/docker', 'usr/share/java/a.jar', 'usr/share/nodejs/x/package.json'],
      },
    ]);
  });

  it('reads digests where dpkg itself is absent', () => {
    const text =
      '0cc175b9c0f1b6a831c399e269772661  ./usr/bin/a\n0cc175b9c0f1b6a831c399e269772661  usr/lib/b.jar\n';
    expect(ownership.analyze(fileOf('var/lib/dpkg/status.d/a.md5sums', text))).toEqual([
      { kind: 'ownership', owner: 'a', paths: ['usr/bin/a', 'usr/lib/b.jar'] },
    ]);
  });

  it.skipIf(!existsSync('/var/lib/dpkg/info'))('reads all lists of this machine', () => {
    const folder = '/var/lib/dpkg/info/';
    const names = readdirSync(folder).filter((name) => name.endsWith('.list'));
    const facts = names.flatMap((name) =>
      ownership.analyze(fileOf(`var/lib/dpkg/info/${name}`, readFileSync(folder + name))),
    );
    expect(facts.filter(({ kind }) => kind !== 'ownership')).toEqual([]);
    expect(facts.length).toBeGreaterThan(0);
  });
});

describe('copyright', () => {
  it.each([
    [
      'fields of files and texts',
      'Format: https://x\nLicense: GPL-2+\n\nFiles: *\nLicense: Expat\n\nLicense: GPL-2+\n text\n',
      ['GPL-2.0-or-later', 'MIT'],
    ],
    [
      'a choice',
      'Format: https://x\n\nFiles: *\nLicense: GPL-2+ or Artistic-2.0\n',
      ['GPL-2.0-or-later OR Artistic-2.0'],
    ],
    [
      'prose with common licences',
      "see `/usr/share/common-licenses/LGPL-2.1'. Or /usr/share/common-licenses/GPL.\n",
      ['GPL', 'LGPL-2.1-only'],
    ],
  ])('%s', (_, text, licenses) => {
    expect(copyright.analyze(fileOf('usr/share/doc/a/copyright', text))).toEqual([
      { kind: 'licence', package: 'pkg:deb/a', licenses },
    ]);
  });

  it('says nothing where nothing is declared', () => {
    expect(copyright.analyze(fileOf('usr/share/doc/a/copyright', 'Do as you please.\n'))).toEqual([]);
  });

  it.each([
    ['GFDL-NIV-1.3+', 'GFDL-1.3-no-invariants-or-later'],
    ['LGPL-2', 'LGPL-2.0-only'],
    ['GPL-3+ with autoconf exception', 'GPL-3+ with autoconf exception'],
    ['public-domain', 'public-domain'],
    ['MIT and', 'MIT and'],
  ])('%s is %s', (declared, spdx) => {
    expect(spdxOf(declared)).toBe(spdx);
  });
});

describe('sources', () => {
  it.each([
    [
      'one line with options',
      'etc/apt/sources.list',
      'deb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] https://archive.example.com/d trixie main contrib # note\n# deb http://no.example.com x y\n',
      [
        {
          uri: 'https://archive.example.com/d',
          suites: ['trixie'],
          sections: ['main', 'contrib'],
          signedBy: '/usr/share/keyrings/k.gpg',
          source: false,
        },
      ],
    ],
    [
      'a flat repository with a password',
      'etc/apt/sources.list.d/x.list',
      'deb-src http://me:secret@archive.example.com/flat ./\n',
      [{ uri: 'http://archive.example.com/flat', suites: ['./'], sections: [], source: true }],
    ],
    [
      'deb822',
      'etc/apt/sources.list.d/debian.sources',
      'Types: deb deb-src\nURIs: http://archive.example.com/debian\nSuites: trixie trixie-updates\nComponents: main\nSigned-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n\nTypes: deb\nURIs: http://off.example.com/\nSuites: s\nEnabled: no\n',
      [
        {
          uri: 'http://archive.example.com/debian',
          suites: ['trixie', 'trixie-updates'],
          sections: ['main'],
          source: false,
        },
        {
          uri: 'http://archive.example.com/debian',
          suites: ['trixie', 'trixie-updates'],
          sections: ['main'],
          source: true,
        },
      ],
    ],
  ])('%s', (_, path, text, archives) => {
    const found = sources
      .analyze(fileOf(path, text))
      .map((fact) => (fact.kind === 'archive' ? fact.archive : undefined));
    expect(found).toEqual(archives.map((each) => ({ format: 'deb', ...each })));
  });
});

it('reports how to upgrade', () => {
  expect(ecosystem.upgradeCommand?.('openssl', '3.0.16-1')).toBe(
    'apt-get install --only-upgrade openssl=3.0.16-1',
  );
});

function read(text: string) {
  return status.analyze(fileOf('var/lib/dpkg/status', text));
}

function record(fields: Record<string, string>): string {
  const all = { Status: 'install ok installed', Architecture: 'amd64', ...fields };
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n\n`;
}
