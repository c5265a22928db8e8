import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/index.js';
import { silentProgress } from '../../core/progress.js';
import { parseClauses } from '../../policy/clause.js';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { scan } from '../index.js';
import { withEdit } from './edits.js';

const ecosystems = ['npm', 'PyPI', 'Maven', 'NuGet', 'Go', 'Packagist'];
const nameIn = (ecosystem: string) =>
  ({ Maven: 'g:bad', Go: 'example.com/bad', Packagist: 'a/bad' })[ecosystem] ?? 'bad';
const records = ecosystems.flatMap((ecosystem) => [
  // The version that fixes the first has a flaw of its own, which only a later one fixes.
  advisory(`T-${ecosystem}-1`, [affects(ecosystem, nameIn(ecosystem), '0 1.4.0')], { severity: 'critical' }),
  advisory(`T-${ecosystem}-2`, [affects(ecosystem, nameIn(ecosystem), '1.4.0 1.4.2')], {
    severity: 'critical',
  }),
  advisory(`T-${ecosystem}-3`, [affects(ecosystem, nameIn(ecosystem), '0 2.0.0')], { severity: 'low' }),
]);
const segment = buildSegment(
  records.map((each) => ({ kind: 'advisory' as const, advisory: each })),
  { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true },
);

function scanned(files: Readonly<Record<string, string>>) {
  return scan({
    world: fakeWorld({
      files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`/project/${path}`, text])),
    }),
    progress: silentProgress,
    version: '0',
    reference: '.',
    as: 'filesystem',
    open: {},
    policy: { name: 'default', clauses: parseClauses('critical'), strict: true },
    waivers: [],
    settings: {},
    only: ['vulnerabilities'],
    skip: [],
    thorough: [],
    storeDirectory: '/none',
    embedded: [segment],
    maxAgeDays: 3650,
  });
}

describe('the needed steps, applied to the files that people keep, make the verdict pass', () => {
  it.each<readonly [path: string, text: string]>([
    ['api/requirements.txt', 'other==1.0\nbad==1.0.0\n'],
    ['api/pyproject.toml', '[project]\nname = "x"\ndependencies = [\n  "bad==1.0.0",\n]\n'],
    ['web/package.json', '{\n  "dependencies": {\n    "bad": "1.0.0"\n  }\n}\n'],
    [
      'pom.xml',
      '<project>\n<modelVersion>4.0.0</modelVersion>\n<groupId>x</groupId>\n<artifactId>y</artifactId>\n<version>1</version>\n<dependencies>\n<dependency>\n<groupId>g</groupId>\n<artifactId>bad</artifactId>\n<version>1.0.0</version>\n</dependency>\n</dependencies>\n</project>\n',
    ],
    [
      'src/App.csproj',
      '<Project Sdk="Microsoft.NET.Sdk">\n<ItemGroup>\n<PackageReference Include="bad" Version="1.0.0" />\n</ItemGroup>\n</Project>\n',
    ],
    ['go.mod', 'module example.com/app\n\ngo 1.22\n\nrequire example.com/bad v1.0.0\n'],
    ['composer.json', '{\n  "require": {\n    "a/bad": "1.0.0"\n  }\n}\n'],
  ])('%s', async (path, text) => {
    const before = await scanned({ [path]: text });
    expect(before.verdict.outcome).toBe('fail');
    const needed = before.plan.filter(({ isNeeded }) => isNeeded);
    expect(needed).toHaveLength(1);
    expect(needed[0]?.upgrade?.to).toBe('1.4.2');
    expect(needed[0]?.edit?.path).toBe(path);
    expect(before.outlook?.isProved).toBe(true);
    const edited = needed.reduce((now, { edit }) => (edit === undefined ? now : withEdit(now, edit)), text);
    const after = await scanned({ [path]: edited });
    expect(after.verdict.broken).toEqual([]);
    expect(after.findings.map(({ rule }) => rule.slice(-1))).toEqual(['3']);
  });
});

it('a change that several modules are due for names each of them, with one command for all', async () => {
  const files = Object.fromEntries(
    ['api', 'client/pkg', 'server'].map((folder) => [
      `${folder}/go.mod`,
      `module example.com/${folder}\n\ngo 1.22\n\nrequire example.com/bad v1.0.0\n`,
    ]),
  );
  const before = await scanned(files);
  const [step, ...more] = before.plan.filter(({ isNeeded }) => isNeeded);
  expect(more).toEqual([]);
  expect(step?.command).toBe(
    'for d in api client/pkg server; do (cd "$d" && go mod edit -require=example.com/bad@v1.4.2 && go mod tidy); done',
  );
  const edits = [step?.edit, ...(step?.moreEdits ?? [])].flatMap((edit) => edit ?? []);
  const edited = { ...files };
  for (const edit of edits) edited[edit.path] = withEdit(edited[edit.path] ?? '', edit);
  expect((await scanned(edited)).verdict.broken).toEqual([]);
});

it('an older copy that the project asks for itself keeps its line when another one goes up', async () => {
  const packages = {
    '': { name: 'app', version: '1.0.0', dependencies: { bad: '^2.0.0', quay: '^1.0.0' } },
    'node_modules/bad': { version: '2.3.0' },
    'node_modules/quay': { version: '1.0.0', dependencies: { bad: '~1.0.0' } },
    'node_modules/quay/node_modules/bad': { version: '1.0.0' },
  };
  const { plan } = await scanned({
    'package.json': JSON.stringify(packages[''], undefined, 2),
    'package-lock.json': JSON.stringify({ name: 'app', lockfileVersion: 3, packages }),
  });
  const steps = plan.filter(({ upgrade }) => upgrade?.name === 'bad');
  expect(steps.map(({ upgrade }) => upgrade?.from)).toEqual([['1.0.0'], ['1.0.0']]);
  expect(steps.flatMap(({ edit, moreEdits = [] }) => [edit, ...moreEdits])).toEqual([undefined, undefined]);
  expect(steps[0]?.command).toContain('overrides');
});
