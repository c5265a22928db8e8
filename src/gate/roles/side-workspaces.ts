import type { PlacedFact } from '../../core/analyzer.js';
import type { Component, Purl } from '../../core/component.js';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';

export interface Workspaces {
  readonly components: readonly Component[];
  readonly facts: readonly PlacedFact[];
  readonly roleOf: (path: string) => Role;
}

const lockfiles = /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock)$/;

/**
 * Packages that only workspaces outside of product code lead to, with the role of one: a site of documentation, examples and suites share
 * the lockfile of the packages that are shipped. What the manifest of a product names stays, in every version, and all that it needs.
 */
export function sideWorkspaces({ components, facts, roleOf }: Workspaces): ReadonlyMap<string, Role> {
  const byLock = new Map<string, Component[]>();
  for (const one of components)
    for (const { path } of one.foundAt)
      if (lockfiles.test(nameOf(path))) byLock.set(path, [...(byLock.get(path) ?? []), one]);
  const manifests = facts.flatMap(({ fact, hidden, location: { path } }) =>
    fact.kind === 'direct-names' && fact.ecosystem === 'npm' && !hidden
      ? [{ path, names: fact.names, role: roleOf(path) }]
      : [],
  );
  const found = new Map<string, Role>();
  for (const [lock, own] of byLock) {
    if (roleOf(lock) !== 'product') continue;
    const members = manifests.filter(({ path }) => nearestLock(path, byLock) === lock);
    const side = members.find(({ role }) => sideRoles.includes(role));
    const ofProduct = members.filter(({ role }) => !sideRoles.includes(role));
    if (side === undefined || ofProduct.length === 0) continue;
    const shipped = leadsTo(
      ofProduct.flatMap(({ names }) => names),
      own,
    );
    const aside = leadsTo(
      members.filter(({ role }) => sideRoles.includes(role)).flatMap(({ names }) => names),
      own,
    );
    for (const purl of aside) if (!shipped.has(purl)) found.set(placeKey(purl, lock), side.role);
  }
  return found;
}

/** A package at a lockfile. */
export function placeKey(purl: Purl, path: string): string {
  return `${purl} ${path}`;
}

const sideRoles: readonly Role[] = ['documentation', 'example', 'test', 'fixture'];

function nearestLock(manifest: string, locks: ReadonlyMap<string, unknown>): string | undefined {
  return [...locks.keys()]
    .filter((lock) => manifest.startsWith(prefixOf(lock)))
    .sort((a, b) => prefixOf(b).length - prefixOf(a).length)[0];
}

/** The packages of those names, and what they need. */
function leadsTo(names: readonly string[], components: readonly Component[]): ReadonlySet<Purl> {
  const byPurl = new Map(components.map((one) => [one.purl, one]));
  const wanted = new Set(names);
  const queue = components.flatMap(({ name, purl }) => (wanted.has(name) ? [purl] : []));
  const reached = new Set(queue);
  // Grows while it is gone through.
  for (const purl of queue)
    for (const next of byPurl.get(purl)?.dependsOn ?? []) {
      if (reached.has(next) || !byPurl.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  return reached;
}
