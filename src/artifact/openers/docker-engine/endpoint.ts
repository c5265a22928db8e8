import { posix } from 'node:path';
import type { OpenContext } from '../../../core/artifact.js';
import { SeaworthyError } from '../../../core/errors.js';
import { hostOfContext } from './docker-context.js';

/** A place where an engine may answer. */
export interface Endpoint {
  /** As people write it: `unix:///var/run/docker.sock`. */
  readonly name: string;
  readonly socketPath?: string;
  /** What requests begin with. Over a socket the host is only a name. */
  readonly base: string;
}

/**
 * The one that was named, by option, `DOCKER_HOST`, `CONTAINER_HOST` or Docker's current context; otherwise the usual sockets of Docker,
 * rootless Docker, Docker Desktop and Podman, as far as they exist.
 * @throws SeaworthyError UNSUPPORTED, CONFIG_INVALID where the one that was named cannot be reached
 */
export function endpoints({ world, options }: OpenContext): readonly Endpoint[] {
  const { DOCKER_HOST, CONTAINER_HOST } = world.env;
  const named = options.dockerHost || DOCKER_HOST || CONTAINER_HOST || hostOfContext(world);
  if (named) return [parseEndpoint(named)];
  return usualSockets(world)
    .filter((path) => isSocket(path, world))
    .map(unixEndpoint);
}

/** For the message where none of them exists. */
export function usualSockets({ env, disk }: OpenContext['world']): readonly string[] {
  const runtime = env.XDG_RUNTIME_DIR;
  return [
    '/var/run/docker.sock',
    ...(runtime ? [posix.join(runtime, 'docker.sock')] : []),
    posix.join(disk.homeDirectory(), '.docker/run/docker.sock'),
    ...(runtime ? [posix.join(runtime, 'podman/podman.sock')] : []),
    '/run/podman/podman.sock',
  ];
}

function isSocket(path: string, { disk }: OpenContext['world']): boolean {
  try {
    return disk.status(disk.realPath(path))?.type === 'other';
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return false;
    throw thrown;
  }
}

function unixEndpoint(path: string): Endpoint {
  return { name: `unix://${path}`, socketPath: path, base: 'http://engine' };
}

function parseEndpoint(text: string): Endpoint {
  if (text.startsWith('unix://')) return unixEndpoint(text.slice('unix://'.length));
  if (text.startsWith('/')) return unixEndpoint(text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'tcp:' && isLoopback(url.hostname)) {
    return { name: text, base: `http://${url.hostname}:${url.port || '2375'}` };
  }
  if (url && ['tcp:', 'http:', 'https:', 'ssh:', 'npipe:', 'fd:'].includes(url.protocol)) {
    throw new SeaworthyError('UNSUPPORTED', `engines at ${url.protocol}// addresses are not asked`, {
      where: text,
      whatToDo:
        'Give a unix:// socket or tcp://127.0.0.1, or name a file that "docker save IMAGE -o FILE" wrote.',
    });
  }
  throw new SeaworthyError('CONFIG_INVALID', `"${text}" is not the address of a container engine`, {
    where: 'DOCKER_HOST',
    whatToDo: 'Write unix:///path/to/docker.sock.',
  });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
