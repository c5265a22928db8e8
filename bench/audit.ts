import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuOfAudit } from './audit-cpu.js';

/**
 * CPU time of a whole `seaworthy audit`, start of Node included, on engines with 64 and 500 containers:
 * `npm run build && tsx bench/audit.ts`; `audit-dockerd.ts` does the same with a real one. Wall time says nothing on a shared machine.
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
  const used = cpuOfAudit(socket).seconds;
  engine.kill();
  isOver ||= used > cpuSeconds;
  console.log(`${containers} containers: ${used.toFixed(2)} s of CPU (limit ${cpuSeconds})`);
}
rmSync(folder, { recursive: true });
process.exit(isOver ? 1 : 0);
