/**
 * Milliseconds since it was started. Other programs take time from the clock, other threads of this process add work:
 * the smaller of the two is reported. It guards against work that grows without bound, with limits far above what is needed;
 * speed is measured in `bench/`.
 */
export function stopwatch(): () => number {
  const cpu = process.cpuUsage();
  const started = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(performance.now() - started, (user + system) / 1000);
  };
}
