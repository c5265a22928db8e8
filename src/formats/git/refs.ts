import { SeaworthyError } from '../../core/errors.js';
import type { Disk } from '../../core/world.js';

const maxRefBytes = 64 * 1024;
const maxPackedBytes = 64 * 1024 * 1024;
const maxRefs = 200_000;
const maxDepth = 12;
const maxSymbolic = 5;

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads references without git, so that nothing of the repository's configuration is ever looked at (gitrepository-layout(5)). */
export class Refs {
  readonly #disk: Disk;
  /** `HEAD` of this work tree. */
  readonly #gitFolder: string;
  /** References and objects; the same but for linked work trees. */
  readonly #commonFolder: string;
  #packed: ReadonlyMap<string, string> | undefined;

  constructor(disk: Disk, gitFolder: string, commonFolder: string) {
    this.#disk = disk;
    this.#gitFolder = gitFolder;
    this.#commonFolder = commonFolder;
  }

  /** The object that `HEAD`, a branch, a tag or a remote branch names, in the order of gitrevisions(7). */
  resolve(name: string): string | undefined {
    if (objectId.test(name)) return name;
    if (name === 'HEAD') return this.#read(this.#gitFolder, 'HEAD', 0);
    if (!isRefName(name)) return undefined;
    for (const prefix of ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/']) {
      const full = prefix + name;
      const found = full.startsWith('refs/') ? this.#full(full, 0) : undefined;
      if (found !== undefined) return found;
    }
    return this.#full(`refs/remotes/${name}/HEAD`, 0);
  }

  /** Every object that a reference or `HEAD` names, without doubles, sorted. */
  all(): readonly string[] {
    const found = new Set<string>(this.#packedRefs().values());
    const head = this.resolve('HEAD');
    if (head !== undefined) found.add(head);
    this.#collect('refs', 0, found);
    return [...found].sort();
  }

  #collect(folder: string, depth: number, found: Set<string>): void {
    const path = `${this.#commonFolder}/${folder}`;
    if (depth > maxDepth || found.size > maxRefs || this.#disk.status(path)?.type !== 'directory') return;
    for (const { name, type } of this.#disk.list(path)) {
      const inner = `${folder}/${name}`;
      if (type === 'directory') this.#collect(inner, depth + 1, found);
      const id = type === 'file' ? this.#read(this.#commonFolder, inner, 0) : undefined;
      if (id !== undefined) found.add(id);
    }
  }

  #full(name: string, depth: number): string | undefined {
    return this.#read(this.#commonFolder, name, depth) ?? this.#packedRefs().get(name);
  }

  #read(folder: string, name: string, depth: number): string | undefined {
    const path = `${folder}/${name}`;
    const status = this.#disk.status(path);
    if (status?.type !== 'file' || status.sizeBytes > maxRefBytes) return undefined;
    const text = textOf(this.#disk, path, maxRefBytes).trim();
    if (objectId.test(text)) return text;
    const target = /^ref: (refs\/\S+)$/.exec(text)?.[1];
    if (target === undefined || depth >= maxSymbolic || !isRefName(target)) return undefined;
    return this.#full(target, depth + 1);
  }

  #packedRefs(): ReadonlyMap<string, string> {
    this.#packed ??= packedRefs(this.#disk, `${this.#commonFolder}/packed-refs`);
    return this.#packed;
  }
}

function packedRefs(disk: Disk, path: string): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  if (disk.status(path)?.type !== 'file') return refs;
  for (const line of textOf(disk, path, maxPackedBytes).split('\n')) {
    const match = /^([0-9a-f]{40}|[0-9a-f]{64}) (refs\/\S+)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) refs.set(match[2], match[1]);
    if (refs.size > maxRefs)
      throw new SeaworthyError('LIMIT_EXCEEDED', `The repository has more than ${maxRefs} references.`, {
        where: path,
        whatToDo: 'Name a commit of a smaller clone.',
      });
  }
  return refs;
}

/** git-check-ref-format(1), the rules that keep a name inside its folder. */
function isRefName(name: string): boolean {
  return (
    /^[^\s~^:?*[\\]{1,1000}$/.test(name) &&
    name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'))
  );
}

function textOf(disk: Disk, path: string, maxBytes: number): string {
  return new TextDecoder().decode(disk.readFile(path, { maxBytes }));
}
