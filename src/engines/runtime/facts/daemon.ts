import { posix } from 'node:path';
import { type Gap, gap } from '../../../core/gap.js';
import type { Disk } from '../../../core/world.js';
import { readJson } from '../../../formats/json/read.js';
import type { Endpoint } from './endpoint.js';
import { linkOf, namesIn, numberOf, realPathOf, textOf } from './read.js';
import { listeningPorts, unixSocketInodes } from './sockets.js';
import type { DaemonProcess } from './types.js';

const unit = 'runtime';
const daemonNames = new Set(['dockerd', 'podman', 'docker', 'dockerd-rootless']);
const usualPidFiles = ['/run/docker.pid', '/var/run/docker.pid'];
const maxProcesses = 50_000;

/**
 * The process that listens at the endpoint: by the inode of its socket, or else by the usual pid files. What is
 * not found or may not be read is a gap.
 */
export function findDaemon(
  endpoint: Endpoint,
  disk: Disk,
): { readonly daemon: DaemonProcess | undefined; readonly gaps: readonly Gap[] } {
  const pid = pidBehind(endpoint, disk) ?? pidOfFile(disk);
  if (pid === undefined) {
    return { daemon: undefined, gaps: [missing(endpoint, 'the process behind the socket was not found')] };
  }
  const words = (textOf(disk, `/proc/${pid}/cmdline`) ?? '').replace(/\0$/, '').split('\0');
  if (words[0] === '')
    return {
      daemon: undefined,
      gaps: [missing(endpoint, `the arguments of process ${pid} cannot be read`)],
    };
  const daemon = describe(pid, words.slice(1), disk);
  return { daemon, gaps: daemon.isConfigReadable ? [] : [unreadable(daemon.configFile)] };
}

function missing({ name }: Endpoint, reason: string): Gap {
  return gap(
    unit,
    { at: 'setting', name: 'daemon process' },
    `${name}: ${reason}; settings come from the API alone. Run the audit as root on the host.`,
  );
}

function unreadable(path: string): Gap {
  return gap(unit, path, `the daemon's configuration ${path} cannot be read as JSON`);
}

function describe(pid: number, args: readonly string[], disk: Disk): DaemonProcess {
  const named = optionIn(args, 'config-file');
  const home = environmentOf(disk, pid).HOME;
  const rootless = home === undefined ? [] : [posix.join(home, '.config/docker/daemon.json')];
  const usual = ['/etc/docker/daemon.json', ...rootless];
  const path =
    named ?? usual.find((one) => readIn(disk, pid, one) !== undefined) ?? '/etc/docker/daemon.json';
  const text = readIn(disk, pid, path);
  const config = objectIn(text);
  return {
    pid,
    arguments: args,
    configFile: path,
    config: config ?? {},
    isConfigReadable: config !== undefined || (text === undefined && isAbsent(disk, pid, path)),
    listening: ownPorts(pid, disk),
  };
}

/** The daemon may live in a mount namespace of its own; its own view of a path is below `/proc/PID/root`. */
function readIn(disk: Disk, pid: number, path: string): string | undefined {
  return textOf(disk, `/proc/${pid}/root${path}`) ?? textOf(disk, path);
}

