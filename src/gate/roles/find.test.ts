import { describe, expect, it, vi } from 'vitest';
import { roleIn, treeOf } from '../../testing/roles.js';
import { roleFinder } from './find.js';

describe('an image that Compose files build', () => {
  const mounted = 'services:\n  shell:\n    build: ./docker\n    volumes: [".:/src"]\n';
  const served =
    'services:\n  web:\n    build: { context: ., dockerfile: docker/Dockerfile }\n    ports: ["80:80"]\n';
  it.each([
    ['for work on the sources alone', { 'compose.yaml': mounted }, '', 'tooling'],
    ['for tests alone', { 'compose.yaml': 'services:\n  tests:\n    build: docker\n' }, '', 'test'],
    ['for both', { 'compose.yaml': mounted, 'compose.prod.yaml': served }, '', 'product'],
    ['with all sources copied', { 'compose.yaml': mounted }, 'COPY . /src\n', 'product'],
    ['with a setting copied', { 'compose.yaml': mounted }, 'COPY php.ini /etc/\n', 'tooling'],
    ['beside it', { 'compose.yaml': mounted.replace('./docker', './other') }, '', 'product'],
  ])('%s', (_, files, text, role) =>
    expect(roleIn('docker/Dockerfile', { 'docker/Dockerfile': text, ...files })).toBe(role),
  );
});

it('leaves services for work what they are where an image has their file by the way', () => {
  const tree = treeOf({
    'compose.yaml': 'services:\n  shell:\n    build: ./docker\n    volumes: [".:/src"]\n',
  });
  expect(roleFinder({ tree, overrides: [], isShipped: () => true })('compose.yaml')).toBe('tooling');
});

it('looks once for the project in a folder of templates', () => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [`shop/templates/${at % 20}/${at}/page.html`, '']),
  );
  const plain = treeOf(files);
  const entries = vi.fn(plain.entries);
  const tree = { ...plain, entries };
  const roleOf = roleFinder({ tree, overrides: [], isShipped: () => false });
  expect(Object.keys(files).map(roleOf)).toEqual(Array.from({ length: 400 }, () => 'product'));
  expect(entries.mock.calls.length).toBeLessThan(400 * 20);
});

it('looks once for code in a folder of data, and no further than it has to', () => {
  const folder = (at: number) => Array.from({ length: 12 }, (_, up) => `${(at >> up) & 1}`).join('/');
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`ledger_test/${folder(at)}/a.pem`, '']),
  );
  const plain = treeOf(files);
  const entries = vi.fn(plain.entries);
  const roleOf = roleFinder({ tree: { ...plain, entries }, overrides: [], isShipped: () => false });
  expect(roleOf('ledger_test/x.pem')).toBe('product');
  const asked = entries.mock.calls.length;
  expect(asked).toBeLessThan(600);
  expect(roleOf('ledger_test/y.pem')).toBe('product');
  expect(entries.mock.calls.length - asked).toBeLessThan(10);
});

