import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, PlacedFact } from '../core/analyzer.js';
import type { FoundComponent, Purl } from '../core/component.js';
import type { FileLocation } from '../core/location.js';
import { expectProportional } from '../testing/growth.js';
import { ecosystem as apk } from './ecosystems/apk/index.js';
import { ecosystem as deb } from './ecosystems/deb/index.js';
import { ecosystem as npm } from './ecosystems/npm/index.js';
import { ecosystem as python } from './ecosystems/python/index.js';
import { buildInventory, type InventoryOptions } from './index.js';

const status = 'var/lib/dpkg/status';
const trixie = distribution('etc/os-release', { id: 'debian', versionId: '13', codename: 'trixie' });
const libc = component(status, {
  purl: 'pkg:deb/libc6@2.41-12?arch=amd64',
  name: 'libc6',
  version: '2.41-12',
  source: { name: 'glibc', version: '2.41-12' },
});
const openssl = component(status, {
  purl: 'pkg:deb/openssl@3.5.1-1?arch=amd64',
  name: 'openssl',
  version: '3.5.1-1',
  dependsOn: ['pkg:deb/libc6@2.41-12?arch=amd64', 'pkg:deb/gone@1?arch=amd64'],
});

describe('operating system packages', () => {
  it('speak the words of their distribution, edges too', () => {
    const { components, distribution: found, gaps } = inventory([openssl, libc, trixie]);
    expect(components).toMatchObject([
      {
        purl: 'pkg:deb/debian/libc6@2.41-12?arch=amd64&distro=debian-13&upstream=glibc',
        ecosystem: 'Debian:13',
        dependsOn: [],
      },
      {
        purl: 'pkg:deb/debian/openssl@3.5.1-1?arch=amd64&distro=debian-13',
        ecosystem: 'Debian:13',
        dependsOn: ['pkg:deb/debian/libc6@2.41-12?arch=amd64&distro=debian-13&upstream=glibc'],
      },
    ]);
    expect(found).toMatchObject({
      ecosystem: 'Debian:13',
      endOfLife: '2030-06-30',
      foundAt: { path: 'etc/os-release' },
    });
    expect(gaps).toEqual([]);
  });

  it.each([
    ['alpine', '3.20.3', 'Alpine:v3.20', 'pkg:apk/alpine/busybox@1.36?arch=x86_64&distro=alpine-3.20.3'],
    ['wolfi', '20230201', 'Wolfi', 'pkg:apk/wolfi/busybox@1.36?arch=x86_64&distro=wolfi-20230201'],
    [
      'postmarketos',
      '24.06',
      'postmarketos:24.06',
      'pkg:apk/postmarketos/busybox@1.36?arch=x86_64&distro=postmarketos-24.06',
    ],
  ])('of %s', (id, versionId, ecosystem, purl) => {
    const busybox = component('lib/apk/db/installed', {
      purl: 'pkg:apk/busybox@1.36?arch=x86_64',
      name: 'busybox',
      version: '1.36',
    });
    expect(inventory([busybox, distribution('etc/os-release', { id, versionId })]).components).toMatchObject([
      { purl, ecosystem },
    ]);
  });

  it('of two architectures stay apart', () => {
    const i386 = component(status, {
      purl: 'pkg:deb/libc6@2.41-12?arch=i386',
      name: 'libc6',
      version: '2.41-12',
    });
    expect(inventory([libc, i386, trixie]).components).toHaveLength(2);
  });

  it('without a distribution are a gap', () => {
    const { components, gaps } = inventory([libc]);
    expect(components).toMatchObject([{ purl: 'pkg:deb/libc6@2.41-12?arch=amd64', ecosystem: 'deb' }]);
    expect(gaps).toMatchObject([{ weight: 'incomplete', reason: expect.stringContaining('no os-release') }]);
  });

  it('take licences from files beside the database, and from a sister of the same source', () => {
    const bin = component(status, {
      purl: 'pkg:deb/libc-bin@2.41-12?arch=amd64',
      name: 'libc-bin',
      version: '2.41-12',
      source: { name: 'glibc', version: '2.41-12' },
    });
    const licence: Fact = { kind: 'licence', package: 'pkg:deb/libc6', licenses: ['LGPL-2.1-or-later'] };
    const { components } = inventory([
      bin,
      libc,
      openssl,
      placed('usr/share/doc/libc6/copyright', licence),
      trixie,
    ]);
    expect(components.map(({ name, licenses }) => [name, licenses])).toEqual([
      ['libc-bin', ['LGPL-2.1-or-later']],
      ['libc6', ['LGPL-2.1-or-later']],
      ['openssl', []],
    ]);
  });
});

