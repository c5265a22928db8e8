import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/report.js';
import { freePort } from '../../../src/testing/free-port.js';
import { commandWords } from '../command.js';
import { untilUp } from '../processes.js';
import { unprivileged } from './target.js';

const php = '/usr/bin/php';
const hasPhp =
  spawnSync(php, ['-r', 'exit(extension_loaded("pdo_sqlite") && class_exists("DOMDocument") ? 0 : 1);'])
    .status === 0;
const folders: string[] = [];
const started: ChildProcess[] = [];

/** Vulnerable on purpose, so in a folder of its own, never as root and never beyond loopback. */
async function startAllotment(isRepaired: boolean): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-allotment-'));
  folders.push(folder);
  const site = join(folder, 'site');
  const state = join(folder, 'state');
  cpSync('test/integration/dast/targets/allotment', site, { recursive: true });
  mkdirSync(state);
  for (const path of [folder, site, state, join(site, 'photos')]) chmodSync(path, 0o777);
  const env = {
    PATH: process.env.PATH ?? '',
    PHP_CLI_SERVER_WORKERS: '4',
    ALLOTMENT_STATE: state,
    REPAIRED: isRepaired ? '1' : '',
    ALLOTMENT_USER: 'wilma',
    ALLOTMENT_PASSWORD: 'late-frost-22',
  };
  execFileSync(...unprivileged(php, [join(site, 'setup.inc.php')]), { env });
  const url = `http://127.0.0.1:${await freePort()}/`;
  const words = ['-d', `session.save_path=${state}`, '-S', new URL(url).host, '-t', site];
  started.push(spawn(...unprivileged(php, words), { env, cwd: site, stdio: 'ignore', detached: true }));
  await untilUp(url, 600);
  return url;
}

/** The flaws of the target that need neither a browser nor a sign-in that locks, by the checks that prove them. */
const flaws: readonly string[] = [
  'sql-injection-error /plots.php',
  'sql-injection-boolean /waiting.php',
  'xss-reflected /card.php',
  'xss-stored /board.php',
  'os-command-injection /meeting.php',
  'path-traversal /minutes.php',
  'path-traversal /advice.php',
  'file-upload /photos/',
  'code-injection-php /compost.php',
  'csrf-not-checked /contact.php',
  'xxe-file /seeds.php',
  'open-redirect /partners.php',
];
const checks = [...new Set(flaws.map((flaw) => flaw.split(' ', 1)[0] ?? ''))];

async function foundBy(url: string): Promise<readonly string[]> {
  const file = join(folders[0] ?? tmpdir(), `${new URL(url).port}.json`);
  const words = [
    '--user',
    'wilma:late-frost-22',
    '--writes',
    ...checks.flatMap((id) => ['--only-check', id]),
  ];
  const scan = spawn(
    process.execPath,
    [...commandWords, 'dast', 'full', url, ...words, '-T', '5', '-f', 'json', '-o', file],
    { stdio: 'ignore' },
  );
  await new Promise((resolve) => scan.once('exit', resolve));
  const { findings } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return findings.map(({ rule, locations: [place] }) =>
    place.at === 'url' ? `${rule} ${new URL(place.url).pathname}` : rule,
  );
}

describe.skipIf(!hasPhp)('a classic PHP application with sign-in, by URL, user and password alone', () => {
  afterAll(() => {
    for (const { pid } of started) if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  test('at least 11 of 14, and nothing where they are fixed', async () => {
    const scanned = async (isRepaired: boolean) => await foundBy(await startAllotment(isRepaired));
    const [found, fixed] = await Promise.all([scanned(false), scanned(true)]);
    const missed = flaws.filter((flaw) => !found.some((one) => one.startsWith(flaw)));
    expect(missed.slice(1)).toEqual([]);
    expect(fixed).toEqual([]);
  }, 300_000);
});
