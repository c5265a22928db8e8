import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { loadavg } from 'node:os';
import { silentProgress } from '../../src/core/progress.js';
import { policies } from '../../src/engines/dast/scan/policy.js';
import { scanEndpoint } from '../../src/engines/dast/scan.js';
import { noSessions } from '../../src/engines/dast/session/index.js';
import { heapGrowthPercent } from '../../src/gate/dast/run.js';
import { createRealWorld } from '../../src/world/index.js';

/**
 * Scans the target with the settings of `dast full`, and shows where the requests went:
 *   tsx bench/dast/run.ts REPORT.json [options of target.py]
 */
const [reportFile = 'report.json', ...words] = process.argv.slice(2);
const port = 8091 + Math.floor(Math.random() * 800);
const script = new URL('target.py', import.meta.url).pathname;
const target = spawn('/usr/bin/python3', [script, String(port), ...words], { stdio: 'inherit' });
process.on('exit', () => target.kill());
await answers(port);

createRealWorld().saveMemory?.(heapGrowthPercent);
const cpu = process.cpuUsage();
const result = await scanEndpoint({
  targets: [`http://127.0.0.1:${port}/`],
  mode: 'full',
  policy: policies.qa,
  strength: policies.qa.strength,
  leastConfidence: policies.qa.leastConfidence,
  writes: false,
  only: process.env.ONLY?.split(',') ?? [],
  skip: [],
  seed: 'seaworthy',
  concurrency: 12,
  maxRequests: 100_000,
  maxMs: 3_600_000,
  maxPages: 3_000,
  maxDepth: 12,
  excluded: [],
  seeds: [],
  graphql: [],
  headers: [],
  session: { ...noSessions, nowMs: Date.now },
  technologies: [],
  outOfBandHost: '127.0.0.1',
  progress: silentProgress,
  nowMs: () => performance.now(),
});
const { user, system } = process.cpuUsage(cpu);
const { spent, requests, ms } = result.statistics;
writeFileSync(reportFile, JSON.stringify({ findings: result.findings }));

/** Rows: who sent them; columns: kinds of places. */
const columns = [...new Set(spent.map(({ at }) => at))].sort();
const rows = new Map<string, Map<string, number>>();
for (const { by, at, requests: count } of spent)
  rows.set(by, (rows.get(by) ?? new Map<string, number>()).set(at, count));
const sum = (row: ReadonlyMap<string, number>) => [...row.values()].reduce((all, one) => all + one, 0);
const print = (name: string, cells: readonly (number | string)[]) =>
  console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(10)).join(''));
print('', ['all', ...columns]);
for (const [by, row] of [...rows].sort(([, a], [, b]) => sum(b) - sum(a)))
  print(by, [sum(row), ...columns.map((at) => row.get(at) ?? '')]);
const seconds = (user + system) / 1e6;
console.log(
  `${requests} requests, ${(ms / 1000).toFixed(0)} s, CPU of the scanner ${seconds.toFixed(1)} s, ${(requests / seconds).toFixed(0)} requests a CPU second, at most ${(process.resourceUsage().maxRSS / 1e3).toFixed(0)} MB`,
);
console.log(`load ${loadavg().join(' ')}`);
target.kill();

async function answers(at: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(at, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false)).once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
