import type { Declared } from '../../core/upgrade.js';
import { asRecord, asText, entriesOf, type JsonRecord, parseJsonRecord } from '../../formats/json/index.js';
import { allows } from './allows.js';

/** What a lockfile reports who asks for a package. */
export interface LockRanges {
  /** The ranges in which others ask for a package, by its name. */
  readonly declared: ReadonlyMap<string, readonly Declared[]>;
  /** Copies that came inside another package, by `name@version`: that package's `name version`. */
  readonly bundled: ReadonlyMap<string, string>;
  /** The same, where other copies of the version lie loose: what lifts those changes no bundle. */
  readonly alsoBundled: ReadonlyMap<string, string>;
  /** Manifests of the project and of its workspace that name a package, by its name. */
  readonly named: ReadonlyMap<string, readonly Naming[]>;
  /** A lockfile of Yarn 2 or later, which takes no patterns in its resolutions. */
  readonly isBerry?: true;
  /** A range keeps the version that it got until it is resolved anew: a change of one leaves the others where they are. */
  readonly isByRange?: true;
  /** A lockfile of npm up to version 6, which resolved no peer dependencies: later ones may find that the tree has none. */
  readonly ignoresPeers?: true;
}

/** A manifest that names a package. */
export interface Naming {
  /** From the folder of the lockfile; empty for that itself. */
  readonly folder: string;
  readonly range: string;
  /** The version that it gets. */
  readonly gets?: string;
}

export const noRanges: LockRanges = {
  declared: new Map(),
  bundled: new Map(),
  alsoBundled: new Map(),
  named: new Map(),
};

const mostPackages = 200_000;
const deepestTree = 64;

/**
 * Of a `package-lock.json` (https://docs.npmjs.com/cli/configuring-npm/package-lock-json): what each package asks of
 * others, and which copy it gets. Empty where the text is not one.
 */
export function rangesInPackageLock(text: string): LockRanges {
  const lock = parsed(text);
  const packages = entriesOf(lock.packages).slice(0, mostPackages);
  const places = packages.length > 0 ? new Map(packages.map(flat)) : placesInTree(lock.dependencies);
  const declared = new Map<string, Declared[]>();
  const bundled = new Map<string, string>();
  const named = new Map<string, Naming[]>();
  const loose = new Set<string>();
  for (const [path, { name, version, asks, isBundled }] of places) {
    if (!path.includes('node_modules/')) {
      for (const [wanted, range] of asks) {
        const gets = resolve(path, wanted, places)?.version;
        addTo(named, wanted, { folder: path, range, ...(gets === undefined ? {} : { gets }) });
      }
      continue;
    }
    if (isBundled) bundled.set(`${name}@${version}`, ownerOf(path, places));
    else loose.add(`${name}@${version}`);
    for (const [wanted, range] of asks) {
      const gets = resolve(path, wanted, places)?.version;
      const one = {
        ...{ by: name, range },
        ...(version === undefined ? {} : { byVersion: version }),
        ...(gets === undefined ? {} : { gets }),
      };
      addTo(declared, wanted, one);
    }
  }
  const alsoBundled = new Map([...bundled].filter(([copy]) => loose.has(copy)));
  for (const each of loose) bundled.delete(each);
  return {
    declared,
    bundled,
    alsoBundled,
    named,
    ...(lock.lockfileVersion === 1 ? { ignoresPeers: true } : {}),
  };
}

function addTo<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [one]);
  else known.push(one);
}

interface Place {
  readonly name: string;
  readonly version: string | undefined;
  readonly asks: readonly (readonly [name: string, range: string])[];
  readonly isBundled: boolean;
}

function flat([path, raw]: readonly [string, unknown]): readonly [string, Place] {
  const entry = asRecord(raw) ?? {};
  const folder = path.slice(path.lastIndexOf('node_modules/') + 13) || path;
  const isInside = path.includes('node_modules/');
  return [
    path,
    {
      name: isInside ? (asText(entry.name) ?? folder) : (asText(entry.name) ?? path),
      version: asText(entry.version),
      asks: [
        entry.requires,
        entry.dependencies,
        entry.optionalDependencies,
        isInside ? undefined : entry.devDependencies,
      ].flatMap(rangesOf),
      isBundled: entry.inBundle === true,
    },
  ];
}

/** Version 1: packages inside packages. */
function placesInTree(dependencies: unknown): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const stack: (readonly [before: string, dependencies: unknown, depth: number])[] = [['', dependencies, 0]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [before, list, depth] = next;
    for (const [name, raw] of entriesOf(list)) {
      if (places.size >= mostPackages) return places;
      const entry = asRecord(raw) ?? {};
      const path = `${before}node_modules/${name}`;
      places.set(path, {
        name,
        version: asText(entry.version),
        asks: rangesOf(entry.requires),
        isBundled: entry.bundled === true,
      });
      if (depth < deepestTree) stack.push([`${path}/`, entry.dependencies, depth + 1]);
    }
  }
  return places;
}

/** Node's rule: the nearest `node_modules` above (https://nodejs.org/api/modules.html). */
function resolve(from: string, name: string, places: ReadonlyMap<string, Place>): Place | undefined {
  for (let folder = from, step = 0; step < deepestTree; step += 1) {
    const found = places.get(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
    if (found !== undefined || folder === '') return found;
    const at = folder.lastIndexOf('node_modules/');
    folder = at <= 0 ? '' : folder.slice(0, at - 1);
  }
  return undefined;
}

/** The nearest package above that is not bundled itself. */
function ownerOf(path: string, places: ReadonlyMap<string, Place>): string {
  let above = path;
  for (let step = 0; step < deepestTree; step += 1) {
    const at = above.lastIndexOf('/node_modules/');
    if (at === -1) break;
    above = above.slice(0, at);
    const place = places.get(above);
    if (place !== undefined && !place.isBundled) return [place.name, place.version].join(' ').trim();
  }
  return 'the project';
}

/** Whether all of them allow the version; undefined where no one is known to ask, or a range is of another kind. */
export function areAllowed(
  version: string,
  declared: readonly Declared[] | undefined,
  ecosystem = 'npm',
): boolean | undefined {
  if (declared === undefined || declared.length === 0) return undefined;
  const ranges = new Set(declared.map(({ range }) => range));
  const answers = [...ranges].map((range) => allows(ecosystem, version, range));
  if (answers.includes(undefined)) return undefined;
  return !answers.includes(false);
}

function rangesOf(value: unknown): readonly (readonly [string, string])[] {
  return entriesOf(value).flatMap(([name, range]) =>
    typeof range === 'string' ? [[name, range] as const] : [],
  );
}

function parsed(text: string): JsonRecord {
  try {
    return parseJsonRecord(text);
  } catch {
    return {};
  }
}
