import { describe, expect, it } from 'vitest';
import { roleIn } from '../../testing/roles.js';

describe('by folders of suites and of what tests work on', () => {
  it.each([
    [
      'what a suite of Go runs against',
      'internal/integration/compose.yaml',
      { 'internal/integration/mysql_test.go': '' },
      'test',
    ],
    [
      'a folder of that name with code of its own',
      'internal/integration/compose.yaml',
      { 'internal/integration/mysql_test.go': '', 'internal/integration/client.go': '' },
      'product',
    ],
    ['a folder of that name without code', 'deploy/integration/compose.yaml', {}, 'product'],
    ['tests right below the sources', 'src/tests/keys.cc', { 'src/tests/keys.cc': 'int main() {}' }, 'test'],
    ['tests below the sources of a release', 'tide-4.1/src/tests/certs/a.pem', {}, 'fixture'],
    [
      'what lies in the one folder of an archive',
      'tide-4.1/doc/config.txt',
      { 'tide-4.1/main.c': '' },
      'documentation',
    ],
    [
      'a root that only Autoconf shows',
      'deps/tide/regress/a.key',
      { 'deps/tide/configure.ac': '', 'b.c': '' },
      'fixture',
    ],
    ['programs of a suite in C', 'src/lib-quay/test-mooring.c', {}, 'test'],
    [
      'a workflow in a folder of another name',
      'workflows/main.yaml',
      { 'workflows/main.yaml': "name: CI\non: ['push', 'pull_request']\njobs:\n" },
      'tooling',
    ],
    [
      'a workflow with its events below',
      'ci-main.yml',
      { 'ci-main.yml': 'on:\n  push:\njobs:\n' },
      'tooling',
    ],
    ['settings with a switch', 'quay.yml', { 'quay.yml': 'on: true\n' }, 'product'],
    ['unit tests in C++', 'src/base/mooring_unittest.cc', {}, 'test'],
    [
      'tests that only their build calls so',
      'lib/quay/tests/moor.c',
      { 'lib/quay/tests/CMakeLists.txt': 'ADD_TEST(moor moor)\n' },
      'test',
    ],
    ['an example of one of several libraries', 'libs/quay/example/ssl/ca.pem', {}, 'example'],
    ['a package that is called so', 'src/main/java/com/example/Quay.java', {}, 'product'],
    ['an archive that was unpacked', 'contrib/unpacked/quay-2.1.tar.gz/a.pfx', {}, 'tooling'],
    ['an archive that was unpacked elsewhere', 'deps/quay-2.1.tar.gz/a.pfx', {}, 'vendored'],
    ['suites of another name', 'quay/cunit/moor.testc', {}, 'test'],
    ['what the program tests itself with', 'source4/selftest/ca/key.pem', {}, 'fixture'],
    ['a folder named after what it tests', 'lib/anchors.test/ns.key', {}, 'fixture'],
    ['keys of mocks', 'src/ws/mock-ecc.key', {}, 'fixture'],
    ['keys of a host that no one has', 'src/ca/quay.example.com-key.pem', {}, 'fixture'],
    ['keys to try out', 'sample-keys/client.key', {}, 'fixture'],
    ['a package of that name further down', 'src/tide/tests.d/a.cc', {}, 'product'],
    [
      "keys beside Go's helpers of tests",
      'tidetest/localhost.key',
      { 'tidetest/tidetest.go': 'package tidetest\n\nimport "testing"\n' },
      'fixture',
    ],
    ['keys beside what only sounds so', 'latest/a.key', { 'latest/a.go': 'package latest\n' }, 'product'],
    [
      'helpers of tests in a package',
      'src/tide/testing/harbour.py',
      { 'src/tide/testing/base.py': 'import unittest\n' },
      'test',
    ],
    ['a domain of that name', 'src/tide/testing/blood.py', {}, 'product'],
    ['helpers of tests', 'crypto/test_utils/key/ca_key', {}, 'test'],
    ['a key that is called so', 'src/tide/ssl_test_key.key', {}, 'fixture'],
    ['a key of a host', 'deploy/test.tide.org.key', {}, 'product'],
    ['libraries of an application', 'shop/static/shop/lib/ace/mode.js', {}, 'vendored'],
    ['what a generator fills in', 'lib/generators/crane/templates/migration.rb', {}, 'example'],
    ['samples with a capital', 'Quay/Resources/Samples/call.js', {}, 'example'],
    ['sources of documentation', 'src/docsrc/html/navigation.js', {}, 'documentation'],
    ['scripts of developers', 'dev_scripts/install', {}, 'tooling'],
    ['tools of developers', 'devel/tools/localhost.key', {}, 'tooling'],
    [
      'packaging beside the product',
      'extras/packaging/linux/Dockerfile',
      { 'extras/packaging/build.py': '' },
      'tooling',
    ],
    ['a package of that name further down', 'src/tide/extras/dev/hull.py', {}, 'product'],
    [
      'an image whose comment names its only use',
      'Dockerfile',
      { Dockerfile: '# This image is for testing only.\nFROM debian:13\nCOPY . /app\n' },
      'test',
    ],
    [
      'an image of which one stage is for tests',
      'Dockerfile',
      { Dockerfile: 'FROM debian:13 AS run\nCOPY . /app\n# for testing only\nFROM run\n' },
      'product',
    ],
    ['an image of CI', 'ci/Dockerfile', { 'ci/Dockerfile': 'FROM fedora:43\nCMD make\n' }, 'tooling'],
    [
      'an image that is built',
      'build/Dockerfile',
      { 'build/Dockerfile': 'FROM fedora:43\nCMD make\n' },
      'product',
    ],
    ['a suite of the whole', 'tests_e2e/orchestrator/docker/Dockerfile', {}, 'test'],
    [
      'tests called after what they test',
      'src/testflow/tls/keys.h',
      { 'src/testflow/test_get.c': '', 'src/testflow/test_put.c': '', 'src/testflow/flow.h': '' },
      'test',
    ],
    [
      'a word that begins so',
      'src/testimony/a.c',
      { 'src/testimony/a.c': '', 'src/testimony/b.c': '' },
      'product',
    ],
    ['keys of tests in code', 'src/tls/tls_test_keys.h', {}, 'fixture'],
    [
      'servers of developers',
      'scripts/compose.yml',
      { 'scripts/compose.yml': 'services:\n  db:\n    image: mysql:8\n' },
      'tooling',
    ],
    [
      'databases of tests',
      'compose.yml',
      {
        'compose.yml': 'services:\n  db:\n    image: mysql:8\n    environment: [MYSQL_DATABASE=tide_test]\n',
      },
      'test',
    ],
    [
      'databases of tests beside scripts',
      'scripts/compose.yml',
      {
        'scripts/compose.yml':
          'services:\n  db:\n    image: mysql:8\n    environment: [MYSQL_DATABASE=tide_test]\n',
      },
      'test',
    ],
    [
      'databases of tests among others',
      'compose.yml',
      {
        'compose.yml':
          'services:\n  db:\n    image: postgres:17\n    environment: { POSTGRES_DB: tide }\n  test:\n    image: mysql:8\n    environment: { MYSQL_DATABASE: tide_test }\n',
      },
      'product',
    ],
    [
      'an image that runs one of the suites',
      'Dockerfile',
      { Dockerfile: 'FROM debian:13\nCOPY . /app\nCMD ["make", "integration-test"]\n' },
      'test',
    ],
    [
      "helpers of tests in one of Perl's distributions",
      'tide-portal/t/saml-lib.pm',
      { 'tide-portal/Makefile.PL': '', 'tide-portal/t/01-login.t': '' },
      'test',
    ],
    ['a module of benchmarks', 'tide-jmh/pom.xml', {}, 'test'],
    ['what a cookbook shows', 'cookbook/jwe.mjs', {}, 'example'],
    ['code of an application', 'shop/static/site/lib/mode.js', {}, 'product'],
    ['files of a parser', 'lib/parser/testfiles/nagios/Dockerfile', {}, 'fixture'],
    ['files of a parser that it refuses', 'lib/parser/testfiles-negative/nested/Dockerfile', {}, 'fixture'],
    ['a file of a parser', 'lib/parser/testfile-line/Dockerfile', {}, 'fixture'],
    ['recorded answers', 'fixtures.http/v2/certificate.http', {}, 'fixture'],
    ['resources of tests', 'pkg/test_resources/Dockerfile', {}, 'fixture'],
    ['keys of tests', 'src/core/test_creds/server.key', {}, 'fixture'],
    ['a key of a bundle for tests', 'org.example.tide.junit.ssh/resources/id_rsa', {}, 'test'],
    ['a bundle of tests', 'org.example.tide.server.test/build.properties', {}, 'fixture'],
    ['a project of tests', 'src/Tide.IntegrationTests/Gate.cs', {}, 'test'],
    ['a target of Xcode', 'TideUITests/Gate.swift', {}, 'test'],
    ['a project of latest things', 'src/Tide.Latest/Gate.cs', {}, 'product'],
    ['a module for tests of others', 'tide-test-support/src/main/java/Gate.java', {}, 'test'],
    ['a module with a contest', 'tide-contest/src/main/java/Gate.java', {}, 'product'],
    [
      'an image named by its base',
      'docker/alpine.Dockerfile',
      { 'docker/alpine.Dockerfile': 'CMD /run_tests.sh' },
      'test',
    ],
    [
      'a module that a generator writes',
      'cli/templates/go.mod',
      { 'cli/templates/binding.go': '', 'cli/main.go': '' },
      'example',
    ],
    [
      'a project that a generator writes',
      'create/template/app/src/App.js',
      { 'create/template/app/package.json': '' },
      'example',
    ],
    [
      'a package called templates',
      'packages/templates/index.ts',
      { 'packages/templates/package.json': '' },
      'product',
    ],
    ['pages', 'shop/templates/cart.html', { 'shop/templates/mail/cart.txt': '' }, 'product'],
    [
      'a class of cases for tests of others',
      'quay/testing.py',
      { 'quay/testing.py': 'import unittest\n\nclass QuayTestCase(unittest.TestCase):\n' },
      'test',
    ],
    [
      'a rule of JUnit',
      'src/quay/QuayRule.java',
      { 'src/quay/QuayRule.java': 'package quay;\nimport org.junit.rules.ExternalResource;\n' },
      'test',
    ],
    [
      'JUnit itself',
      'src/A.java',
      { 'src/A.java': 'package org.junit.rules;\nimport org.junit.runner.Description;\n' },
      'product',
    ],
    ['a fact of xUnit', 'src/Quay/Facts.cs', { 'src/Quay/Facts.cs': 'using Xunit;\n' }, 'test'],
    ['a page that tests', 'src/plugin/test-login.html', {}, 'test'],
    ['a page about tests', 'src/plugin/testimonials.html', {}, 'product'],
    ['an image of CI', 'Dockerfile-ci', {}, 'test'],
    ['an image of a city', 'Dockerfile-city', {}, 'product'],
    ['an image that builds', 'build-tool/docker/Dockerfile', {}, 'tooling'],
    ['a task of Rake', 'tasks/profile.rake', {}, 'tooling'],
    ['what unit tests need', 'requirements-unittest.txt', {}, 'test'],
    ['what integration tests need', 'requirements-integration.txt', {}, 'test'],
    ['what a plugin needs', 'requirements-plugins.txt', {}, 'product'],
    ['what checks of style need', 'requirements/requirements-style.txt', {}, 'tooling'],
    ['what is styled', 'requirements-stylesheets.txt', {}, 'product'],
    ['what tests need as well', 'extra_requirements_for_tests.txt', {}, 'test'],
    [
      'data of a test of CakePHP',
      'lib/Cake/Test/Fixture/UserFixture.php',
      { 'lib/Cake/Test/Case/UserTest.php': '' },
      'test',
    ],
    ['a folder of that name without tests', 'src/Test/Probe.php', {}, 'product'],
    ['a program about tests', 'pkg/testsuite/Dockerfile', {}, 'product'],
    ['a suite of scripts', 'src/testsuite/ssl/a.key', { 'src/testsuite/channel-test.e': '' }, 'fixture'],
    ['a suite called after its project', 'tidetests/data/a.key', { 'tidetests/a/test_b.py': '' }, 'fixture'],
    [
      'a word that ends so',
      'contests/data/a.key',
      { 'contests/tests.py': '', 'contests/models.py': '' },
      'product',
    ],
    ['a suite of QUnit', 'tap/keys.ts', { 'tap/jwk.ts': "import type QUnit from 'qunit'\n" }, 'test'],
    ['settings of CI', 'config/jenkins/a.ini', {}, 'tooling'],
    ['a plugin for CI', 'src/jenkins/a.ini', {}, 'product'],
    ['helpers of tests alone', 'pkg/testonly/keys.go', {}, 'test'],
    [
      'a demo of one of several packages',
      'deps/tide/demo/a.key',
      { 'deps/tide/LICENSE': 'x', 'deps/tide/README.md': 'x' },
      'example',
    ],
  ])('%s', (_, path, more, role) => {
    expect(roleIn(path, more)).toBe(role);
  });
});

