import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * CPU time of a whole `seaworthy audit`, start of Node included, on engines with 64 and 500 containers:
 * `npm run build && tsx bench/audit.ts`. Wall time says nothing on a shared machine.
 */
const limits = [
  { containers: 64, cpuSeconds: 1.5 },
  { containers: 500, cpuSeconds: 8 },
];

const folder = mkdtempSync(join(tmpdir(), 'seaworthy-audit-'));
let isOver = false;
for (const { containers, cpuSeconds } of limits) {
  const socket = join(folder, `${containers}.sock`);
  const engine = fork(new URL('./audit-engine.ts', import.meta.url), [socket, String(containers)], {
    execArgv: ['--import', 'tsx'],
  });
  await new Promise((resolve) => engine.once('message', resolve));
  const used = cpuOf(socket);
  engine.kill();
  isOver ||= used > cpuSeconds;
  console.log(`${containers} containers: ${used.toFixed(2)} s of CPU (limit ${cpuSeconds})`);
}
rmSync(folder, { recursive: true });
process.exit(isOver ? 1 : 0);

/** `resourceUsage` of the child itself, written by it at its end. */
function cpuOf(socket: string): number {
  const report =
    "process.on('exit',()=>{const u=process.cpuUsage();process.stderr.write('CPU '+(u.user+u.system)/1e6+'\\n')})";
  const { stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      'dist/seaworthy.js',
      'audit',
      '--no-config',
      '--json',
      '--docker-host',
      `unix://${socket}`,
    ],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: 60_000 },
  );
  return Number(/CPU ([\d.]+)/.exec(stderr)?.[1] ?? Number.NaN);
}
