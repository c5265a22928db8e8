import { describe, expect, it } from 'vitest';
import type { PlacedFact } from '../../core/analyzer.js';
import type { Evidence, Finding } from '../../core/finding.js';
import { gap, hiddenGap } from '../../core/gap.js';
import type { Role } from '../../core/role.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { vulnerable } from '../../testing/finding-examples.js';
import { withRoles } from './index.js';
import { shippedTest } from './shipped.js';

const secret: Evidence = { kind: 'secret', redacted: 'x…', verified: 'unchecked' };
const setting: Evidence = { kind: 'setting', expected: 'a', actual: 'b' };

function finding(rule: string, path: string, evidence: Evidence): Finding {
  return {
    kind: 'finding',
    rule,
    aliases: [],
    engine: 'x',
    title: rule,
    severity: 'critical',
    risk: 90,
    fingerprint: `${rule} ${path}`,
    locations: [{ at: 'file', path }],
    references: [],
    evidence,
  };
}

function flowTo(sink: string): Finding {
  const trace = [
    { at: 'file', path: 'src/a.go' },
    { at: 'file', path: sink },
  ] as const;
  return finding('sql-injection', sink, { kind: 'dataflow', cwe: 89, trace });
}

const code = (path: string, text: string): PlacedFact => ({
  analyzer: 'code',
  location: { at: 'file', path },
  fact: { kind: 'code-source', text },
  hidden: false,
});

function judged(
  one: Finding,
  {
    files = {},
    facts = [code('src/a.js', '')],
    more = [],
  }: {
    readonly files?: Readonly<Record<string, string>>;
    readonly facts?: readonly PlacedFact[];
    readonly more?: readonly Role[];
  } = {},
) {
  const disk = fakeWorld({
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`/project/${path}`, text])),
  }).disk;
  const { findings } = withRoles(
    { findings: [one], gaps: [] },
    { root: '/project', disk, facts, overrides: [], more },
  );
  return findings[0];
}

function packageIn(path: string, scope: 'runtime' | 'development'): Finding {
  const found = vulnerable('CVE-1', 'pkg:npm/tide@1.0.0', { location: { at: 'file', path } });
  if (found.evidence.kind !== 'vulnerable-component') throw new Error('no package');
  const [first] = found.evidence.components;
  return { ...found, evidence: { ...found.evidence, components: [{ ...first, scope }] } };
}

const printed = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B\n-----END PRIVATE KEY-----\n';

