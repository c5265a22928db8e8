import { expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf } from '../../../testing/accept-lockfile.js';
import { inventoryOf } from '../../../testing/joined.js';
import { gradleVerification } from './gradle-verification.js';
import { ecosystem } from './index.js';
import { repositoryPath } from './pom-xml.js';

const verification = `<verification-metadata><components>
<component group="org.lathe" name="chuck" version="1.0.0"><artifact name="chuck-1.0.0.jar"/></component>
<component group="org.lathe" name="bad"/>
</components></verification-metadata>
`;

acceptLockfile(gradleVerification, {
  claims: ['gradle/verification-metadata.xml'],
  ignores: ['verification.xml'],
  examples: { one: verification },
  brief: true,
});

it('a component without a version costs itself', () => {
  const facts = gradleVerification.analyze(fileOf('gradle/verification-metadata.xml', verification));
  expect(outlineOf(facts)).toEqual(['pkg:maven/org.lathe/chuck@1.0.0']);
  expect(facts).toHaveLength(2);
});

it.each([
  ['.m2/repository/org/far/top/1.0/top-1.0.pom', 'org.far:top:1.0'],
  ['root/.m2/repository/a/b/2/b-2.pom', 'a:b:2'],
  ['repository/b/2/b-2.pom', undefined],
  ['.m2/repository/org/far/top/1.0/other-1.0.pom', undefined],
  ['src/top-1.0.pom', undefined],
])('%s', (path, name) => {
  expect(repositoryPath(path)).toBe(name);
});

const pomOf = (name: string, version: string, dependencies: string): string =>
  `<project><groupId>g</groupId><artifactId>${name}</artifactId><version>${version}</version><dependencies>${dependencies}</dependencies></project>`;
const needs = (name: string, version: string, more = ''): string =>
  `<dependency><groupId>g</groupId><artifactId>${name}</artifactId><version>${version}</version>${more}</dependency>`;

it('the nearest version wins, exclusions hold below, and circles end', () => {
  const { components } = inventoryOf(ecosystem, {
    'pom.xml': pomOf('own', '1', needs('a', '1') + needs('b', '1')),
    '.m2/repository/g/a/1/a-1.pom': pomOf('a', '1', needs('deep', '1')),
    '.m2/repository/g/deep/1/deep-1.pom': pomOf('deep', '1', needs('common', '9') + needs('a', '1')),
    '.m2/repository/g/b/1/b-1.pom': pomOf('b', '1', needs('common', '2') + needs('unseen', '${open}')),
    '.m2/repository/g/common/2/common-2.pom': pomOf('common', '2', ''),
    '.m2/repository/g/common/9/common-9.pom': 'damaged',
  });
  expect(components.map(({ purl, direct }) => [purl, direct])).toEqual([
    ['pkg:maven/g/a@1', true],
    ['pkg:maven/g/b@1', true],
    ['pkg:maven/g/common@2', false],
    ['pkg:maven/g/deep@1', false],
  ]);
});
