import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Analyzer, Fact } from '../../core/analyzer.js';
import type { Distribution } from '../../core/component.js';
import { everyEndOfLife } from '../../knowledge/end-of-life.js';
import { fileOf } from '../../testing/accept-lockfile.js';
import {
  distributionAnalyzers,
  distroQualifierOf,
  endOfLifeOf,
  osvEcosystemOf,
  packageTypeOf,
} from './index.js';
import { alpineRelease, debianVersion, osRelease } from './os-release.js';

it('reads a release of Debian', () => {
  const text =
    'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nVERSION_ID="13"\nVERSION_CODENAME=trixie\nID=debian\n';
  expect(read(osRelease, text)).toEqual([
    {
      kind: 'distribution',
      distribution: {
        id: 'debian',
        versionId: '13',
        codename: 'trixie',
        name: 'Debian GNU/Linux 13 (trixie)',
        like: [],
      },
    },
  ]);
});

it.each([
  ['single quotes and CRLF', "ID='alpine'\r\nVERSION_ID='3.20.3'\r\n", { id: 'alpine', versionId: '3.20.3' }],
  [
    'a codename only in VERSION',
    'ID=debian\nVERSION_ID="8"\nVERSION="8 (jessie)"\n',
    { id: 'debian', codename: 'jessie' },
  ],
  ['several relatives', 'ID=rocky\nID_LIKE="rhel centos fedora"\n', { like: ['rhel', 'centos', 'fedora'] }],
  ['an escaped quote', 'ID=x\nPRETTY_NAME="The \\"X\\""\n', { name: 'The "X"' }],
  ['terminal codes in a name', 'ID=x\nPRETTY_NAME="\u001b[31mred"\n', { name: '[31mred' }],
])('os-release with %s', (_, text, expected) => {
  expect(distributionIn(read(osRelease, text))).toMatchObject(expected);
});

it('says so when no one is named', () => {
  expect(read(osRelease, 'NAME=Nothing\n')).toMatchObject([{ kind: 'problem' }]);
});

it.each([
  ['a point release', debianVersion, '12.5\n', { id: 'debian', versionId: '12' }],
  ['testing', debianVersion, 'forky/sid\n', { id: 'debian', codename: 'forky' }],
  ['Alpine', alpineRelease, '3.20.3\n', { id: 'alpine', versionId: '3.20.3' }],
])('older files: %s', (_, analyzer, text, expected) => {
  expect(distributionIn(read(analyzer, text))).toMatchObject(expected);
});

it('leaves words of derivatives alone', () => {
  expect(read(debianVersion, 'kali-rolling\n')).toEqual([]);
});

it.each([
  ['debian', '13', 'Debian:13', 'debian-13'],
  ['ubuntu', '24.04', 'Ubuntu:24.04', 'ubuntu-24.04'],
  ['alpine', '3.20.3', 'Alpine:v3.20', 'alpine-3.20.3'],
  ['alpine', '3.21_alpha20240923', 'Alpine:edge', 'alpine-3.21_alpha20240923'],
  ['wolfi', '20230201', 'Wolfi', 'wolfi-20230201'],
  ['chainguard', '20230214', 'Chainguard', 'chainguard-20230214'],
  ['almalinux', '9.4', 'AlmaLinux:9', 'almalinux-9.4'],
  ['rocky', '8.9', 'Rocky Linux:8', 'rocky-8.9'],
  ['sles', '15.5', 'SUSE:Linux Enterprise Server 15 SP5', 'sles-15.5'],
  ['sled', '15.5', 'SUSE:Linux Enterprise Server 15 SP5', 'sled-15.5'],
  ['opensuse-leap', '15.6', 'openSUSE:Leap 15.6', 'opensuse-leap-15.6'],
])('%s %s is %s', (id, versionId, ecosystem, qualifier) => {
  const distribution = { id, versionId, name: id, like: [] };
  expect([osvEcosystemOf(distribution), distroQualifierOf(distribution)]).toEqual([ecosystem, qualifier]);
});

it('knows a Debian by codename alone', () => {
  expect(osvEcosystemOf({ id: 'debian', codename: 'forky', name: '', like: [] })).toBe('Debian:14');
});

it.each([
  ['debian', '12', { endOfLife: '2028-06-30', extendedEndOfLife: '2033-06-30' }],
  ['ubuntu', '16.04', { endOfLife: '2021-04-30', extendedEndOfLife: '2026-04-23' }],
  ['alpine', '3.9.6', { endOfLife: '2020-11-01' }],
  ['rhel', '8.10', { endOfLife: '2029-05-31', extendedEndOfLife: '2032-05-31' }],
  ['sles', '15', { endOfLife: '2019-12-31', extendedEndOfLife: '2022-12-31' }],
  ['amzn', '2', { endOfLife: '2026-06-30' }],
  ['wolfi', '20230201', undefined],
  ['debian', '99', undefined],
  ['debian', '__proto__', undefined],
])('%s %s ends', (id, versionId, expected) => {
  expect(endOfLifeOf({ id, versionId, name: id, like: [] })).toEqual(expected);
});

it('reports CentOS Stream 8 from CentOS Linux 8', () => {
  const centos = (name: string) => endOfLifeOf({ id: 'centos', versionId: '8', name, like: [] })?.endOfLife;
  expect([centos('CentOS Linux 8'), centos('CentOS Stream 8')]).toEqual(['2021-12-31', '2024-05-31']);
});

it('asks relatives for the kind of package', () => {
  expect(packageTypeOf({ id: 'linuxmint', name: 'Mint', like: ['ubuntu', 'debian'] })).toBe('deb');
});

it('has dates in order', () => {
  for (const [id, release, life] of everyEndOfLife()) {
    expect([id, release, life.endOfLife], `${id} ${release}`).toEqual([
      id,
      release,
      expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
    ]);
    if (life.extendedEndOfLife)
      expect(life.extendedEndOfLife > life.endOfLife, `${id} ${release}`).toBe(true);
  }
});

it('survives any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(...distributionAnalyzers),
      (text, analyzer) => {
        const found = distributionIn(read(analyzer, text));
        if (found)
          [osvEcosystemOf(found), endOfLifeOf(found), packageTypeOf(found), distroQualifierOf(found)];
      },
    ),
  );
  fc.assert(
    fc.property(fc.string(), (id) => osvEcosystemOf({ id, versionId: id, name: id, like: [id] }) !== ''),
  );
});

function distributionIn(facts: readonly Fact[]): Distribution | undefined {
  const fact = facts.find((each) => each.kind === 'distribution');
  return fact?.kind === 'distribution' ? fact.distribution : undefined;
}

function read(analyzer: Analyzer, text: string): readonly Fact[] {
  return analyzer.analyze(fileOf('etc/os-release', text));
}
