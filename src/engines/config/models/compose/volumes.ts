import type { Workload } from '../container.js';
import type { Tree } from '../tree.js';
import { parseShortVolume } from './words.js';

interface Volume {
  /** A name, or a path of the host. */
  readonly source: string;
  readonly target: string;
}

const mostVolumes = 200;
const mostTakers = 20;

/** Those with a source: in the short form `source:target`, and in the long one. */
function volumesOf(service: Tree): readonly Volume[] {
  return (service.get('volumes')?.items ?? []).slice(0, mostVolumes).flatMap((item) => {
    const { source, target } =
      item.kind === 'map'
        ? { source: item.get('source')?.text, target: item.get('target')?.text }
        : parseShortVolume(item.text ?? '');
    return source !== undefined && source !== '' && target !== undefined ? [{ source, target }] : [];
  });
}

/** Services with those of their mounts that another one has, too: what one writes there, the other reads. */
export function withSharedTargets(workloads: readonly Workload[]): readonly Workload[] {
  const users = new Map<string, Set<string>>();
  for (const { name, containers } of workloads)
    for (const { source } of containers.flatMap(({ tree }) => volumesOf(tree)))
      users.set(source, (users.get(source) ?? new Set()).add(name));
  return workloads.map((workload) => ({
    ...workload,
    containers: workload.containers.map((container) => {
      const sharedTargets = volumesOf(container.tree)
        .filter(({ source }) => (users.get(source)?.size ?? 0) > 1)
        .map(({ target }) => target);
      return sharedTargets.length === 0 ? container : { ...container, sharedTargets };
    }),
  }));
}

/** Services with those whose mounts they take over by `volumes_from`, and those that take over theirs. */
export function withVolumesFrom(workloads: readonly Workload[]): readonly Workload[] {
  const byName = new Map(workloads.map((workload) => [workload.name, workload]));
  const takers = new Map<string, string[]>();
  for (const { name, containers } of workloads)
    for (const taken of new Set(namesTaken(containers)))
      takers.set(taken, [...(takers.get(taken) ?? []).slice(0, mostTakers), name]);
  if (takers.size === 0) return workloads;
  return workloads.map((workload) => ({
    ...workload,
    volumesFrom: namesTaken(workload.containers).flatMap((name) => byName.get(name) ?? []),
    volumesTo: takers.get(workload.name) ?? [],
  }));
}

/** `gate`, `gate:ro` */
function namesTaken(containers: Workload['containers']): readonly string[] {
  return containers
    .flatMap(({ tree }) => tree.get('volumes_from')?.texts ?? [])
    .slice(0, mostVolumes)
    .map((text) => text.replace(/:r[ow]$/, ''));
}
