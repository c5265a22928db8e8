import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { it } from 'vitest';
import { acceptScheme } from '../../testing/accept-scheme.js';
import { expectSameOrder, isPresent, similarPairs } from '../../testing/reference-order.js';
import { scheme } from './index.js';

const ordered = [
  ['1-alpha', '1-alpha-1', '1-beta', '1-milestone', '1-rc', '1-snapshot', '1', '1-sp', '1-foo', '1-1', '1.1'],
  ['2.0-beta9', '2.0-rc1', '2.0', '2.3.1', '2.12.2', '2.14.0', '2.14.1', '2.15.0', '2.17.1'],
  ['5.2.19.RELEASE', '5.2.20.RELEASE', '5.3.0-SNAPSHOT', '5.3.0', '5.3.18'],
  ['31.0.1-android', '31.0.1-jre', '31.0.2-android'],
  ['9.4.44.v20210927', '9.4.45.v20220203', '9.4.46.v20220331'],
  ['1-1', '1.0.1', '1.1', '1.1.1', '1.10'],
  ['1.99999999999999999998', '1.99999999999999999999'],
];

acceptScheme(scheme, {
  ordered,
  equal: [
    ['1', '1.0', '1.0.0', '1-ga', '1.final', '1-RELEASE', '1.0.0.Final'],
    ['1a1', '1-alpha-1', '1.alpha1', '1-ALPHA1'],
    ['1.0-rc1', '1.0-CR1', '1.0rc1', '1.0.RC1'],
  ],
  invalid: ['', 'LATEST', 'release', '@version@', '1.0 2', '[1.0,2.0)\n'],
  distances: [
    ['2.17.0', '2.17.1', 'patch'],
    ['2.14.1', '2.17.1', 'minor'],
    ['1.2.17', '2.0', 'major'],
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