describe('by the services of a Compose file', () => {
  const services = (...lines: readonly string[]) =>
    `services:\n${lines.map((line) => `  ${line}\n`).join('')}`;
  it.each([
    [
      'a suite and what it depends on',
      services(
        'suite: { build: ., command: [pytest, -q], depends_on: [store] }',
        'store: { image: "postgres:16" }',
      ),
      'test',
    ],
    [
      'conditions',
      services('tests: { depends_on: { store: { condition: service_healthy } } }', 'store: { image: redis }'),
      'test',
    ],
    [
      'a chain',
      services(
        'unit-tests: { links: ["api:web"] }',
        'api: { depends_on: [store] }',
        'store: { image: redis }',
      ),
      'test',
    ],
    [
      'profiles of tests',
      services('a: { image: x, profiles: [test] }', 'b: { image: y, profiles: [infra, test] }'),
      'test',
    ],
    [
      'images that only tests build',
      services(
        'test-a-1: { build: { context: ., dockerfile: test/docker/a.dockerfile } }',
        'b: { build: ./tests/app }',
      ),
      'test',
    ],
    [
      'an image of tests beside the product',
      services('b: { build: ./tests/app }', 'web: { build: . }'),
      'product',
    ],
    [
      'what is released under another profile',
      services('a: { image: x, profiles: [test, production] }'),
      'product',
    ],
    [
      'a database that the program uses as well',
      services(
        'web: { image: x, depends_on: [store] }',
        'test: { depends_on: [store] }',
        'store: { image: redis }',
      ),
      'product',
    ],
    [
      'a database that nothing names',
      services('test: { command: make test }', 'store: { image: redis }'),
      'product',
    ],
    ['a program about tests', services('testimonials: { image: x }'), 'product'],
    [
      'containers of developers',
      services(
        'php: { build: ., volumes: [".:/app"] }',
        'check: { image: x, volumes: [{ source: ., target: /app }] }',
      ),
      'tooling',
    ],
    [
      'a server on the sources',
      services('web: { build: ., volumes: [".:/app"], ports: ["80:80"] }', 'job: { volumes: ["./:/app"] }'),
      'product',
    ],
    ['data beside it', services('web: { image: x, volumes: ["./data:/data"] }'), 'product'],
    ['no services', 'volumes: {}\n', 'product'],
    ['no YAML', 'services: [', 'product'],
  ])('%s', (_, text, role) => {
    expect(roleIn('docker-compose.yml', { 'docker-compose.yml': text })).toBe(role);
    expect(roleIn('deploy/compose.web.yaml', { 'deploy/compose.web.yaml': text })).toBe(role);
  });
});

it.each([
  ['black==24.1\nsphinx_rtd_theme\ntox\n', 'tooling'],
  [
    'alabaster==0.7\n    # via sphinx\nsphinx==5.3\n    # via\n    #   -r requirements.in\n    #   furo\n',
    'tooling',
  ],
  ['jinja2==3.1\n    # via\n    #   -r requirements.in\n    #   sphinx\nsphinx==5.3\n', 'product'],
  ['flask==3.0\npytest==8.0\n', 'product'],
  ['', 'product'],
])('requirements of %j', (text, role) => {
  expect(roleIn('requirements.txt', { 'requirements.txt': text })).toBe(role);
});

it.each([
  ['CMD ["npm", "run", "test"]', 'test'],
  ['ENTRYPOINT bundle exec rspec', 'test'],
  ['CMD cd /tide && \\\n    ant test-html -Dquay=true', 'test'],
  ['CMD ["bash", "-c", "ruby /tide/test/runner.rb | tee out"]', 'test'],
  ['CMD pytest\nFROM b\nCMD ["./tide"]', 'product'],
  ['RUN npm test\nCMD ["node", "server.js"]', 'product'],
  ['CMD . ~/.cargo/env \\\n    && /tide_run_tests.sh', 'test'],
  ['ENTRYPOINT ["./run-unit-tests"]', 'test'],
  ['CMD ["sh", "/opt/harbour-test.sh"]', 'test'],
  ['CMD ["./latest.sh"]', 'product'],
  ['CMD ["run-test-server"]', 'product'],
  ['CMD ["speedtest", "--port", "80"]', 'product'],
])('an image by its command: %s', (commands, role) => {
  expect(roleIn('Dockerfile', { Dockerfile: `FROM a\n${commands}\n` })).toBe(role);
});

