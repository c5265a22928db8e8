import { describe, expect, it } from 'vitest';
import { acceptLockfile, fileOf, outlineOf, problemsOf } from '../../../testing/accept-lockfile.js';
import { gradleLockfile } from './gradle-lockfile.js';
import { pomXml } from './pom-xml.js';

const lockfile = `# This is a Gradle generated file for dependency locking.
com.google.code.gson:gson:2.8.0=compileClasspath,runtimeClasspath,testRuntimeClasspath
junit:junit:4.12=testCompileClasspath,testRuntimeClasspath
org.yaml:snakeyaml:1.26=runtimeClasspath
empty=annotationProcessor
`;

acceptLockfile(gradleLockfile, {
  claims: [
    'gradle.lockfile',
    'app/gradle.lockfile',
    'buildscript-gradle.lockfile',
    'gradle/dependency-locks/runtimeClasspath.lockfile',
  ],
  ignores: ['my-gradle.lockfile', 'other.lockfile', 'gradle.lockfile.bak'],
  examples: { 'three dependencies': lockfile, nothing: 'empty=\n' },
  reordered: { 'three dependencies': lockfile.split('\n').reverse().join('\n') },
});

describe('gradle.lockfile', () => {
  it('reports what only tests need', () => {
    expect(outlineOf(gradleLockfile.analyze(fileOf('gradle.lockfile', lockfile)))).toEqual([
      'pkg:maven/com.google.code.gson/gson@2.8.0 runtime',
      'pkg:maven/junit/junit@4.12 development',
      'pkg:maven/org.yaml/snakeyaml@1.26 runtime',
    ]);
  });

  it('of the build script is development', () => {
    expect(
      outlineOf(gradleLockfile.analyze(fileOf('buildscript-gradle.lockfile', 'g:a:1=classpath\n'))),
    ).toEqual(['pkg:maven/g/a@1 development']);
  });

  it.each(['g:a', 'g:a:b:1=x', 'not a line', 'g:a:latest=x'])('reports the line "%s" and goes on', (bad) => {
    const facts = gradleLockfile.analyze(fileOf('gradle.lockfile', `${bad}\n${lockfile}`));
    expect(outlineOf(facts)).toHaveLength(3);
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'problem', line: 1 }));
  });
});

const pom = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>com.example</groupId><artifactId>parent</artifactId><version>3.0</version></parent>
  <artifactId>shop</artifactId>
  <properties><yaml.version>\${yaml.major}.26</yaml.version><yaml.major>1</yaml.major></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-text</artifactId><version>1.9</version></dependency>
    <dependency><groupId>unused</groupId><artifactId>unused</artifactId><version>1</version></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>\${yaml.version}</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-text</artifactId></dependency>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>core</artifactId><version>\${project.version}</version></dependency>
    <dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.12</version><scope>test</scope></dependency>
    <dependency><groupId>g</groupId><artifactId>maybe</artifactId><version>1</version><optional>true</optional></dependency>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>
    <dependency><groupId>g</groupId><artifactId>range</artifactId><version>[1.0,2.0)</version></dependency>
  </dependencies>
</project>
`;

acceptLockfile(pomXml, {
  claims: ['pom.xml', 'module/pom.xml'],
  ignores: ['pom.xml.bak', 'shop-1.0.pom', 'effective-pom.xml', 'pom.properties'],
  examples: { 'a project': pom, 'an empty project': '<project/>' },
});

describe('pom.xml', () => {
  it('takes versions from text, properties and management', () => {
    expect(outlineOf(read(pom))).toEqual([
      'pkg:maven/com.example/core@3.0 runtime direct',
      'pkg:maven/g/maybe@1 optional direct',
      'pkg:maven/junit/junit@4.12 development direct',
      'pkg:maven/org.apache.commons/commons-text@1.9 runtime direct',
      'pkg:maven/org.yaml/snakeyaml@1.26 runtime direct',
    ]);
  });

  it('reports what others would have to say', () => {
    expect(problemsOf(read(pom))).toEqual([
      expect.stringMatching(
        /^2 dependencies have no version .*: org\.springframework\.boot:spring-boot-starter-web, g:range\./,
      ),
      expect.stringMatching(/^What comes with .* stands in no file here and is unknown\. After "mvn /),
    ]);
  });

  it('gives up on properties that name each other', () => {
    const text =
      '<project><properties><a>${b}${b}</a><b>${a}${a}</b></properties><dependencies><dependency><groupId>g</groupId><artifactId>x</artifactId><version>${a}</version></dependency></dependencies></project>';
    expect(problemsOf(read(text))).toEqual([expect.stringContaining('One dependency has no version')]);
  });

  it('refuses what is not XML', () => {
    expect(() => read('<project>')).toThrowError(expect.objectContaining({ code: 'MANIFEST_INVALID' }));
  });
});

function read(text: string) {
  return pomXml.analyze(fileOf('pom.xml', text));
}
