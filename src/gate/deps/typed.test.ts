import { expect, it } from 'vitest';
import type { PlacedFact } from '../../core/analyzer.js';
import { component } from '../../testing/advisory-examples.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { expectProportional } from '../../testing/growth.js';
import { noRanges } from './ranges.js';
import { withCommands } from './typed.js';

const naming = (path: string, names: readonly string[]): PlacedFact => ({
  analyzer: 'x',
  location: { at: 'file', path },
  hidden: false,
  fact: { kind: 'direct-names', ecosystem: 'PyPI', names },
});

function commandIn(facts: readonly PlacedFact[]): string | undefined {
  const found = component('pkg:pypi/h11@0.14.0', { ecosystem: 'PyPI', direct: true });
  const finding = {
    ...vulnerable('CVE-1', 'pkg:pypi/h11@0.14.0', { to: '0.16.0' }),
    locations: [{ at: 'file', path: 'cli/poetry.lock' }] as const,
  };
  const inventory = { components: [found], archives: [], gaps: [] };
  const [after] = withCommands([finding], { inventory, facts, ranges: () => noRanges });
  return after?.fix?.kind === 'upgrade' ? after.fix.command : undefined;
}

it('names a package as one of the project only where a manifest of that lockfile does', () => {
  expect(commandIn([naming('cli/pyproject.toml', ['H11'])])).toContain('poetry add');
  expect(
    commandIn([naming('cli/pyproject.toml', ['wsproto']), naming('snap/requirements.txt', ['h11'])]),
  ).toContain('poetry update h11');
  expect(commandIn([naming('snap/requirements.txt', ['h11'])])).toContain('poetry add');
});

it('names the direct dependency that brings in what no command lifts', () => {
  const direct = component('pkg:npm/harbour@1.0.0', { direct: true, dependsOn: ['pkg:npm/berth@1.0.0'] });
  const parent = component('pkg:npm/berth@1.0.0', { dependsOn: ['pkg:npm/tide@1.0.0'] });
  const inventory = {
    components: [direct, parent, component('pkg:npm/tide@1.0.0')],
    archives: [],
    gaps: [],
  };
  const finding = vulnerable('CVE-1', 'pkg:npm/tide@1.0.0', { to: '2.0.0' });
  if (finding.fix?.kind !== 'upgrade') throw new Error('no upgrade');
  const far = { ...finding, fix: { ...finding.fix, effort: 'major' as const } };
  const [after] = withCommands([far], { inventory, facts: [], ranges: () => noRanges });
  expect(after?.fix?.summary).toBe(
    'tide 1.0.0 → 2.0.0; upgrade berth, which harbour brings in, to a release that asks for it, if there is one, replace it, or override what it asks for and test it',
  );
});

it('does not say what brings in a package that the project names itself', () => {
  const inventory = {
    components: [
      component('pkg:npm/harbour@1.0.0', { direct: true, dependsOn: ['pkg:npm/berth@1.0.0'] }),
      component('pkg:npm/mooring@1.0.0', { direct: true, dependsOn: ['pkg:npm/tide@1.0.0'] }),
      component('pkg:npm/berth@1.0.0', { dependsOn: ['pkg:npm/tide@1.0.0'] }),
      component('pkg:npm/tide@1.0.0'),
    ],
    archives: [],
    gaps: [],
  };
  const finding = vulnerable('CVE-1', 'pkg:npm/tide@1.0.0', { to: '2.0.0' });
  if (finding.fix?.kind !== 'upgrade') throw new Error('no upgrade');
  const far = { ...finding, fix: { ...finding.fix, effort: 'major' as const } };
  const asked = [{ by: 'mooring', byVersion: '1.0.0', range: '^1.0.0', gets: '1.0.0' }];
  const ranges = () => ({ ...noRanges, declared: new Map([['tide', asked]]) });
  const [after] = withCommands([far], { inventory, facts: [], ranges });
  expect(after?.fix?.summary).toBe(
    'tide 1.0.0 → 2.0.0; upgrade mooring to a release that asks for it, if there is one, replace it, or override what it asks for and test it',
  );
});

