import { normalPath } from '../../knowledge/host-paths.js';
import type { Container, Workload } from './models/container.js';

/** What shows that a workload measures the host, and can do so only where it sees it; nothing where nothing does. */
export function whatMeasuresHost({ containers, hostPaths }: Workload): string | undefined {
  const seen = hostPaths.find(({ source }) => /^\/(?:proc|sys|sys\/fs\/cgroup)?$/.test(normalPath(source)));
  if (seen !== undefined) return `it mounts ${normalPath(seen.source)}`;
  return containers.map(reservedGpu).find((each) => each !== undefined);
}

/** A monitor of GPUs lists the processes on them by their numbers on the host. */
function reservedGpu({ tree, devices }: Container): string | undefined {
  const reserved = tree.at('deploy', 'resources', 'reservations', 'devices')?.items ?? [];
  const isReserved = reserved
    .slice(0, mostDevices)
    .some((device) => device.get('capabilities')?.items.some(({ text }) => text === 'gpu') === true);
  const limits = [...(tree.at('resources', 'limits')?.entries.keys() ?? [])];
  const isGiven =
    isReserved ||
    tree.get('gpus') !== undefined ||
    tree.get('runtime')?.text === 'nvidia' ||
    limits.some((name) => /^[\w.-]{1,60}\/gpu$/.test(name)) ||
    devices.some(({ text }) => text.startsWith('/dev/nvidia'));
  return isGiven ? 'it is given a GPU' : undefined;
}

const mostDevices = 50;

/** What is left to do where a namespace of the host is what a program is for. */
export function keptForMeasuring(workload: Workload): { readonly advice?: string } {
  const seen = whatMeasuresHost(workload);
  if (seen === undefined) return {};
  return {
    advice: `Keep it where the program measures the processes of the host (${seen}): with no other program in its container, no port that is open to all, and a waiver that says so. Else remove the setting.`,
  };
}
