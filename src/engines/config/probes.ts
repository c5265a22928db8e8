import type { Container, Workload } from './models/container.js';

const ending = new Set(['Job', 'CronJob']);

/** Containers that end by themselves need no probe. */
export function runsForever({ role }: Container, { kind, pod }: Workload): boolean {
  if (role !== 'main' || ending.has(kind)) return false;
  const policy = pod?.spec.get('restartPolicy')?.text;
  return policy === undefined || policy === 'Always';
}
