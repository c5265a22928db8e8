import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withRoles } from './index.js';

const path = 'certs/bench-quay.key';

function judged(
  files: Readonly<Record<string, string>>,
  { at = path, severity = 'medium' }: { readonly at?: string; readonly severity?: Finding['severity'] } = {},
): Finding | undefined {
  const key: Finding = {
    ...{
      kind: 'finding',
      rule: 'secret-private-key',
      aliases: [],
      engine: 'secrets',
      title: 'Private key (PEM)',
    },
    ...{
      severity,
      risk: 45,
      fingerprint: at,
      locations: [{ at: 'file', path: at, line: 1 }],
      references: [],
    },
    fix: { kind: 'manual', summary: 'Revoke it at the authority. Then remove it from the file.' },
    evidence: { kind: 'secret', redacted: 'x…', verified: 'unchecked', recognisedBy: 'form' },
  };
  const placed = Object.entries({ [at]: 'key', ...files }).map(([name, text]) => [`/srv/app/${name}`, text]);
  const request = {
    ...{ root: '/srv/app', disk: fakeWorld({ files: Object.fromEntries(placed) }).disk },
    ...{ facts: [], overrides: [], more: [] },
  };
  return withRoles({ findings: [key], gaps: [] }, request).findings[0];
}

describe('a key that a file of the product names weighs fully, whatever its path says', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'code that joins its path',
      { 'lib/tls.js': "read(join(dir, '..', 'certs', 'bench-quay.key'))" },
      'shipped as a default: lib/tls.js:1 loads it',
    ],
    [
      'a variable before its path',
      { 'lib/tls.js': "read(__dirname + '/../certs/bench-quay.key')" },
      'shipped as a default: lib/tls.js:1 loads it',
    ],
    [
      'a program of Go that holds it',
      { 'lib/tls.go': '//go:embed bench-quay.key\nvar key []byte' },
      'shipped as a default: lib/tls.go:1 loads it',
    ],
    ['settings', { 'etc/quay.conf': 'tls_key = ../certs/bench-quay.key' }, 'etc/quay.conf:1 uses it'],
    [
      'a Dockerfile that copies its folder',
      { Dockerfile: 'FROM scratch\nCOPY certs /etc/quay' },
      'shipped as a default: Dockerfile:2 puts it into what is given out',
    ],
    [
      'a list that a rule of CMake installs',
      {
        'src/tls.h': '#define KEY "bench-quay.key"',
        'certs/CMakeLists.txt': `set(DATA\n${'  a.txt\n'.repeat(20)}  bench-quay.key\n)\ninstall(FILES\n  \${DATA}\n  DESTINATION share\n)\n`,
      },
      'shipped as a default: certs/CMakeLists.txt:22 puts it into what is given out',
    ],
    [
      'an installer of Windows, whatever builds it as well',
      { 'build.vcxproj': 'x\\bench-quay.key', 'setup.wxs': '<File Source="$(var.Dir)\\bench-quay.key" />' },
      'shipped as a default: setup.wxs:1 puts it into what is given out',
    ],
    [
      'an installer that also lays a spare copy beside it, before',
      {
        'setup.wxs':
          '<File Name="quay.dist.key" Source="bench-quay.key" />\n<Component Id="bench-quay.key">\n<File Name="bench-quay.key" />',
      },
      'shipped as a default: setup.wxs:3 puts it into what is given out',
    ],
    [
      'a program that includes it as lines of a list',
      { 'src/tls.c': 'const char key[] = {\n#include "../certs/bench-quay.key"\n};' },
      'src/tls.c:2 includes it',
    ],
    [
      'a script that packs a release',
      { '.ci/release.sh': 'cp LICENSE bench-quay.key out/' },
      'shipped as a default: .ci/release.sh:1 puts it into what is given out',
    ],
    [
      'a list of what a package installs',
      { 'debian/quay.install': 'certs/bench-quay.key etc/quay/' },
      'shipped as a default: debian/quay.install:1 puts it into what is given out',
    ],
    [
      'a rule that installs it',
      { Makefile: 'install:\n\tinstall -m 600 certs/bench-quay.key /etc/quay/' },
      'shipped as a default: Makefile:2 puts it into what is given out',
    ],
  ])('%s', (_, files, use) => {
    const found = judged(files);
    expect(found).toMatchObject({ severity: 'critical', risk: 95, title: `Private key (PEM) (${use})` });
    expect(found?.isOutside).toBeUndefined();
    expect(found?.evidence).not.toHaveProperty('testKey');
  });

  it.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      'by a package',
      { 'debian/quay.install': 'certs/bench-quay.key etc/quay/' },
      'Let the installation make a key and certificate on each machine where debian/quay.install:1 now puts this file.',
    ],
    [
      'with a program',
      { 'src/keys.qrc': '<file>../certs/bench-quay.key</file>' },
      'Let src/keys.qrc:1, which loads this file, make a key at its first start',
    ],
    [
      'with an image',
      { Dockerfile: 'FROM scratch\nCOPY certs /etc/quay' },
      'give the new one to Dockerfile:2, which uses this file, from a secret store',
    ],
  ])('with advice for what is given out %s', (_, files, advice) =>
    expect(judged(files)?.fix).toMatchObject({ summary: expect.stringContaining(advice) }),
  );

  it('but for a reason of its own', () => {
    const weak = judged({ 'lib/tls.js': "read('certs/bench-quay.key')" }, { severity: 'low' });
    expect(weak?.severity).toBe('low');
  });
});