describe('by the conventions of Perl, Go and Erlang', () => {
  it.each([
    ['a suite of Erlang', 'lib/berth/test/berth_SUITE.erl', {}, 'test'],
    ['a key beside it', 'lib/berth/test/ids/id_deck', { 'lib/berth/test/berth_SUITE.erl': '' }, 'test'],
    ['data of a suite', 'lib/berth/test/berth_SUITE_data/id_deck', {}, 'fixture'],
    ['a test of Perl', 't/ui/01-login.t', {}, 'test'],
    ['a file beside tests of Perl', 't/lib/Fake.pm', { 't/01-a.t': '' }, 'test'],
    ['a log beside tests of Perl', 't/results/log.txt', { 't/01-a.t': '' }, 'fixture'],
    ['a folder of that name without tests', 't/de.js', {}, 'product'],
    [
      'a file that is built for tests alone',
      'pkg/util/e2e.go',
      { 'pkg/util/e2e.go': '//go:build e2e\n' },
      'test',
    ],
    ['a file that is built without tests', 'pkg/a.go', { 'pkg/a.go': '//go:build !e2e\n' }, 'product'],
    [
      'a file for tests and for one system',
      'pkg/b.go',
      { 'pkg/b.go': '//go:build e2e || linux\n' },
      'product',
    ],
  ])('%s', (_, path, more, role) => expect(roleIn(path, more)).toBe(role));
});

it('knows helpers of tests by what they import, and the source set of Maven by its languages', () => {
  const helper = { 'testrpc/wait.go': 'package testrpc\n\nimport (\n\t"testing"\n)\n' };
  expect(roleIn('testrpc/wait.go', helper)).toBe('test');
  expect(roleIn('wait.go', { 'wait.go': 'package a\n\n// "testing" is a word here.\n' })).toBe('product');
  expect(roleIn('core/src/test/java/com/acme/amqp/client/Transport.java')).toBe('test');
});

it('knows documentation that a tool made by its pages', () => {
  expect(roleIn('lib/doc/js/app.js', { 'lib/doc/frames.html': '' })).toBe('documentation');
  expect(roleIn('lib/doc/js/app.js')).toBe('product');
});

describe('by folder', () => {
  it.each(['lib/3rdParty/a.php', 'ThirdParty/a.js', 'src/third-party/a.py'])(
    'copies of others: %s',
    (path) => {
      expect(roleIn(path)).toBe('vendored');
    },
  );

  it('examples above the sources of Maven, and names below them', () => {
    expect(roleIn('shop-examples/src/main/java/org/shop/A.java')).toBe('example');
    expect(roleIn('shop/src/main/java/org/examples/A.java')).toBe('product');
  });

  it('cases of Test::Unit by their name', () => {
    expect(roleIn('lib/TC_setup.rb')).toBe('test');
    expect(roleIn('lib/tcp_server.rb')).toBe('product');
  });

  it.each([
    ['tests/unit/a.ts', 'test'],
    ['lib/e2e/run.js', 'test'],
    ['roles/deck/molecule/default/converge.yml', 'fixture'],
    ['testsuite/run.sh', 'test'],
    ['src/it/java/A.java', 'test'],
    ['src/integrationTest/kotlin/A.kt', 'test'],
    ['spec/a.rb', 'test'],
    ['deep/spec/a.rb', 'product'],
    ['testdata/x.go', 'fixture'],
    ['tests/data/keys.json', 'fixture'],
    ['tests/package.json', 'test'],
    ['examples/a/tests/b.js', 'example'],
    ['vendor/a/test/b.php', 'vendored'],
    ['docs/conf.py', 'documentation'],
    ['src/docs/render.py', 'product'],
    ['dist/app.js', 'generated'],
    ['public/lib/x.js', 'vendored'],
    ['lib/x.js', 'product'],
    ['karma.conf.js', 'tooling'],
    ['.github/workflows/ci.yml', 'tooling'],
    ['.well-known/security.txt', 'product'],
    ['src/main/java/com/acme/test/UserTest.java', 'product'],
  ])('%s is %s', (path, role) => expect(roleIn(path)).toBe(role));

  it('is tooling unless it deploys', () => {
    expect(roleIn('build/run.sh')).toBe('tooling');
    expect(roleIn('build/run.sh', { 'build/Dockerfile': 'FROM a' })).toBe('product');
  });

  it('needs a test beneath where the name is of the domain', () => {
    expect(roleIn('src/components/test/page.ts')).toBe('product');
    expect(roleIn('src/components/test/page.ts', { 'src/components/test/page.test.ts': '' })).toBe('test');
    expect(roleIn('lib/rs/test/src/main.rs')).toBe('product');
    expect(roleIn('lib/rs/test/src/main.rs', { 'lib/rs/Cargo.toml': '[package]' })).toBe('test');
    expect(roleIn('src/mocks/server.ts', { 'src/mocks/handlers.ts': "import { vi } from 'vitest';" })).toBe(
      'test',
    );
  });

  it('counts below each project of a monorepo', () => {
    const root = { 'packages/a/package.json': '{}' };
    expect(roleIn('packages/a/spec/x.js', root)).toBe('test');
    expect(roleIn('packages/a/docs/x.js', root)).toBe('documentation');
  });

  it('knows migrations by their names', () => {
    expect(roleIn('app/migrations/0001_initial.py')).toBe('migration');
    expect(roleIn('app/migrations/runner.py')).toBe('product');
  });
});