describe('what a finding weighs outside product code', () => {
  it.each<readonly [string, Finding, boolean]>([
    ['a setting in a test', finding('root-user', 'tests/Dockerfile', setting), true],
    ['a setting in product', finding('root-user', 'api/Dockerfile', setting), false],
    ['a hole in a workflow', finding('workflow-injection', '.github/workflows/ci.yml', setting), false],
    ['a setting in a tool', finding('root-user', 'hack/compose.yml', setting), true],
    ['a token in a test', finding('secret-aws-access-key', 'tests/a.js', secret), true],
    ['a token in a script', finding('secret-aws-access-key', 'scripts/a.sh', secret), false],
    [
      'a live token in a test',
      finding('secret-aws-access-key', 'tests/a.js', { ...secret, verified: 'live' }),
      false,
    ],
    ['a password in a test', finding('secret-generic-password', 'tests/a.js', secret), true],
    [
      'a token in a test that only a name shows',
      finding('secret-linkedin-client-secret', 'tests/a.js', { ...secret, recognisedBy: 'context' }),
      true,
    ],
    ['a digest in a file of tests', finding('secret-password-hash', 'contrib/test.passwd', secret), true],
    ['a flow from product into a test', flowTo('src/a_test.go'), true],
    ['a package that a copy needs', packageIn('third_party/hull/yarn.lock', 'runtime'), false],
    ['a package to develop a copy with', packageIn('third_party/hull/yarn.lock', 'development'), true],
    ['a package to develop the product with', packageIn('yarn.lock', 'development'), false],
    ['a flow from product into what is vendored', flowTo('third_party/a.js'), false],
    ['a password in a script', finding('secret-generic-password', 'scripts/a.sh', secret), false],
    [
      'a live password in a test',
      finding('secret-generic-password', 'tests/a.js', { ...secret, verified: 'live' }),
      false,
    ],
    ['a private key in a test of Perl', finding('secret-private-key', 't/tls.t', secret), true],
    [
      'a private key in the source of a test',
      finding('secret-private-key', 'tests/KeyTest.php', secret),
      true,
    ],
    ['a private key in a test', finding('secret-private-key', 'tests/server.key', secret), false],
    [
      'a private key with the name of a test',
      finding('secret-private-key', 'tests/test-server.key', secret),
      true,
    ],
    [
      'a private key among files of tests',
      finding('secret-private-key', 'test_files/sftp/id_rsa', secret),
      true,
    ],
    [
      'a private key in a copy of another project, which the lines round it call one of a test',
      finding('secret-private-key', 'vendor/deck/src/key.rs', { ...secret, testKey: 'the lines above' }),
      true,
    ],
    ['a private key called testkey', finding('secret-private-key', 'tests/testkey.sec', secret), true],
  ])('%s', (_, one, isOutside) => expect(judged(one)?.isOutside === true).toBe(isOutside));

  it('is low where an image or a manifest lacks it, unless the policy takes the role in', () => {
    const root = finding('no-user', 'test/Dockerfile', setting);
    expect([judged(root)?.severity, judged(root, { more: ['test'] })?.severity]).toEqual(['low', 'critical']);
  });

  it.each([
    ['in a comment', 'src/audit.js', '/**\n * @example\n * token: "mF9B5f41JqMq"\n */\n', 3, true],
    [
      'in a docstring',
      'src/deck.py',
      '"""\nExample usage:\n  open(passphrase="tuseme4real")\n"""\n',
      3,
      true,
    ],
    [
      'in code below a comment',
      'src/audit.js',
      '// for example\nconst token = "mF9B5f41JqMq";\n',
      2,
      undefined,
    ],
    ['in a comment about nothing else', 'src/audit.js', '// token: "mF9B5f41JqMq"\n', 1, undefined],
  ])('a value of low weight %s', (_, path, text, line, isOutside) => {
    const low = { ...finding('secret-generic-api-key', path, secret), severity: 'low' as const };
    const one = { ...low, locations: [{ at: 'file', path, line }] as const };
    const facts = [code(path, text)];
    expect(judged(one, { facts, files: { [path]: text } })?.isOutside).toBe(isOutside);
  });

  it('a private key that only tests refer to', () => {
    const key = finding('secret-private-key', 'tests/server.key', secret);
    const facts = [code('src/a.js', ''), code('tests/tls.js', "read('server.key')")];
    expect(judged(key, { facts })?.isOutside).toBe(true);
    const used = [...facts, code('src/b.js', "read('tests/server.key')")];
    expect(judged(key, { facts: used })?.isOutside).toBeUndefined();
  });

  it('a private key that only tests refer to, in a language that is not analysed', () => {
    const one = finding('secret-private-key', 't/data/mail.pem', secret);
    const files = { 't/mail.t': "sign('t/data/mail.pem');\n", 'lib/Deck.pm': 'package Deck;\n' };
    expect(judged(one, { files })?.isOutside).toBe(true);
    expect(judged(one, { files: { ...files, 'bin/deck': "load('t/data/mail.pem');\n" } })?.isOutside).toBe(
      undefined,
    );
  });

  it('a private key under a name by which programs mean the one in the home of their user', () => {
    const key = finding('secret-private-key', 'tests/keys/id_rsa', secret);
    const product = code('src/ssh.js', 'read(`${home}/.ssh/id_rsa`)');
    const facts = [product, code('tests/ssh.js', "read('keys/id_rsa')")];
    expect(judged(key, { facts })?.isOutside).toBe(true);
    expect(judged(key, { facts: [product] })?.isOutside).toBeUndefined();
    expect(
      judged(finding('secret-private-key', 'deploy/id_rsa', secret), { facts })?.isOutside,
    ).toBeUndefined();
  });

  it.each([
    ['that an example shows', 'docs/jwt.md', 'For example:', true],
    ['among examples', 'docs/examples/jwt.md', '', true],
    ['that no word calls an example', 'docs/deploy.md', 'Copy this to the server.', false],
    ['far from the word', 'docs/deploy.md', `Example\n${'\n'.repeat(30)}Copy this.`, false],
    [
      'of several, of which one is an example',
      'docs/deploy.md',
      `Example\n${printed}${'\n'.repeat(40)}`,
      false,
    ],
  ])('a private key on a page: %s', (_, path, above, isOutside) => {
    const files = { [path]: `${above}\n${printed}` };
    const key = finding('secret-private-key', path, secret);
    expect(judged(key, { files })?.isOutside === true).toBe(isOutside);
  });

  it('a private key among data of tests that opens nothing without a passphrase', () => {
    const encrypted = { ...secret, underPassphrase: true } as const;
    const isOutside = (path: string) =>
      judged(finding('secret-private-key', path, encrypted))?.isOutside === true;
    expect([isOutside('tests/fixtures/root.key'), isOutside('deploy/root.key')]).toEqual([true, false]);
  });

  it('a policy may widen', () => {
    const one = finding('root-user', 'tests/Dockerfile', setting);
    expect(judged(one, { more: ['test', 'fixture'] })?.isOutside).toBeUndefined();
  });
});

