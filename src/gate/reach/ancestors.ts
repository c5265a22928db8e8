import type { Component, Purl } from '../../core/component.js';

/**
 * The direct dependencies from which a component is reached over `dependsOn`, itself included where it is one.
 * Undefined where the files do not tell: no direct dependency leads there, and it is not reported to be one.
 */
export function ancestorsOf(components: readonly Component[]): (purl: Purl) => readonly Purl[] | undefined {
  const above = new Map<Purl, Purl[]>();
  const direct = new Set<Purl>();
  for (const { purl, dependsOn, direct: isDirect } of components) {
    if (isDirect === true) direct.add(purl);
    for (const next of dependsOn) {
      const list = above.get(next);
      if (list) list.push(purl);
      else above.set(next, [purl]);
    }
  }
  return (purl) => {
    const seen = new Set<Purl>([purl]);
    // Grows while it is read; each purl enters once.
    for (const each of seen) for (const next of above.get(each) ?? []) seen.add(next);
    const found = [...seen].filter((each) => direct.has(each)).sort();
    return found.length === 0 ? undefined : found;
  };
}
