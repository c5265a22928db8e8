import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/build.js';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { runCommand, type TypedOptions } from '../../testing/run-command.js';
import { command } from './deps.js';

const records = [
  advisory('T-1', [affects('npm', 'inner', '0 1.4.0')], { severity: 'high' }),
  advisory('T-2', [affects('npm', 'inner', '0 2.0.0')], { severity: 'medium' }),
  advisory('T-3', [affects('npm', 'far', '0 9.0.0')], { severity: 'critical' }),
  advisory('T-4', [affects('npm', 'outer', '0')], { severity: 'low' }),
  advisory('T-5', [affects('Go', 'example.com/lib', '0 1.2.0', { symbols: ['example.com/lib/pkg.Bad'] })], {
    severity: 'critical',
  }),
  advisory('T-6', [affects('Go', 'example.com/other', '0 1.2.0', { symbols: ['example.com/other.Bad'] })], {
    severity: 'high',
  }),
  advisory('T-7', [affects('crates.io', 'parse-it', '0 1.2.0', { symbols: ['parse_it::Doc::read'] })], {
    severity: 'high',
  }),
].map((each) => ({ kind: 'advisory' as const, advisory: each }));

const store = buildSegment(records, { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true });

const lock = {
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { outer: '1.0.0', tool: '1.0.0' } },
    'node_modules/outer': { version: '1.0.0', license: 'MIT', dependencies: { inner: '^1.0.0' } },
    'node_modules/inner': { version: '1.0.0', license: 'GPL-3.0-only' },
    'node_modules/tool': { version: '1.0.0', license: 'MIT', dependencies: { far: '~8.0.0' } },
    'node_modules/far': { version: '8.0.1', license: 'ISC' },
  },
};

const npm = {
  'package.json': JSON.stringify({ name: 'app', dependencies: { outer: '1.0.0', tool: '1.0.0' } }),
  'package-lock.json': JSON.stringify(lock, null, 1),
  'src/app.js': "import outer from 'outer';\nouter();\n",
};

const go = {
  'go.mod': `module example.com/app

go 1.22

require (
	example.com/lib v1.0.0
	example.com/other v1.0.0
)
`,
  'main.go': `package main

import (
	"example.com/lib/pkg"
	"example.com/other"
)

func main() {
	pkg.Bad()
	other.Good()
}
`,
};

const run = (files: Readonly<Record<string, string>>, options: TypedOptions = {}) =>
  runCommand(command, { ...files, '.db/test.swdb': store }, [], options);

const section = (out: string, title: string) =>
  (out.split(`\n  ${title}`)[1]?.split('\n\n')[0] ?? '').trimEnd().split('\n').slice(1);

