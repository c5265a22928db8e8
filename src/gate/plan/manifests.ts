import type { PlacedFact } from '../../core/analyzer.js';
import { nameOf, prefixesOf, prefixOf } from '../../core/paths.js';
import type { PlanStep } from '../../core/report.js';
import { mayShareLockfile } from '../../knowledge/package-files/index.js';
import { isManifestPath } from './edits.js';

type Wanted = Pick<NonNullable<PlanStep['upgrade']>, 'ecosystem' | 'name' | 'from'>;

/** The manifests of a tree by the packages that they name: its facts are gone through once, however many steps ask. */
export class Manifests {
  /** Versions that a project asks for itself, by file and package. */
  readonly #direct = new Map<string, string[]>();
  readonly #naming = new Map<string, string[]>();
  /** Manifests of a package by each folder above them, for the packages that steps ask for. */
  readonly #below = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(facts: readonly PlacedFact[]) {
    for (const { fact, location, hidden } of facts) {
      if (hidden) continue;
      if (fact.kind === 'component' && fact.component.direct === true)
        added(this.#direct, `${keyOf(fact.component)} ${location.path}`, fact.component.version);
      if (fact.kind === 'direct-names')
        for (const name of fact.names)
          added(this.#naming, keyOf({ ecosystem: fact.ecosystem, name }), location.path);
    }
  }

  /** The file itself, or the manifests in and below its folder that name the package. */
  for(path: string, wanted: Wanted): readonly string[] {
    if (isManifestPath(path)) return [path];
    const key = keyOf(wanted);
    const folders = this.#below.get(key) ?? byFolder(this.#naming.get(key) ?? []);
    this.#below.set(key, folders);
    return folders.get(prefixOf(path)) ?? [];
  }

  /** The project asks for the package itself, in another version than those that go up: its own line stays as it is. */
  asksForAnother(wanted: Wanted, path: string): boolean {
    const direct = this.#direct.get(`${keyOf(wanted)} ${path}`);
    return direct !== undefined && !direct.some((version) => wanted.from.includes(version));
  }
}

function keyOf({ ecosystem = '', name }: Partial<Wanted>): string {
  return `${ecosystem} ${name}`;
}

/** How deep below its lockfile a manifest may lie. */
const mostFolders = 64;

/** What a tool keeps in a folder with a dot (copies of before a patch, caches) is no member of the project above that. */
function foldersAbove(path: string): readonly string[] {
  const folders = prefixesOf(path).slice(0, mostFolders);
  const last = folders.findIndex((folder) => nameOf(folder.slice(0, -1)).startsWith('.'));
  return last < 0 ? folders : folders.slice(0, last + 1);
}

function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const path of paths)
    for (const folder of mayShareLockfile(path) ? foldersAbove(path) : [prefixOf(path)])
      added(folders, folder, path);
  return folders;
}

function added<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
