import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlacedFact } from '../../core/analyzer.js';
import type { Artifact, Layer } from '../../core/artifact.js';
import { bytesAsSource } from '../../core/bytes.js';
import type { EngineContext } from '../../core/engine.js';
import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { silentProgress } from '../../core/progress.js';
import type { World } from '../../core/world.js';
import { fakeWorld } from '../../testing/fake-world.js';
import { createRealWorld } from '../../world/index.js';
import { searchText } from './analyzer.js';
import { engine } from './engine.js';

const githubToken = ['gh', 'p_Rk3vTq8LmZx2WcYb7NdPs5HgJf1KuE4aQw9X'].join('');
const password = ['t7Xq', 'Lw29vR'].join('');
const layer = `sha256:${'a'.repeat(64)}` as const;

describe('findings', () => {
  it('are one for each secret, with all its places', async () => {
    const { findings } = await run({
      facts: [placed('a.env', githubToken), placed('b.env', githubToken, { hidden: true })],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'secret-github-personal-token',
      aliases: ['CWE-798'],
      engine: 'secrets',
      evidence: { kind: 'secret', redacted: 'ghp_… (40 characters)', verified: 'unchecked' },
      locations: [
        { at: 'file', path: 'a.env', line: 1, column: 3, layer },
        { at: 'file', path: 'b.env', line: 1, column: 3, layer },
      ],
    });
    expect(findings[0]?.fix).toMatchObject({
      kind: 'manual',
      summary: expect.stringContaining('https://github.com/settings/tokens'),
    });
  });

  it('are one for the same file in two layers, with a place in each', async () => {
    const upper = `sha256:${'b'.repeat(64)}` as const;
    const [lower] = [placed('a.env', githubToken, { hidden: true })];
    const above = { ...lower, hidden: false, location: { ...lower.location, layer: upper } };
    const { findings } = await run({ facts: [lower, above] });
    expect(
      findings.map(({ locations }) => locations.map((place) => 'layer' in place && place.layer)),
    ).toEqual([[layer, upper]]);
  });

  it('begin with the place that gives them their weight', async () => {
    const { findings } = await run({
      facts: [
        placed('a.min.js', `DB_PASSWORD=${password}`, { doubtful: true }),
        placed('b.env', `DB_PASSWORD=${password}`),
      ],
    });
    expect(findings[0]?.severity).toBe('medium');
    expect(findings[0]?.locations).toMatchObject([{ path: 'b.env' }, { path: 'a.min.js' }]);
  });

  it('say so where the file is gone and the bytes are not', async () => {
    const { findings } = await run({ facts: [placed('a.env', githubToken, { hidden: true })] });
    expect(findings[0]?.title).toContain('deleted file');
  });

  it('have a fingerprint of the secret alone', async () => {
    const one = await run({ facts: [placed('a.env', githubToken)] });
    const other = await run({ facts: [placed('sub/z.txt', githubToken)] });
    expect(one.findings[0]?.fingerprint).toBe(other.findings[0]?.fingerprint);
    expect(JSON.stringify(one)).not.toContain(githubToken);
  });

  it('are milder where everything says that it is an example', async () => {
    const sure = await run({ facts: [placed('a.env', `DB_PASSWORD=${password}`)] });
    const unsure = await run({ facts: [placed('a.env', `DB_PASSWORD=${password}`, { doubtful: true })] });
    expect([sure.findings[0]?.severity, unsure.findings[0]?.severity]).toEqual(['medium', 'low']);
  });
});

describe('an image', () => {
  it('is searched in its environment, labels, commands and history', async () => {
    const config = {
      config: { Env: [`DB_PASSWORD=${password}1`, 'PATH=/usr/bin'], Cmd: ['app', `--token=${githubToken}`] },
      history: [{ created_by: `|1 PASSWORD=${password}2 /bin/sh -c make` }, { created_by: 7 }, null],
    };
    const { findings } = await run({ image: { config, labels: { 'app.api_token': `${password}kP8sHd3m` } } });
    expect(findings.map(({ locations }) => locations[0])).toEqual([
      { at: 'setting', name: 'Env DB_PASSWORD' },
      { at: 'setting', name: 'label app.api_token' },
      { at: 'setting', name: 'Cmd' },
      { at: 'setting', name: 'history 1' },
    ]);
  });

  it('with a strange configuration is read past', async () => {
    for (const config of [{ config: 'x' }, { history: 'x' }, { config: { Env: [1, null] } }, {}]) {
      expect((await run({ image: { config, labels: {} } })).findings).toEqual([]);
    }
  });
});

