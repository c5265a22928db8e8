import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/finding.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { withRoles } from './index.js';

function literalAt(path: string, more: Partial<Finding> = {}): Finding {
  return {
    kind: 'finding',
    rule: 'secret-generic-api-key',
    aliases: [],
    engine: 'secrets',
    title: 'Key or token in the open',
    severity: 'medium',
    risk: 45,
    fingerprint: 'x',
    locations: [{ at: 'file', path }],
    references: [],
    evidence: {
      kind: 'secret',
      redacted: 'x…',
      verified: 'unchecked',
      recognisedBy: 'context',
      ofProgram: true,
    },
    ...more,
  };
}

function severityIn(files: Files, finding: Finding): string | undefined {
  const placed = Object.fromEntries(Object.entries(files).map(([path, text]) => [`/srv/app/${path}`, text]));
  return withRoles(
    { findings: [finding], gaps: [] },
    { root: '/srv/app', disk: fakeWorld({ files: placed }).disk, facts: [], overrides: [], more: [] },
  ).findings[0]?.severity;
}

const code = 'src/harbour/tides.py';

type Files = Readonly<Record<string, string>>;
type Case = [title: string, files: Files, path?: string];

describe('what a program shows a service is low where the program is given to its users', () => {
  it.each<Case>([
    ['a desktop program', { 'data/harbour.desktop.in': '', [code]: '' }],
    ['an installer', { 'harbour.iss': '', [code]: '' }],
    ['a command with a page of the manual', { 'doc/harbour.1.md': '', [code]: '' }],
    ['a page in a folder below', { 'doc/man/harbour.1': '', [code]: '' }],
    ['a package that an index lists', { 'setup.cfg': 'classifiers =\n  Topic :: Utilities', [code]: '' }],
    [
      'a command that serves pages too',
      {
        'pyproject.toml': 'classifiers = ["Environment :: Console", "Environment :: Web Environment"]',
        [code]: '',
      },
    ],
    ['a command of npm', { 'package.json': '{"bin": {"deck": "deck.js"}}', 'deck.js': '' }, 'deck.js'],
    [
      'an app',
      { 'package.json': '{"private": true, "dependencies": {"electron": "^30"}}', 'a.js': '' },
      'a.js',
    ],
    ['an extension', { 'manifest.json': '{"manifest_version": 3}', 'a.js': '' }, 'a.js'],
    [
      'a crate',
      { 'Cargo.toml': '[package]\nname = "deck"\nlicense = "MIT"', 'src/lib.rs': '' },
      'src/lib.rs',
    ],
    [
      'a command that serves its user',
      { 'package.json': '{"bin": "a.js", "dependencies": {"express": "^5"}}', 'a.js': '' },
      'a.js',
    ],
    [
      'a package that an index lists by its words',
      { 'package.json': '{"keywords": ["tide"]}', 'a.js': '' },
      'a.js',
    ],
    ['what pip installed', { 'harbour-1.2.dist-info/RECORD': '', 'harbour/a.py': '' }, 'harbour/a.py'],
    [
      'an installed command',
      { 'usr/bin/harbour': '', 'usr/share/harbour/a.py': '' },
      'usr/share/harbour/a.py',
    ],
    ['a gem', { 'deck.gemspec': '', 'lib/deck.rb': '' }, 'lib/deck.rb'],
    [
      'a command beside the server that it asks',
      { Dockerfile: 'FROM scratch', 'cli/package.json': '{"bin": "a.js"}', 'cli/a.js': '' },
      'cli/a.js',
    ],
  ])('%s', (_, files, path = code) => {
    expect(severityIn(files, literalAt(path))).toBe('low');
  });

  it.each<Case>([
    ['nothing shows either', { [code]: '' }],
    ['a private package', { 'package.json': '{"private": true, "main": "a.js"}', 'a.js': '' }, 'a.js'],
    [
      'a package as it is begun',
      { 'package.json': '{"main": "a.js", "keywords": [], "license": "ISC"}', 'a.js': '' },
      'a.js',
    ],
    ['an image is built of it', { Dockerfile: 'FROM scratch', 'doc/harbour.1': '', [code]: '' }],
    ['it is composed', { 'compose.yaml': '', 'harbour.desktop': '', [code]: '' }],
    ['it is deployed', { 'k8s/web.yaml': '', [code]: '' }],
    ['a unit starts it', { 'harbour.service': '', 'harbour.1': '', [code]: '' }],
    ['a process file starts it', { Procfile: 'web: x', [code]: '' }],
    [
      'it asks for a framework of servers',
      { 'setup.py': 'classifiers=[], install_requires=["flask>=3"]', [code]: '' },
    ],
    [
      'it serves with a package of npm',
      { 'package.json': '{"files": ["a.js"], "dependencies": {"express": "^5"}}', 'a.js': '' },
      'a.js',
    ],
    [
      'a unit starts what is installed',
      { 'usr/share/harbour/a.py': '', 'usr/bin/harbour': '', 'usr/lib/systemd/system/harbour.service': '' },
      'usr/share/harbour/a.py',
    ],
    ['a package that no index takes', { 'setup.py': 'classifiers=["Private :: Do Not Upload"]', [code]: '' }],
    [
      'a crate that is not published',
      { 'Cargo.toml': 'license = "MIT"\npublish = false', 'src/main.rs': '' },
      'src/main.rs',
    ],
    [
      'a server beside its command',
      { 'cli/package.json': '{"bin": "a.js"}', 'api/Dockerfile': 'FROM scratch', 'api/a.js': '' },
      'api/a.js',
    ],
  ])('but not where %s', (_, files, path = code) => {
    expect(severityIn(files, literalAt(path))).toBe('medium');
  });

  it('nor what works, what is of no program, and what stands in a server as well', () => {
    const desktop = { 'harbour.desktop': '', [code]: '', 'web/Dockerfile': 'FROM scratch', 'web/a.py': '' };
    const { evidence } = literalAt(code);
    if (evidence.kind !== 'secret') throw new Error('not a secret');
    const { ofProgram: _, ...other } = evidence;
    expect(severityIn(desktop, literalAt(code))).toBe('low');
    expect(severityIn(desktop, literalAt(code, { evidence: { ...evidence, verified: 'live' } }))).toBe(
      'medium',
    );
    expect(severityIn(desktop, literalAt(code, { evidence: other }))).toBe('medium');
    const locations = [
      { at: 'file', path: code },
      { at: 'file', path: 'web/a.py' },
    ] as const;
    expect(severityIn(desktop, literalAt(code, { locations }))).toBe('medium');
  });

  it('with the reason in the title', () => {
    const placed = { '/srv/app/harbour.desktop': '', [`/srv/app/${code}`]: '' };
    const { findings } = withRoles(
      { findings: [literalAt(code)], gaps: [] },
      { root: '/srv/app', disk: fakeWorld({ files: placed }).disk, facts: [], overrides: [], more: [] },
    );
    expect(findings[0]?.title).toContain('(harbour.desktop shows a program for its users)');
  });
});
