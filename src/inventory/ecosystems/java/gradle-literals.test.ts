import { describe, expect, it } from 'vitest';
import { outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { expectProportional } from '../../../testing/growth.js';
import { waysIn } from '../../../testing/joined.js';
import { literalDependencies } from './gradle-literals.js';
import { ecosystem } from './index.js';

describe('what a build script asks for', () => {
  it.each<readonly [name: string, script: string, found: readonly string[]]>([
    [
      'a list of maps',
      `def quayVersion = '2.1'
dependencies {
    implementation(
        fileTree(dir: 'jars', include: '*.jar'), // first (see above
        [group: 'org.quay', name: 'crane', version: '1.4'],
        [group: 'org.quay', name: 'winch', version: quayVersion]
    )
}`,
      ['pkg:maven/org.quay/crane@1.4 runtime direct', 'pkg:maven/org.quay/winch@2.1 runtime direct'],
    ],
    [
      'a map over several lines',
      'implementation(\n  group: "org.quay",\n  name: "crane",\n  version: "1.4"\n)\napi "org.quay:hull:3"',
      ['pkg:maven/org.quay/crane@1.4 runtime direct', 'pkg:maven/org.quay/hull@3 runtime direct'],
    ],
    [
      'several texts of one call',
      "testImplementation 'org.quay:crane:1.4',\n    'org.quay:winch:2'",
      ['pkg:maven/org.quay/crane@1.4 development direct', 'pkg:maven/org.quay/winch@2 development direct'],
    ],
    [
      'a block on one line',
      `subprojects { dependencies { api 'org.quay:crane:1.4'; testImplementation("org.quay:winch:2") } }`,
      ['pkg:maven/org.quay/crane@1.4 runtime direct', 'pkg:maven/org.quay/winch@2 development direct'],
    ],
    [
      'plugins on one line',
      `plugins { id 'org.quay.crane' version '1.4'; id("org.quay.winch") version "2" }`,
      [
        'pkg:maven/org.quay.crane/org.quay.crane.gradle.plugin@1.4 development direct',
        'pkg:maven/org.quay.winch/org.quay.winch.gradle.plugin@2 development direct',
      ],
    ],
    [
      'a text with braces',
      'ext.craneVersion = "1.4"\ndependencies { implementation "org.quay:crane:${craneVersion}" }',
      ['pkg:maven/org.quay/crane@1.4 runtime direct'],
    ],
    [
      'what is left out of another',
      'implementation("org.quay:crane:1.4") {\n  exclude(group = "org.old", module = "rope")\n}',
      ['pkg:maven/org.quay/crane@1.4 runtime direct'],
    ],
  ])('%s', (_, script, found) => {
    expect(outlineOf(literalDependencies(script))).toEqual(found);
    expect(problemsOf(literalDependencies(script))).toEqual([]);
  });

  it.each([
    ['no version', 'implementation "org.quay:crane"'],
    ['a variable of another file', 'implementation("org.quay:crane:$quayVersion")'],
    ['a choice', "implementation group: 'org.quay', name: 'crane', version: '1.+'"],
  ])('%s is a gap', (_, script) => {
    expect(problemsOf(literalDependencies(script)).join()).toContain(
      'One dependency has no exact version that this file gives',
    );
  });

  it('is no gap where a lockfile records the choice', () => {
    const files = {
      'build.gradle': 'implementation "org.quay:crane"\n',
      'gradle.lockfile': 'org.quay:crane:1.4=runtimeClasspath\n',
    };
    expect(waysIn(ecosystem, files)).toEqual(['org.quay/crane@1.4 direct']);
  });

  it('is read once, whatever stays open', async () => {
    await expectProportional(40_000, (count) =>
      literalDependencies("implementation([group: 'a', name: 'b',\n".repeat(count)),
    );
  });
});
