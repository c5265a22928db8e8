import {
  isEngineSocket,
  isWithin,
  normalPath,
  type SensitivePath,
  sensitivePathOf,
  usualEngineSockets,
} from '../../../knowledge/host-paths.js';
import type { ContainerFacts, HostFacts, MountFacts } from '../facts/types.js';

/** A place of the host that a container sees, by a bind mount or by a volume that is one. */
export interface HostMountPoint {
  /** On the host, links followed. */
  readonly source: string;
  readonly asked: string;
  readonly target: string;
  readonly writable: boolean;
  readonly propagation: string;
  /** `bind`, or `volume NAME`. */
  readonly by: string;
}

/** Where the container's mounts lead on the host: named volumes with device options are binds by another name. */
export function hostMounts(container: ContainerFacts, facts: HostFacts): readonly HostMountPoint[] {
  return container.mounts.flatMap((mount) => {
    if (mount.type === 'bind') return [pointOf(mount, mount.realSource, 'bind')];
    const device = mount.type === 'volume' ? deviceOf(mount.name, facts) : undefined;
    return device === undefined
      ? []
      : [pointOf({ ...mount, source: device }, device, `volume ${mount.name}`)];
  });
}

function pointOf(mount: MountFacts, source: string, by: string): HostMountPoint {
  return {
    source: normalPath(source),
    asked: mount.source,
    target: mount.target,
    writable: mount.writable,
    propagation: mount.propagation,
    by,
  };
}

/** The local driver hands `type`, `o` and `device` to mount(8). */
export function deviceOf(name: string, { volumes }: HostFacts): string | undefined {
  const volume = volumes.get(name);
  if (volume === undefined || !['', 'local'].includes(volume.driver)) return undefined;
  const { device } = volume.options;
  return device?.startsWith('/') ? device : undefined;
}

/** Sensitive places of this host beside the usual ones: its data root and its socket's folder. */
export function placesOf({ engine, daemon }: HostFacts): readonly SensitivePath[] {
  const root = engine.rootDirectory.replace(/\/\d+\.\d+$/, '');
  return [
    ...(root.startsWith('/')
      ? [
          {
            path: normalPath(root),
            reach: 'host' as const,
            because: 'file systems and secrets of every container',
          },
        ]
      : []),
    ...(daemon === undefined
      ? []
      : [
          {
            path: normalPath(daemon.configFile),
            reach: 'write' as const,
            because: 'the configuration of the daemon',
          },
        ]),
  ];
}

export function sensitivityOf(point: HostMountPoint, facts: HostFacts) {
  return sensitivePathOf(point.source, placesOf(facts)) ?? sensitivePathOf(point.asked, placesOf(facts));
}

/** Sockets of engines: the usual ones, those at which one listens, and the one that answers this audit. */
export function enginesBehind(point: HostMountPoint, { engine, host }: HostFacts): readonly string[] {
  const used = engine.socketPath === undefined ? [] : [normalPath(engine.socketPath)];
  const known = [...used, ...(host?.engineSockets ?? []).map(normalPath), ...usualEngineSockets];
  if (isEngineSocket(point.source) || isEngineSocket(point.asked)) return [point.source];
  return [...new Set(known.filter((path) => isWithin(path, point.source)))];
}
