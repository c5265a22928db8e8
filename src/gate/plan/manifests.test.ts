import { expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/index.js';
import type { PlacedFact } from '../../core/analyzer.js';
import { silentProgress } from '../../core/progress.js';
import { parseClauses } from '../../policy/clause.js';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { scan } from '../index.js';
import { withEdit } from './edits.js';
import { Manifests } from './manifests.js';

// Manifests of package managers that no test can run, in the forms that their documentation shows. Every package named
// `bad…` is fixed in 1.4.0; the edits of the plan are made, and the files scanned again.
const names = ['bad', 'bad-one', 'bad-two'];
const segment = buildSegment(
  [
    ...names.map((name) =>
      advisory(`T-M-${name}`, [affects('Maven', `org.own:${name}`, '0 1.4.0')], { severity: 'critical' }),
    ),
    ...names.map((name) =>
      advisory(`T-N-${name}`, [affects('NuGet', `own.${name}`, '0 1.4.0')], { severity: 'critical' }),
    ),
  ].map((each) => ({ kind: 'advisory' as const, advisory: each })),
  { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true },
);

type Files = Readonly<Record<string, string>>;

function scanned(files: Files) {
  return scan({
    world: fakeWorld({
      files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`/project/${path}`, text])),
    }),
    ...{ progress: silentProgress, version: '0', reference: '.', as: 'filesystem', open: {} },
    policy: { name: 'default', clauses: parseClauses('critical'), strict: true },
    ...{ waivers: [], settings: {}, only: ['vulnerabilities'], skip: [], thorough: [] },
    ...{ storeDirectory: '/none', embedded: [segment], maxAgeDays: 3650 },
  });
}

const pom = (inner: string, artifact = 'app') =>
  `<project xmlns="http://maven.apache.org/POM/4.0.0">\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>org.app</groupId>\n  <artifactId>${artifact}</artifactId>\n  <version>1.0.0</version>\n${inner}\n</project>\n`;
const dependency = (artifact: string, version = '', more = '') =>
  `    <dependency>\n      <groupId>org.own</groupId>\n      <artifactId>${artifact}</artifactId>\n${version === '' ? '' : `      <version>${version}</version>\n`}${more}    </dependency>\n`;
const list = (inner: string) => `  <dependencies>\n${inner}  </dependencies>`;
const managed = (inner: string) => `  <dependencyManagement>\n  ${list(inner)}\n  </dependencyManagement>`;
const parent =
  '  <parent>\n    <groupId>org.app</groupId>\n    <artifactId>above</artifactId>\n    <version>1.0.0</version>\n  </parent>';
const csproj = (inner: string) =>
  `<Project Sdk="Microsoft.NET.Sdk">\n  <PropertyGroup>\n    <TargetFramework>net8.0</TargetFramework>\n  </PropertyGroup>\n${inner}\n</Project>\n`;
const repository = {
  '.m2/repository/org/own/good/1.0/good-1.0.pom': `<project><groupId>org.own</groupId><artifactId>good</artifactId><version>1.0</version>${list(dependency('bad', '1.0'))}</project>`,
  '.m2/repository/org/own/bad/1.0/bad-1.0.pom':
    '<project><groupId>org.own</groupId><artifactId>bad</artifactId><version>1.0</version></project>',
};

