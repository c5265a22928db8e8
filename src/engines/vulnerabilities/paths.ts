import type { Component, Purl } from '../../core/component.js';

/**
 * How packages came in: the shortest way over `dependsOn` from a direct dependency, both ends included. A direct
 * dependency is its own way. `undefined` where no way is known.
 */
export function dependencyPaths(
  components: readonly Component[],
): (purl: Purl) => readonly Purl[] | undefined {
  let cameFrom: ReadonlyMap<Purl, Purl | undefined> | undefined;
  return (purl) => {
    cameFrom ??= walkFromDirect(components);
    if (!cameFrom.has(purl)) return undefined;
    const path: Purl[] = [];
    for (let at: Purl | undefined = purl; at !== undefined; at = cameFrom.get(at)) path.push(at);
    return path.reverse();
  };
}

/** Breadth first from all direct dependencies at once: each component with the one before it. */
function walkFromDirect(components: readonly Component[]): ReadonlyMap<Purl, Purl | undefined> {
  const byPurl = new Map(components.map((component) => [component.purl, component]));
  const cameFrom = new Map<Purl, Purl | undefined>();
  const queue: Purl[] = [];
  for (const { purl, direct } of components) {
    if (direct !== true) continue;
    cameFrom.set(purl, undefined);
    queue.push(purl);
  }
  // Grows while it is read; each purl enters once.
  for (const purl of queue) {
    for (const next of byPurl.get(purl)?.dependsOn ?? []) {
      if (cameFrom.has(next) || !byPurl.has(next)) continue;
      cameFrom.set(next, purl);
      queue.push(next);
    }
  }
  return cameFrom;
}
