import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import {
  berkeleyDatabase,
  ndbDatabase,
  type RpmFields,
  rpmFile,
  rpmHeader,
  sqliteDatabase,
} from '../../../testing/rpm-databases.js';
import { database } from './database.js';
import { ecosystem } from './index.js';
import { manifest } from './manifest.js';
import { packageFile } from './package-file.js';
import { writeAheadLog } from './write-ahead-log.js';

const library: RpmFields = {
  name: 'harbour-libs',
  version: '1.4.2',
  release: '3.el9',
  epoch: 2,
  architecture: 'x86_64',
  license: 'MIT',
  sourceRpm: 'harbour-1.4.2-3.el9.src.rpm',
  vendor: 'AlmaLinux',
  provides: ['harbour-libs', 'libharbour.so.1()(64bit)'],
};
const tools: RpmFields = {
  name: 'harbour-tools',
  version: '1.4.2',
  release: '3.el9',
  architecture: 'noarch',
  sourceRpm: 'harbour-1.4.2-3.el9.src.rpm',
  requires: ['libharbour.so.1()(64bit)', '/bin/sh', 'rpmlib(CompressedFileNames)'],
  directoryNames: ['/usr/bin/', '/usr/share/doc/'],
  directoryIndexes: [0, 1],
  baseNames: ['harbour', 'readme'],
};
const key: RpmFields = { name: 'gpg-pubkey', version: '1', release: '1' };
// Longer than a page of the test's databases.
const long: RpmFields = {
  name: 'long',
  version: '1',
  release: '1',
  license: `GPL ${'x'.repeat(9000)}`,
  sourceRpm: '(none)',
};
const headers = [library, tools, key, long].map(rpmHeader);
const databases = {
  sqlite: sqliteDatabase(headers),
  ndb: ndbDatabase(headers),
  'Berkeley DB': berkeleyDatabase(headers),
};
const line = 'harbour-libs\t1.4.2-3.azl3\t1\t2\tExample\t2\t10\tx86_64\t2\tharbour-1.4.2-3.azl3.src.rpm\n';

acceptLockfile(database, {
  claims: ['var/lib/rpm/rpmdb.sqlite', 'usr/lib/sysimage/rpm/Packages.db', 'var/lib/rpm/Packages'],
  ignores: ['srv/var/lib/rpm/Packages', 'var/lib/rpm/Name'],
  examples: databases,
});
acceptLockfile(manifest, {
  claims: ['var/lib/rpmmanifest/container-manifest-2'],
  ignores: ['var/lib/rpmmanifest/container-manifest-1'],
  examples: { one: line },
});
acceptLockfile(packageFile, {
  claims: ['dist/a.rpm'],
  ignores: ['dist/a.src.rpm', 'a.rpm.txt'],
  examples: { one: rpmFile(rpmHeader(library)) },
});
acceptLockfile(writeAheadLog, {
  claims: ['var/lib/rpm/rpmdb.sqlite-wal'],
  ignores: ['var/lib/rpm/rpmdb.sqlite-shm'],
  examples: { long: new Uint8Array(64) },
});

describe.each(Object.entries(databases))('database in the format %s', (_, bytes) => {
  const facts = database.analyze(fileOf('var/lib/rpm/Packages', bytes));
  it('gives packages with epochs, sources and edges, but no keys', () => {
    expect(outlineOf(facts)).toEqual([
      'pkg:rpm/harbour-libs@1.4.2-3.el9?arch=x86_64&epoch=2&upstream=harbour-1.4.2-3.el9.src.rpm',
      'pkg:rpm/harbour-tools@1.4.2-3.el9?arch=noarch&upstream=harbour-1.4.2-3.el9.src.rpm -> pkg:rpm/harbour-libs@1.4.2-3.el9?arch=x86_64&epoch=2&upstream=harbour-1.4.2-3.el9.src.rpm',
      'pkg:rpm/long@1-1',
    ]);
    expect(componentsOf(facts)[0]).toMatchObject({
      version: '2:1.4.2-3.el9',
      source: { name: 'harbour', version: '2:1.4.2-3.el9' },
      licenses: ['MIT'],
    });
    expect(problemsOf(facts)).toEqual([]);
  });
  it('gives the programs that packages own', () => {
    expect(facts).toContainEqual({ kind: 'ownership', owner: 'harbour-tools', paths: ['usr/bin/harbour'] });
  });
});

it('a record that is damaged costs one record', () => {
  const bad = rpmHeader({ name: 'bad' });
  for (const bytes of [sqliteDatabase([bad, ...headers]), ndbDatabase([bad, ...headers])]) {
    const facts = database.analyze(fileOf('var/lib/rpm/Packages', bytes));
    expect(componentsOf(facts)).toHaveLength(3);
    expect(problemsOf(facts)).toEqual(['The record of the package "bad" has no usable name or version.']);
  }
});

it('a file that is no database is an error', () => {
  expect(() => database.analyze(fileOf('var/lib/rpm/Packages', 'x'.repeat(200)))).toThrow('no rpm database');
});

it('reads the manifest of distroless images', () => {
  expect(outlineOf(manifest.analyze(fileOf('container-manifest-2', line)))).toEqual([
    'pkg:rpm/harbour-libs@1.4.2-3.azl3?arch=x86_64&epoch=2&upstream=harbour-1.4.2-3.azl3.src.rpm',
  ]);
});

it('reads a package file, with the distribution that it is for', () => {
  const [found] = componentsOf(packageFile.analyze(fileOf('a.rpm', rpmFile(rpmHeader(library)))));
  expect(found).toMatchObject({ version: '2:1.4.2-3.el9', ecosystem: 'AlmaLinux:9' });
});

it('an empty log is none', () => {
  expect(writeAheadLog.analyze(fileOf('rpmdb.sqlite-wal', new Uint8Array(0)))).toEqual([]);
});

it('names the command that upgrades', () => {
  expect(ecosystem.upgradeCommand?.('harbour-libs', '2:1.4.3-1.el9')).toBe(
    'dnf upgrade harbour-libs-1.4.3-1.el9',
  );
});