describe('code that is shipped is product wherever it lies', () => {
  const flow: Evidence = { kind: 'dataflow', cwe: 89, trace: [{ at: 'file', path: 'tests/db.js' }] };
  const one = finding('sql-injection', 'tests/db.js', flow);
  it.each([
    ['an import', { facts: [code('src/a.js', "import x from '../tests/db.js';")] }],
    ['a manifest', { files: { 'package.json': '{"main":"./tests/db.js"}' } }],
    [
      'a Dockerfile',
      {
        facts: [
          {
            analyzer: 'lint',
            location: { at: 'file', path: 'Dockerfile' },
            fact: { kind: 'lint-source', format: 'dockerfile', text: 'FROM a\nCOPY tests/db.js /app/\n' },
            hidden: false,
          },
        ] satisfies readonly PlacedFact[],
      },
    ],
  ])('by %s', (_, more) => expect(judged(one, more)?.role).toBeUndefined());

  it('a Go package is shipped without its tests', () => {
    const files = {
      'go.mod': 'module example.com/m\n',
      'testutil/e2e.go': '//go:build e2e\n\npackage testutil\n',
    };
    const facts = [code('main.go', 'import "example.com/m/testutil"\n')];
    const at = (path: string) => judged(finding('x', path, setting), { files, facts })?.role;
    expect([
      at('testutil/a.go'),
      at('testutil/e2e.go'),
      at('testutil/a_test.go'),
      at('testutil/a.golden'),
    ]).toEqual([undefined, 'test', 'test', 'test']);
  });

  it.each(['{ broken', '[]', 'null', '{"main":7}'])('and not by a manifest that is %s', (text) =>
    expect(judged(one, { files: { 'package.json': text } })?.role).toBe('test'),
  );

  it('and each manifest is read once', () => {
    const reads: string[] = [];
    const text = (path: string) => {
      reads.push(path);
      return path === 'web/package.json' ? '{"main":"./tests/b.js"}' : '';
    };
    const isShipped = shippedTest({ facts: [], roleOf: () => 'test', text });
    expect(['web/tests/a.js', 'web/tests/b.js', 'web/tests/c.js'].map(isShipped)).toEqual([
      false,
      true,
      false,
    ]);
    expect(reads.filter((path) => path.endsWith('package.json')).sort()).toEqual([
      'package.json',
      'web/package.json',
      'web/tests/package.json',
    ]);
  });

  it('by a list of programs that Automake installs', () => {
    const list = 'dist_sbin_SCRIPTS = \\\n  quay\nbin_SCRIPTS += tide lamp\nnoinst_SCRIPTS = check\n';
    const text = (path: string) => (path === 'scripts/Makefile.am' ? list : '');
    const isShipped = shippedTest({ facts: [], roleOf: () => 'tooling', text });
    const names = ['tide.pl', 'lamp.sh.in', 'lamp.in', 'quay', 'check', 'other.pl'];
    expect(names.filter((name) => isShipped(`scripts/${name}`))).toEqual([
      'tide.pl',
      'lamp.sh.in',
      'lamp.in',
      'quay',
    ]);
  });

  it('by way of an entry point and of what that imports', () => {
    const facts = [
      code('build/main.js', "require('./routes/users');"),
      code('build/routes/users.js', "const queries = require('../queries');"),
      code('build/queries.js', ''),
      code('build/release.js', "require('./notes');"),
      code('build/notes.js', ''),
    ];
    const files = { 'package.json': '{"main":"./build/main.js"}' };
    const at = (path: string) => judged(finding('x', path, setting), { files, facts })?.role;
    expect([
      at('build/routes/users.js'),
      at('build/queries.js'),
      at('build/release.js'),
      at('build/notes.js'),
    ]).toEqual([undefined, undefined, 'tooling', 'tooling']);
  });

  it.each([
    ['alone', [], undefined],
    ['beside its sources', [code('src/main.ts', '')], 'generated'],
    ['beside sources of another package', [code('pages/index.js', '')], undefined],
  ])('as what was built, %s', (_, sources, role) => {
    const built = [code('dist/main.js', "require('./users');"), code('dist/users.js', '')];
    const files = {
      'package.json': '{"main":"./dist/main.js"}',
      'dist/package.json': '{"type":"commonjs"}',
      'pages/package.json': '{"name":"pages"}',
    };
    const facts = [...built, ...sources];
    expect(judged(finding('x', 'dist/users.js', setting), { files, facts })?.role).toBe(role);
  });

  it('and not by way of an example that a manifest of its own names', () => {
    const files = { 'examples/shop/package.json': '{"main":"main.js"}' };
    const facts = [code('examples/shop/main.js', "require('./cart');"), code('examples/shop/cart.js', '')];
    expect(judged(finding('x', 'examples/shop/cart.js', setting), { files, facts })?.role).toBe('example');
  });

  it('and not where a test imports it', () => {
    const facts = [code('src/a.js', ''), code('tests/a.test.js', "import x from './db.js';")];
    expect(judged(one, { facts })?.role).toBe('test');
  });
});

