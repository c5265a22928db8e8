import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tar } from '../src/testing/archives.js';
import { canRunDockerd, startDockerd } from '../test/integration/registry-dockerd.js';
import { cpuOfAudit } from './audit-cpu.js';

/**
 * `seaworthy audit` of a real dockerd with running containers, as root: `npm run build && tsx bench/audit-dockerd.ts [64 500]`.
 * For each number: processor time (the median of three), and how many of the benchmark's recommendations were decided.
 * dockerd, containers and folders are its own and go with it.
 */
const limits: Readonly<Record<number, number>> = { 64: 1.5, 500: 8 };
const asked = process.argv.slice(2).map(Number);
const counts = (asked.length > 0 ? asked : [64, 500]).sort((a, b) => a - b);
/** Recommendations, and how many of them may be left to a person. */
const recommendations = { all: 117, manual: 17 };
/** Starts at a time. */
const together = 8;
/** Like those of a machine: most are started without a thought, few with care. */
const shapes: readonly (readonly string[])[] = [
  [],
  ['--memory', '64m', '--pids-limit', '50'],
  ['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--read-only', '--user', '10001:10001'],
  ['--cap-add', 'NET_ADMIN'],
  ['--pid', 'host'],
  ['--restart', 'unless-stopped', '-v', '/etc:/host/etc:ro'],
  ['--privileged'],
];
const sleeper = '#include <unistd.h>\nint main(void) { for (;;) pause(); }\n';

if (!canRunDockerd) {
  console.log('!! LEFT OUT: audits of a real dockerd: there is no dockerd, no docker, or this is not root');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'audit-'));
const program = join(folder, 'pause');
const compiled = spawnSync('gcc', ['-Os', '-static', '-x', 'c', '-o', program, '-'], { input: sleeper });
if (compiled.status !== 0) throw new Error('a small static program needs gcc and the static C library');
const engine = await startDockerd();
let isOver = false;
let running = 0;
try {
  const archive = tar([{ path: 'pause', content: readFileSync(program), mode: 0o755 }]);
  await must(['import', '-c', 'CMD ["/pause"]', '-', 'bench/pause:1'], archive);
  for (const count of counts) {
    await startUpTo(count);
    measure(count);
  }
} finally {
  await engine.stop();
  rmSync(folder, { recursive: true });
}
process.exit(isOver ? 1 : 0);

async function must(args: readonly string[], input?: Uint8Array): Promise<void> {
  const { status, text } = await engine.docker(args, input === undefined ? {} : { input });
  if (status !== 0) throw new Error(text);
}

async function startUpTo(count: number): Promise<void> {
  while (running < count) {
    const numbers = Array.from({ length: Math.min(together, count - running) }, (_, at) => running + at);
    await Promise.all(
      numbers.map((at) => {
        const shape = shapes[at % shapes.length] ?? [];
        return must(['run', '-d', '--network', 'none', '--name', `c${at}`, ...shape, 'bench/pause:1']);
      }),
    );
    running += numbers.length;
  }
}

function measure(count: number): void {
  const audits = [1, 2, 3].map(() => cpuOfAudit(join(engine.folder, 's')));
  const median = audits.map(({ seconds }) => seconds).sort((a, b) => a - b)[1] ?? Number.NaN;
  const limit = limits[count];
  const decided = new Map<string, number>();
  const { recommendations: list, containers } = audits[0]?.host ?? { recommendations: [], containers: [] };
  for (const { status } of list) decided.set(status, (decided.get(status) ?? 0) + 1);
  const manual = (decided.get('manual') ?? 0) + (decided.get('unknown') ?? 0);
  isOver ||= !(median <= (limit ?? Number.POSITIVE_INFINITY)) || containers.length < count;
  isOver ||= list.length !== recommendations.all || manual > recommendations.manual;
  const kinds = [...decided].map(([status, number]) => `${number} ${status}`).join(', ');
  console.log(
    `${containers.length} running containers: ${median.toFixed(2)} s of CPU (${audits.map(({ seconds }) => seconds.toFixed(2)).join(', ')}; limit ${limit ?? 'none'})`,
  );
  console.log(`  ${list.length} recommendations: ${kinds}; ${list.length - manual} without a person`);
  for (const { id, status, evidence } of list)
    if (status === 'manual' || status === 'unknown') console.log(`  ${status} ${id}: ${evidence}`);
}
