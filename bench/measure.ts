import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Measured {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakMiB: number;
  readonly status: number | null;
  readonly stdout: string;
}

/** One run of a program under GNU time (Debian package `time`), with its children. The best of `runs` by CPU time. */
export function measure(
  program: string,
  args: readonly string[],
  options: { runs?: number; env?: Record<string, string>; before?: () => void } = {},
): Measured {
  if (!existsSync('/usr/bin/time')) throw new Error('Install the Debian package "time" first.');
  const all = Array.from({ length: options.runs ?? 3 }, () => {
    options.before?.();
    return once(program, args, options.env ?? {});
  });
  return all.reduce((best, one) => (one.cpuSeconds < best.cpuSeconds ? one : best));
}

function once(program: string, args: readonly string[], env: Record<string, string>): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  const log = join(folder, 'time');
  try {
    const { status, stdout } = spawnSync(
      '/usr/bin/time',
      ['-f', '%e %U %S %M', '-o', log, program, ...args],
      {
        encoding: 'utf8',
        env: { ...process.env, ...env },
        maxBuffer: 512e6,
      },
    );
    const [wall = 0, user = 0, system = 0, kibibytes = 0] = (
      readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? ''
    )
      .split(' ')
      .map(Number);
    return { wallSeconds: wall, cpuSeconds: user + system, peakMiB: kibibytes / 1024, status, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function row(name: string, { cpuSeconds, wallSeconds, peakMiB, status }: Measured, note = ''): void {
  const columns = [
    name.padEnd(44),
    `${cpuSeconds.toFixed(2)} s CPU`.padStart(12),
    `${wallSeconds.toFixed(2)} s wall`.padStart(13),
    `${peakMiB.toFixed(0)} MiB`.padStart(9),
    `exit ${status}`.padStart(9),
  ];
  console.log(`${columns.join(' ')}  ${note}`);
}
