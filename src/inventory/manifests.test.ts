import { describe, expect, it } from 'vitest';
import { buildSegment } from '../advisories/store/build.js';
import { command } from '../cli/commands/deps.js';
import type { Fact } from '../core/analyzer.js';
import { acceptLockfile } from '../testing/accept-lockfile.js';
import { runCommand } from '../testing/run-command.js';
import { ecosystems } from './ecosystems/index.generated.js';

const analyzers = ecosystems.flatMap((each) => each.analyzers);

function namesIn(path: string, text: string): readonly Fact[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const analyzer = analyzers.find(
    ({ claim, evidence }) => evidence === 'declared' && claim.basenames?.includes(name),
  );
  const bytes = new TextEncoder().encode(text);
  const content = { size: bytes.length, read: () => bytes };
  const file = { path, sizeBytes: bytes.length, mode: 0o644, content, bytes: () => bytes, text: () => text };
  return analyzer?.analyze(file as never) ?? [];
}

const store = buildSegment([], { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true });

describe('names of manifests', () => {
  it.each<readonly [path: string, text: string, names: readonly string[]]>([
    ['package.json', '{"dependencies":{"a":"1"},"devDependencies":{"@b/c":"2"}}', ['@b/c', 'a']],
    [
      'composer.json',
      '{"require":{"php":">=8","Harbour/Logbook":"^3"},"require-dev":{"a/b":"1"}}',
      ['a/b', 'harbour/logbook', 'php'],
    ],
    [
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = "^3"\nFender_Rope = "1"\n[tool.poetry.group.dev.dependencies]\nquayprobe = "8"\n',
      ['fender-rope', 'python', 'quayprobe'],
    ],
    [
      'pyproject.toml',
      '[project]\ndependencies = ["Jetty2[i18n] >=3", "a_b"]\n[project.optional-dependencies]\nx = ["c"]\n',
      ['a-b', 'c', 'jetty2'],
    ],
    ['Pipfile', '[packages]\nrigging = "*"\n[dev-packages]\nQuayProbe = "*"\n', ['quayprobe', 'rigging']],
  ])('%s', (path, text, names) => {
    expect(namesIn(path, text)).toMatchObject([{ kind: 'direct-names', names }]);
  });

  it.each(['package.json', 'composer.json', 'pyproject.toml', 'Pipfile'])(
    'reports that %s is damaged',
    (path) => {
      expect(namesIn(path, '{[')).toMatchObject([{ kind: 'problem', weight: 'note' }]);
      expect(namesIn(path, '')).toEqual(
        path.endsWith('.json') ? [expect.objectContaining({ kind: 'problem' })] : [],
      );
    },
  );
});

describe('trees of lockfiles that do not tell who is direct', () => {
  it.each<readonly [name: string, files: Readonly<Record<string, string>>, tree: readonly string[]]>([
    [
      'poetry',
      {
        'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.10"\nfender = "^3"\n',
        'poetry.lock': `[[package]]
name = "fender"
version = "3.0.0"
[package.dependencies]
Windlass = ">=3.0.0"

[[package]]
name = "windlass"
version = "3.0.0"

[metadata]
lock-version = "2.0"
`,
      },
      ['fender 3.0.0', '└─ windlass 3.0.0'],
    ],
    [
      'composer',
      {
        'composer.json': '{"require":{"harbour/logbook":"^3.0"}}',
        'composer.lock': JSON.stringify({
          packages: [
            { name: 'harbour/logbook', version: '3.0.0', require: { 'harbour/slate': '^2.0' } },
            { name: 'harbour/slate', version: '2.0.0' },
          ],
        }),
      },
      ['harbour/logbook 3.0.0', '└─ harbour/slate 2.0.0'],
    ],
    [
      'yarn, version 1',
      {
        'package.json': '{"dependencies":{"outer":"^1.0.0"}}',
        'yarn.lock': `# yarn lockfile v1


inner@^1.0.0:
  version "1.0.0"

outer@^1.0.0:
  version "1.0.0"
  dependencies:
    inner "^1.0.0"
`,
      },
      ['outer 1.0.0', '└─ inner 1.0.0'],
    ],
  ])('%s', async (_, files, tree) => {
    const { out } = await runCommand(command, { ...files, '.db/test.swdb': store }, [], { failOn: 'none' });
    const lines = (out.split('TREE')[1]?.split('\n\n')[0] ?? '').split('\n').slice(1);
    expect(lines.map((line) => line.trim())).toEqual(tree);
  });
});