const cases: readonly (readonly [name: string, fixable: number, files: Files])[] = [
  ['pom: a version', 1, { 'pom.xml': pom(list(dependency('bad', '1.2'))) }],
  [
    'pom: a property',
    1,
    {
      'pom.xml': pom(
        `  <properties>\n    <bad.version>1.2</bad.version>\n  </properties>\n${list(dependency('bad', '${bad.version}'))}`,
      ),
    },
  ],
  [
    'pom: one property for two packages',
    2,
    {
      'pom.xml': pom(
        `  <properties>\n    <own>1.2</own>\n  </properties>\n${list(dependency('bad-one', '${own}') + dependency('bad-two', '${own}'))}`,
      ),
    },
  ],
  [
    'pom: managed versions',
    1,
    { 'pom.xml': pom(`${managed(dependency('bad', '1.2'))}\n${list(dependency('bad'))}`) },
  ],
  [
    'pom: the dependency before what manages it',
    1,
    { 'pom.xml': pom(`${list(dependency('bad'))}\n${managed(dependency('bad', '1.2'))}`) },
  ],
  [
    'pom: managed by the parent',
    1,
    {
      'pom.xml': pom(
        `  <packaging>pom</packaging>\n  <modules>\n    <module>web</module>\n  </modules>\n${managed(dependency('bad', '1.2'))}`,
        'above',
      ),
      'web/pom.xml': pom(`${parent}\n${list(dependency('bad'))}`),
    },
  ],
  [
    'pom: a property of the parent',
    1,
    {
      'pom.xml': pom(
        `  <packaging>pom</packaging>\n  <modules>\n    <module>web</module>\n  </modules>\n  <properties>\n    <own>1.2</own>\n  </properties>`,
        'above',
      ),
      'web/pom.xml': pom(`${parent}\n${list(dependency('bad', '${own}'))}`),
    },
  ],
  [
    'pom: managed by a parent elsewhere',
    1,
    {
      'build/pom.xml': pom(
        `  <packaging>pom</packaging>\n  <modules>\n    <module>..</module>\n  </modules>\n${managed(dependency('bad', '1.2'))}`,
        'above',
      ),
      'pom.xml': pom(
        `${parent.replace('  </parent>', '    <relativePath>./build</relativePath>\n  </parent>')}\n${list(dependency('bad'))}`,
      ),
    },
  ],
  [
    'pom: a scope and an exclusion before the version',
    1,
    {
      'pom.xml': pom(
        list(
          '    <dependency>\n      <groupId>org.own</groupId>\n      <artifactId>bad</artifactId>\n      <exclusions>\n        <exclusion>\n          <groupId>x</groupId>\n          <artifactId>y</artifactId>\n        </exclusion>\n      </exclusions>\n      <scope>runtime</scope>\n      <version>1.2</version>\n    </dependency>\n',
        ),
      ),
    },
  ],
  [
    'pom: an exclusion of the same name before it',
    1,
    {
      'pom.xml': pom(
        list(
          `    <dependency>\n      <groupId>x</groupId>\n      <artifactId>y</artifactId>\n      <version>1.1</version>\n      <exclusions>\n        <exclusion>\n          <groupId>org.own</groupId>\n          <artifactId>bad</artifactId>\n        </exclusion>\n      </exclusions>\n    </dependency>\n${dependency('bad', '1.2')}`,
        ),
      ),
    },
  ],
  [
    'pom: the same artifact of another group',
    1,
    {
      'pom.xml': pom(
        list(
          `    <dependency>\n      <groupId>org.other</groupId>\n      <artifactId>bad</artifactId>\n      <version>1.1</version>\n    </dependency>\n${dependency('bad', '1.2')}`,
        ),
      ),
    },
  ],
  [
    'pom: all on one line',
    1,
    {
      'pom.xml': pom(
        list(
          '    <dependency><groupId>org.own</groupId><artifactId>bad</artifactId><version>1.2</version></dependency>\n',
        ),
      ),
    },
  ],
  [
    'pom: a profile',
    1,
    {
      'pom.xml': pom(
        `  <profiles>\n    <profile>\n      <id>x</id>\n      <activation>\n        <activeByDefault>true</activeByDefault>\n      </activation>\n${list(dependency('bad', '1.2'))}\n    </profile>\n  </profiles>`,
      ),
    },
  ],
  ['pom: what a dependency brings in', 1, { ...repository, 'pom.xml': pom(list(dependency('good', '1.0'))) }],
  [
    'pom: what a dependency brings in, beside managed ones',
    1,
    {
      ...repository,
      'pom.xml': pom(`${managed(dependency('y', '2.0'))}\n${list(dependency('good', '1.0'))}`),
    },
  ],
  ['gradle: a string', 1, { 'build.gradle': "dependencies {\n  implementation 'org.own:bad:1.2'\n}\n" }],
  [
    'gradle: a map',
    1,
    { 'build.gradle': "dependencies {\n  implementation group: 'org.own', name: 'bad', version: '1.2'\n}\n" },
  ],
  ['gradle: Kotlin', 1, { 'build.gradle.kts': 'dependencies {\n  implementation("org.own:bad:1.2")\n}\n' }],
  [
    'gradle: a catalog',
    3,
    {
      'build.gradle': 'dependencies {\n  implementation libs.bad\n}\n',
      'gradle/libs.versions.toml':
        '[versions]\nown = "1.2"\n\n[libraries]\nbad = { module = "org.own:bad", version.ref = "own" }\none = "org.own:bad-one:1.3"\ntwo = { group = "org.own", name = "bad-two", version = "1.1" }\n',
    },
  ],
  [
    'NuGet: an attribute',
    1,
    {
      'App.csproj': csproj(
        '  <ItemGroup>\n    <PackageReference Include="Own.bad" Version="1.2.0" />\n  </ItemGroup>',
      ),
    },
  ],
  [
    'NuGet: an element',
    1,
    {
      'App.csproj': csproj(
        '  <ItemGroup>\n    <PackageReference Include="Own.bad">\n      <PrivateAssets>all</PrivateAssets>\n      <Version>1.2.0</Version>\n    </PackageReference>\n  </ItemGroup>',
      ),
    },
  ],
  [
    'NuGet: the version first',
    1,
    {
      'App.fsproj': csproj(
        '  <ItemGroup>\n    <PackageReference Version="1.2.0" Include="Own.bad" />\n  </ItemGroup>',
      ),
    },
  ],
  [
    'NuGet: over several lines',
    1,
    {
      'App.csproj': csproj(
        '  <ItemGroup>\n    <PackageReference\n      Include="Own.bad"\n      Version="1.2.0" />\n  </ItemGroup>',
      ),
    },
  ],
  [
    'NuGet: a property',
    1,
    {
      'App.csproj': csproj(
        '  <PropertyGroup>\n    <OwnVersion>1.2.0</OwnVersion>\n  </PropertyGroup>\n  <ItemGroup>\n    <PackageReference Include="Own.bad" Version="$(OwnVersion)" />\n  </ItemGroup>',
      ),
    },
  ],
  [
    'NuGet: managed centrally',
    1,
    {
      'Directory.Packages.props':
        '<Project>\n  <ItemGroup>\n    <PackageVersion Include="Own.bad" Version="1.2.0" />\n  </ItemGroup>\n</Project>\n',
      'App.csproj': csproj('  <ItemGroup>\n    <PackageReference Include="Own.bad" />\n  </ItemGroup>'),
    },
  ],
  [
    'NuGet: packages.config',
    2,
    {
      'packages.config':
        '<?xml version="1.0"?>\n<packages>\n  <package id="Own.bad-one" version="1.2.0" targetFramework="net48" />\n  <package id="Own.bad-two" version="1.1.0" />\n</packages>\n',
    },
  ],
  [
    'NuGet: two projects',
    2,
    {
      'a/A.csproj': csproj(
        '  <ItemGroup>\n    <PackageReference Include="Own.bad" Version="1.2.0" />\n  </ItemGroup>',
      ),
      'b/B.csproj': csproj(
        '  <ItemGroup>\n    <PackageReference Include="Own.bad" Version="1.3.0" />\n  </ItemGroup>',
      ),
    },
  ],
];

