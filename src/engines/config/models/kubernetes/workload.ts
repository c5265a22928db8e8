import {
  asBoolean,
  asText,
  type Container,
  type Mount,
  missing,
  type Resource,
  setting,
  type Workload,
} from '../container.js';
import type { Tree } from '../tree.js';
import { containerOf, seLinuxOf } from './container.js';
import type { ResourceDefaults } from './limit-range.js';
import type { Pod } from './pod.js';

const mostContainers = 200;

export function workloadOf(resource: Resource, pod: Pod, defaults: ResourceDefaults): Workload {
  const { spec, metadata } = pod;
  const { kind, name, tree } = resource;
  const specSpot = spec;
  const host = (key: string) => setting(spec.get(key), specSpot, key, asBoolean);
  const hostPaths = hostPathsOf(spec);
  const ownMetadata = tree.get('metadata');
  return {
    format: 'kubernetes',
    kind,
    name,
    namespace: setting(
      ownMetadata?.get('namespace'),
      tree.entries.has('metadata') ? tree.spotOf('metadata') : resource.spot,
      'metadata.namespace',
      asText,
    ),
    spot: resource.spot,
    labels: ownMetadata?.get('labels'),
    containers: containersOf(pod, hostPaths, defaults),
    host: {
      network: host('hostNetwork'),
      pid: host('hostPID'),
      ipc: host('hostIPC'),
      uts: missing(specSpot, 'uts'),
      user: host('hostUsers'),
    },
    seLinux: setting(spec.at('securityContext', 'seLinuxOptions'), specSpot, 'seLinuxOptions', seLinuxOf),
    hostPaths: [...hostPaths.values()],
    pod: { spec, metadata, labels: metadata?.get('labels') },
  };
}

function containersOf(
  pod: Pod,
  hostPaths: ReadonlyMap<string, Mount>,
  defaults: ResourceDefaults,
): readonly Container[] {
  const roles = [
    ['initContainers', 'init'],
    ['containers', 'main'],
    ['ephemeralContainers', 'ephemeral'],
  ] as const;
  return roles
    .flatMap(([key, role]) =>
      (pod.spec.get(key)?.items ?? [])
        .filter((item) => item.kind === 'map')
        .map((item) => containerOf(item, role, pod, hostPaths, defaults)),
    )
    .slice(0, mostContainers);
}

/** By the name of the volume. */
function hostPathsOf(spec: Tree): ReadonlyMap<string, Mount> {
  const found = new Map<string, Mount>();
  for (const volume of spec.get('volumes')?.items ?? []) {
    const hostPath = volume.get('hostPath');
    if (hostPath?.kind !== 'map') continue;
    const path = hostPath.get('path');
    const name = volume.get('name')?.text ?? `#${found.size}`;
    found.set(name, {
      source: path?.text ?? '',
      target: undefined,
      readOnly: false,
      propagation: undefined,
      spot: path ?? volume.spotOf('hostPath'),
      text: `hostPath ${path?.text ?? '(not known here)'}`,
    });
  }
  return found;
}