describe('by name and content', () => {
  it.each([
    ['src/a.test.ts', 'test'],
    ['src/attest.ts', 'product'],
    ['pkg/a_test.go', 'test'],
    ['pkg/test.go', 'product'],
    ['app/UserTest.php', 'product'],
    ['UserTest.php', 'test'],
    ['Dockerfile.test', 'test'],
    ['Dockerfile.dev', 'tooling'],
    ['Dockerfile.prod', 'product'],
    ['tools/images/Dockerfile.lint', 'tooling'],
    ['src/ci/docker/bookworm/Dockerfile', 'tooling'],
    ['src/ci/crane.js', 'product'],
    ['lib/berth-fuzzer/Dockerfile', 'test'],
    ['util/docker/example/Dockerfile', 'example'],
    ['.env.example', 'example'],
    ['.env.testing', 'test'],
    ['.env.development', 'tooling'],
    ['web/.env.dev', 'tooling'],
    ['.env.local', 'tooling'],
    ['.env.development.local', 'tooling'],
    ['.env.production.local', 'product'],
    ['.env.production', 'product'],
    ['.env', 'product'],
    ['README.md', 'documentation'],
    ['a.pb.go', 'generated'],
    ['jquery.min.js', 'vendored'],
    ['tools/package.json', 'tooling'],
    ['webpack.config.js', 'tooling'],
    ['src/config.js', 'product'],
    ['requirements.txt', 'product'],
    ['prod-requirements.txt', 'product'],
    ['requirements_dev.txt', 'tooling'],
    ['test-requirements.txt', 'test'],
    ['requirements-docs.txt', 'documentation'],
    ['requirements-build.txt', 'tooling'],
    ['codecov.yml', 'tooling'],
    ['requirements/test.txt', 'test'],
    ['itest/requirements.txt', 'test'],
    ['requirements/dev.txt', 'tooling'],
    ['server/requirements/docs.txt', 'documentation'],
    ['requirements/production.txt', 'product'],
    ['requirements/main.txt', 'product'],
    ['examples/requirements-dev.txt', 'example'],
  ])('%s is %s', (path, role) => expect(roleIn(path)).toBe(role));

  it.each([
    ['api/client.ts', '// Code generated by the API tool. DO NOT EDIT.\n', 'generated'],
    ['web/own.js', '/*! Slider v3.2.1 | (c) its authors */\nvar a;', 'vendored'],
    ['compile', '#! /bin/sh\n# Runs a compiler.\n\nscriptversion=2018-03-07.03; # UTC\n', 'vendored'],
    ['compile', '#! /bin/sh\nexec cc "$@"\n', 'product'],
    ['web/own.js', '// our code, made by hand\nvar a;', 'product'],
    ['web/moment.js', '//! moment.js\n(function (global, factory) {', 'vendored'],
    ['routes/moment.js', "'use strict';\nconst clock = require('./clock');\n", 'product'],
    ['routes/underscore.js', "import { clock } from './clock.js';\n", 'product'],
  ])('%s', (path, head, role) => expect(roleIn(path, { [path]: head })).toBe(role));
});