describe('a baseline', () => {
  const facts = [placed('a.env', githubToken), placed('b.env', `DB_PASSWORD=${password}`)];

  it('of fingerprints hides what is known and shows how many', async () => {
    const { findings } = await run({ facts });
    const files = { '/project/known.txt': `# looked at\n${findings[0]?.fingerprint}\n` };
    const after = await run({
      facts,
      settings: { baseline: '/project/known.txt' },
      world: fakeWorld({ files }),
    });
    expect(after.findings.map(({ rule }) => rule)).toEqual(['secret-generic-password']);
    expect(after.gaps).toMatchObject([{ weight: 'note', reason: expect.stringContaining('1 known') }]);
  });

  it('may be a report', async () => {
    const { findings } = await run({ facts });
    const files = { '/project/known.json': JSON.stringify({ findings }) };
    const after = await run({
      facts,
      settings: { baseline: '/project/known.json' },
      world: fakeWorld({ files }),
    });
    expect(after.findings).toEqual([]);
  });

  it.each([['{"findings": 1}'], ['{']])('that is none is refused: %s', async (text) => {
    const world = fakeWorld({ files: { '/project/known.json': text } });
    await expect(run({ facts, settings: { baseline: '/project/known.json' }, world })).rejects.toMatchObject({
      code: 'USAGE',
    });
  });
});

it('leaves kinds out that the settings name, and refuses those that are none', async () => {
  const facts = [placed('a.env', githubToken)];
  expect((await run({ facts, settings: { skip: ['secret-github-personal-token'] } })).findings).toEqual([]);
  await expect(run({ facts, settings: { skip: ['nothing'] } })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
  });
  await expect(run({ facts, settings: { histroy: true } })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});

