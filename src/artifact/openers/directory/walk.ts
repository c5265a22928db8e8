import type { Entry, Visit, Want } from '../../../core/artifact.js';
import { type ErrorCode, SeaworthyError } from '../../../core/errors.js';
import { type Gap, gap } from '../../../core/gap.js';
import type { Disk, FileStatus } from '../../../core/world.js';
import type { Exclusion } from './exclude.js';

export interface TreeLimits {
  readonly maxEntries: number;
  readonly maxPathChars: number;
  readonly maxGaps: number;
}

const defaultLimits: TreeLimits = { maxEntries: 5_000_000, maxPathChars: 8192, maxGaps: 1000 };
/** How much of a file a `Want` may look at before it decides. */
const headBytes = 64;

/**
 * Walks a folder on disk, in the order of names, folders before what is in them. Links are shown and never followed,
 * so nothing outside is read and no circle is run; devices, pipes and sockets are shown and never opened.
 */
export function walkTree(
  disk: Disk,
  root: string,
  { visit, excluded, limits = defaultLimits }: { visit: Visit; excluded: Exclusion; limits?: TreeLimits },
): readonly Gap[] {
  const gaps = new Problems(limits.maxGaps);
  const folders: string[] = [''];
  let entries = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const inside: string[] = [];
    for (const { name, type } of gaps.attempt(folder, () => disk.list(join(root, folder))) ?? []) {
      const path = join(folder, name);
      if (excluded(path, type === 'directory')) continue;
      entries += 1;
      if (entries > limits.maxEntries) throw tooMany(root, limits.maxEntries);
      if (path.length > limits.maxPathChars) {
        gaps.tell(path, `the path has ${path.length} characters and is not followed`);
        continue;
      }
      show(disk, root, path, type, visit, gaps);
      if (type === 'directory') inside.push(path);
    }
    folders.push(...inside.reverse());
  }
  return gaps.all();
}

/** The same for one file, which then is all that there is. */
export function walkFile(disk: Disk, file: string, visit: Visit): readonly Gap[] {
  const gaps = new Problems(1);
  const slash = file.lastIndexOf('/');
  show(disk, slash < 0 ? '.' : file.slice(0, slash) || '/', file.slice(slash + 1), 'file', visit, gaps);
  return gaps.all();
}

function show(
  disk: Disk,
  root: string,
  path: string,
  type: FileStatus['type'],
  visit: Visit,
  gaps: Problems,
): void {
  const entry = new TreeEntry(disk, root, path, type, gaps);
  const want = visit(entry);
  if (!want || type !== 'file') return;
  gaps.attempt(path, () => offer(disk, entry, join(root, path), want));
}

function offer(disk: Disk, entry: TreeEntry, path: string, want: Want): void {
  if (entry.vanished) return;
  const file = disk.open(path);
  try {
    if (want.accepts && !want.accepts(file.read(0, headBytes))) return;
    want.receive(file);
  } finally {
    file.close();
  }
}

/** Asks the disk for size and mode when someone asks for them: for most of a source tree no one does. */
class TreeEntry implements Entry {
  readonly path: string;
  readonly type: Entry['type'];
  /** The file went away, or cannot be looked at; that was reported. */
  vanished = false;
  readonly #disk: Disk;
  readonly #fullPath: string;
  readonly #gaps: Problems;
  #status: FileStatus | undefined;

  constructor(disk: Disk, root: string, path: string, type: FileStatus['type'], gaps: Problems) {
    this.path = path;
    this.type = type;
    this.#disk = disk;
    this.#fullPath = join(root, path);
    this.#gaps = gaps;
  }

  get sizeBytes(): number {
    return this.type === 'file' ? this.#known().sizeBytes : 0;
  }

  get mode(): number {
    return this.#known().mode;
  }

  get uid(): number {
    return this.#known().uid;
  }

  get gid(): number {
    return this.#known().gid;
  }

  get linkTarget(): string {
    if (this.type !== 'symlink') return '';
    return this.#gaps.attempt(this.path, () => this.#disk.readLink(this.#fullPath)) ?? '';
  }

  #known(): FileStatus {
    this.#status ??= this.#gaps.attempt(this.path, () => this.#disk.status(this.#fullPath));
    if (this.#status) return this.#status;
    this.vanished = true;
    this.#status = { type: 'other', sizeBytes: 0, modifiedMs: 0, mode: 0, uid: 0, gid: 0 };
    return this.#status;
  }
}

const costsOneFile: ReadonlySet<ErrorCode> = new Set(['NOT_FOUND', 'IO', 'LIMIT_EXCEEDED']);

class Problems {
  readonly #gaps: Gap[] = [];
  readonly #max: number;
  #more = 0;

  constructor(max: number) {
    this.#max = max;
  }

  tell(path: string, reason: string): void {
    if (this.#gaps.length < this.#max) this.#gaps.push(gap('directory', path.slice(0, 1024), reason));
    else this.#more += 1;
  }

  attempt<T>(path: string, action: () => T): T | undefined {
    try {
      return action();
    } catch (thrown) {
      if (!(thrown instanceof SeaworthyError) || !costsOneFile.has(thrown.code)) throw thrown;
      this.tell(path, thrown.message);
      return undefined;
    }
  }

  all(): readonly Gap[] {
    return this.#more === 0
      ? this.#gaps
      : [...this.#gaps, gap('directory', '', `${this.#more} more paths could not be read`)];
  }
}

function join(folder: string, name: string): string {
  if (name === '') return folder;
  return folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

function tooMany(root: string, limit: number): SeaworthyError {
  return new SeaworthyError('LIMIT_EXCEEDED', `the folder has more than ${limit} entries`, {
    where: root,
    whatToDo: 'Name a smaller folder, or leave parts out with --exclude.',
  });
}
