import { gap } from '../../../core/gap.js';
import type { World } from '../../../core/world.js';
import { connectEngine } from './client.js';
import { readContainers } from './containers.js';
import { findDaemon } from './daemon.js';
import type { Endpoint } from './endpoint.js';
import { readHost } from './host-files.js';
import { readImages } from './images.js';
import { engineOf, networkOf } from './map.js';
import { probeAddress, probeListener } from './probe.js';
import { optional, type Reader, required, unit } from './reader.js';
import * as schema from './schema.js';
import { readSwarm } from './swarm.js';
import type { DaemonProcess, HostFacts } from './types.js';

const mostListeners = 16;

export interface CollectOptions {
  readonly world: World;
  readonly endpoint: Endpoint;
  /** Look into the layers of images for set-user-id programs: reads folders of the engine. */
  readonly deep: boolean;
  /** For everything together. */
  readonly timeoutMs: number;
}

/**
 * Reads a host once. What an engine does not answer is a gap and the rest goes on; only an engine that does not
 * answer at all stops the work.
 * @throws SeaworthyError ENGINE_UNREACHABLE, UNSUPPORTED
 */
export async function collectFacts({ world, endpoint, deep, timeoutMs }: CollectOptions): Promise<HostFacts> {
  const deadlineMs = world.monotonicMs() + timeoutMs;
  const client = await connectEngine(endpoint, world);
  const reader: Reader = { world, endpoint, client, gaps: [], deadlineMs };
  const [info, version] = await Promise.all([
    required(reader, '/info', schema.infoSchema),
    required(reader, '/version', schema.versionSchema),
  ]);
  const engine = engineOf(info, version, {
    address: endpoint.name,
    socketPath: endpoint.socketPath,
    isPodman: client.isPodman || version.Components.some(({ Name }) => /podman/i.test(Name)),
    apiVersion: client.apiVersion,
  });
  const daemon = daemonOf(reader);
  const [containers, images, networks, volumes, swarm, host, listeners] = await Promise.all([
    readContainers(reader),
    readImages(reader, deep),
    optional(reader, '/networks', schema.networkListSchema, []),
    optional(reader, '/volumes', schema.volumeListSchema, { Volumes: [] }),
    engine.swarmState === 'active' && engine.isManager ? readSwarm(reader) : undefined,
    endpoint.isLocal ? readHost(world, daemon?.pid) : undefined,
    Promise.all(addressesOf(daemon).map((address) => probeListener(address, world))),
  ]);
  return {
    engine,
    containers,
    images: new Map(images.map((image) => [image.id, image])),
    networks: networks.map(networkOf),
    volumes: new Map(
      volumes.Volumes.map(({ Name, Driver, Options }) => [
        Name,
        { name: Name, driver: Driver, options: Options },
      ]),
    ),
    swarm,
    daemon,
    host,
    listeners,
    clientEnvironment: world.env,
    now: world.now(),
    gaps: reader.gaps,
  };
}

function daemonOf({ endpoint, world, gaps }: Reader): DaemonProcess | undefined {
  if (!endpoint.isLocal) {
    const reason = `${endpoint.name} is another machine: its files and processes were not looked at`;
    gaps.push(gap(unit, { at: 'setting', name: 'host' }, reason));
    return undefined;
  }
  const found = findDaemon(endpoint, world.disk);
  gaps.push(...found.gaps);
  return found.daemon;
}

function addressesOf(daemon: DaemonProcess | undefined): readonly string[] {
  const addresses = (daemon?.listening ?? []).map(({ address, port }) => probeAddress(address, port));
  return [...new Set(addresses)].slice(0, mostListeners);
}