describe('what a project allows', () => {
  const files = { 'a.env': `TOKEN=${githubToken}\n`, 'demo/b.env': `DB_PASSWORD=${password}\n` };
  const facts = Object.entries(files).map(([path, text]) => placed(path, text.trim()));
  const rulesWith = async (settings: Record<string, unknown>, scene: Scene = {}) =>
    (await run({ facts, files, ...scene, settings })).findings.map(({ rule }) => rule);

  it('by path, in the words of gitignore', async () => {
    expect(await rulesWith({ allow: { paths: ['demo/'] } })).toEqual(['secret-github-personal-token']);
    expect(await rulesWith({ allow: { paths: ['*.env'] } })).toEqual([]);
  });

  it('by a word in the secret, in any case', async () => {
    expect(await rulesWith({ allow: { words: [password.slice(1, 5).toUpperCase()] } })).toEqual([
      'secret-github-personal-token',
    ]);
  });

  it('by a word, in the words of an image too', async () => {
    const image = { config: { config: { Env: [`DB_PASSWORD=${password}`] } }, labels: {} };
    expect(await rulesWith({}, { facts: [], image })).toEqual(['secret-generic-password']);
    expect(await rulesWith({ allow: { words: [password] } }, { facts: [], image })).toEqual([]);
  });

  it('by its entropy', async () => {
    expect(await rulesWith({ entropy: { 'generic-password': 3 } })).toHaveLength(2);
    expect(await rulesWith({ entropy: { 'secret-generic-password': 4.5 } })).toEqual([
      'secret-github-personal-token',
    ]);
  });

  it.each([
    [{ entropy: { nothing: 3 } }],
    [{ entropy: { jwt: 'high' } }],
    [{ allow: { words: ['a'] } }],
    [{ allow: { path: [] } }],
  ])('is refused where it is wrong: %j', async (settings) => {
    await expect(run({ facts, settings })).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});

describe('asking providers', () => {
  const files = { 'a.env': `TOKEN=${githubToken}\n`, 'b.env': `DB_PASSWORD=${password}\n` };
  const facts = Object.entries(files).map(([path, text]) => placed(path, text.trim()));
  const answering = (status: number, sent: string[]): World => {
    const body = (async function* () {})();
    return {
      ...fakeWorld(),
      network: {
        request: async ({ url, headers }) => {
          sent.push(`${url} ${headers?.authorization}`);
          return { status, headers: {}, url, body };
        },
      },
    };
  };

  it.each([
    [200, 'live', 'critical'],
    [401, 'dead', 'low'],
    [503, 'unchecked', 'medium'],
  ])('is reported before, and what %i means is reported after', async (status, verified, severity) => {
    const events: string[] = [];
    const verify = { tell: (text: string) => events.push(text) };
    const { findings, gaps } = await run({
      facts,
      files,
      settings: { verify },
      world: answering(status, events),
    });
    expect(events).toEqual([
      'Asking GET https://api.github.com/rate_limit (headers user-agent, authorization), with the GitHub personal access token ghp_… (40 characters)',
      `https://api.github.com/rate_limit Bearer ${githubToken}`,
    ]);
    expect(findings[0]).toMatchObject({ severity, evidence: { verified } });
    expect(findings[1]).toMatchObject({ evidence: { verified: 'unchecked' } });
    expect(gaps.map(({ reason }) => reason)).toEqual([
      '1 cannot be verified: no service verifies secrets of their kind.',
    ]);
    expect(JSON.stringify([findings, gaps])).not.toContain(githubToken);
  });

  it('is done again for the words of an image', async () => {
    const events: string[] = [];
    const config = { config: { Env: [`GITHUB_TOKEN=${githubToken}`] } };
    const settings = { verify: { tell: () => {} } };
    const { findings } = await run({
      image: { config, labels: {} },
      settings,
      world: answering(200, events),
    });
    expect(findings[0]).toMatchObject({ evidence: { verified: 'live' } });
    expect(events).toHaveLength(1);
  });

  it('says what could not be read again', async () => {
    const events: string[] = [];
    const settings = { verify: { tell: () => {} } };
    const { gaps } = await run({
      facts: facts.slice(0, 1),
      files: {},
      settings,
      world: answering(200, events),
    });
    expect(gaps).toMatchObject([{ weight: 'note', reason: expect.stringContaining('read a second time') }]);
    expect(events).toEqual([]);
  });

  it('never happens by itself, nor by a configuration', async () => {
    const events: string[] = [];
    const world = answering(200, events);
    await run({ facts, files, world });
    await expect(run({ facts, files, world, settings: { verify: true } })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('--verify'),
    });
    expect(events).toEqual([]);
  });
});

describe('the history of a repository', () => {
  let folder = '';
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@example.test', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: folder,
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
        stdio: 'pipe',
      },
    );
  const commit = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    git('add', '--all');
    git('commit', '-q', '-m', 'x');
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'history-'));
    git('init', '-q', '-b', 'main');
    mkdirSync(join(folder, 'd'));
    commit({ 'a.txt': 'one\ntwo\n', 'd/ü b.txt': `x\ny\nDB_PASSWORD=${password}\n` });
    commit({ 'a.txt': `one\n${githubToken}\ntwo\n` });
    commit({ 'a.txt': 'one\ntwo\n', 'd/ü b.txt': '' });
    git('checkout', '-q', '-b', 'side', 'HEAD~1');
    commit({ 'c.txt': 'c\n' });
    git('checkout', '-q', 'main');
    git('merge', '-q', 'side', '-m', 'merged');
    writeFileSync(join(folder, 'hook.sh'), '#!/bin/sh\ntouch "$0.ran"\n', { mode: 0o755 });
    git('config', 'diff.external', join(folder, 'hook.sh'));
    git('config', 'core.fsmonitor', join(folder, 'hook.sh'));
  });

  const copies: string[] = [];
  afterAll(() => {
    for (const each of [folder, ...copies]) rmSync(each, { recursive: true, force: true });
  });

  it('holds what was removed since, with file, line and commit, and runs nothing of its own', async () => {
    const { findings, gaps } = await run({ folder, settings: { history: true }, world: createRealWorld() });
    expect(gaps).toEqual([]);
    expect(findings.map(({ rule, locations }) => [rule, locations[0]])).toEqual([
      [
        'secret-github-personal-token',
        {
          at: 'file',
          path: 'a.txt',
          line: 2,
          column: 1,
          commit: expect.stringMatching(/^[0-9a-f]{40}$/),
        },
      ],
      [
        'secret-generic-password',
        {
          at: 'file',
          path: 'd/ü b.txt',
          line: 3,
          column: 13,
          commit: expect.stringMatching(/^[0-9a-f]{40}$/),
        },
      ],
    ]);
    expect(() => execFileSync('ls', [join(folder, 'hook.sh.ran')], { stdio: 'pipe' })).toThrow();
    expect(findings[0]?.title).toMatch(/, in commit [0-9a-f]{12}$/);
  });

  /** A copy of the repository that lacks one object. */
  const without = (name: string): string => {
    const id = execFileSync('git', ['rev-parse', name], { cwd: folder, encoding: 'utf8' }).trim();
    const copy = join(folder, '..', `${basename(folder)}-${id}`);
    cpSync(folder, copy, { recursive: true });
    copies.push(copy);
    rmSync(join(copy, '.git/objects', id.slice(0, 2), id.slice(2)));
    return copy;
  };

  it('survives a missing object with a gap, and holds what can still be read', async () => {
    const damaged = without('HEAD:c.txt');
    const { findings, gaps } = await run({
      folder: damaged,
      settings: { history: true },
      world: createRealWorld(),
    });
    expect(findings.map(({ rule }) => rule)).toContain('secret-github-personal-token');
    expect(gaps).toMatchObject([
      { unit: 'secrets/history', reason: expect.stringContaining('missing or damaged') },
    ]);
  });

  it('survives a missing commit with a gap', async () => {
    const damaged = without('HEAD~2');
    const { gaps } = await run({ folder: damaged, settings: { history: true }, world: createRealWorld() });
    expect(gaps[0]).toMatchObject({
      reason: expect.stringContaining('Objects of the repository are missing'),
    });
  });

  it('is verified too where the user says so', async () => {
    const sent: string[] = [];
    const world: World = {
      ...createRealWorld(),
      network: {
        request: async ({ url, headers }) => {
          sent.push(headers?.authorization ?? '');
          return { status: 401, headers: {}, url, body: (async function* () {})() };
        },
      },
    };
    const settings = { history: true, verify: { tell: () => {} } };
    const { findings } = await run({ folder, settings, world });
    expect(sent).toEqual([`Bearer ${githubToken}`]);
    expect(findings[0]).toMatchObject({ severity: 'low', evidence: { verified: 'dead' } });
  });

  it('is a gap where there is none', async () => {
    const { gaps } = await run({ folder: tmpdir(), settings: { history: true }, world: createRealWorld() });
    expect(gaps).toMatchObject([{ unit: 'secrets/history', weight: 'incomplete' }]);
  });
});

