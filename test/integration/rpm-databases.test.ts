import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../src/inventory/ecosystems/rpm/database.js';
import { componentsOf, fileOf, problemsOf } from '../../src/testing/accept-lockfile.js';

/** Databases that rpm itself writes, against what `rpm -qa` says of them. */

const tools = ['rpm', 'rpmbuild'].every(isThere);
let folder = '';

beforeAll(() => {
  if (!tools) return;
  folder = mkdtempSync(join(tmpdir(), 'rpm-databases-'));
  for (const number of [1, 2, 3, 40]) build(number);
});
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

describe.runIf(tools).each([
  ['sqlite', 'rpmdb.sqlite'],
  ['ndb', 'Packages.db'],
])('a database of the kind %s', (backend, name) => {
  it('holds what "rpm -qa" prints', () => {
    const path = join(folder, backend);
    const own = ['--dbpath', path, '--define', `_db_backend ${backend}`];
    run('rpm', [...own, '--initdb']);
    run('rpm', [...own, '--justdb', '--nodeps', '--noscripts', '--ignorearch', '-i', ...packages()]);
    expectSame(readFileSync(join(path, name)), wanted(own));
  });
});

describe.runIf(tools && isThere('db5.3_load') && isThere('sqlite3'))('a database of Berkeley DB', () => {
  it('holds what "rpm -qa" prints', () => {
    const path = join(folder, 'sqlite');
    const own = ['--dbpath', path, '--define', '_db_backend sqlite'];
    const rows = run('sqlite3', [join(path, 'rpmdb.sqlite'), 'select hex(blob) from Packages'])
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
    expectSame(readFileSync(file), wanted(own));
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