describe('the distribution', () => {
  it('is what etc/os-release says', () => {
    const vendor = distribution('usr/lib/os-release', { id: 'debian', versionId: '12' });
    expect(inventory([vendor, libc, trixie]).distribution).toMatchObject({ versionId: '13' });
  });

  it('has the release of an older file where os-release has none', () => {
    const bare = distribution('etc/os-release', { id: 'alpine' });
    const older = distribution('etc/alpine-release', { id: 'alpine', versionId: '3.20.3' });
    expect(inventory([bare, older]).distribution).toMatchObject({
      ecosystem: 'Alpine:v3.20',
      foundAt: { path: 'etc/os-release' },
    });
  });

  it.each([
    ['whose packages no one reads', { id: 'fedora', versionId: '41' }, 'rootfs', 1],
    ['whose package database is gone', { id: 'debian', versionId: '13' }, 'image', 1],
    ['in a source tree', { id: 'debian', versionId: '13' }, 'filesystem', 0],
  ] as const)('%s', (_, words, mode, count) => {
    expect(inventory([distribution('etc/os-release', words)], { mode }).gaps).toHaveLength(count);
  });
});

describe('joining', () => {
  const lodash = {
    purl: 'pkg:npm/lodash@4.17.21',
    name: 'lodash',
    version: '4.17.21',
    ecosystem: 'npm',
  } as const;

  it('keeps every place and every witness, and lets run time win', () => {
    const { components } = inventory([
      component(
        'b/package-lock.json',
        { ...lodash, scope: 'runtime', direct: false, line: 7, licenses: ['MIT'] },
        { analyzer: 'npm/package-lock' },
      ),
      component(
        'a/package.json',
        { ...lodash, scope: 'development', direct: true, licenses: ['Apache-2.0', 'MIT'] },
        { analyzer: 'npm/installed' },
      ),
    ]);
    expect(components).toEqual([
      {
        ...lodash,
        licenses: ['Apache-2.0', 'MIT'],
        dependsOn: [],
        scope: 'runtime',
        direct: true,
        foundAt: [
          { at: 'file', path: 'a/package.json' },
          { at: 'file', path: 'b/package-lock.json', line: 7 },
        ],
        foundBy: ['npm/installed', 'npm/package-lock'],
      },
    ]);
  });

  it('has the scope of a copy that no lockfile above it records', () => {
    const facts = [
      component('lib/node_modules/lodash/package.json', lodash, { analyzer: 'npm/installed' }),
      component(
        'deck/package-lock.json',
        { ...lodash, scope: 'development' },
        { analyzer: 'npm/package-lock' },
      ),
    ];
    const { components } = inventory(facts, { ecosystems: [npm], mode: 'filesystem' });
    expect(components[0]?.scope).toBe('runtime');
  });

  it('has place and scope from the lockfile where a source tree has a copy of what it records', () => {
    const facts = [
      component('node_modules/lodash/package.json', lodash, { analyzer: 'npm/installed' }),
      component(
        'package-lock.json',
        { ...lodash, scope: 'development', line: 7 },
        { analyzer: 'npm/package-lock' },
      ),
    ];
    const read = (mode: InventoryOptions['mode']) => {
      const { components } = inventory(facts, { ecosystems: [npm], mode });
      return components.map(({ scope, foundAt }) => [scope, foundAt[0].path]);
    };
    expect(read('filesystem')).toEqual([['development', 'package-lock.json']]);
    expect(read('image')).toEqual([['runtime', 'node_modules/lodash/package.json']]);
  });

  it('leaves out what a later layer removed, and problems in it', () => {
    const facts = [
      component('a', lodash, { hidden: true }),
      placed('a', { kind: 'problem', reason: 'x' }, { hidden: true }),
    ];
    expect(inventory(facts)).toMatchObject({ components: [], gaps: [] });
  });

  it('reports problems as gaps with their line', () => {
    const problem = placed(
      'a',
      { kind: 'problem', reason: 'bad record', line: 3, weight: 'note' },
      { analyzer: 'npm/x' },
    );
    expect(inventory([problem, problem]).gaps).toEqual([
      {
        kind: 'gap',
        unit: 'npm/x',
        location: { at: 'file', path: 'a', line: 3 },
        reason: 'bad record',
        weight: 'note',
      },
    ]);
  });

  it('follows names to the nearest package, as Node does', () => {
    const at = (path: string, purl: Purl, dependsOn: readonly Purl[] = []) => {
      const [name = '', version = ''] = purl.slice('pkg:npm/'.length).split('@');
      return component(`${path}/package.json`, { purl, name, version, ecosystem: 'npm', dependsOn });
    };
    const { components } = inventory([
      at('node_modules/a', 'pkg:npm/a@1.0.0', ['pkg:npm/c']),
      at('node_modules/b', 'pkg:npm/b@1.0.0', ['pkg:npm/c', 'pkg:npm/absent']),
      at('node_modules/b/node_modules/c', 'pkg:npm/c@1.0.0'),
      at('node_modules/c', 'pkg:npm/c@2.0.0'),
    ]);
    expect(components.map(({ purl, dependsOn }) => [purl, dependsOn])).toEqual([
      ['pkg:npm/a@1.0.0', ['pkg:npm/c@2.0.0']],
      ['pkg:npm/b@1.0.0', ['pkg:npm/c@1.0.0']],
      ['pkg:npm/c@1.0.0', []],
      ['pkg:npm/c@2.0.0', []],
    ]);
  });
});

