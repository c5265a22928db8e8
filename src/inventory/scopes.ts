import type { Purl } from '../core/component.js';
import type { FactOf } from './placed.js';

/** Lockfiles that do not tell what is only for development: the manifests beside or below them do. */
const withoutScopes = /(^|\/)(yarn\.lock|Gemfile\.lock|gems\.locked)$/;

type Found = FactOf<'component'>;

/**
 * Components of such lockfiles with their scope: what only a development dependency leads to is for development. They stay
 * as they are where a manifest names no development dependency, or where it is not known what is direct.
 */
export function withScopes(
  found: readonly Found[],
  manifests: readonly FactOf<'direct-names'>[],
): readonly Found[] {
  const files = new Map<string, Found[]>();
  for (const each of found) {
    if (!withoutScopes.test(each.location.path)) continue;
    const list = files.get(each.location.path);
    if (list) list.push(each);
    else files.set(each.location.path, [each]);
  }
  const development = new Set<Found>();
  for (const [path, own] of files)
    for (const each of developmentIn(own, namesFor(path, manifests))) development.add(each);
  if (development.size === 0) return found;
  return found.map((each) =>
    development.has(each)
      ? { ...each, fact: { ...each.fact, component: { ...each.fact.component, scope: 'development' } } }
      : each,
  );
}

/** A name that one manifest asks for at run time is for run time. */
function namesFor(path: string, manifests: readonly FactOf<'direct-names'>[]): ReadonlySet<string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const below = manifests.filter(({ location }) => location.path.startsWith(folder));
  const runtime = new Set(
    below.flatMap(({ fact: { names, development = [] } }) =>
      names.filter((each) => !development.includes(each)),
    ),
  );
  return new Set(
    below.flatMap(({ fact: { development = [] } }) => development.filter((each) => !runtime.has(each))),
  );
}

function developmentIn(own: readonly Found[], names: ReadonlySet<string>): readonly Found[] {
  if (names.size === 0) return [];
  const roots = own.filter(({ fact }) => fact.component.direct === true);
  const [later, now] = [
    roots.filter(({ fact }) => names.has(fact.component.name)),
    roots.filter(({ fact }) => !names.has(fact.component.name)),
  ];
  const runtime = reachedFrom(now, own);
  const development = reachedFrom(later, own);
  return own.filter(
    ({ fact: { component } }) => development.has(component.purl) && !runtime.has(component.purl),
  );
}

function reachedFrom(roots: readonly Found[], own: readonly Found[]): ReadonlySet<Purl> {
  const byPurl = new Map(own.map(({ fact: { component } }) => [component.purl, component]));
  const seen = new Set(roots.map(({ fact: { component } }) => component.purl));
  // Grows while it is read; each purl enters once.
  for (const purl of seen) for (const next of byPurl.get(purl)?.dependsOn ?? []) seen.add(next);
  return seen;
}
