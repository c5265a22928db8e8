import { lstatSync, opendirSync } from 'node:fs';
import { join } from 'node:path';
import { field } from '../trial.js';

const mostEntries = 2_000_000;
const deepest = 200;

/** Files of the image by the name that the kernel has for them: `254:0 1234`, device and inode. */
export type FilesByInode = ReadonlyMap<string, string>;

interface Folder {
  /** On this host. */
  readonly folder: string;
  /** In the container; empty for its root. */
  readonly at: string;
}

/**
 * The folders of overlay2 that make a container's root, from `GET /containers/X/json`, with its volumes, which the engine fills from
 * the image. They hold what the image had even where the run replaced or removed it. Nothing where the engine stores otherwise.
 */
export function foldersOf(inspected: unknown): {
  readonly image: readonly Folder[];
  readonly own: readonly Folder[];
} {
  const data = field(field(inspected, 'GraphDriver'), 'Data');
  const [upper, lower] = [field(data, 'UpperDir'), field(data, 'LowerDir')];
  if (typeof upper !== 'string' || typeof lower !== 'string') return { image: [], own: [] };
  const mounts = field(inspected, 'Mounts');
  const volumes = (Array.isArray(mounts) ? mounts : []).flatMap((mount: unknown): readonly Folder[] => {
    const [source, target] = [field(mount, 'Source'), field(mount, 'Destination')];
    const isVolume = field(mount, 'Type') === 'volume' && field(mount, 'Driver') === 'local';
    return isVolume && typeof source === 'string' && typeof target === 'string'
      ? [{ folder: source, at: target }]
      : [];
  });
  return {
    image: lower.split(':').map((folder) => ({ folder, at: '' })),
    own: [{ folder: upper, at: '' }, ...volumes],
  };
}

/** Files that the image holds, by the inodes of its layers and by those of the copies that the run made of them. */
export function imageFiles({ image, own }: ReturnType<typeof foldersOf>): FilesByInode {
  const files = new Map<string, string>();
  const known = new Set<string>();
  const budget = { left: mostEntries };
  const keep = (key: string, path: string) => {
    const before = files.get(key);
    // Of several names of one file the first in order, whatever the order of the folder.
    if (before === undefined || path < before) files.set(key, path);
  };
  for (const folder of image)
    walk(folder, budget, (key, path) => {
      known.add(path);
      keep(key, path);
    });
  for (const folder of own) walk(folder, budget, (key, path) => known.has(path) && keep(key, path));
  return files;
}

/** The same by the merged root, `/proc/PID/root`, where an engine has no such folders: other file systems are left out. */
export function mergedFiles(root: string): FilesByInode {
  const files = new Map<string, string>();
  const device = statusOf(`${root}/`)?.dev;
  if (device === undefined) return files;
  walk({ folder: root, at: '' }, { left: mostEntries }, (key, path) => files.set(key, path), device);
  return files;
}

/** What was read: by tracefs known by inode, by strace by its path. */
export interface FilesSeen {
  readonly files: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
}

export function pathsRead(seen: FilesSeen, files: FilesByInode): readonly string[] {
  return [...[...seen.files].flatMap((key) => files.get(key) ?? []), ...imagePaths(seen, files)];
}

function imagePaths({ paths }: FilesSeen, files: FilesByInode): readonly string[] {
  const known = new Set(files.values());
  return [...paths].filter((path) => known.has(path));
}

/**
 * The merged root has a device of its own and the inodes of the layers, so that the device is guessed: the one on which most is
 * found, because inodes of others are the same only by chance.
 */
export function pathsReadMerged(seen: FilesSeen, files: FilesByInode): readonly string[] {
  const byInode = new Map([...files].map(([key, path]) => [key.split(' ')[1], path]));
  const perDevice = new Map<string, string[]>();
  for (const key of seen.files) {
    const [device = '', inode] = key.split(' ');
    const path = byInode.get(inode);
    if (path === undefined) continue;
    const own = perDevice.get(device);
    if (own === undefined) perDevice.set(device, [path]);
    else own.push(path);
  }
  const byDevice = [...perDevice.values()].reduce((most, own) => (own.length > most.length ? own : most), []);
  return [...byDevice, ...imagePaths(seen, files)];
}

function walk(
  { folder, at }: Folder,
  budget: { left: number },
  found: (key: string, path: string) => void,
  device?: number,
): void {
  const open: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const { name, isFolder, isFile } of entriesOf(join(folder, next.path), budget)) {
      const path = `${next.path}/${name}`;
      const status = isFolder || isFile ? statusOf(join(folder, path)) : undefined;
      if (status === undefined || (device !== undefined && status.dev !== device)) continue;
      if (isFile) found(`${deviceName(status.dev)} ${status.ino}`, `${at}${path}`);
      else if (next.depth < deepest) open.push({ path, depth: next.depth + 1 });
    }
  }
}

/** makedev(3): the 32 bits that ext4, xfs and btrfs use. */
function deviceName(device: number): string {
  const major = (device >>> 8) & 0xfff;
  const minor = (device & 0xff) | ((device >>> 12) & 0xf_ff00);
  return `${major}:${minor}`;
}

/** One entry at a time: a folder may hold any number of names. */
function entriesOf(path: string, budget: { left: number }) {
  const entries: { readonly name: string; readonly isFolder: boolean; readonly isFile: boolean }[] = [];
  try {
    const folder = opendirSync(path);
    try {
      for (let entry = folder.readSync(); entry !== null && budget.left > 0; entry = folder.readSync()) {
        budget.left -= 1;
        entries.push({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() });
      }
    } finally {
      folder.closeSync();
    }
  } catch {
    // Gone since, or not to be read: what is in it has no name here.
  }
  return entries;
}

function statusOf(path: string) {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}
