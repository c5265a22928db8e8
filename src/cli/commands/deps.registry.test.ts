import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { buildSegment } from '../../advisories/store/build.js';
import { advisory, affects } from '../../testing/advisory-examples.js';
import { runCommand } from '../../testing/run-command.js';
import { command } from './deps.js';

// A package manager and its registry: what a step promises is held against what the command does.
const hasRegistry =
  spawnSync('npm', ['view', 'qs@6.5.3', 'version'], { encoding: 'utf8', timeout: 20_000 }).stdout?.trim() ===
  '6.5.3';
if (!hasRegistry) console.warn('!! LEFT OUT: upgrades that npm tries; its registry is not there.');

const store = buildSegment(
  [
    advisory('T-1', [affects('npm', 'qs', '6.5.0 6.5.3')], { severity: 'critical' }),
    advisory('T-2', [affects('npm', 'ws', '2.1.0 5.2.4')], { severity: 'critical' }),
    advisory('T-3', [affects('npm', 'ms', '0 2.0.1')], { severity: 'critical' }),
  ].map((each) => ({ kind: 'advisory' as const, advisory: each })),
  { source: 'osv:test', builtAt: '2026-01-15T12:00:00Z', complete: true },
);

const folders: string[] = [];
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

const quiet = ['--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'];

function projectOf(dependencies: Readonly<Record<string, string>>, version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-npm-'));
  folders.push(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'app', version: '1.0.0', dependencies }),
  );
  execFileSync('npm', ['install', ...quiet, '--lockfile-version', version], { cwd: folder, stdio: 'ignore' });
  return folder;
}

interface Reported {
  readonly upgrades: readonly { readonly name: string; readonly command?: string }[];
  readonly flawed: readonly { readonly purl: string }[];
}

async function scanned(folder: string): Promise<Reported> {
  const files = Object.fromEntries(
    ['package.json', 'package-lock.json'].map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const { out } = await runCommand(command, { ...files, '.db/a.swdb': store }, [], {
    json: true,
    failOn: 'none',
  });
  return JSON.parse(out) as Reported;
}

it.skipIf(!hasRegistry).each(['1', '3'])(
  'each step of a package-lock.json of version %s clears what it names, in a copy',
  async (version) => {
    const folder = projectOf({ 'body-parser': '1.18.2', ws: '5.2.0' }, version);
    const before = await scanned(folder);
    expect(before.upgrades.map(({ name }) => name).sort()).toEqual(['ms', 'qs', 'ws']);
    for (const { name, command: typed } of before.upgrades) {
      // `ms` goes past its major line only with `debug`: nothing to type.
      if (typed === undefined) continue;
      const copy = mkdtempSync(join(tmpdir(), 'seaworthy-npm-'));
      folders.push(copy);
      cpSync(folder, copy, { recursive: true });
      const run = typed.replaceAll(/npm (install|update)/g, (_, word) => `npm ${word} ${quiet.join(' ')}`);
      execFileSync('sh', ['-c', run], { cwd: copy, stdio: 'ignore' });
      const after = await scanned(copy);
      expect(after.flawed.filter(({ purl }) => purl.includes(`/${name}@`))).toEqual([]);
      expect(after.flawed).toHaveLength(before.flawed.length - 1);
    }
  },
  240_000,
);
