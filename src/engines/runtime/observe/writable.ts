import type { Disk } from '../../../core/world.js';
import { field } from './trial.js';

/** A folder that a program writes to. */
export interface WritableFolder {
  readonly path: string;
  /** `volume` where the image keeps files in it, which tmpfs would hide. */
  readonly kind: 'tmpfs' | 'volume';
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

export interface WritableFolders {
  readonly folders: readonly WritableFolder[];
  /** Names that an option, YAML or AppArmor would read as something else. */
  readonly leftOut: readonly string[];
}

/** Of those that are left out. */
const mostNamed = 5;

/**
 * A container names its folders as it likes: `-v` would take one called `/etc:` for a folder of this host, `--tmpfs` what
 * follows a colon for options, AppArmor a `*` for any name, and a line end begins another line of a file.
 */
const plainPath = /^(?:\/[\p{L}\p{N}_%+,=@~. -]{1,255}){1,64}$/u;

/**
 * Folders in which the container added or changed files, the topmost of each branch, from `GET /containers/X/changes`.
 * @param root the container's root as this host sees it: `/proc/PID/root`
 */
export function writableFolders(changes: unknown, root: string, disk: Disk): WritableFolders {
  const all = (Array.isArray(changes) ? changes : []).flatMap((entry: unknown) => {
    const path = field(entry, 'Path');
    return typeof path === 'string' && path.startsWith('/')
      ? [{ path, kind: Number(field(entry, 'Kind')) }]
      : [];
  });
  const added = new Set(all.filter(({ kind }) => kind === 1).map(({ path }) => path));
  const parents = new Set(all.map(({ path }) => parentOf(path)));
  // A changed folder is one because something in it changed; the leaves are what was written.
  const leaves = all.filter(({ path }) => !parents.has(path)).map(({ path }) => path);
  const folders = new Set(leaves.map((path) => existingParent(path, added)));
  const top = [...folders].sort().filter((path) => path !== '/' && !hasAbove(path, folders));
  return {
    folders: top.filter((path) => plainPath.test(path)).map((path) => describe(path, root, added, disk)),
    leftOut: top.filter((path) => !plainPath.test(path)).slice(0, mostNamed),
  };
}

function hasAbove(path: string, folders: ReadonlySet<string>): boolean {
  for (let above = parentOf(path); above !== '/'; above = parentOf(above))
    if (folders.has(above)) return true;
  return false;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** Folders that the run itself made are made again: the one above them has to be writable. */
function existingParent(path: string, added: ReadonlySet<string>): string {
  let folder = parentOf(path);
  while (folder !== '/' && added.has(folder)) folder = parentOf(folder);
  return folder;
}

function describe(path: string, root: string, added: ReadonlySet<string>, disk: Disk): WritableFolder {
  const status = statusOf(disk, `${root}${path}`);
  const kept = namesOf(disk, `${root}${path}`).filter((name) => !added.has(`${path}/${name}`));
  return {
    path,
    kind: kept.length > 0 ? 'volume' : 'tmpfs',
    uid: status?.uid ?? 0,
    gid: status?.gid ?? 0,
    mode: status?.mode ?? 0o1777,
  };
}

function statusOf(disk: Disk, path: string) {
  try {
    return disk.status(path);
  } catch {
    return undefined;
  }
}

function namesOf(disk: Disk, path: string): readonly string[] {
  try {
    return disk.list(path).map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Words of `docker run`; a volume without a name is filled from the image and goes with the container. */
export function writableWords(folders: readonly WritableFolder[]): readonly string[] {
  return folders.flatMap(({ path, kind, uid, gid, mode }) =>
    kind === 'volume'
      ? ['-v', path]
      : ['--tmpfs', `${path}:rw,nosuid,nodev,uid=${uid},gid=${gid},mode=${(mode & 0o7777).toString(8)}`],
  );
}
