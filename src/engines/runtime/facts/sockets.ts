import type { Disk } from '../../../core/world.js';
import { textOf } from './read.js';

const maxTableBytes = 8 * 1024 * 1024;
const listening = '0A';
const established = '01';

export interface ListeningPort {
  readonly address: string;
  readonly port: number;
  readonly inode: string;
}

/** Listening TCP sockets of one network namespace, from `/proc/PID/net/tcp` and `tcp6` (proc_net_tcp(5)). */
export function listeningPorts(disk: Disk, pid: string): readonly ListeningPort[] {
  return tcpLines(disk, pid).flatMap(portOfLine);
}

/** For one look at a table the kernel walks the sockets of all namespaces; how many of them are this one's it counts anyway. */
function tcpLines(disk: Disk, pid: string): readonly string[] {
  return tcpTables
    .filter(
      ({ counts, protocol }) => !hasNone(textOf(disk, `/proc/${pid}/net/${counts}`, maxTableBytes), protocol),
    )
    .flatMap(({ table }) =>
      (textOf(disk, `/proc/${pid}/net/${table}`, maxTableBytes) ?? '').split('\n').slice(1),
    );
}

const tcpTables = [
  { table: 'tcp', counts: 'sockstat', protocol: 'TCP' },
  { table: 'tcp6', counts: 'sockstat6', protocol: 'TCP6' },
] as const;

/** `TCP: inuse 0 orphan 0 tw 0 alloc 3 mem 1`, where listening sockets count as in use. */
function hasNone(counts: string | undefined, protocol: string): boolean {
  return (
    counts
      ?.split('\n')
      .some((line) => line.startsWith(`${protocol}: inuse 0 `) || line === `${protocol}: inuse 0`) ?? false
  );
}

function portOfLine(line: string): readonly ListeningPort[] {
  const fields = line.trim().split(/\s+/);
  const [, local = '', , state, , , , , , inode = ''] = fields;
  if (state !== listening) return [];
  const [address = '', port = ''] = local.split(':');
  return [{ address: addressOf(address), port: Number.parseInt(port, 16), inode }];
}

/** Addresses stand in the byte order of the machine, 32 bits at a time; these are little-endian ones. */
export function addressOf(hexadecimal: string): string {
  const words = hexadecimal.match(/.{8}/g) ?? [];
  const bytes = words.flatMap((word) =>
    (word.match(/../g) ?? []).reverse().map((two) => Number.parseInt(two, 16)),
  );
  if (bytes.length === 4) return bytes.join('.');
  if (bytes.every((byte) => byte === 0)) return '::';
  if (bytes.slice(0, 15).every((byte) => byte === 0) && bytes[15] === 1) return '::1';
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  if (mapped) return bytes.slice(12).join('.');
  return Array.from({ length: 8 }, (_, at) =>
    (((bytes[at * 2] ?? 0) << 8) | (bytes[at * 2 + 1] ?? 0)).toString(16),
  ).join(':');
}

/** Inodes of the Unix sockets that listen at one of the paths, from `/proc/net/unix`. */
export function unixSocketInodes(disk: Disk, paths: readonly string[]): ReadonlySet<string> {
  return new Set(unixListeners(disk).flatMap(({ path, inode }) => (paths.includes(path) ? [inode] : [])));
}

/** Paths at which programs of this network namespace listen, as they were bound. */
export function unixListeners(disk: Disk): readonly { readonly path: string; readonly inode: string }[] {
  const lines = (textOf(disk, '/proc/net/unix', maxTableBytes) ?? '').split('\n').slice(1);
  return lines.flatMap((line) => {
    const [, , , flags, , , inode, path] = line.trim().split(/\s+/);
    // __SO_ACCEPTCON: connections carry the path of their listener, too.
    return flags === '00010000' && inode !== undefined && path !== undefined ? [{ path, inode }] : [];
  });
}

/** Remote ends of established connections to a port that listens. The tables are read once: the kernel walks those of all namespaces for it. */
export function acceptedPeers(disk: Disk, pid: string): readonly string[] {
  const lines = tcpLines(disk, pid);
  const ports = new Set(lines.flatMap(portOfLine).map(({ port }) => port));
  return lines.flatMap((line) => {
    const [, local = '', remote = '', state] = line.trim().split(/\s+/);
    const port = Number.parseInt(local.split(':')[1] ?? '', 16);
    return state === established && ports.has(port) ? [addressOf(remote.split(':')[0] ?? '')] : [];
  });
}