describe('deps', () => {
  it('says the verdict first, then the fewest upgrades, and says where an override crosses a major line', async () => {
    const { out, exitCode } = await run(npm);
    expect(out.split('\n')[1]).toContain('✗ FAIL');
    expect(out).toContain('CHANGE  3 upgrades clear 3 of 4 vulnerabilities');
    expect(section(out, 'CHANGE')).toEqual([
      '  1  far 8.0.1 → 9.0.0 (a major version: expect changes)  major  clears 1, worst T-3 (critical)',
      '     package-lock.json  brought by tool 1.0.0; tool asks for ~8.0.0, which does not allow 9.0.0',
      '     upgrade tool to a release that asks for it, if there is one, replace it, or override what it asks for and test it',
      "     $ npm pkg set 'overrides[far@~8.0.0]=^9.0.0' && npm update far",
      '  2  inner 1.0.0 → 1.4.0  minor  clears 1, worst T-1 (high)',
      '     package-lock.json  brought by outer 1.0.0; outer asks for ^1.0.0, which allows 1.4.0',
      '     $ npm update inner',
      '  3  inner 1.4.0 → 2.0.0 (a major version: expect changes)  major  clears 1, worst T-2 (medium)',
      '     package-lock.json  brought by outer 1.0.0; outer asks for ^1.0.0, which does not allow 2.0.0',
      '     upgrade outer to a release that asks for it, if there is one, replace it, or override what it asks for and test it',
      "     $ npm pkg set 'overrides[inner@^1.0.0]=^2.0.0' && npm update inner",
      '     stays  T-4 in outer 1.0.0: no version without it is known',
    ]);
    expect(exitCode).toBe(1);
  });

  it('goes no further than it may', async () => {
    const { out } = await run(npm, { maxUpgrade: 'minor' });
    expect(section(out, 'CHANGE')).toEqual([
      '  1  inner 1.0.0 → 1.4.0  minor  clears 1, worst T-1 (high)',
      '     package-lock.json  brought by outer 1.0.0; outer asks for ^1.0.0, which allows 1.4.0',
      '     $ npm update inner',
      '     stays  T-2 in inner 1.0.0: only 2.0.0 clears it, which is beyond a minor upgrade',
      '     stays  T-3 in far 8.0.1: only 9.0.0 clears it, which is beyond a minor upgrade',
      '     stays  T-4 in outer 1.0.0: no version without it is known',
    ]);
  });

  it('shows how vulnerable packages come in, and whether the code leads there', async () => {
    const { out } = await run(npm);
    expect(section(out, 'HOW THEY COME IN')).toEqual([
      '  ✗ outer 1.0.0 → inner 1.0.0  2 vulnerabilities',
      '     reached: the code imports outer, which brings it in  src/app.js:1',
      '  ✗ tool 1.0.0 → far 8.0.1  1 vulnerability',
      '     not reached: nothing names it or what brings it in (tool)',
      '  ✗ outer 1.0.0  1 vulnerability',
      '     reached: the code imports it  src/app.js:1',
    ]);
  });

  it('prints the tree', async () => {
    const { out } = await run(npm, { tree: true });
    expect(section(out, 'TREE')).toEqual([
      '  outer 1.0.0  ✗ 1 vulnerability',
      '  └─ inner 1.0.0  ✗ 2 vulnerabilities',
      '  tool 1.0.0',
      '  └─ far 8.0.1  ✗ 1 vulnerability',
    ]);
    expect(section((await run(npm, { depth: '1' })).out, 'TREE')).toEqual([
      '  outer 1.0.0  ✗ 1 vulnerability  +1',
      '  tool 1.0.0  +1',
    ]);
  });

  it('asks whether vulnerable functions are called', async () => {
    const { out } = await run(go);
    expect(section(out, 'HOW THEY COME IN')).toEqual([
      '  ✗ example.com/lib v1.0.0  1 vulnerability',
      '     reached: the code calls example.com/lib/pkg.Bad  main.go:9',
      '  ✗ example.com/other v1.0.0  1 vulnerability',
      '     reached: the code imports it and calls no function that the advisory names  main.go:5',
    ]);
    expect(out).toContain('$ go mod edit -require=example.com/lib@v1.2.0 && go mod tidy');
  });

  it.each([
    ['Doc::read(text)', 'reached: the code calls parse_it::Doc::read  src/main.rs:4'],
    [
      'Doc::write(text)',
      'reached: the code imports it and calls no function that the advisory names  src/main.rs:1',
    ],
  ])('asks it of Rust: %s', async (call, line) => {
    const { out } = await run({
      'Cargo.toml': '[package]\nname = "app"\n[dependencies]\nparse-it = "1"\n',
      'Cargo.lock': `version = 3

[[package]]
name = "app"
version = "0.1.0"
dependencies = ["parse-it"]

[[package]]
name = "parse-it"
version = "1.0.0"
source = "registry+https://crates.example/index"
`,
      'src/main.rs': `use parse_it::Doc;

fn main() {
    ${call};
}
`,
      'target/debug/build/x.rs': 'use parse_it::Doc;\nfn f() { Doc::read(x); }\n',
    });
    expect(section(out, 'HOW THEY COME IN')).toEqual(['  ✗ parse-it 1.0.0  1 vulnerability', `     ${line}`]);
  });

  it.each([
    ['critical', 1],
    ['critical+reachable', 0],
    ['low+reachable', 1],
    ['none', 0],
  ])('fails on %s: %d', async (failOn, exitCode) => {
    expect((await run(npm, { failOn, incomplete: 'warn' })).exitCode).toBe(exitCode);
  });

  it.each<readonly [name: string, options: TypedOptions, exitCode: number, licences: readonly string[]]>([
    ['allowed', { allowLicence: ['MIT', 'ISC', 'GPL-3.0-only'] }, 0, []],
    ['another', { allowLicence: ['MIT', 'ISC'] }, 1, ['inner']],
    ['a family', { allowLicence: ['permissive'] }, 1, ['inner']],
    ['denied', { denyLicence: ['ISC'] }, 1, ['far']],
  ])('licences: %s', async (_, options, exitCode, licences) => {
    const result = await run(npm, { failOn: 'none', incomplete: 'warn', ...options });
    expect(result.exitCode).toBe(exitCode);
    const lines = section(result.out, 'LICENCES').map((line) => /✗ (\S+)/.exec(line)?.[1]);
    expect(lines).toEqual(licences);
  });

  it('reports all of it to programs', async () => {
    const { out } = await run(npm, { json: true });
    const reported = JSON.parse(out) as {
      upgrades: { name: string; clears: string[] }[];
      components: { purl: string }[];
    };
    expect(reported.upgrades.map(({ name, clears }) => [name, clears])).toEqual([
      ['far', ['T-3']],
      ['inner', ['T-1']],
      ['inner', ['T-2']],
    ]);
    expect(reported.components.map(({ purl }) => purl)).toContain('pkg:npm/inner@1.0.0');
  });

  it('marks packages that no product code has', async () => {
    const { out } = await run({
      'package.json': '{"name":"quay","dependencies":{"tide":"1.0.0"}}',
      'vendor-bin/lint/package.json': '{"name":"lint","dependencies":{"mole":"2.0.0"}}',
    });
    expect(section(out, 'TREE')).toEqual(['  mole 2.0.0  outside product code', '  tide 1.0.0']);
  });

  it('is incomplete for a folder without packages', async () => {
    const { out, exitCode } = await run({ 'a.txt': 'x' });
    expect(out).not.toContain('CHANGE');
    expect(out).toContain('Nothing was analysed');
    expect(exitCode).toBe(3);
  });
});
