import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { daemonSeccomp } from '../../engines/runtime/effective/daemon.js';
import { connectEngine } from '../../engines/runtime/facts/client.js';
import { findEndpoint } from '../../engines/runtime/facts/endpoint.js';
import {
  type Default,
  defaultNames,
  networkName,
  type RunPlace,
  type RunRequest,
  runWords,
  safeDefaults,
} from '../../engines/runtime/safe/defaults.js';
import { startContainer } from '../../engines/runtime/safe/start.js';

export { defaultsText, type RunRequest } from '../../engines/runtime/safe/defaults.js';

export interface RunPlan {
  /** For DOCKER_HOST of the client. */
  readonly address: string;
  readonly defaults: readonly Default[];
  /** The words after `docker`. */
  readonly words: readonly string[];
  /** The network that is made for the container. */
  readonly network?: string;
  /** The image is not here yet; its user was not seen. */
  readonly isImageMissing: boolean;
}

/** Asks the engine what the defaults depend on. @throws SeaworthyError USAGE, ENGINE_UNREACHABLE */
export async function planRun(
  request: RunRequest,
  dockerHost: string | undefined,
  world: World,
): Promise<RunPlan> {
  checkNames(request.without);
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
  const defaults = safeDefaults(request, place);
  const words = runWords(request, defaults);
  const network = networkName(request.name);
  return {
    address: endpoint.name,
    defaults,
    words,
    ...(words.includes(network) ? { network } : {}),
    isImageMissing: image === undefined,
  };
}

/** @returns the exit code of the program, or of docker */
export function runPlanned(plan: RunPlan, how: { readonly isDetached: boolean }): Promise<number> {
  return startContainer({ ...plan, ...how });
}

function checkNames(without: readonly string[]): void {
  const odd = without.find((name) => !defaultNames.some((one) => one === name));
  if (odd === undefined) return;
  throw new SeaworthyError('USAGE', `"${odd}" is no default.`, {
    where: '--without',
    whatToDo: `Use one of: ${defaultNames.join(', ')}.`,
  });
}

function isSeccompOff(options: unknown): boolean {
  const securityOptions = Array.isArray(options) ? options.map(String) : [];
  return daemonSeccomp({ engine: { securityOptions } }).kind === 'unconfined';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
