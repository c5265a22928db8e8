import semver from 'semver';
import type { Declared } from '../../core/upgrade.js';

/** What a lockfile tells of who asks for a package. */
export interface LockRanges {
  /** The ranges in which others ask for a package, by its name. */
  readonly declared: ReadonlyMap<string, readonly Declared[]>;
  /** Copies that came inside another package, by `name@version`: that package's `name version`. */
  readonly bundled: ReadonlyMap<string, string>;
}

export const noRanges: LockRanges = { declared: new Map(), bundled: new Map() };

const mostPackages = 200_000;
const deepestTree = 64;

/**
 * Of a `package-lock.json` (https://docs.npmjs.com/cli/configuring-npm/package-lock-json): what each package asks of
 * others, and which copy it gets. Empty where the text is not one.
 */
export function rangesInPackageLock(text: string): LockRanges {
  const lock = parsed(text);
  const packages = Object.entries(recordOf(lock.packages)).slice(0, mostPackages);
  const places =
    packages.length > 0 ? new Map(packages.map(flat)) : placesInTree(recordOf(lock.dependencies));
  const declared = new Map<string, Declared[]>();
  const bundled = new Map<string, string>();
  const loose = new Set<string>();
  for (const [path, { name, version, asks, isBundled }] of places) {
    if (path === '') continue;
    if (isBundled) bundled.set(`${name}@${version}`, ownerOf(path, places));
    else loose.add(`${name}@${version}`);
    for (const [wanted, range] of asks) {
      const gets = resolve(path, wanted, places)?.version;
      const one = {
        ...{ by: name, range },
        ...(version === undefined ? {} : { byVersion: version }),
        ...(gets === undefined ? {} : { gets }),
      };
      const known = declared.get(wanted);
      if (known === undefined) declared.set(wanted, [one]);
      else known.push(one);
    }
  }
  for (const each of loose) bundled.delete(each);
  return { declared, bundled };
}

interface Place {
  readonly name: string;
  readonly version: string | undefined;
  readonly asks: readonly (readonly [name: string, range: string])[];
  readonly isBundled: boolean;
}

function flat([path, raw]: readonly [string, unknown]): readonly [string, Place] {
  const entry = recordOf(raw);
  const folder = path.slice(path.lastIndexOf('node_modules/') + 13) || path;
  const isInside = path.includes('node_modules/');
  return [
    path,
    {
      name: isInside ? (textOf(entry.name) ?? folder) : (textOf(entry.name) ?? path),
      version: textOf(entry.version),
      asks: [entry.requires, entry.dependencies, entry.optionalDependencies].flatMap(rangesOf),
      isBundled: entry.inBundle === true,
    },
  ];
}

/** Version 1: packages inside packages. */
function placesInTree(dependencies: Record_): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const stack: (readonly [before: string, dependencies: Record_, depth: number])[] = [['', dependencies, 0]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [before, list, depth] = next;
    for (const [name, raw] of Object.entries(list)) {
      if (places.size >= mostPackages) return places;
      const entry = recordOf(raw);
      const path = `${before}node_modules/${name}`;
      places.set(path, {
        name,
        version: textOf(entry.version),
        asks: rangesOf(entry.requires),
        isBundled: entry.bundled === true,
      });
      if (depth < deepestTree) stack.push([`${path}/`, recordOf(entry.dependencies), depth + 1]);
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
export function areAllowed(version: string, declared: readonly Declared[] | undefined): boolean | undefined {
  if (declared === undefined || declared.length === 0) return undefined;
  if (declared.some(({ range }) => semver.validRange(range) === null)) return undefined;
  return declared.every(({ range }) => semver.satisfies(version, range));
}

type Record_ = Readonly<Record<string, unknown>>;

function rangesOf(value: unknown): readonly (readonly [string, string])[] {
  return Object.entries(recordOf(value)).flatMap(([name, range]) =>
    typeof range === 'string' ? [[name, range] as const] : [],
  );
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function parsed(text: string): Record_ {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function recordOf(value: unknown): Record_ {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record_) : {};
}
