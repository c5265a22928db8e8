import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { dockerArchive, tarOf } from '../../testing/archives.js';
import { createRealWorld } from '../../world/index.js';
import type { ParsedOptions, Shell } from '../command.js';
import { command } from './secrets.js';

const token = ['gh', 'p_Rk3vTq8LmZx2WcYb7NdPs5HgJf1KuE4aQw9X'].join('');
const password = ['t7Xq', 'Lw29vR'].join('');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  writeFileSync(join(folder, 'a.env'), `# settings\nGITHUB_TOKEN=${token}\n`);
  writeFileSync(join(folder, 'b.env'), `DB_PASSWORD=${password}\nX=1\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(words: readonly string[], flags: Readonly<Record<string, string | boolean>> = {}) {
  const printed: string[] = [];
  /** What is reported and what is sent, in the order of both. */
  const events: string[] = [];
  const real = createRealWorld();
  const world: World = {
    ...real,
    env: {},
    network: {
      request: async ({ url }) => {
        events.push(`sent ${url}`);
        return { status: 200, headers: {}, url, body: (async function* () {})() };
      },
    },
  };
  const shell: Shell = {
    world,
    version: '0.0.0',
    progress: silentProgress,
    quiet: flags.quiet === true,
    colour: false,
    widthColumns: 100,
    print: async (text) => void printed.push(text),
    tell: (text) => void events.push(text),
    readStdin: async () => new Uint8Array(),
  };
  const all: Readonly<Record<string, string | boolean>> = {
    json: true,
    noCache: true,
    cache: false,
    ...flags,
  };
  const options: ParsedOptions = {
    text: (name) => (typeof all[name] === 'string' ? all[name] : undefined),
    flag: (name) => all[name] === true,
    texts: () => [],
    ordered: [],
  };
  const exitCode = await command.run?.({
    arguments: words.map((word) => join(folder, word)),
    options,
    shell,
  });
  const report = JSON.parse(printed.join('')) as Report;
  return { exitCode, events, report, rules: report.findings.map(({ rule }) => rule).sort() };
}

const both = ['secret-generic-password', 'secret-github-personal-token'];

describe('secrets', () => {
  it.each([
    ['a folder', ['.']],
    ['several files', ['a.env', 'b.env']],
  ])('of %s', async (_, words) => {
    const { rules, events, exitCode } = await run(words);
    expect(rules).toEqual(both);
    expect(events.filter((event) => event.startsWith('sent'))).toEqual([]);
    expect(exitCode).toBe(1);
  });

  it('of one file', async () => {
    expect((await run(['a.env'])).rules).toEqual(['secret-github-personal-token']);
  });

  it('of an image, in the layer that brought the bytes, and in its environment', async () => {
    const base = { 'root/.env': `GITHUB_TOKEN=${token}\n`, 'etc/app.env': 'PORT=1\n' };
    const layers = [tarOf(base), tarOf({ 'root/.wh..env': '' })];
    const config = { config: { Env: [`DB_PASSWORD=${password}`] } };
    writeFileSync(join(folder, 'app.tar'), dockerArchive({ layers, config }));
    const { rules, report } = await run(['app.tar']);
    rmSync(join(folder, 'app.tar'));
    expect(rules).toEqual(both);
    const deleted = report.findings.find(({ rule }) => rule === 'secret-github-personal-token');
    expect(deleted?.title).toContain('deleted file');
    expect(deleted?.locations[0]).toMatchObject({ at: 'file', path: 'root/.env', layerIndex: 0 });
  });

  it('but not those of a baseline', async () => {
    const baseline = join(folder, 'known.json');
    writeFileSync(baseline, JSON.stringify((await run(['a.env'])).report));
    expect((await run(['a.env', 'b.env'], { baseline })).rules).toEqual(['secret-generic-password']);
    rmSync(baseline);
  });

  it.each([
    ['a folder', ['.']],
    ['one file', ['a.env']],
    ['several files', ['a.env', 'b.env']],
  ])('of %s are verified where the user says so, and each request is reported first', async (_, words) => {
    const { events, report } = await run(words, { verify: true });
    expect(events.slice(0, 2)).toEqual([
      expect.stringMatching(/^Asking GET https:\/\/api\.github\.com\/rate_limit \(headers .*authorization\)/),
      'sent https://api.github.com/rate_limit',
    ]);
    const finding = report.findings.find(({ rule }) => rule === 'secret-github-personal-token');
    expect(finding).toMatchObject({ severity: 'critical', evidence: { verified: 'live' } });
    expect(JSON.stringify([events, report])).not.toContain(token);
  });

  it('are not verified in silence', async () => {
    await expect(run(['a.env'], { verify: true, quiet: true })).rejects.toMatchObject({ code: 'USAGE' });
  });
});