describe('services of Compose with files of tests', () => {
  const mounts =
    '    image: example.org/sftp\n    volumes: ["./test_files/sftp/users.conf:/etc/users.conf"]\n';
  it.each([
    ['alone', `services:\n  sftp:\n${mounts}`, 'test'],
    ['beside what is built here', `services:\n  sftp:\n${mounts}  web:\n    build: .\n`, 'product'],
  ])('%s', (_, text, role) =>
    expect(roleIn('docker-compose.yml', { 'docker-compose.yml': text })).toBe(role),
  );
});

it.each<readonly [string, Readonly<Record<string, string>>]>([
  ['product', {}],
  ['tooling', { 'src/tide.cc': '' }],
  ['tooling', { 'tide.c': '' }],
  ['product', { 'thirdparty/deck/deck.cc': '', 'tests/deck.cc': '' }],
  ['tooling', { 'CMakeLists.txt': 'project(tide)\nadd_subdirectory(berths)\n' }],
])('tools/ is the project where the build makes nothing else: %s', (role, files) => {
  const build = { 'CMakeLists.txt': 'project(tide)\nADD_SUBDIRECTORY(tools)\n', 'tools/deck/main.cc': '' };
  expect(roleIn('tools/deck/main.cc', { ...build, ...files })).toBe(role);
});
