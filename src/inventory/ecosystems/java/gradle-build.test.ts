import { describe, expect, it } from 'vitest';
import { acceptLockfile, fileOf } from '../../../testing/accept-lockfile.js';
import { expectProportional } from '../../../testing/growth.js';
import { inventoryOf, waysIn } from '../../../testing/joined.js';
import { gradleBuild, gradleCatalog } from './gradle-build.js';
import { ecosystem } from './index.js';

const build = `plugins {
    id 'java'
}
dependencies {
    implementation 'org.yaml:snakeyaml:1.26'
    implementation libs.spring.web
    // implementation 'com.example:comment:1'
    testImplementation group: 'junit', name: 'junit', version: '4.12'
}
`;
const catalog = `[versions]
spring = "5.3.17"

[libraries]
spring-web = { module = "org.springframework:spring-web", version.ref = "spring" }
gson = "com.google.code.gson:gson:2.8.0"
log_core = { group = "org.apache.logging.log4j", name = "log4j-core", version = "2.17.1" }

[bundles]
data = ["gson", "log_core"]
`;

acceptLockfile(gradleBuild, {
  claims: ['build.gradle', 'app/build.gradle.kts', 'buildSrc/src/main/groovy/java-conventions.gradle'],
  ignores: ['settings.gradle', 'app/settings.gradle.kts', 'init.gradle', 'build.gradle.bak'],
  examples: { 'a script': build },
});
acceptLockfile(gradleCatalog, {
  claims: ['gradle/libs.versions.toml', 'app/gradle/tools.versions.toml'],
  ignores: ['gradle/versions.toml', 'gradle/libs.toml'],
  examples: { 'a catalog': catalog },
});

it('dependencies in a form that is not read are a gap', () => {
  const text = "dependencies { harbour.pick('g.x:a:1') }";
  const facts = gradleBuild.analyze(fileOf('build.gradle', text));
  expect(facts).toContainEqual(
    expect.objectContaining({ kind: 'problem', reason: expect.stringContaining('not read') }),
  );
});

const namesIn = (text: string, path = 'build.gradle') =>
  gradleBuild
    .analyze(fileOf(path, text))
    .flatMap((fact) => (fact.kind === 'package-source' ? fact.text.split('\n') : []));

it.each<readonly [script: string, names: readonly string[]]>([
  ["implementation 'g:a:1'", ['g:a']],
  ['implementation("g:a:$version")', ['g:a']],
  ['api("g:a")', ['g:a']],
  ['implementation(platform("g:bom:1"))', ['g:bom']],
  ["runtimeOnly group: 'g', name: 'a', version: '1'", ['g:a']],
  ['implementation(group = "g", name = "a", version = "1")', ['g:a']],
  ['implementation(kotlin("reflect"))', ['org.jetbrains.kotlin:kotlin-reflect']],
  ['implementation(libs.spring.web)', ['libs.spring.web']],
  ['// implementation("g:a:1")', []],
  ['/* implementation("g:a:1")\n*/', []],
  ['url = uri("https://repo.example.org/maven") // "g:a:1"', []],
  ['implementation(project(":core"))', []],
])('names in %s', (script, names) => {
  expect(namesIn(script)).toEqual(names);
});

it('a catalog says what its aliases stand for', () => {
  const facts = gradleCatalog.analyze(fileOf('gradle/libs.versions.toml', catalog));
  expect(facts.filter(({ kind }) => kind === 'package-source')).toEqual([
    {
      kind: 'package-source',
      format: 'gradle-catalog',
      text: [
        'libs.bundles.data com.google.code.gson:gson',
        'libs.bundles.data org.apache.logging.log4j:log4j-core',
        'libs.gson com.google.code.gson:gson',
        'libs.log.core org.apache.logging.log4j:log4j-core',
        'libs.spring.web org.springframework:spring-web',
      ].join('\n'),
    },
  ]);
});