it('goes by an override first, the last that fits', () => {
  const overrides = [
    { path: 'demo/', role: 'test' },
    { path: 'demo/app.js', role: 'product' },
  ] as const;
  expect(roleIn('demo/x.js', {}, overrides)).toBe('test');
  expect(roleIn('demo/app.js', {}, overrides)).toBe('product');
});

describe('requirements that the runner of a suite installs', () => {
  const tox = { 'tox.ini': '[testenv]\ndeps =\n  min: -rrequirements-oldest.txt\n' };
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    ['test', 'requirements-oldest.txt', tox],
    ['test', 'requirements/oldest.txt', { 'noxfile.py': "session.install('-r', 'requirements/oldest.txt')" }],
    ['product', 'requirements-oldest.txt', {}],
    ['product', 'requirements-oldest.txt', { ...tox, Dockerfile: 'COPY requirements-oldest.txt .' }],
    ['product', 'requirements-oldest.txt', { ...tox, 'README.md': 'pip install -r requirements-oldest.txt' }],
    ['product', 'requirements.txt', { 'tox.ini': 'deps = -rrequirements.txt' }],
  ])('are %s: %s', (role, path, files) => expect(roleIn(path, files)).toBe(role));
});

describe('images and servers beside the product', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>]>([
    [
      'test',
      'Dockerfile.try',
      { 'Dockerfile.try': 'FROM ruby:3\nCOPY . .\nCMD bin/tide test/rack/app.ru\n' },
    ],
    ['product', 'Dockerfile', { Dockerfile: 'FROM ruby:3\nCOPY . .\nCMD bin/tide config.ru\n' }],
    ['tooling', 'tools/Dockerfile', { 'tools/Dockerfile': 'FROM fedora:41\nCMD ["/bin/bash"]\n' }],
    ['product', 'tools/Dockerfile', { 'tools/Dockerfile': 'FROM fedora:41\nCMD ["tide", "-v"]\n' }],
    ['test', 'web/mock-api/server.js', { 'web/package.json': '{}' }],
    ['test', 'tap/keys.js', { 'tap/keys.test.js': '' }],
    ['product', 'tap/keys.js', { 'tap/valve.js': '' }],
    ['test', 'regtest/pier.js', { 'regtest/pier.js': "const chai = require('chai');" }],
    ['product', 'regtest/pier.js', { 'regtest/valve.js': "const chai = require('chai');" }],
    ['fixture', 'data/ledger_test/conf/ca.pem', {}],
    ['product', 'shop/ab_test/ca.pem', { 'shop/ab_test/views.py': '' }],
    ['fixture', 'dev-resources/ca.pem', { 'project.clj': '' }],
    ['example', 'tide/_examples/rest/go.mod', {}],
    [
      'test',
      'docker-compose.yml',
      {
        'docker-compose.yml':
          'services:\n  queue: { image: local-queue }\n  setup: { build: ., volumes: ["./tests/fixtures/queue.json:/tmp/queue.json"] }\n',
      },
    ],
    [
      'product',
      'docker-compose.yml',
      {
        'docker-compose.yml':
          'services:\n  web: { build: . }\n  setup: { image: a, volumes: ["./tests/fixtures/queue.json:/tmp/queue.json"] }\n',
      },
    ],
    ['vendored', 'lib/tide/_vendor/six.py', {}],
    ['vendored', 'lib/tide/vendoring/six.py', {}],
  ])('%s: %s', (role, path, files) => expect(roleIn(path, files)).toBe(role));
});

it('takes the suite of a tool in Perl for tests', () => {
  const files = { 'Makefile.PL': '', 'scripts/t/moor.t': '', 'tools/t/moor.c': '' };
  expect(roleIn('scripts/t/certs/a.key', files)).toBe('fixture');
  expect(roleIn('scripts/moor.key', files)).toBe('tooling');
  expect(roleIn('tools/t/a.key', files)).toBe('tooling');
});
