import { lstatSync, realpathSync } from 'node:fs';
import { posix } from 'node:path';
import { SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import { textOrNothing } from '../../world/limited-read.js';
import type { PathStatus } from './policy/index.js';

const maxConfigBytes = 1024 * 1024;

/** Of the path itself, links not followed; undefined where there is nothing, or nothing that may be looked at. */
export function statusOnHost(path: string): PathStatus | undefined {
  try {
    const status = lstatSync(path);
    return { type: typeOf(status), uid: status.uid, gid: status.gid, mode: status.mode & 0o7777 };
  } catch {
    return undefined;
  }
}

function typeOf(status: ReturnType<typeof lstatSync> & object): PathStatus['type'] {
  if (status.isSymbolicLink()) return 'symlink';
  if (status.isDirectory()) return 'directory';
  return status.isFile() ? 'file' : 'other';
}

/** Networks that this host routes to but for default routes, from /proc/net (proc(5)). */
export function routesOfHost(read: (path: string) => string = readText): readonly string[] {
  const table = read('/proc/net/route');
  // Without routes every subnet would look free, so an unreadable table refuses instead.
  if (table === '')
    throw new SeaworthyError('IO', 'The routes of this host cannot be read.', {
      where: '/proc/net/route',
      whatToDo: 'Run the plugin where /proc is mounted.',
    });
  const four = table.split('\n').slice(1).flatMap(routeOf);
  const six = read('/proc/net/ipv6_route').split('\n').flatMap(route6Of);
  return [...new Set([...four, ...six])];
}

/** `eth0 <destination> <gateway> … <mask>`, numbers in the byte order of the machine: little endian. */
function routeOf(line: string): readonly string[] {
  const [, destination = '', , , , , , mask = ''] = line.split('\t');
  if (!/^[0-9A-F]{8}$/.test(destination) || !/^[0-9A-F]{8}$/.test(mask) || mask === '00000000') return [];
  const octets = bytesOf(destination).reverse();
  const length = bytesOf(mask)
    .map((byte) => byte.toString(2).replaceAll('0', '').length)
    .reduce((sum, bits) => sum + bits, 0);
  return [`${octets.join('.')}/${length}`];
}

/** `<destination> <prefix length> …`, in network order. Link-local and multicast routes are on every host. */
function route6Of(line: string): readonly string[] {
  const [destination = '', length = ''] = line.split(' ');
  if (!/^[0-9a-f]{32}$/.test(destination) || !/^[0-9a-f]{2}$/.test(length) || length === '00') return [];
  if (/^(?:fe80|ff)/.test(destination)) return [];
  const groups = destination.match(/.{4}/g) ?? [];
  return [`${groups.join(':')}/${Number.parseInt(length, 16)}`];
}

function bytesOf(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** Whether daemon.json forbids builds the host's network and privileges; both are to be said. */
export function buildsAreConfinedBy(path: string): boolean {
  try {
    const config = readJson(readText(path)) as { builder?: { entitlements?: Record<string, unknown> } };
    const entitlements = config.builder?.entitlements;
    return entitlements?.['network-host'] === false && entitlements['security-insecure'] === false;
  } catch {
    return false;
  }
}

function readText(path: string): string {
  return textOrNothing(path, { maxBytes: maxConfigBytes });
}

/**
 * Where the engine will land when it mounts this path: cleaned as Go's filepath.Clean does, then with links followed. What
 * is not there yet lands below its nearest parent; a link that leads nowhere has no answer.
 */
export function realPathOnHost(path: string): string | undefined {
  let at = posix.normalize(path);
  const missing: string[] = [];
  for (;;) {
    try {
      return posix.join(realpathSync(at), ...missing);
    } catch {
      if (at === '/' || isThere(at)) return undefined;
      missing.unshift(posix.basename(at));
      at = posix.dirname(at);
    }
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}