it('names the bundle that a command does not reach, beside the command for the loose copies', () => {
  const inventory = {
    components: [component('pkg:npm/tide@1.0.0', { direct: true })],
    archives: [],
    gaps: [],
  };
  const finding = {
    ...vulnerable('CVE-1', 'pkg:npm/tide@1.0.0', { to: '1.0.2' }),
    locations: [{ at: 'file', path: 'package-lock.json' }] as const,
  };
  const ranges = () => ({ ...noRanges, alsoBundled: new Map([['tide@1.0.0', 'harbour 3.1.0']]) });
  const [after] = withCommands([finding], { inventory, facts: [], ranges });
  expect(after?.fix).toMatchObject({
    command: 'npm install tide@1.0.2',
    inside: 'harbour 3.1.0',
    summary: 'tide 1.0.0 → 1.0.2 (and upgrade harbour 3.1.0, which has a copy inside)',
  });
});

it('looks at many copies of a package in proportion to their number', async () => {
  await expectProportional(2_000, (count) => {
    const versions = Array.from({ length: count }, (_, index) => `1.0.${index}`);
    const declared = versions.map((version) => ({ by: 'berth', range: version, gets: version }));
    const lock = { ...noRanges, declared: new Map([['tide', declared]]) };
    const components = versions.map((version) => component(`pkg:npm/tide@${version}`));
    const findings = versions.map((version) =>
      vulnerable('CVE-1', `pkg:npm/tide@${version}`, { to: '1.1.0' }),
    );
    const inventory = { components, archives: [], gaps: [] };
    expect(withCommands(findings, { inventory, facts: [], ranges: () => lock })).toHaveLength(count);
  });
});

it('offers an override over a major line to those that ask for the old one alone', () => {
  const path = 'package-lock.json';
  const inventory = {
    components: [
      component('pkg:npm/berth@1.2.0', { direct: true, dependsOn: ['pkg:npm/tide@0.9.1'] }),
      component('pkg:npm/tide@0.9.1'),
    ],
    archives: [],
    gaps: [],
  };
  const finding = vulnerable('CVE-1', 'pkg:npm/tide@0.9.1', { to: '1.4.0' });
  if (finding.fix?.kind !== 'upgrade') throw new Error('no upgrade');
  const far = {
    ...finding,
    locations: [{ at: 'file', path }] as const,
    fix: { ...finding.fix, effort: 'major' as const },
  };
  const fixWith = (other: string) => {
    const declared = [
      { by: 'berth', byVersion: '1.2.0', range: '0.9.1', gets: '0.9.1' },
      { by: 'quay', byVersion: '3.0.0', range: other, gets: '0.9.3' },
    ];
    const ranges = () => ({ ...noRanges, declared: new Map([['tide', declared]]) });
    const [after] = withCommands([far], { inventory, facts: [], ranges });
    return after?.fix;
  };
  expect(fixWith('0.9.3')).toMatchObject({
    command: "npm pkg set 'overrides[tide@0.9.1]=^1.4.0' && npm update tide",
    summary: expect.stringContaining(
      'upgrade berth to a release that asks for it, if there is one, replace it, or override what it asks for and test it',
    ),
  });
  expect(fixWith('^0.9.0')).toMatchObject({
    command: "npm pkg set 'overrides[berth@1.2.0][tide@0.9.1]=^1.4.0' && npm update tide",
  });
});