describe('a manifest whose language only tests are written in', () => {
  const image = (text: string): PlacedFact => ({
    ...code('Dockerfile', ''),
    fact: { kind: 'lint-source', format: 'dockerfile', text },
  });
  const suite = [code('main.go', ''), code('test/run.rb', '')];
  it.each<readonly [string, string, readonly PlacedFact[], Role | undefined]>([
    ['serves the tests', 'Gemfile', suite, 'test'],
    ['so does its lockfile', 'Gemfile.lock', suite, 'test'],
    ['that is code itself', 'gems.rb', [...suite, code('gems.rb', '')], 'test'],
    ['in another language', 'composer.json', [code('main.go', ''), code('tests/RunTest.php', '')], 'test'],
    ['with code of the product', 'Gemfile', [...suite, code('lib/a.rb', '')], undefined],
    ['without tests', 'Gemfile', [code('main.go', ''), code('scripts/a.rb', '')], undefined],
    [
      'without a product in another language',
      'Gemfile',
      [code('test/run.rb', ''), code('docs/a.go', '')],
      undefined,
    ],
    [
      'whose packages an image installs',
      'Gemfile',
      [...suite, image('FROM ruby\nRUN bundle install\n')],
      undefined,
    ],
    [
      'beside an image of something else',
      'Gemfile',
      [...suite, image('FROM golang\nRUN go build\n')],
      'test',
    ],
    [
      'of a language whose packages are served as files',
      'package.json',
      [code('main.go', ''), code('test/a.js', '')],
      undefined,
    ],
  ])('%s', (_, path, facts, role) => expect(judged(finding('x', path, setting), { facts })?.role).toBe(role));

  it('is of a library where it makes one', () => {
    const files = { 'a.gemspec': '' };
    expect(judged(finding('x', 'Gemfile', setting), { facts: suite, files })?.role).toBeUndefined();
  });
});

