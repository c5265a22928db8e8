import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../src/inventory/ecosystems/rpm/database.js';
import { componentsOf, fileOf, problemsOf } from '../../src/testing/accept-lockfile.js';
import { matchingLinesOf } from '../../src/testing/matching-cases.js';

/** Databases that rpm itself writes, against what `rpm -qa` says of them. */

const tools = ['rpm', 'rpmbuild'].every(isThere);
let folder = '';

beforeAll(() => {
  if (!tools) return;
  folder = mkdtempSync(join(tmpdir(), 'rpm-databases-'));
  for (const number of [1, 2, 3, 40]) build(number);
  for (const backend of ['sqlite', 'ndb']) install(backend);
});
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

describe.runIf(tools).each([
  ['sqlite', 'rpmdb.sqlite'],
  ['ndb', 'Packages.db'],
])('a database of the kind %s', (backend, name) => {
  it('holds what "rpm -qa" prints', () => {
    expectSame(readFileSync(join(folder, backend, name)), wanted(placeOf(backend)));
  });
});

describe.runIf(tools && isThere('db5.3_load') && isThere('sqlite3'))('a database of Berkeley DB', () => {
  it('holds what "rpm -qa" prints', () => {
    const rows = run('sqlite3', [join(folder, 'sqlite', 'rpmdb.sqlite'), 'select hex(blob) from Packages'])
      .trim()
      .split('\n');
    const dump = rows.flatMap((hex, at) => [
      ` ${(at + 1).toString(16).padStart(2, '0')}000000`,
      ` ${hex.toLowerCase()}`,
    ]);
    const text = [
      'VERSION=3',
      'format=bytevalue',
      'type=hash',
      'HEADER=END',
      ' 00000000',
      ' 09000000',
      ...dump,
      'DATA=END',
      '',
    ];
    const file = join(folder, 'Packages');
    execFileSync('db5.3_load', [file], { input: text.join('\n') });
    expectSame(readFileSync(file), wanted(placeOf('sqlite')));
  });
});

/** Package, fixed version, CVE and summary of an erratum. */
type Erratum = readonly [name: string, fixed: string, cve: string, summary?: string];

async function matched(ecosystem: string, osRelease: string, place: string, errata: readonly Erratum[]) {
  const file = place.slice(place.lastIndexOf('/') + 1);
  const backend = file === 'Packages.db' ? 'ndb' : 'sqlite';
  const records = errata.map(([name, fixed, cve, summary = 'Important: security update'], at) =>
    JSON.stringify({
      ...{ id: `E-2030:${1000 + at}`, modified: '2030-01-02T00:00:00Z', upstream: [cve], summary },
      affected: [
        {
          package: { ecosystem, name },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }],
        },
      ],
    }),
  );
  return matchingLinesOf({
    title: place,
    files: { 'etc/os-release': osRelease, [place]: readFileSync(join(folder, backend, file)) },
    feeds: [['osv', ecosystem.split(':', 1)[0] ?? '', records.join('\n')]],
    expected: [],
  });
}

