import type { Ecosystem, FileRoles } from '../core/ecosystem.js';
import { mayShareLockfile } from '../knowledge/package-files/index.js';
import type { FactOf } from './placed.js';

/** Ids of the analyzers that have each role, in whichever ecosystem. */
export interface Roles extends Readonly<Record<keyof FileRoles, ReadonlySet<string>>> {
  /** By purl type: how names are compared. */
  readonly normalise: ReadonlyMap<string, (name: string) => string>;
}

export function rolesOf(ecosystems: readonly Ecosystem[]): Roles {
  const having = (role: keyof FileRoles): ReadonlySet<string> =>
    new Set(ecosystems.flatMap(({ roles = {} }) => (roles[role] ?? []).map(({ id }) => id)));
  return {
    manifests: having('manifests'),
    apart: having('apart'),
    withoutDirect: having('withoutDirect'),
    withoutScopes: having('withoutScopes'),
    normalise: new Map(
      ecosystems.flatMap(({ purlTypes, normaliseName }) =>
        normaliseName === undefined ? [] : purlTypes.map((type) => [type, normaliseName] as const),
      ),
    ),
  };
}

/**
 * Components that a manifest pins, unless a lockfile says more: one beside it, or that of a workspace above, which holds all
 * that its members ask for.
 */
export function withoutLocked(
  found: readonly FactOf<'component'>[],
  projects: readonly FactOf<'project'>[],
  roles: Roles,
): readonly FactOf<'component'>[] {
  const isManifest = ({ analyzer }: FactOf<'component'>) => roles.manifests.has(analyzer);
  const pinning = groupsOf(found.filter(isManifest), ({ fact, location }) =>
    keyOf(fact.component.ecosystem, location.path),
  );
  if (pinning.size === 0) return found;
  const locks = groupsOf(
    found.filter((one) => !isManifest(one) && !roles.apart.has(one.analyzer)),
    ({ fact, location }) => keyOf(fact.component.ecosystem, projectFolder(location.path)),
  );
  const nameOf = ({ fact }: FactOf<'component' | 'project'>) => plainName(fact.component, roles.normalise);
  const own = new Set(projects.map(nameOf));
  const locked = new Map([...locks].map(([key, all]) => [key, new Set(all.map(nameOf))]));
  const silenced = new Set(
    [...pinning].flatMap(([key, all]) => {
      const [{ fact, location } = {}] = all;
      const path = location?.path ?? '';
      const above = mayShareLockfile(path) ? foldersAbove(path) : [];
      const isWithin = (names: ReadonlySet<string> | undefined) =>
        names !== undefined && all.map(nameOf).every((name) => names.has(name) || own.has(name));
      const isLocked =
        locked.has(keyOf(fact?.component.ecosystem, projectFolder(path))) ||
        above.some((folder) => isWithin(locked.get(keyOf(fact?.component.ecosystem, folder))));
      return isLocked ? [key] : [];
    }),
  );
  return found.filter(
    (one) => !isManifest(one) || !silenced.has(keyOf(one.fact.component.ecosystem, one.location.path)),
  );
}

function keyOf(ecosystem: string | undefined, place: string): string {
  return `${ecosystem} ${place}`;
}

function groupsOf<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** As its ecosystem compares names. */
function plainName({ name, purl }: Named, normalise: Roles['normalise']): string {
  return normalise.get(purl.slice('pkg:'.length, purl.indexOf('/')))?.(name) ?? name;
}

type Named = Pick<FactOf<'component'>['fact']['component'], 'name' | 'purl'>;

/** `a/b/` of `a/b/c`, empty for the root; vcpkg keeps what it installed two folders below the manifest. */
function projectFolder(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1).replace(/vcpkg_installed\/vcpkg\/$/, '');
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return Array.from({ length: parts.length + 1 }, (_, depth) =>
    parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join(''),
  );
}

/** Components of lockfiles that do not record it, with whether a manifest beside or below the lockfile names them. */
export function withDirect(
  found: readonly FactOf<'component'>[],
  manifests: readonly FactOf<'direct-names'>[],
  { withoutDirect, normalise }: Roles,
): readonly FactOf<'component'>[] {
  if (manifests.length === 0) return found;
  const known = new Map<string, Wanted | undefined>();
  const wantedFor = (path: string, ecosystem: string): Wanted | undefined => {
    const folder = projectFolder(path);
    const key = `${ecosystem} ${folder}`;
    if (!known.has(key)) known.set(key, wantedIn(folder, ecosystem, manifests));
    return known.get(key);
  };
  return found.map((each) => {
    const { component } = each.fact;
    if (component.direct !== undefined || !withoutDirect.has(each.analyzer)) return each;
    const wanted = wantedFor(each.location.path, component.ecosystem ?? '');
    if (wanted === undefined) return each;
    const direct = isWanted(component, wanted, normalise);
    // A dependency of the project is not optional because another package could do without it.
    const { scope, ...rest } = component;
    const mustBe =
      direct &&
      component.answers !== undefined &&
      scope === 'optional' &&
      !wanted.optional.has(component.name);
    const isTool = component.ecosystem === 'vcpkg' && wanted.development.has(component.name);
    const kept = isTool ? { scope: 'development' as const } : scope === undefined || mustBe ? {} : { scope };
    return { ...each, fact: { ...each.fact, component: { ...rest, ...kept, direct } } };
  });
}

interface Wanted {
  readonly names: ReadonlySet<string>;
  readonly requests: ReadonlySet<string>;
  readonly optional: ReadonlySet<string>;
  readonly development: ReadonlySet<string>;
}

function wantedIn(
  folder: string,
  ecosystem: string,
  manifests: readonly FactOf<'direct-names'>[],
): Wanted | undefined {
  const fitting = manifests.filter(
    ({ fact, location: { path } }) =>
      fact.ecosystem === ecosystem &&
      (mayShareLockfile(path) ? path.startsWith(folder) : projectFolder(path) === folder),
  );
  if (fitting.length === 0) return undefined;
  const all = (read: (fact: FactOf<'direct-names'>['fact']) => readonly string[]): ReadonlySet<string> =>
    new Set(fitting.flatMap(({ fact }) => read(fact)));
  return {
    names: all(({ names }) => names),
    requests: all(({ requests = [] }) => requests),
    optional: all(({ optional = [] }) => optional),
    development: all(({ development = [] }) => development),
  };
}

function isWanted(
  { name, purl, answers }: FactOf<'component'>['fact']['component'],
  { names, requests }: Wanted,
  normalise: Roles['normalise'],
): boolean {
  if (answers !== undefined && requests.size > 0) return answers.some((each) => requests.has(each));
  return names.has(plainName({ name, purl }, normalise));
}
