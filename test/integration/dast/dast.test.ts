import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/report.js';
import { commandWords } from '../command.js';
import { python, startTarget } from './target.js';

const folder = mkdtempSync(join(tmpdir(), 'seaworthy-dast-'));
const started: ChildProcess[] = [];

interface Run {
  readonly report: Report;
  readonly exitCode: number;
  readonly requests: number;
  readonly seconds: number;
}

async function scan(name: string, words: readonly string[]): Promise<Run> {
  const file = join(folder, `${name}.json`);
  const child = spawn(process.execPath, [...commandWords, 'dast', ...words, '-f', 'json', '-o', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (bytes: Buffer) => {
    said += bytes.toString();
  });
  const exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  if (!existsSync(file)) throw new Error(said);
  const counts = /(\d+) requests in ([\d.]+) s/.exec(said);
  return {
    report: JSON.parse(readFileSync(file, 'utf8')) as Report,
    exitCode,
    requests: Number(counts?.[1]),
    seconds: Number(counts?.[2]),
  };
}

function proved({ report }: Run): readonly string[] {
  const serious = report.findings.filter(
    ({ severity, evidence }) =>
      severity === 'high' ||
      severity === 'critical' ||
      (evidence.kind === 'exchange' && evidence.payload !== undefined && severity === 'medium'),
  );
  return [
    ...new Set(
      serious.map(
        ({ rule, locations: [place] }) => `${rule} ${place.at === 'url' ? new URL(place.url).pathname : ''}`,
      ),
    ),
  ].sort();
}

const slow = ['--skip-check', 'sql-injection-time-sqlite', '-T', '4'];

describe.skipIf(!existsSync(python))('dast against targets of our own', () => {
  const urls = { harbour: '', harbourRepaired: '', seeds: '', seedsRepaired: '' };

  beforeAll(async () => {
    urls.harbour = await startTarget('harbour.py', started);
    urls.harbourRepaired = await startTarget('harbour.py', started, true);
    urls.seeds = await startTarget('seeds.py', started);
    urls.seedsRepaired = await startTarget('seeds.py', started, true);
  });

  afterAll(() => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  test('pages with sign-in: what is flawed is found', async () => {
    const run = await scan('harbour', ['full', `${urls.harbour}/`, '--user', 'ada:tide-table-9', ...slow]);
    console.log('harbour:', run.requests, 'requests,', run.seconds, 's', proved(run));
    const pages = new Set(proved(run).map((line) => line.split(' ')[1]));
    const flawed = [
      '/find',
      '/berth/1',
      '/tides',
      '/logbook',
      '/charts',
      '/lamp',
      '/signal/send',
      '/buoy',
      '/fees',
      '/leave',
      '/weather',
      '/cabin/chest',
    ];
    expect(flawed.filter((page) => !pages.has(page))).toEqual([]);
    expect(run.exitCode).toBe(1);
  }, 300_000);

  test('pages with sign-in: the repaired twin is clean', async () => {
    const run = await scan('harbour-repaired', [
      'full',
      `${urls.harbourRepaired}/`,
      '--user',
      'ada:tide-table-9',
      ...slow,
    ]);
    console.log('harbour repaired:', run.requests, 'requests,', run.seconds, 's');
    expect(proved(run)).toEqual([]);
  }, 300_000);

  const users = ['--user', 'ada:spring-rain-7', '--user', 'ben:autumn-leaf-3'];

  test('an interface with two users: at least 7 of 10', async () => {
    const run = await scan('seeds', ['api', `${urls.seeds}/`, '--writes', ...users, ...slow]);
    console.log('seeds:', run.requests, 'requests,', run.seconds, 's', proved(run));
    const rules = run.report.findings
      .map(({ rule, locations: [place] }) => `${rule} ${place.at === 'url' ? place.url : ''}`)
      .join('\n');
    const flaws = [
      /sql-injection\S* \S*\/packets/,
      /xss-reflected \S*\/label/,
      /server-side-request-forgery \S*\/import/,
      /cors-origin-reflected/,
      /(?:authentication-missing|function-authorisation) \S*\/growers/,
      /object-authorisation \S*\/packets/,
      /mass-assignment \S*\/me/,
      /jwt-/,
      /path-traversal \S*\/leaflets/,
      /(?:parameter-tampering|application-error)\S* \S*\/(?:weights|packets)/,
    ];
    const missed = flaws.filter((flaw) => !flaw.test(rules));
    console.log('missed:', missed.map(String));
    expect(flaws.length - missed.length).toBeGreaterThanOrEqual(7);
  }, 300_000);

  test('an interface with two users: the repaired twin is clean', async () => {
    const run = await scan('seeds-repaired', [
      'api',
      `${urls.seedsRepaired}/`,
      '--writes',
      ...users,
      ...slow,
    ]);
    console.log('seeds repaired:', run.requests, 'requests,', run.seconds, 's');
    expect(proved(run)).toEqual([]);
  }, 300_000);
});