describe('scopes of lockfiles that do not tell them', () => {
  const scopesIn = async (files: Readonly<Record<string, string>>) => {
    const { out } = await runCommand(command, { ...files, '.db/test.swdb': store }, [], {
      failOn: 'none',
      json: true,
    });
    const { components } = JSON.parse(out) as {
      components: readonly { readonly purl: string; readonly scope: string }[];
    };
    return components.map(({ purl, scope }) => `${purl.slice(purl.indexOf('/') + 1)} ${scope}`);
  };

  it('yarn, version 1: what only a development dependency leads to', async () => {
    const entry = (name: string, needs?: string) =>
      `${name}@^1.0.0:\n  version "1.0.0"\n${needs === undefined ? '' : `  dependencies:\n    ${needs} "^1.0.0"\n`}\n`;
    const files = {
      'package.json': '{"dependencies":{"app":"^1.0.0"},"devDependencies":{"tool":"^1.0.0"}}',
      'yarn.lock': `# yarn lockfile v1\n\n\n${entry('app', 'both')}${entry('both')}${entry('inner')}${entry('tool', 'inner')}${entry('x', 'both')}`,
    };
    expect(await scopesIn(files)).toEqual([
      'app@1.0.0 runtime',
      'both@1.0.0 runtime',
      'inner@1.0.0 development',
      'tool@1.0.0 development',
      'x@1.0.0 runtime',
    ]);
  });

  it('Gemfile.lock: gems in groups, as a block or an option', async () => {
    const files = {
      Gemfile: `source 'https://gems.example/'
gem 'rack'
gem 'lint', group: :development
gem 'late', require: false, groups: [:development, :test]
group :test do
  gem "spec" # examples
end
group :production, :test do
  gem 'cache'
end
if ENV['X']
  gem 'extra'
end
`,
      'Gemfile.lock': `GEM
  remote: https://gems.example/
  specs:
    cache (1.0.0)
    deep (1.0.0)
    extra (1.0.0)
    late (1.0.0)
    lint (1.0.0)
    rack (1.0.0)
    spec (1.0.0)
      deep

DEPENDENCIES
  cache
  extra
  late
  lint
  rack
  spec
`,
    };
    expect(await scopesIn(files)).toEqual([
      'cache@1.0.0 runtime',
      'deep@1.0.0 development',
      'extra@1.0.0 runtime',
      'late@1.0.0 development',
      'lint@1.0.0 development',
      'rack@1.0.0 runtime',
      'spec@1.0.0 development',
    ]);
  });
});

describe('exact versions of a manifest below a lockfile', () => {
  const versionsIn = async (files: Readonly<Record<string, string>>) => {
    const { out } = await runCommand(command, { ...files, '.db/test.swdb': store }, [], {
      failOn: 'none',
      json: true,
    });
    const { components } = JSON.parse(out) as { components: readonly { readonly purl: string }[] };
    return components.map(({ purl }) => purl.slice(purl.indexOf('/') + 1));
  };
  const lock = (...packages: string[]) =>
    JSON.stringify({
      lockfileVersion: 3,
      packages: Object.fromEntries([
        ['', { name: 'app' }],
        ['packages/hull', { name: 'hull', version: '1.0.0' }],
        ['node_modules/hull', { resolved: 'packages/hull', link: true }],
        ...packages.map((name) => [`node_modules/${name}`, { version: '1.0.1' }]),
      ]),
    });
  const asking = (dependencies: Readonly<Record<string, string>>) => JSON.stringify({ dependencies });

  it('give way to that of their workspace', async () => {
    const member = asking({ reed: '1.0.0', hull: '1.0.0' });
    expect(
      await versionsIn({
        'package.json': '{}',
        'package-lock.json': lock('reed', 'tide'),
        'packages/keel/package.json': member,
      }),
    ).toEqual(['reed@1.0.1', 'tide@1.0.1']);
  });

  it('are matched where it is about other packages', async () => {
    const example = asking({ reed: '1.0.0', quay: '2.0.0' });
    expect(
      await versionsIn({
        'package.json': '{}',
        'package-lock.json': lock('reed'),
        'examples/a/package.json': example,
      }),
    ).toEqual(['quay@2.0.0', 'reed@1.0.0', 'reed@1.0.1']);
  });

  it('are matched where the tool has no workspaces', async () => {
    const pin = (version: string) => JSON.stringify({ require: { 'a/reed': version } });
    const files = {
      'composer.json': pin('^2.0'),
      'composer.lock': JSON.stringify({ packages: [{ name: 'a/reed', version: '2.0.0' }] }),
      'tools/lint/composer.json': pin('1.0.0'),
    };
    expect(await versionsIn(files)).toEqual(['a/reed@1.0.0', 'a/reed@2.0.0']);
  });
});