it('leaves no copy of the old major line to others where the project asks for the package itself', () => {
  const copies = component('pkg:npm/tide@2.6.1', { direct: true });
  const berth = component('pkg:npm/berth@3.0.0', { direct: true, dependsOn: ['pkg:npm/tide@2.6.1'] });
  const inventory = { components: [berth, copies], archives: [], gaps: [] };
  const finding = {
    ...vulnerable('CVE-1', 'pkg:npm/tide@2.6.1', { to: '3.1.7' }),
    locations: [{ at: 'file', path: 'package-lock.json' }] as const,
  };
  if (finding.fix?.kind !== 'upgrade') throw new Error('no upgrade');
  const far = { ...finding, fix: { ...finding.fix, effort: 'major' as const } };
  const declared = new Map([['tide', [{ by: 'berth', byVersion: '3.0.0', range: '^2.6.1', gets: '2.6.1' }]]]);
  const [after] = withCommands([far], {
    inventory,
    facts: [naming('package.json', ['tide'])],
    ranges: () => ({ ...noRanges, declared }),
  });
  expect(after?.fix).toMatchObject({
    command:
      "npm install tide@3.1.7 && npm pkg set 'overrides[berth@3.0.0][tide@^2.6.1]=^3.1.7' && npm update tide",
    summary: expect.stringMatching('upgrade berth to a release that asks for it'),
  });
});

it('writes vendored sources of Go anew', () => {
  const inventory = {
    components: [component('pkg:golang/example.com/tide@v1.0.0', { ecosystem: 'Go', direct: true })],
    archives: [],
    gaps: [],
  };
  const finding = {
    ...vulnerable('CVE-1', 'pkg:golang/example.com/tide@v1.0.0', { to: '1.2.0' }),
    locations: [{ at: 'file', path: 'api/go.mod' }] as const,
  };
  const commandWith = (path: string) => {
    const facts = [naming(path, [])];
    const [after] = withCommands([finding], { inventory, facts, ranges: () => noRanges });
    return after?.fix?.kind === 'upgrade' ? after.fix.command : undefined;
  };
  expect(commandWith('api/vendor/modules.txt')).toContain(' && go mod tidy && go mod vendor');
  expect(commandWith('vendor/modules.txt')).not.toContain('go mod vendor');
});

it('has a command for each lockfile, where one does not do for all', () => {
  const tide = component('pkg:npm/tide@1.0.0', { direct: true });
  const finding = {
    ...vulnerable('CVE-1', 'pkg:npm/tide@1.0.0', { to: '1.0.1' }),
    locations: [
      { at: 'file', path: 'web/yarn.lock' },
      { at: 'file', path: 'yarn.lock' },
      { at: 'file', path: 'docs/yarn.lock' },
    ] as const,
  };
  const named = new Map([['tide', [{ folder: 'packages/pier', range: '^1.0.0', gets: '1.0.0' }]]]);
  const ranges = (path: string) => (path === 'yarn.lock' ? { ...noRanges, named } : noRanges);
  const inventory = { components: [tide], archives: [], gaps: [] };
  const [after] = withCommands([finding], { inventory, facts: [], ranges });
  expect(after?.fix).toMatchObject({
    command: 'cd web && yarn add tide@1.0.1',
    elsewhere: [{ path: 'yarn.lock', command: 'cd packages/pier && yarn add tide@1.0.1' }],
  });
});

it.each([
  [
    'beside its manifest',
    'go.mod',
    'go mod edit -require=golang.org/x/net@v0.2.0 && go mod tidy && go mod vendor',
  ],
  [
    'without one',
    'src/go.mod',
    'set golang.org/x/net to 0.2.0 in the go.mod that vendor/modules.txt was made from',
  ],
])('a copy of Go modules %s', (_, manifest, command) => {
  const purl = 'pkg:golang/golang.org/x/net@v0.1.0';
  const finding = {
    ...vulnerable('CVE-1', purl, { to: '0.2.0' }),
    locations: [{ at: 'file', path: 'vendor/modules.txt' }] as const,
  };
  const net = component(purl, { ecosystem: 'Go' });
  const inventory = { components: [net], archives: [], gaps: [] };
  const facts = [{ ...naming(manifest, ['golang.org/x/net']) }];
  const [after] = withCommands([finding], { inventory, facts, ranges: () => noRanges });
  expect(after?.fix).toMatchObject({ command });
});
