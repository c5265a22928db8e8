import { describe, expect, it } from 'vitest';
import { buildSegment } from '../advisories/store/build.js';
import { command } from '../cli/commands/deps.js';
import type { Fact } from '../core/analyzer.js';
import { runCommand } from '../testing/run-command.js';
import { manifestAnalyzers } from './manifests.js';

function namesIn(path: string, text: string): readonly Fact[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const analyzer = manifestAnalyzers.find(({ claim }) => claim.basenames?.includes(name));
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
      '{"require":{"php":">=8","Monolog/Monolog":"^3"},"require-dev":{"a/b":"1"}}',
      ['a/b', 'monolog/monolog', 'php'],
    ],
    [
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = "^3"\nFlask_Cors = "1"\n[tool.poetry.group.dev.dependencies]\npytest = "8"\n',
      ['flask-cors', 'pytest', 'python'],
    ],
    [
      'pyproject.toml',
      '[project]\ndependencies = ["Jinja2[i18n] >=3", "a_b"]\n[project.optional-dependencies]\nx = ["c"]\n',
      ['a-b', 'c', 'jinja2'],
    ],
    ['Pipfile', '[packages]\nrequests = "*"\n[dev-packages]\nPyTest = "*"\n', ['pytest', 'requests']],
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
        'pyproject.toml': '[tool.poetry.dependencies]\npython = "^3.10"\nflask = "^3"\n',
        'poetry.lock': `[[package]]
name = "flask"
version = "3.0.0"
[package.dependencies]
Werkzeug = ">=3.0.0"

[[package]]
name = "werkzeug"
version = "3.0.0"

[metadata]
lock-version = "2.0"
`,
      },
      ['flask 3.0.0', '└─ werkzeug 3.0.0'],
    ],
    [
      'composer',
      {
        'composer.json': '{"require":{"monolog/monolog":"^3.0"}}',
        'composer.lock': JSON.stringify({
          packages: [
            { name: 'monolog/monolog', version: '3.0.0', require: { 'psr/log': '^2.0' } },
            { name: 'psr/log', version: '2.0.0' },
          ],
        }),
      },
      ['monolog/monolog 3.0.0', '└─ psr/log 2.0.0'],
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