interface Scene {
  readonly facts?: readonly PlacedFact[];
  readonly image?: { readonly config: Record<string, unknown>; readonly labels: Record<string, string> };
  readonly folder?: string;
  /** What a second reading finds. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Record<string, unknown>;
  readonly world?: World;
}

async function run(
  scene: Scene,
): Promise<{ readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] }> {
  const artifact: Artifact = {
    kind: scene.image ? 'image' : 'filesystem',
    name: scene.folder ?? '/work',
    openedBy: 'directory',
    layers: [{ index: 0, seekable: true, diffId: layer, walk: walkOver(scene.files ?? {}) }],
    gaps: [],
    close: async () => {},
    ...(scene.image
      ? { image: { repoTags: [], repoDigests: [], os: 'linux', architecture: 'amd64', ...scene.image } }
      : {}),
  };
  const context: EngineContext = {
    world: scene.world ?? fakeWorld(),
    progress: silentProgress,
    artifact,
    inventory: { components: [], archives: [], gaps: [] },
    facts: scene.facts ?? [],
    advisories: { info: [], lookup: () => [], byId: () => [], signal: () => undefined, close: () => {} },
    settings: scene.settings ?? {},
  };
  const findings: Finding[] = [];
  const gaps: Gap[] = [];
  for await (const reported of engine.run(context)) {
    if (reported.kind === 'gap') gaps.push(reported);
    else findings.push(reported);
  }
  return { findings, gaps };
}

function walkOver(files: Readonly<Record<string, string>>): Layer['walk'] {
  return async (visit) => {
    for (const [path, text] of Object.entries(files)) {
      const entry = { path, type: 'file', sizeBytes: text.length, mode: 0o644, uid: 0, gid: 0 } as const;
      visit(entry)?.receive(bytesAsSource(Buffer.from(text)));
    }
    return [];
  };
}

function placed(
  path: string,
  text: string,
  { hidden = false, doubtful }: { readonly hidden?: boolean; readonly doubtful?: true } = {},
): PlacedFact {
  const line = text.includes('=') ? text : `x=${text}`;
  const [fact] = searchText(Buffer.from(line), { depth: 'all' });
  if (fact === undefined) throw new Error(`no secret in ${line}`);
  return {
    analyzer: 'secrets',
    location: { at: 'file', path, layer },
    fact: doubtful ? { ...fact, doubtful } : fact,
    hidden,
  };
}
