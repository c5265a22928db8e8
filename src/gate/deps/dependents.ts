import type { Component, Purl } from '../../core/component.js';

/** Components by what they depend on: who asks for a package. */
export function dependentsOf(components: readonly Component[]): ReadonlyMap<Purl, readonly Component[]> {
  const dependents = new Map<Purl, Component[]>();
  for (const component of components)
    for (const purl of component.dependsOn) {
      const known = dependents.get(purl);
      if (known) known.push(component);
      else dependents.set(purl, [component]);
    }
  return dependents;
}

/**
 * The direct dependencies from which a component, or one of several, is reached over `dependsOn`, itself included where it is one.
 * Undefined where the files do not say: no direct dependency leads there, and it is not reported to be one.
 */
export function ancestorsOf(
  components: readonly Component[],
): (of: Purl | readonly Purl[]) => readonly Purl[] | undefined {
  const above = dependentsOf(components);
  const direct = new Set(components.flatMap((each) => (each.direct === true ? [each.purl] : [])));
  return (of) => {
    const seen = new Set<Purl>([of].flat());
    // Grows while it is read; each purl enters once.
    for (const each of seen) for (const next of above.get(each) ?? []) seen.add(next.purl);
    const found = [...seen].filter((each) => direct.has(each)).sort();
    return found.length === 0 ? undefined : found;
  };
}
