import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { expectSameOrder, isPresent, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  [
    '4-alpha',
    '4-alpha-3',
    '4-beta',
    '4-milestone',
    '4-rc',
    '4-snapshot',
    '4',
    '4-sp',
    '4-keel',
    '4-3',
    '4.3',
  ],
  ['6.0-beta4', '6.0-rc3', '6.0', '6.2.8', '6.11.3', '6.13.0', '6.13.2', '6.16.0', '6.18.4'],
  ['7.4.21.RELEASE', '7.4.23.RELEASE', '7.6.0-SNAPSHOT', '7.6.0', '7.6.12'],
  ['43.2.3-hull', '43.2.3-mast', '43.2.5-hull'],
  ['8.3.17.v20310612', '8.3.18.v20320119', '8.3.19.v20320428'],
  ['4-3', '4.0.3', '4.3', '4.3.3', '4.12'],
  ['4.73999999999999999998', '4.73999999999999999999'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['6', '6.0', '6.0.0', '6-ga', '6.final', '6-RELEASE', '6.0.0.Final'],
    ['6a3', '6-alpha-3', '6.alpha3', '6-ALPHA3'],
    ['6.0-rc4', '6.0-CR4', '6.0rc4', '6.0.RC4'],
  ],
  invalid: ['', 'LATEST', 'release', '@version@', '6.0 4', '[6.0,8.0)\n'],
  distances: [
    ['6.13.0', '6.13.2', 'patch'],
    ['6.13.2', '6.18.4', 'minor'],
    ['4.3.12', '6.0', 'major'],
  ],
});

const jar = '/usr/share/java/maven3-artifact.jar';
const classPath = `${jar}:/usr/share/java/commons-lang3.jar`;

/** Its main compares each argument with the next. */
function askMaven(versions: readonly string[]): readonly number[] {
  const main = 'org.apache.maven.artifact.versioning.ComparableVersion';
  const { stdout } = spawnSync('java', ['-cp', classPath, main, ...versions], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return [...stdout.matchAll(/^ {3}\S+ ([<=>])=? \S+$/gm)].map(([, sign]) =>
    sign === '<' ? -1 : sign === '>' ? 1 : 0,
  );
}

it.skipIf(!existsSync(jar) || !isPresent('java', ['-version']))(
  'agrees with ComparableVersion on thousands of pairs',
  () => {
    const versions = similarPairs(ordered.flat(), 2_000).flat().filter(scheme.isValid);
    const pairs = versions.slice(1).map((version, index) => [versions[index] ?? '', version] as const);
    expectSameOrder(scheme, pairs, askMaven(versions));
  },
);