describe('a key that is called after tests is a fixture where it is named', () => {
  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['by nothing', {}],
    ['in a comment behind code', { 'lib/tls.js': 'serve(); // not certs/bench-quay.key' }],
    ['in a block of comments', { 'lib/tls.js': "/*\nread('certs/bench-quay.key')\n*/" }],
    ['in a comment of settings', { 'etc/quay.conf': '# tls_key = certs/bench-quay.key' }],
    ['in a list of files', { 'FILES-LIST': 'certs/bench-quay.key' }],
    ['by the list of a build that installs nothing', { 'Makefile.am': 'EXTRA_DIST = certs/bench-quay.key' }],
    ['by what makes it', { 'gen.sh': 'openssl req -new\nopenssl x509 -req\ncp x certs/bench-quay.key' }],
    ['in another folder', { 'lib/tls.js': "read('other/bench-quay.key')" }],
    ['among examples of a package', { 'debian/quay.install': 'certs/bench-quay.key usr/share/doc/quay/' }],
    [
      'by a program of Go, whose user has a file of that name',
      { 'cmd/tide.go': 'flag("key", "bench-quay.key")' },
    ],
    [
      'by what is compiled, which runs where the sources are not',
      { 'src/tls.c': 'load("certs/bench-quay.key")' },
    ],
    ['by a pipeline', { '.github/workflows/ci.yml': 'run: quay --key certs/bench-quay.key' }],
  ])('%s', (_, files) => expect(judged(files)).toMatchObject({ role: 'fixture', isOutside: true }));
});

describe('a key without any mark', () => {
  const at = 'deploy/server.key';
  const key = { at, severity: 'critical' } as const;

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['that nothing names', { 'main.c': 'int a;' }],
    ['whose usual name a test has', { 'tests/tls.test.js': "write(join(temporary, 'server.key'))" }],
    [
      'whose folder is called as a variable of a pattern',
      { 'bin/find': '#!/usr/bin/perl\nreturn 1 if m/$deploy/;\n' },
    ],
    [
      'whose folder is a word of a text, in other letters',
      { 'src/port.cpp': 'out << "Deploy/" << version;' },
    ],
    ['whose name a test has in another folder', { 'tests/tls.test.js': "read('fixtures/server.key')" }],
  ])('%s breaks the policy', (_, files) => {
    expect(judged(files, key)).toMatchObject({ severity: 'critical', title: 'Private key (PEM)' });
    expect(judged(files, key)?.isOutside).toBeUndefined();
  });

  it('is a fixture where a test names this very file', () => {
    const files = { 'tests/tls.test.js': "read('../etc/server.key')" };
    const own = { ...key, at: 'etc/server.key' };
    expect(judged(files, own)).toMatchObject({ role: 'fixture', isOutside: true });
    expect(judged({ ...files, 'start.sh': 'serve --key etc/server.key' }, own)?.isOutside).toBeUndefined();
    // What a folder for deployments holds is deployed, also where a test reads it.
    expect(judged({ 'tests/tls.test.js': "read('../deploy/server.key')" }, key)?.isOutside).toBeUndefined();
  });

  it.each<readonly [string, string, Readonly<Record<string, string>>, string]>([
    [
      'a sample, where it is packed alone',
      'quay.pem',
      { 'Makefile.am': 'EXTRA_DIST = a.txt \\\n\tquay.pem' },
      'example',
    ],
    [
      'a fixture, where what is for tests loads it',
      'web/DockTestPage/quay.pem',
      { 'web/DockTestPage/run.js': "read('quay.pem')" },
      'fixture',
    ],
    [
      'a fixture, where only the checks of make name it',
      'gw/quay.pem',
      { 'checks/check_tls.sh': 'key="gw/quay.pem"' },
      'fixture',
    ],
  ])('is %s', (_, own, files, role) => {
    const found = judged(files, { at: own, severity: 'critical' });
    expect(found).toMatchObject({ role, severity: 'medium', isOutside: true });
  });

  it('is none where it is packed and deployed', () => {
    const found = judged({ 'Makefile.am': 'EXTRA_DIST = deploy/server.key' }, key);
    expect(found?.isOutside).toBeUndefined();
  });

  it('does not pass by lying in a folder of tests', () => {
    expect(judged({}, { ...key, at: 'tests/server.key' })?.isOutside).toBeUndefined();
  });
});