function isAbsent(disk: Disk, pid: number, path: string): boolean {
  return realPathOf(disk, `/proc/${pid}/root${path}`) === undefined && realPathOf(disk, path) === undefined;
}

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = text.trim() === '' ? {} : readJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function environmentOf(disk: Disk, pid: number): Readonly<Record<string, string | undefined>> {
  const text = textOf(disk, `/proc/${pid}/environ`) ?? '';
  return Object.fromEntries(
    text.split('\0').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** Flags of dockerd that may set a key of daemon.json: a list is a flag that is repeated (`insecure-registries`, `--insecure-registry`). */
export function flagsOfKey(key: string): readonly string[] {
  return [key, key.replace(/ies$/, 'y').replace(/s$/, '')];
}

/** The value of `--name=value` or `--name value`; the last one counts. */
export function optionIn(args: readonly string[], name: string): string | undefined {
  return optionsIn(args, name).at(-1);
}

/** All values of an option that may be repeated. */
export function optionsIn(args: readonly string[], name: string): readonly string[] {
  return args.flatMap((word, at) => {
    if (word.startsWith(`--${name}=`)) return [word.slice(name.length + 3)];
    if (word !== `--${name}`) return [];
    const next = args[at + 1];
    return [next === undefined || next.startsWith('-') ? 'true' : next];
  });
}

function ownPorts(pid: number, disk: Disk): DaemonProcess['listening'] {
  const inodes = new Set(
    namesIn(disk, `/proc/${pid}/fd`).flatMap((name) => inodeOf(linkOf(disk, `/proc/${pid}/fd/${name}`))),
  );
  return listeningPorts(disk, String(pid))
    .filter(({ inode }) => inodes.has(inode))
    .map(({ address, port }) => ({ address, port }));
}

function inodeOf(link: string | undefined): readonly string[] {
  const match = /^socket:\[(\d{1,20})\]$/.exec(link ?? '');
  return match?.[1] === undefined ? [] : [match[1]];
}

function pidBehind(endpoint: Endpoint, disk: Disk): number | undefined {
  const inodes = inodesOf(endpoint, disk);
  if (inodes.size === 0) return undefined;
  const holders = processes(disk).filter(({ pid }) => holds(pid, inodes, disk));
  // With socket activation systemd holds the socket as well; the daemon is the other one.
  const daemon =
    holders.find(({ command }) => daemonNames.has(command)) ?? holders.find(({ pid }) => pid !== 1);
  return daemon?.pid;
}

function inodesOf({ socketPath, base, isLocal }: Endpoint, disk: Disk): ReadonlySet<string> {
  if (socketPath !== undefined) return unixSocketInodes(disk, spellings(socketPath, disk));
  if (!isLocal) return new Set();
  const port = Number(new URL(base).port);
  return new Set(
    listeningPorts(disk, 'self')
      .filter((listener) => listener.port === port)
      .map(({ inode }) => inode),
  );
}

/** The kernel keeps the path as it was bound; `/var/run` usually links to `/run`. */
function spellings(path: string, disk: Disk): readonly string[] {
  const all = [path, realPathOf(disk, path) ?? path];
  return [
    ...all,
    ...all.map((one) => one.replace(/^\/run\//, '/var/run/')),
    ...all.map((one) => one.replace(/^\/var\/run\//, '/run/')),
  ];
}

/** Daemons by their name first, so that others are asked for their files only when none of them holds the socket. */
function processes(disk: Disk): readonly { readonly pid: number; readonly command: string }[] {
  const all = namesIn(disk, '/proc')
    .filter((name) => /^\d{1,10}$/.test(name))
    .slice(0, maxProcesses)
    .map((name) => ({ pid: Number(name), command: (textOf(disk, `/proc/${name}/comm`, 256) ?? '').trim() }));
  const daemons = all.filter(({ command }) => daemonNames.has(command));
  return daemons.length > 0 ? daemons : all;
}

function holds(pid: number, inodes: ReadonlySet<string>, disk: Disk): boolean {
  return namesIn(disk, `/proc/${pid}/fd`).some((name) =>
    inodeOf(linkOf(disk, `/proc/${pid}/fd/${name}`)).some((inode) => inodes.has(inode)),
  );
}

function pidOfFile(disk: Disk): number | undefined {
  for (const path of usualPidFiles) {
    const pid = numberOf(textOf(disk, path, 64));
    if (pid !== undefined && daemonNames.has((textOf(disk, `/proc/${pid}/comm`, 256) ?? '').trim()))
      return pid;
  }
  return undefined;
}