it('takes what a build left in the tree for the project, though its manifest names no version', () => {
  const metadata = 'a.egg-info/PKG-INFO';
  const built = { purl: 'pkg:pypi/a@1.0', name: 'a', version: '1.0', ecosystem: 'PyPI' } as const;
  const own = placed('setup.py', {
    kind: 'project',
    component: { purl: 'pkg:pypi/a', name: 'a', version: '', ecosystem: 'PyPI' },
  });
  const found = component(metadata, built, { analyzer: 'python/installed' });
  const options = { ecosystems: [python], mode: 'filesystem' } as const;
  expect(inventory([found, own], options).components).toEqual([]);
  expect(inventory([found], options).components).toHaveLength(1);
});

describe('files that a package owns', () => {
  const jar = { purl: 'pkg:maven/g/a@1', name: 'g:a', version: '1', ecosystem: 'Maven' } as const;
  const owns = (path: string) =>
    placed('var/lib/dpkg/info/x.list', { kind: 'ownership', owner: 'x', paths: [path] });

  it.each([
    ['the same path', 'usr/share/java/a.jar', 'usr/share/java/a.jar', 0],
    ['a path through a linked folder', 'lib/a.jar', 'usr/lib/a.jar', 0],
    ['a neighbour', 'usr/share/java/b.jar', 'usr/share/java/a.jar', 1],
  ])('%s', (_, owned, path, count) => {
    const resolve = (text: string) => (text === 'lib' ? 'usr/lib' : text);
    expect(inventory([component(path, jar), owns(owned)], { resolve }).components).toHaveLength(count);
  });

  it('do not hide what is packed inside them', () => {
    const nested = { ...jar, inside: 'WEB-INF/lib/a.jar' };
    expect(
      inventory([component('usr/share/a.war', nested), owns('usr/share/a.war')]).components,
    ).toHaveLength(1);
  });

  it('make notes about them needless, but not gaps', () => {
    const notes = (['note', 'incomplete'] as const).map((weight) =>
      placed('a.jar', { kind: 'problem', reason: weight, weight }),
    );
    expect(inventory([...notes, owns('a.jar')]).gaps.map(({ weight }) => weight)).toEqual(['incomplete']);
  });

  it('never hide an operating system package', () => {
    expect(inventory([libc, owns(status)]).components).toHaveLength(1);
  });
});

it('gives the same bytes for any order of facts', () => {
  const facts = [
    trixie,
    libc,
    openssl,
    ...['b', 'a', 'c'].map((path, index) =>
      component(path, {
        purl: 'pkg:npm/x@1.0.0',
        name: 'x',
        version: '1.0.0',
        ecosystem: 'npm',
        licenses: [path],
        line: index + 1,
        sha1: path,
      }),
    ),
    placed('z', { kind: 'problem', reason: 'one' }),
    placed('y', { kind: 'problem', reason: 'two' }),
    placed('s', {
      kind: 'archive',
      archive: { format: 'deb', uri: 'u', suites: [], sections: [], source: false },
    }),
    placed('s', {
      kind: 'archive',
      archive: { format: 'deb', uri: 't', suites: [], sections: [], source: false },
    }),
  ];
  const expected = JSON.stringify(inventory(facts));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(facts, { minLength: facts.length }),
      (shuffled) => JSON.stringify(inventory(shuffled)) === expected,
    ),
  );
});

it('joins a large image in linear time', async () => {
  await expectProportional(9_000, (names) => {
    const facts = Array.from({ length: names * 2 }, (_, index) =>
      component(`node_modules/p${index}/package.json`, {
        purl: `pkg:npm/p${index % names}@1.0.0`,
        name: `p${index % names}`,
        version: '1.0.0',
        ecosystem: 'npm',
        dependsOn: [`pkg:npm/p${(index * 7) % names}`],
      }),
    );
    expect(inventory(facts).components).toHaveLength(names);
  });
});

function inventory(facts: readonly PlacedFact[], options: Partial<InventoryOptions> = {}) {
  return buildInventory(facts, [], { ecosystems: [deb, apk], mode: 'image', ...options });
}

function placed(path: string, fact: Fact, more: { analyzer?: string; hidden?: boolean } = {}): PlacedFact {
  const location: FileLocation = { at: 'file', path };
  return { analyzer: 'test', location, fact, hidden: false, ...more };
}

function component(
  path: string,
  found: FoundComponent,
  more: { analyzer?: string; hidden?: boolean } = {},
): PlacedFact {
  return placed(path, { kind: 'component', component: found }, more);
}

function distribution(
  path: string,
  words: { id: string; versionId?: string; codename?: string },
): PlacedFact {
  return placed(path, { kind: 'distribution', distribution: { name: words.id, like: [], ...words } });
}
