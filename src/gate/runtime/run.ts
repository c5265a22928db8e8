import type { World } from '../../core/world.js';
import { daemonSeccomp } from '../../engines/runtime/effective/daemon.js';
import { connectEngine } from '../../engines/runtime/facts/client.js';
import { findEndpoint } from '../../engines/runtime/facts/endpoint.js';
import {
  type Default,
  type RunPlace,
  type RunRequest,
  safeDefaults,
} from '../../engines/runtime/safe/defaults.js';

export {
  defaultNames,
  defaultsText,
  networkName,
  type RunRequest,
  runWords,
} from '../../engines/runtime/safe/defaults.js';

export interface RunPlan {
  /** For DOCKER_HOST of the client. */
  readonly address: string;
  readonly defaults: readonly Default[];
  /** The image is not here yet; its user was not seen. */
  readonly isImageMissing: boolean;
}

/** Asks the engine what the defaults depend on. @throws SeaworthyError ENGINE_UNREACHABLE */
export async function planRun(
  request: RunRequest,
  dockerHost: string | undefined,
  world: World,
): Promise<RunPlan> {
  const endpoint = findEndpoint(dockerHost, world);
  const client = await connectEngine(endpoint, world);
  const [info, image, networks] = await Promise.all([
    client.json('/info'),
    client.json(`/images/${encodeURIComponent(request.image)}/json`).catch(() => undefined),
    client.json('/networks').catch(() => undefined),
  ]);
  const place: RunPlace = {
    image: image === undefined ? undefined : { user: String(field(field(image, 'Config'), 'User') ?? '') },
    isSeccompOff: isSeccompOff(field(info, 'SecurityOptions')),
    hasBridge: Array.isArray(networks) && networks.some((one: unknown) => field(one, 'Driver') === 'bridge'),
  };
  return {
    address: endpoint.name,
    defaults: safeDefaults(request, place),
    isImageMissing: image === undefined,
  };
}

function isSeccompOff(options: unknown): boolean {
  const securityOptions = Array.isArray(options) ? options.map(String) : [];
  return daemonSeccomp({ engine: { securityOptions } }).kind === 'unconfined';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
