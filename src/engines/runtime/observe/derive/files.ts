import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const mostEntries = 2_000_000;

/**
 * Paths inside the container by inode; the overlay shows the inodes of its layers where all lie on one file system. Other
 * file systems that are mounted there (proc, sysfs, shared memory, volumes) have inodes of their own, so they are left out.
 */
export function pathsByInode(root: string): ReadonlyMap<number, string> {
  const paths = new Map<number, string>();
  // `/proc/PID/root` is a link.
  const device = statusOf(`${root}/`)?.dev;
  if (device !== undefined) walk(root, '', { paths, device, left: mostEntries });
  return paths;
}

/** On the device on which most of what was read is found: inodes of others are the same only by chance. */
export function pathsRead(
  read: ReadonlySet<string>,
  paths: ReadonlyMap<number, string>,
): { readonly files: readonly string[]; readonly unknown: number } {
  const perDevice = new Map<string, string[]>();
  for (const key of read) {
    const [device = '', inode] = key.split(' ');
    const path = paths.get(Number(inode));
    if (path === undefined) continue;
    const own = perDevice.get(device);
    if (own === undefined) perDevice.set(device, [path]);
    else own.push(path);
  }
  const files = [...perDevice.values()].reduce((most, own) => (own.length > most.length ? own : most), []);
  return { files, unknown: read.size - files.length };
}

interface Walk {
  readonly paths: Map<number, string>;
  readonly device: number;
  left: number;
}

function walk(root: string, below: string, state: Walk): void {
  for (const entry of listed(join(root, below))) {
    if (--state.left < 0) return;
    const path = `${below}/${entry.name}`;
    const status = entry.isDirectory() || entry.isFile() ? statusOf(join(root, path)) : undefined;
    if (status?.dev !== state.device) continue;
    if (entry.isDirectory()) walk(root, path, state);
    else if (!state.paths.has(status.ino)) state.paths.set(status.ino, path);
  }
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function statusOf(path: string) {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
