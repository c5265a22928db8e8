import { expect, it } from 'vitest';
import { suiteManifestTest } from './suite-manifests.js';

function servesTests(path: string, files: Readonly<Record<string, string>>): boolean {
  const entries = (folder: string) => {
    const below = Object.keys(files).filter((each) => each.startsWith(folder));
    return [...new Set(below.map((each) => /^[^/]*\/?/.exec(each.slice(folder.length))?.[0] ?? ''))];
  };
  const text = (each: string) => files[each] ?? '';
  return suiteManifestTest({ facts: [], tree: { entries, head: text, text }, roleOf: () => 'product' })(path);
}

it.each<readonly [name: string, serves: boolean, path: string, files: Readonly<Record<string, string>>]>([
  ['tests alone', true, 'it/pom.xml', { 'it/pom.xml': '<project>', 'it/src/test/java/A.java': '' }],
  [
    'tests of Gradle',
    true,
    'it/build.gradle.kts',
    { 'it/build.gradle.kts': '', 'it/src/it/java/A.java': '' },
  ],
  [
    'code beside them',
    false,
    'it/pom.xml',
    { 'it/pom.xml': '', 'it/src/test/java/A.java': '', 'it/src/main/java/B.java': '' },
  ],
  [
    'code in a folder of another name',
    false,
    'it/pom.xml',
    { 'it/pom.xml': '<build><sourceDirectory>code</sourceDirectory></build>', 'it/src/test/java/A.java': '' },
  ],
  ['a parent', false, 'it/pom.xml', { 'it/pom.xml': '<module>a</module>', 'it/src/test/java/A.java': '' }],
  ['no code', false, 'it/pom.xml', { 'it/pom.xml': '<project>' }],
  ['the root', false, 'pom.xml', { 'pom.xml': '<project>', 'src/test/java/A.java': '' }],
])('a manifest of %s', (_, serves, path, files) => {
  expect(servesTests(path, files)).toBe(serves);
});
