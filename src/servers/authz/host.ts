import { lstatSync, readlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { SeaworthyError } from '../../core/errors.js';
import { readJson } from '../../formats/json/read.js';
import { textOrNothing } from '../../world/limited-read.js';
import type { PathStatus } from './policy/index.js';

const maxConfigBytes = 1024 * 1024;

/** How this machine shows the files of the engine's mount namespace. */
export interface EngineFiles {
  status(path: string): PathStatus | undefined;
  realPath(path: string): string | undefined;
}

/**
 * The files as dockerd sees them: where it runs in a mount namespace of its own (a unit with `PrivateTmp`, a sandbox, rootless), a path
 * means another file to it. Its process is found by its pid file, named in the engine's configuration.
 */
export function filesOfEngine(daemonConfig: string): EngineFiles {
  return {
    status: (path) => statusOnHost(path, rootOfEngine(daemonConfig)),
    realPath: (path) => realPathOnHost(path, rootOfEngine(daemonConfig)),
  };
}

/** `/proc/PID/root`, or nothing where the engine is in our own mount namespace, or is not to be found. */
export function rootOfEngine(daemonConfig: string): string {
  const pid = textOrNothing(pidFileOf(daemonConfig), { maxBytes: 64 }).trim();
  if (!/^[1-9]\d{0,9}$/.test(pid)) return '';
  const process = `/proc/${pid}`;
  // Another process may have the number of an engine that is gone.
  if (textOrNothing(`${process}/comm`, { maxBytes: 64 }).trim() !== 'dockerd') return '';
  return namespaceOf(process) === namespaceOf('/proc/self') ? '' : `${process}/root`;
}

function namespaceOf(process: string): string {
  try {
    return readlinkSync(`${process}/ns/mnt`);
  } catch {
    throw new SeaworthyError('IO', 'The files of the engine cannot be seen from here.', {
      where: `${process}/ns/mnt`,
      whatToDo: 'Run the plugin as root, or as the user of a rootless engine.',
    });
  }
}

function pidFileOf(daemonConfig: string): string {
  try {
    const { pidfile } = readJson(readText(daemonConfig)) as { pidfile?: unknown };
    return typeof pidfile === 'string' && pidfile.startsWith('/') ? pidfile : '/run/docker.pid';
  } catch {
    return '/run/docker.pid';
  }
}

/**
 * Of the path itself, links not followed; undefined where there is nothing, or nothing that may be looked at.
 * @param root where the engine's files begin
 */
export function statusOnHost(path: string, root = ''): PathStatus | undefined {
  try {
    const status = lstatSync(`${root}${path}`);
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

const mostLinks = 40;

/**
 * Where the engine will land when it mounts this path: cleaned as Go's filepath.Clean does, then with links followed. What
 * is not there yet lands below its nearest parent; a link that leads nowhere has no answer. Links are followed by hand, because an
 * absolute one would lead out of the engine's files into ours.
 */
export function realPathOnHost(path: string, root = ''): string | undefined {
  const rest = partsOf(posix.normalize(path));
  let at = '';
  let links = 0;
  /** How many of the next parts a link said. */
  let said = 0;
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    const isSaid = said > 0;
    if (isSaid) said -= 1;
    if (part === '..') {
      at = posix.dirname(at === '' ? '/' : at).replace(/^\/$/, '');
      continue;
    }
    const next = `${at}/${part}`;
    const target = linkAt(`${root}${next}`);
    if (target === 'closed' || (target === 'missing' && isSaid)) return undefined;
    if (target === 'missing') return [next, ...rest].join('/');
    if (target === undefined) at = next;
    else {
      links += 1;
      if (links > mostLinks) return undefined;
      const parts = partsOf(target.to);
      rest.unshift(...parts);
      said += parts.length;
      if (target.to.startsWith('/')) at = '';
    }
  }
  return at === '' ? '/' : at;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

/** Where a link leads; undefined for what is none. */
function linkAt(path: string): { readonly to: string } | 'missing' | 'closed' | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? { to: readlinkSync(path) } : undefined;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'closed';
  }
}
