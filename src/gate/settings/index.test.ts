import { describe, expect, it } from 'vitest';
import { fakeWorld } from '../../testing/fake-world.js';
import { readSettings, type SettingsOptions } from './index.js';
import { configTemplate } from './template.js';

const userFile = '/home/user/.config/seaworthy/config.yaml';

function settings(
  files: Readonly<Record<string, string>>,
  options: SettingsOptions = {},
): ReturnType<typeof readSettings> {
  const world = fakeWorld({ files, env: { XDG_CONFIG_HOME: '/home/user/.config' } });
  return readSettings(options, '.', world);
}

const clausesOf = (one: ReturnType<typeof readSettings>) => one.policy.clauses.map(({ text }) => text);
const project = (text: string) => ({ '/project/seaworthy.yaml': text });

describe('a file in the scanned tree', () => {
  it.each([
    ['adds clauses', 'policy: {fail-on: [high]}', ['kev', 'critical', 'secret', 'end-of-life', 'high']],
    ['takes none away', 'policy: {fail-on: none}', ['kev', 'critical', 'secret', 'end-of-life']],
    ['cannot ask for fixes', 'policy: {fixed-only: true}', ['kev', 'critical', 'secret', 'end-of-life']],
  ])('%s', (_, text, clauses) => expect(clausesOf(settings(project(text)))).toEqual(clauses));

  it.each([
    ['paths', 'scan: {exclude: ["*"]}', /leaves out paths: \*/],
    ['engines', 'scan: {skip: [secrets]}', /leaves out engines: secrets/],
    ['rules', 'engines: {config: {off: [privileged-container]}}', /config\.off: privileged-container/],
    ['words of secrets', 'engines: {secrets: {allow: {words: [abc]}}}', /secrets\.allow/],
  ])('is listed and incomplete where it leaves out %s', (_, text, reason) => {
    const [first] = settings(project(text)).gaps;
    expect(first?.reason).toMatch(reason);
    expect(first?.weight).toBe('incomplete');
  });

  it('names no network, rule files or baselines, and starts nothing', () => {
    const { config, gaps } = settings(
      project(
        `advisories: {archive: true, bases: {osv: "http://example.com"}, archive-mirrors: {a: b}, directory: /x}
registry: {insecure: [example.com]}
engines:
  sast: {baseline: HEAD, user-rules: [rules.yml]}
  secrets: {baseline: known.json}
  lint: {shellcheck: true}
`,
      ),
    );
    expect(config.advisories).toEqual({});
    expect(config.registry).toBeUndefined();
    expect(config.engines).toEqual({ sast: {}, secrets: {}, lint: {} });
    expect(gaps.map(({ reason }) => reason.replace(/^.*: /, '')).sort()).toEqual([
      'advisories.archive',
      'advisories.archive-mirrors',
      'advisories.bases',
      'advisories.directory',
      'engines.lint.shellcheck',
      'engines.sast.baseline',
      'engines.sast.user-rules',
      'engines.secrets.baseline',
      'registry.insecure',
    ]);
  });

  it('cannot make incomplete a pass, and can make it fail', () => {
    expect(settings(project('policy: {incomplete: warn}')).policy.strict).toBe(true);
    const user = { [userFile]: 'policy: {incomplete: warn}' };
    expect(settings(user).policy.strict).toBe(false);
    expect(settings({ ...user, ...project('policy: {strict: true}') }).policy.strict).toBe(true);
  });

  it('honours entries of .trivyignore that have an owner, a reason and an end', () => {
    const lines = [
      'CVE-2026-0001 exp:2026-12-31 # owner=team-a not reachable',
      'CVE-2026-0002',
      'CVE-2026-0003 exp:2026-12-31 # not reachable',
      'CVE-2026-0004 exp:2036-12-31 # owner=team-a not reachable',
      'CVE-2026-0005 exp:2026-12-31 # owner=team-a',
    ];
    const { waivers, gaps } = settings({ '/project/.trivyignore': lines.join('\n') });
    expect(waivers).toMatchObject([{ rule: 'CVE-2026-0001', owner: 'team-a' }]);
    expect(gaps.map(({ reason }) => /CVE-\S+ has no [a-z ]+ and/.exec(reason)?.[0])).toEqual([
      'CVE-2026-0002 has no end and',
      'CVE-2026-0003 has no owner and',
      'CVE-2026-0004 has no end within a year and',
      'CVE-2026-0005 has no reason and',
    ]);
    const named = settings(
      { '/project/.trivyignore': 'CVE-2026-0002\n' },
      { ignoreFile: '/project/.trivyignore' },
    );
    expect(named.waivers.map(({ rule }) => rule)).toEqual(['CVE-2026-0002']);
  });
});

describe('a trusted file', () => {
  const text =
    'policy: {fail-on: [high], fixed-only: true}\nscan: {exclude: [a/]}\nengines: {sast: {baseline: HEAD}}\n';
  it.each([
    ['that is named', { '/project/seaworthy.yaml': text }, { config: 'seaworthy.yaml' }],
    ["of the user's", { [userFile]: text }, {}],
  ])('%s may say everything', (_, files, options) => {
    const read = settings(files, options);
    expect(clausesOf(read)).toEqual(['high (fixed only)']);
    expect(read.config.scan?.exclude).toEqual(['a/']);
    expect(read.config.engines?.sast).toEqual({ baseline: 'HEAD' });
    expect(read.gaps).toEqual([]);
  });
});

it('writes a template that changes nothing', () => {
  const { policy, gaps } = settings(project(configTemplate()));
  const plain = settings({});
  expect(policy.clauses.map(({ text }) => text)).toEqual(clausesOf(plain));
  expect(policy.strict).toBe(plain.policy.strict);
  expect(gaps).toEqual([]);
});