it.each(cases)('%s', async (_, fixable, files) => {
  const before = await scanned(files);
  const open = before.findings.filter(({ fix }) => fix !== undefined);
  expect(open.flatMap(({ locations }) => locations).length).toBeGreaterThanOrEqual(fixable);
  const changed: Record<string, string> = { ...files };
  for (const { edit, moreEdits = [] } of before.plan)
    for (const each of edit === undefined ? [] : [edit, ...moreEdits])
      changed[each.path] = withEdit(changed[each.path] ?? '', each);
  const after = await scanned(changed);
  expect(after.findings.map(({ rule, locations: [place] }) => [rule, place])).toEqual([]);
});

it('a version that a parent elsewhere manages goes up there', async () => {
  const above = pom(`  <packaging>pom</packaging>\n${managed(dependency('bad', '1.2'))}`, 'above');
  const own = pom(
    `${parent.replace('  </parent>', '    <relativePath>./build</relativePath>\n  </parent>')}\n${list(dependency('bad'))}`,
  );
  const { plan } = await scanned({ 'build/pom.xml': above, 'pom.xml': own });
  expect(plan.map(({ edit }) => edit?.path)).toEqual(['build/pom.xml']);
});

it('what a tool keeps in a folder with a dot is no manifest of the lockfile above', () => {
  const names = (path: string): PlacedFact => ({
    ...{ analyzer: 'x', location: { at: 'file', path }, hidden: false },
    fact: { kind: 'direct-names', ecosystem: 'crates.io', names: ['tide'] },
  });
  const wanted = { ecosystem: 'crates.io', name: 'tide', from: [] };
  const manifests = new Manifests([names('.pc/a.patch/Cargo.toml'), names('quay/Cargo.toml')]);
  expect(manifests.for('Cargo.lock', wanted)).toEqual(['quay/Cargo.toml']);
});