describe('lines of exact versions', () => {
  const linesIn = (text: string) =>
    namesIn('package.json', text).flatMap((fact) =>
      fact.kind === 'component' ? `${fact.component.name} ${fact.component.line}` : [],
    );

  it('are those of the key, not of the same word elsewhere', () => {
    expect(linesIn('{\n"keywords":["tide"],\n"dependencies":{\n"tide" : "1.2.3"}}')).toEqual(['tide 4']);
  });

  it('are those of the section that asks for it', () => {
    const inline = '{"x":{"dependencies":{\n"tide":"1.2.3"}},\n"dependencies":{\n"tide":"1.2.3"}}';
    expect(linesIn(inline)).toEqual(['tide 4']);
  });

  it('cost one walk, however many there are', () => {
    const all = Array.from({ length: 4_000 }, (_, index) => `"p${index}":"1.0.0"`).join(',');
    const found = linesIn(`{${'\n'.repeat(2_000_000)}"dependencies":{${all}}}`);
    expect(found).toHaveLength(4_000);
    expect(found[0]).toBe('p0 2000001');
  });
});

describe('manifests as every analyzer', () => {
  const examples: Readonly<Record<string, readonly [path: string, text: string]>> = {
    'npm/package-json': ['package.json', '{"name":"a","version":"1.0.0","dependencies":{"b":"1.0.0"}}'],
    'composer/composer-json': ['composer.json', '{"name":"a/b","require":{"c/d":"1.0.0"}}'],
    'cargo/cargo-toml': ['Cargo.toml', '[package]\nname = "a"\nlicense = "MIT"\n[dependencies]\nb = "1"\n'],
    'python/pyproject': ['pyproject.toml', '[project]\nname = "a"\ndependencies = ["b==1.0.0"]\n'],
    'python/pipfile': ['Pipfile', '[packages]\na = "==1.0.0"\n'],
    'ruby/gemfile': ['Gemfile', 'gem "a"\n'],
    'paket/dependencies': ['paket.dependencies', 'source https://example.org\nnuget Loam ~> 4\n'],
    'vcpkg/manifest': [
      'vcpkg.json',
      '{"name":"kettle","version":"1.0","dependencies":["steam",{"name":"tool","host":true}],"overrides":[{"name":"steam","version":"2.0"}]}',
    ],
    'pub/pubspec': ['pubspec.yaml', 'name: jewels\nversion: 1.0.0\ndependencies:\n  amber: ^3.0.0\n'],
    'julia/project': [
      'Project.toml',
      'name = "Sky"\nversion = "0.9.0"\n[deps]\nComet = "11111111-1111-1111-1111-111111111111"\n',
    ],
  };
  for (const [id, [path, text]] of Object.entries(examples)) {
    const analyzer = analyzers.find((each) => each.id === id);
    if (analyzer === undefined) throw new Error(`no analyzer ${id}`);
    acceptLockfile(analyzer, {
      claims: [path, `app/${path}`],
      ignores: [`node_modules/a/${path}`],
      examples: { one: text },
      brief: true,
    });
  }
});

it.each([
  ['1.2.3', ['1.2.3']],
  ['1.2.3-rc.1', ['1.2.3-rc.1']],
  ['1.2.x', []],
  ['1.2.X', []],
  ['1.2', []],
])('package.json: %s asks for %j', (range, versions) => {
  const facts = namesIn('package.json', JSON.stringify({ dependencies: { tide: range } }));
  expect(facts.flatMap((fact) => (fact.kind === 'component' ? [fact.component.version] : []))).toEqual(
    versions,
  );
});