describe.runIf(tools)('a root file system whose database rpm made', () => {
  it('like AlmaLinux goes by the names of packages, their epochs and streams', async () => {
    const errata: readonly Erratum[] = [
      ['quay3-tools', '7.3-2', 'CVE-2030-1001'],
      ['quay3', '1.3~rc1-3.el9', 'CVE-2030-1002'],
      ['quay2', '2:1.2-1.el9', 'CVE-2030-1003'],
      ['quay2-tools', '1:9.9-1', 'CVE-2030-1004'],
      ['quay40-server', '9-1', 'CVE-2030-1005'],
      ['quay1', '1.9-1.module_el9.4.0+1+1', 'CVE-2030-1006', 'Important: quay:2 security update'],
      ['quay1', '1.9-1.module_el9.4.0+1+1', 'CVE-2030-1007', 'Important: quay:1 security update'],
    ];
    const osRelease = 'ID=almalinux\nVERSION_ID="9.4"\n';
    expect(await matched('AlmaLinux:9', osRelease, 'var/lib/rpm/rpmdb.sqlite', errata)).toEqual([
      'CVE-2030-1001 quay3 1.3~rc1-3.el9 -> 7.3-2',
      'CVE-2030-1003 quay2 2:1.2~rc1-3.el9 -> 2:1.2-1.el9',
      'CVE-2030-1007 quay1 1.1~rc1-3.el9 -> 1.9-1.module_el9.4.0+1+1',
    ]);
  });

  it('like SUSE goes by the names of sources, in the modules of its service pack', async () => {
    const errata: readonly Erratum[] = [
      ['quay1', '1.1-1', 'CVE-2030-1011'],
      ['quay40', '2:1.40~rc1-3.el9', 'CVE-2030-1012'],
      ['quay3', '1.3~beta-1', 'CVE-2030-1013'],
    ];
    const osRelease = 'ID=sles\nVERSION_ID="15.5"\n';
    const ecosystem = 'SUSE:Linux Enterprise Module for Basesystem 15 SP5';
    expect(await matched(ecosystem, osRelease, 'usr/lib/sysimage/rpm/Packages.db', errata)).toEqual([
      'CVE-2030-1011 quay1 1.1~rc1-3.el9 -> 1.1-1',
    ]);
  });
});

function expectSame(bytes: Uint8Array, lines: readonly string[]): void {
  const facts = database.analyze(fileOf('var/lib/rpm/Packages', bytes));
  const found = componentsOf(facts).map(
    ({ name, version, architecture, licenses = [], purl, module = '(none)' }) =>
      [
        name,
        version,
        architecture,
        licenses.join(),
        decodeURIComponent(/upstream=([^&]*)/.exec(purl)?.[1] ?? ''),
        module,
      ].join(' '),
  );
  expect(problemsOf(facts)).toEqual([]);
  expect(found.sort()).toEqual([...lines].sort());
  expect(found).toHaveLength(8);
}

function wanted(own: readonly string[]): readonly string[] {
  const format =
    '%{NAME} %|EPOCH?{%{EPOCH}:}|%{VERSION}-%{RELEASE} %{ARCH} %{LICENSE} %{SOURCERPM} %{MODULARITYLABEL}\\n';
  return run('rpm', [...own, '-qa', '--qf', format])
    .trim()
    .split('\n');
}

function placeOf(backend: string): readonly string[] {
  return ['--dbpath', join(folder, backend), '--define', `_db_backend ${backend}`];
}

function install(backend: string): void {
  run('rpm', [...placeOf(backend), '--initdb']);
  const parameters = ['--justdb', '--nodeps', '--noscripts', '--ignorearch', '-i'];
  run('rpm', [...placeOf(backend), ...parameters, ...packages()]);
}

/** A source with two packages and so many files that its header needs several pages. */
function build(number: number): void {
  const files = Array.from({ length: number * 30 }, (_, at) => `/usr/share/quay${number}/file-${at}`);
  const spec = join(folder, `quay${number}.spec`);
  const lines = [
    `Name: quay${number}`,
    `Version: 1.${number}~rc1`,
    'Release: 3.el9',
    ...(number % 2 === 0 ? [`Epoch: ${number}`] : [`ModularityLabel: quay:${number}:9040020240101:ad008a3a`]),
    'Summary: x',
    'License: MIT and GPLv2+',
    'BuildArch: noarch',
    '%description\nx',
    `%package tools\nSummary: y\nVersion: 7.${number}\nRelease: 1`,
    '%description tools\ny',
    '%install',
    `mkdir -p %{buildroot}/usr/share/quay${number}`,
    ...files.map((file) => `echo > %{buildroot}${file}`),
    '%files\n%files tools',
    ...files,
  ];
  writeFileSync(spec, `${lines.join('\n')}\n`);
  run('rpmbuild', ['-bb', '--define', `_topdir ${folder}/top`, '--define', `_rpmdir ${folder}/out`, spec]);
}

function packages(): readonly string[] {
  return run('find', [join(folder, 'out'), '-name', '*.rpm'])
    .trim()
    .split('\n');
}

function run(program: string, parameters: readonly string[]): string {
  return execFileSync(program, parameters, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
