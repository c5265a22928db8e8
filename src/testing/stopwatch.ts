import { readFileSync } from 'node:fs';

/**
 * Milliseconds of work since it was started: those of this thread on a processor (proc(5), `schedstat`). Where the kernel does
 * not say, other programs take time from the clock and other threads add work, and the smaller of the two is reported. It
 * guards against work that grows without bound, with limits far above what is needed; speed is measured in `bench/`.
 */
export function stopwatch(): () => number {
  const thread = threadMs();
  const cpu = process.cpuUsage();
  const started = performance.now();
  return () => {
    const now = threadMs();
    if (thread !== undefined && now !== undefined) return now - thread;
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(performance.now() - started, (user + system) / 1000);
  };
}

function threadMs(): number | undefined {
  try {
    const [onProcessorNs] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(onProcessorNs) / 1e6;
  } catch {
    // Another system, or a kernel without statistics of its scheduler.
    return undefined;
  }
}