it.each<readonly [scripts: Readonly<Record<string, string>>, scope: string]>([
  [{ 'app/build.gradle': 'implementation libs.gson' }, 'runtime'],
  [{ 'app/build.gradle': 'testImplementation(libs.gson)' }, 'development'],
  [{ 'app/build.gradle': 'testImplementation(libs.bundles.data)' }, 'development'],
  [{ 'benchmark/build.gradle.kts': '  implementation(libs.gson)' }, 'development'],
  [{ 'benchmark/build.gradle': 'api libs.gson', 'app/build.gradle': 'api(libs.gson)' }, 'runtime'],
  [{ 'app/build.gradle': 'x()' }, 'runtime'],
])('a package of a catalog is for what uses it: %j', (scripts, scope) => {
  const files = { ...scripts, 'gradle/libs.versions.toml': catalog };
  const { components } = inventoryOf(ecosystem, files);
  expect(components.filter(({ name }) => name.endsWith(':gson')).map((each) => each.scope)).toEqual([scope]);
});

describe('who is direct in gradle.lockfile', () => {
  const lockfile = `com.google.code.gson:gson:2.8.0=runtimeClasspath
junit:junit:4.12=testRuntimeClasspath
org.springframework:spring-core:5.3.17=runtimeClasspath
org.springframework:spring-web:5.3.17=runtimeClasspath
org.yaml:snakeyaml:1.26=runtimeClasspath
empty=
`;
  const directIn = (files: Readonly<Record<string, string>>) =>
    waysIn(ecosystem, files).map((each) => each.replace(/^.*\/|@[^ ]*/g, ''));

  it.each<readonly [name: string, files: Readonly<Record<string, string>>, direct: readonly string[]]>([
    [
      'names, and aliases of a catalog',
      { 'build.gradle': build, 'gradle/libs.versions.toml': catalog },
      ['snakeyaml', 'junit', 'spring-web'],
    ],
    [
      'a bundle',
      { 'build.gradle.kts': 'implementation(libs.bundles.data)', 'gradle/libs.versions.toml': catalog },
      ['gson'],
    ],
    ['an alias without its catalog', { 'build.gradle': 'implementation(libs.gson)' }, []],
    [
      'a plugin of the build',
      {
        'build.gradle.kts': 'plugins { id("conventions") }\nval x = a.b',
        'buildSrc/src/main/kotlin/conventions.gradle.kts':
          'implementation("com.google.code.gson:gson:2.8.0")',
      },
      ['gson'],
    ],
  ])('%s', (_, files, direct) => {
    const all = ['gson', 'junit', 'spring-core', 'spring-web', 'snakeyaml'];
    expect(directIn({ ...files, 'gradle.lockfile': lockfile })).toEqual(
      all.map((name) => `${name} ${direct.includes(name) ? 'direct' : 'indirect'}`),
    );
  });

  it('is not reported without a script beside it', () => {
    expect(directIn({ 'app/gradle.lockfile': lockfile, 'build.gradle': build })).toEqual([
      'gson',
      'junit',
      'spring-core',
      'spring-web',
      'snakeyaml',
    ]);
  });

  it('the scripts above it speak, those of its neighbours do not', () => {
    const files = {
      'build.gradle': "subprojects { dependencies { implementation 'org.yaml:snakeyaml:1.26' } }",
      'app/build.gradle': "implementation 'com.google.code.gson:gson:2.8.0'",
      'web/build.gradle': "implementation 'org.springframework:spring-web'",
      'app/gradle.lockfile': lockfile,
    };
    expect(directIn(files)).toEqual([
      'gson direct',
      'junit indirect',
      'spring-core indirect',
      'spring-web indirect',
      'snakeyaml direct',
    ]);
  });

  it('of before Gradle 7, a file for each configuration', () => {
    const files = {
      'app/build.gradle': "implementation 'g:a:1'",
      'app/gradle/dependency-locks/runtimeClasspath.lockfile': 'g:a:1\ng:b:1\n',
    };
    expect(directIn(files)).toEqual(['a direct', 'b indirect']);
  });
});

it('reads a build whose comments stay open once', async () => {
  await expectProportional(600_000, (count) =>
    gradleBuild.analyze(fileOf('build.gradle', '/* '.repeat(count))),
  );
});
