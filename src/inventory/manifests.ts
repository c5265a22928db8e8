import type { Ecosystem, FileRoles } from '../core/ecosystem.js';
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

/** Components that a manifest pins, unless a lockfile beside it or above says more. */
export function withoutLocked(
  found: readonly FactOf<'component'>[],
  { manifests, apart }: Roles,
): readonly FactOf<'component'>[] {
  const isManifest = ({ analyzer }: FactOf<'component'>) => manifests.has(analyzer);
  if (!found.some(isManifest)) return found;
  const locked = new Set(
    found
      .filter((one) => !isManifest(one) && !apart.has(one.analyzer))
      .map(({ fact, location }) => `${fact.component.ecosystem} ${projectFolder(location.path)}`),
  );
  return found.filter((one) => {
    if (!isManifest(one)) return true;
    const { ecosystem } = one.fact.component;
    return !foldersAbove(one.location.path).some((folder) => locked.has(`${ecosystem} ${folder}`));
  });
}

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
    ({ fact, location }) => fact.ecosystem === ecosystem && location.path.startsWith(folder),
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
  const type = purl.slice('pkg:'.length, purl.indexOf('/'));
  return names.has(normalise.get(type)?.(name) ?? name);
}
