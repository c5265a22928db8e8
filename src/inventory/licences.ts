import type { Purl } from '../core/component.js';
import { withoutVersion } from './edges.js';
import type { FactOf } from './placed.js';

type Group = readonly FactOf<'component'>[];

/**
 * Licences of a component: those in its own files, else those that another file gives for its name, else those
 * of its sisters from the same source, since the documentation of a Debian package may be a link into a sister's.
 */
export function licencesOf(
  facts: readonly FactOf<'licence'>[],
  groups: ReadonlyMap<Purl, Group>,
): (group: Group) => readonly string[] {
  const byName = new Map<string, readonly string[]>(facts.map(({ fact }) => [fact.package, fact.licenses]));
  const bySource = new Map<string, readonly string[]>();
  const own = (group: Group) => ownLicences(group) ?? byName.get(nameOf(group)) ?? [];
  if (facts.length > 0) {
    // Sorted names, so that the same sister speaks in every run.
    for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const source = sourceOf(group);
      const licenses = own(group);
      if (source !== undefined && licenses.length > 0 && !bySource.has(source))
        bySource.set(source, licenses);
    }
  }
  return (group) => {
    const licenses = own(group);
    return licenses.length > 0 ? licenses : (bySource.get(sourceOf(group) ?? '') ?? []);
  };
}

function ownLicences(group: Group): readonly string[] | undefined {
  const licenses = new Set(group.flatMap(({ fact }) => fact.component.licenses ?? []));
  return licenses.size === 0 ? undefined : [...licenses].sort();
}

function nameOf(group: Group): string {
  const [first] = group;
  return first === undefined ? '' : withoutVersion(first.fact.component.purl);
}

function sourceOf(group: Group): string | undefined {
  const source = group[0]?.fact.component.source;
  return source === undefined ? undefined : `${source.name}@${source.version}`;
}