it('says of a finding in a file that is product what else the file may be, and lets it weigh', () => {
  const files = {
    'compose.yaml': 'services:\n  shop:\n    build: .\n    ports: ["80:80"]\n',
    'package.json': '{ "name": "shop" }',
    'render.yaml': '',
  };
  const one = judged(finding('root-user', 'compose.yaml', setting), { files });
  expect(one).toMatchObject({ roleDoubt: { role: 'tooling', because: 'render.yaml deploys the project' } });
  expect([one?.role, one?.isOutside]).toEqual([undefined, undefined]);
  expect(judged(finding('root-user', 'src/a.js', setting), { files })?.roleDoubt).toBeUndefined();
});

it('judges examples as product where there is nothing else, and says so', () => {
  const disk = fakeWorld({ files: {} }).disk;
  const { findings, gaps } = withRoles(
    { findings: [finding('root-user', 'examples/Dockerfile', setting)], gaps: [gap('x', 'docs/a', 'y')] },
    {
      root: '/project',
      disk,
      facts: [code('examples/a.js', ''), code('tests/b.js', '')],
      overrides: [],
      more: [],
    },
  );
  expect(findings[0]?.isOutside).toBeUndefined();
  expect(gaps.map(({ reason, isOutside }) => [reason, isOutside])).toEqual([
    ['No file here is product code by convention, so examples are judged as product', undefined],
    ['y', true],
  ]);
});

it('does not where the folder holds code that the command does not read', () => {
  const facts = [code('examples/a.js', '')];
  const one = finding('root-user', 'examples/Dockerfile', setting);
  expect(judged(one, { facts, files: { 'lib/a.rb': '' } })?.role).toBe('example');
  expect(judged(one, { facts, files: { check_tide: '#!/usr/bin/perl -w\n' } })?.role).toBe('example');
  expect(judged(one, { facts, files: { 'tests/a.rb': '', 'data/a.txt': '' } })?.isOutside).toBeUndefined();
  const suite = { ...one, locations: [{ at: 'file', path: 'tests/Dockerfile' }] as const };
  const ofSuite = (files: Readonly<Record<string, string>>) =>
    judged(suite, { facts: [code('tests/a.js', '')], files })?.role;
  expect([ofSuite({ 'tide.sh': '' }), ofSuite({ 'run-tests.sh': '' })]).toEqual(['test', undefined]);
});

it('does not say so where only files with findings are known', () => {
  const fact = { kind: 'problem', reason: 'cut short' } as const;
  const location = { at: 'file', path: 'examples/a.js' } as const;
  const { gaps } = withRoles(
    { findings: [], gaps: [] },
    {
      root: '/project',
      disk: fakeWorld({ files: {} }).disk,
      facts: [{ analyzer: 'secrets', location, fact, hidden: false }],
      overrides: [],
      more: [],
    },
  );
  expect(gaps).toEqual([]);
});

it.each<readonly [string, Finding, boolean]>([
  ['a token in a test', finding('secret-aws-access-key', 'tests/a.js', secret), true],
  ['a setting in a test', finding('root-user', 'tests/Dockerfile', setting), true],
  ['a password in a script', finding('secret-generic-password', 'scripts/a.sh', secret), false],
])('%s weighs as much where a comment hides it', (_, one, isOutside) => {
  const gaps = [hiddenGap('x', one.locations[0], one, {})];
  const disk = fakeWorld({ files: {} }).disk;
  const facts = [code('src/a.js', '')];
  const [hiding] = withRoles(
    { findings: [], gaps },
    { root: '/project', disk, facts, overrides: [], more: [] },
  ).gaps;
  expect(hiding?.isOutside === true).toBe(isOutside);
  expect(hiding?.hides?.finding.role).toBe(hiding?.role);
});
