import type { Purl } from '../core/component.js';
import type { Roles } from './manifests.js';
import type { FactOf } from './placed.js';

type Found = FactOf<'component'>;
type Names = FactOf<'direct-names'>;
type Role = 'runtime' | 'optional' | 'development';

/** The strongest first. */
const roles = ['runtime', 'optional', 'development'] as const;

/**
 * Components of such lockfiles with their scope: what only a development dependency leads to is for development, what
 * only an optional one leads to is optional. They stay as they are where a manifest names neither, or where it is not
 * known what is direct.
 */
export function withScopes(
  found: readonly Found[],
  manifests: readonly Names[],
  { withoutScopes }: Pick<Roles, 'withoutScopes'>,
): readonly Found[] {
  const files = new Map<string, Found[]>();
  for (const each of found) {
    if (!withoutScopes.has(each.analyzer)) continue;
    const list = files.get(each.location.path);
    if (list) list.push(each);
    else files.set(each.location.path, [each]);
  }
  const weaker = new Map<Found, Role>();
  for (const [path, own] of files)
    for (const [each, role] of weakerIn(own, rolesFor(path, own[0], manifests))) weaker.set(each, role);
  if (weaker.size === 0) return found;
  return found.map((each) => {
    const scope = weaker.get(each);
    return scope === undefined
      ? each
      : { ...each, fact: { ...each.fact, component: { ...each.fact.component, scope } } };
  });
}

/** A name that one manifest asks for at run time is for run time. */
function rolesFor(
  path: string,
  first: Found | undefined,
  manifests: readonly Names[],
): ReadonlyMap<string, Role> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const ecosystem = first?.fact.component.ecosystem;
  const known = new Map<string, Role>();
  for (const { fact, location } of manifests) {
    if (fact.ecosystem !== ecosystem || !location.path.startsWith(folder)) continue;
    const development = new Set(fact.development);
    const optional = new Set(fact.optional);
    for (const name of fact.names) {
      const role = development.has(name) ? 'development' : optional.has(name) ? 'optional' : 'runtime';
      const before = known.get(name);
      if (before === undefined || roles.indexOf(role) < roles.indexOf(before)) known.set(name, role);
    }
  }
  return known;
}

function weakerIn(
  own: readonly Found[],
  known: ReadonlyMap<string, Role>,
): readonly (readonly [Found, Role])[] {
  if (![...known.values()].some((role) => role !== 'runtime')) return [];
  const direct = own.filter(({ fact }) => fact.component.direct === true);
  const reached = new Map<Role, ReadonlySet<Purl>>(
    roles.map((role) => [
      role,
      reachedFrom(
        direct.filter(({ fact }) => (known.get(fact.component.name) ?? 'runtime') === role),
        own,
      ),
    ]),
  );
  return own.flatMap((each) => {
    const role = roles.find((one) => reached.get(one)?.has(each.fact.component.purl));
    return role === undefined || role === 'runtime' ? [] : [[each, role] as const];
  });
}

function reachedFrom(roots: readonly Found[], own: readonly Found[]): ReadonlySet<Purl> {
  const byPurl = new Map(own.map(({ fact: { component } }) => [component.purl, component]));
  const seen = new Set(roots.map(({ fact: { component } }) => component.purl));
  // Grows while it is read; each purl enters once.
  for (const purl of seen) for (const next of byPurl.get(purl)?.dependsOn ?? []) seen.add(next);
  return seen;
}
