import { posix } from 'node:path';
import { SeaworthyError } from '../../../core/errors.js';
import type { World } from '../../../core/world.js';

/** A place where an engine may answer. */
export interface Endpoint {
  /** As people write it: `unix:///var/run/docker.sock`. */
  readonly name: string;
  readonly socketPath?: string;
  /** What requests begin with. Over a socket the host is only a name. */
  readonly base: string;
  readonly tls?: TlsFiles;
  /** Whether the machine behind it is this one. */
  readonly isLocal: boolean;
}

/** Files in PEM, as Docker keeps them in `DOCKER_CERT_PATH`. */
export interface TlsFiles {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

const usualSockets = ['/var/run/docker.sock', '/run/podman/podman.sock'];

/**
 * The one that was named by option, `DOCKER_HOST` or `CONTAINER_HOST`; else the first of the usual sockets that exists.
 * @throws SeaworthyError ENGINE_UNREACHABLE, UNSUPPORTED, CONFIG_INVALID
 */
export function findEndpoint(named: string | undefined, world: World): Endpoint {
  const address = named || world.env.DOCKER_HOST || world.env.CONTAINER_HOST;
  if (address) return parseEndpoint(address, world);
  const runtime = world.env.XDG_RUNTIME_DIR;
  const candidates = [
    ...usualSockets,
    ...(runtime ? [posix.join(runtime, 'docker.sock'), posix.join(runtime, 'podman/podman.sock')] : []),
  ];
  const found = candidates.find((path) => exists(path, world));
  if (found !== undefined) return unixEndpoint(found);
  throw new SeaworthyError('ENGINE_UNREACHABLE', 'no container engine has a socket here', {
    where: candidates.join(', '),
    whatToDo: 'Start the engine, or name its address with --docker-host or DOCKER_HOST.',
  });
}

function exists(path: string, { disk }: World): boolean {
  try {
    return disk.status(disk.realPath(path)) !== undefined;
  } catch (thrown) {
    if (thrown instanceof SeaworthyError) return false;
    throw thrown;
  }
}

function unixEndpoint(path: string): Endpoint {
  return { name: `unix://${path}`, socketPath: path, base: 'http://engine', isLocal: true };
}

/** @throws SeaworthyError UNSUPPORTED, CONFIG_INVALID */
export function parseEndpoint(text: string, world: World): Endpoint {
  if (text.startsWith('unix://')) return unixEndpoint(text.slice('unix://'.length));
  if (text.startsWith('/')) return unixEndpoint(text);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'tcp:' || url?.protocol === 'http:' || url?.protocol === 'https:') {
    return tcpEndpoint(text, url, world);
  }
  if (url && ['ssh:', 'npipe:', 'fd:'].includes(url.protocol)) {
    throw new SeaworthyError('UNSUPPORTED', `engines at ${url.protocol}// addresses are not asked`, {
      where: text,
      whatToDo:
        'Forward the socket: ssh -L /tmp/engine.sock:/run/docker.sock HOST, then name unix:///tmp/engine.sock.',
    });
  }
  throw new SeaworthyError('CONFIG_INVALID', `"${text}" is not the address of a container engine`, {
    where: 'DOCKER_HOST',
    whatToDo: 'Write unix:///path/to/docker.sock or tcp://host:2376.',
  });
}

function tcpEndpoint(name: string, url: URL, { env, disk }: World): Endpoint {
  const isLocal = isLoopback(url.hostname);
  const isTls = url.protocol === 'https:' || !['', '0', undefined].includes(env.DOCKER_TLS_VERIFY);
  if (!isTls && !isLocal) {
    throw new SeaworthyError('UNSUPPORTED', 'a remote engine is asked over TLS only', {
      where: name,
      whatToDo: 'Set DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH, or forward its socket with ssh -L.',
    });
  }
  const folder = env.DOCKER_CERT_PATH || posix.join(disk.homeDirectory(), '.docker');
  return {
    name,
    base: `${isTls ? 'https' : 'http'}://${url.hostname}:${url.port || (isTls ? '2376' : '2375')}`,
    isLocal,
    ...(isTls
      ? {
          tls: {
            ca: posix.join(folder, 'ca.pem'),
            certificate: posix.join(folder, 'cert.pem'),
            key: posix.join(folder, 'key.pem'),
          },
        }
      : {}),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}
