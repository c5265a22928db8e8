import type { Container, Workload } from './models/container.js';
import type { Hit } from './rule.js';

/** Whether others than the services beside it reach a Compose service. */
export function isReached({ ports, tree }: Pick<Container, 'ports' | 'tree'>): boolean {
  return (
    tree.get('network_mode')?.text === 'host' ||
    ports.some(({ published, hostIp }) => published && !isLoopback(hostIp))
  );
}

/** What is neither reached nor started again is a job, a tool, or a service for those beside it alone. */
function isKeptUp(container: Container): boolean {
  const { isSet, value = '' } = container.restart;
  return (isSet && !/^["']?(?:no|false|none)["']?$/.test(value)) || isReached(container);
}

function isLoopback(hostIp: string | undefined): boolean {
  return hostIp !== undefined && /^(?:127\.|::1$|\[::1\]$|localhost$)/.test(hostIp);
}

/** Second walls weigh by what the first one holds off. */
export function weightInCompose(container: Container, { format }: Workload): Pick<Hit, 'severity'> {
  return format === 'compose' && !isKeptUp(container) ? { severity: 'low' } : {};
}
