import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  acceptLockfile,
  componentsOf,
  fileOf,
  outlineOf,
  problemsOf,
} from '../../../testing/accept-lockfile.js';
import { zip } from '../../../testing/archives.js';
import { archive } from './archive.js';
import { manifestOf } from './descriptions.js';
import { knownGroup } from './groups.js';
import { identitiesOf } from './identity.js';

const commons = jar({ poms: [['org.apache.commons', 'commons-text', '1.9']] });
const spring = jar({
  manifest: { 'Implementation-Title': 'spring-core', 'Implementation-Version': '5.3.17' },
});
const boot = zip([
  { path: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\r\nStart-Class: com.example.Shop\r\n' },
  {
    path: 'META-INF/maven/com.example/shop/pom.properties',
    content: properties('com.example', 'shop', '2.0'),
  },
  { path: 'BOOT-INF/lib/commons-text-1.9.jar', content: commons, store: true },
  { path: 'BOOT-INF/lib/spring-core-5.3.17.jar', content: spring, store: true },
]);

acceptLockfile(archive, {
  claims: ['opt/app/shop.jar', 'srv/ROOT.WAR', 'usr/share/jenkins/plugins/git.jpi'],
  ignores: ['opt/app/shop.jar.bak', 'opt/app/shop-2.0-sources.jar', 'opt/jdk/lib/jrt-fs.jar', 'opt/app/jar'],
  examples: { 'a library': commons, 'an application with libraries': boot },
});

describe('archives', () => {
  it('leaves other formats of the same extensions alone', () => {
    const texts = ['runs.par', 'song.kar', 'backup.rar'].map((path) =>
      read(path, new TextEncoder().encode('# runs\n')),
    );
    expect(texts).toEqual([[], [], []]);
  });
  it('reports an application from the libraries in it', () => {
    expect(outlineOf(read('opt/shop.jar', boot))).toEqual([
      'pkg:maven/com.example/shop@2.0 -> pkg:maven/org.apache.commons/commons-text@1.9 pkg:maven/org.springframework/spring-core@5.3.17',
      'pkg:maven/org.apache.commons/commons-text@1.9',
      'pkg:maven/org.springframework/spring-core@5.3.17',
    ]);
  });

  it('reads what wars and Boot keep beside their classes, and archives of Karaf', () => {
    const war = zip([
      {
        path: 'WEB-INF/classes/META-INF/maven/com.example/quay/pom.properties',
        content: properties('com.example', 'quay', '1.2'),
      },
    ]);
    expect(outlineOf(read('opt/quay.war', war))).toEqual(['pkg:maven/com.example/quay@1.2']);
    const kar = zip([{ path: 'repository/commons-text-1.9.jar', content: commons }]);
    expect(outlineOf(read('opt/features.kar', kar))).toEqual([
      'pkg:maven/org.apache.commons/commons-text@1.9',
    ]);
  });

  it('says where in the archive a library is', () => {
    const ear = zip([
      { path: 'shop.war', content: zip([{ path: 'WEB-INF/lib/commons-text-1.9.jar', content: commons }]) },
    ]);
    expect(componentsOf(read('shop.ear', ear))).toMatchObject([
      {
        name: 'org.apache.commons:commons-text',
        ecosystem: 'Maven',
        inside: 'shop.war!/WEB-INF/lib/commons-text-1.9.jar',
      },
    ]);
  });

  it('finds every library of a shaded jar', () => {
    const shaded = jar({
      poms: [
        ['g', 'app', '1'],
        ['com.google.code.gson', 'gson', '2.8.0'],
        ['org.yaml', 'snakeyaml', '1.26'],
      ],
    });
    expect(outlineOf(read('app-1.jar', shaded))).toEqual([
      'pkg:maven/com.google.code.gson/gson@2.8.0',
      'pkg:maven/g/app@1',
      'pkg:maven/org.yaml/snakeyaml@1.26',
    ]);
  });

  it('ignores what a build left unfilled', () => {
    const unfilled = jar({ poms: [['${project.groupId}', 'a', '1']] });
    expect(componentsOf(read('a.jar', unfilled))).toEqual([]);
  });

  it.each([
    ['no description', zip([{ path: 'A.class', content: '' }]), 'does not say which artifact'],
    ['an unknown group', jar({ manifest: { 'Implementation-Version': '1.0' } }), 'group of odd is unknown'],
  ])('notes a jar with %s', (_, bytes, reason) => {
    expect(read('odd.jar', bytes)).toContainEqual({
      kind: 'problem',
      weight: 'note',
      reason: expect.stringContaining(reason),
    });
  });

  it('stops at the fifth level', () => {
    let nested = commons;
    for (let depth = 0; depth < 7; depth += 1) nested = zip([{ path: `level${depth}.jar`, content: nested }]);
    expect(problemsOf(read('outer.jar', nested))).toContainEqual(
      expect.stringContaining('nested more than 5 deep'),
    );
  });

  it('goes on beside a damaged library', () => {
    const bytes = zip([
      { path: 'lib/bad.jar', content: 'not a zip', store: true },
      { path: 'lib/commons-text-1.9.jar', content: commons },
    ]);
    const facts = read('app.war', bytes);
    expect(componentsOf(facts)).toHaveLength(1);
    expect(problemsOf(facts)).toContainEqual(expect.stringContaining('lib/bad.jar'));
  });

  it('does not unpack a bomb', () => {
    const bomb = zip([{ path: 'META-INF/MANIFEST.MF', content: new Uint8Array(20_000_000) }]);
    expect(problemsOf(read('bomb.jar', bomb))[0]).toContain('META-INF/MANIFEST.MF');
  });
});

describe('identities', () => {
  it.each([
    ['guava-31.1-jre.jar', {}, 'com.google.guava:guava:31.1-jre'],
    ['log4j-1.2-api-2.17.1.jar', {}, 'org.apache.logging.log4j:log4j-1.2-api:2.17.1'],
    ['log4j-1.2.17.jar', {}, 'log4j:log4j:1.2.17'],
    ['hibernate-core-5.6.15.Final.jar', {}, 'org.hibernate:hibernate-core:5.6.15.Final'],
    ['hibernate-core-6.2.0.Final.jar', {}, 'org.hibernate.orm:hibernate-core:6.2.0.Final'],
    ['catalina.jar', { 'implementation-version': '9.0.50' }, 'org.apache.tomcat:tomcat-catalina:9.0.50'],
    ['x-1.0.jar', { 'implementation-vendor-id': 'com.example' }, 'com.example:x:1.0'],
    ['x-1.0.jar', { 'bundle-symbolicname': 'com.example.x;singleton:=true' }, 'com.example:x:1.0'],
    ['x-1.0.jar', { 'bundle-symbolicname': 'com.example.other' }, '?:x:1.0'],
    ['odd-build7.jar', { 'implementation-version': 'build7' }, '?:odd:build7'],
    [
      'git.jpi',
      { 'group-id': 'org.jenkins-ci.plugins', 'short-name': 'git', 'plugin-version': '4.11.0' },
      'org.jenkins-ci.plugins:git:4.11.0',
    ],
    ['app.jar', { 'implementation-title': 'shop-api', 'implementation-version': '3.1' }, '?:shop-api:3.1'],
    ['app.jar', { 'implementation-title': 'The Shop', 'implementation-version': '3.1' }, '?:app:3.1'],
    ['app.jar', { 'implementation-version': '${version}' }, ''],
    ['app.jar', {}, ''],
  ])('%s %j', (fileName, manifest, expected) => {
    const found = identitiesOf({ fileName, poms: [], manifest: new Map(Object.entries(manifest)) });
    expect(found.map(({ group = '?', artifact, version }) => `${group}:${artifact}:${version}`).join()).toBe(
      expected,
    );
  });

  it('adds the jar itself where only merged libraries are described', () => {
    const poms = [
      { group: 'a', artifact: 'a', version: '1' },
      { group: 'b', artifact: 'b', version: '1' },
    ];
    const [first] = identitiesOf({ fileName: 'elasticsearch-7.17.0.jar', poms, manifest: new Map() });
    expect(first).toEqual({ group: 'org.elasticsearch', artifact: 'elasticsearch', version: '7.17.0' });
  });

  it.each([
    ['spring-boot-starter-web', 'org.springframework.boot'],
    ['tomcat-embed-core', 'org.apache.tomcat.embed'],
    ['commons-io', 'commons-io'],
    ['commons-unheard-of', undefined],
    ['constructor', undefined],
  ])('group of %s', (artifact, group) => {
    expect(knownGroup(artifact, '1')).toBe(group);
  });
});

it('joins continued lines of a manifest and stops at its main section', () => {
  const text =
    'Manifest-Version: 1.0\r\nBundle-SymbolicName: com.example.very.lo\r\n ng\r\n\r\nName: a/B.class\r\nX: y\r\n';
  expect([...manifestOf(text)]).toEqual([
    ['manifest-version', '1.0'],
    ['bundle-symbolicname', 'com.example.very.long'],
  ]);
});

describe.skipIf(!existsSync('/usr/share/maven/lib'))('jars of this machine', () => {
  it('are read by their lists of entries', () => {
    const folders = ['/usr/share/java', '/usr/share/maven/lib'].filter((folder) => existsSync(folder));
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.jar') && statSync(`${folder}/${name}`).isFile())
        .map((name) => fileOf(`${folder.slice(1)}/${name}`, readFileSync(`${folder}/${name}`))),
    );
    const found = files.flatMap((file) => componentsOf(archive.analyze(file)));
    expect(found.length).toBeGreaterThan(0);
  });
});

function read(path: string, bytes: Uint8Array) {
  return archive.analyze(fileOf(path, bytes));
}

function properties(group: string, artifact: string, version: string): string {
  return `#Created by Maven\n#Tue\nversion=${version}\ngroupId=${group}\nartifactId=${artifact}\n`;
}

function jar(parts: {
  poms?: readonly (readonly [string, string, string])[];
  manifest?: Record<string, string>;
}): Uint8Array {
  const manifest = Object.entries({ 'Manifest-Version': '1.0', ...parts.manifest });
  return zip([
    {
      path: 'META-INF/MANIFEST.MF',
      content: `${manifest.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n`,
    },
    ...(parts.poms ?? []).map(([group, artifact, version]) => ({
      path: `META-INF/maven/${group}/${artifact}/pom.properties`,
      content: properties(group, artifact, version),
    })),
    { path: 'com/example/A.class', content: 'class' },
  ]);
}
