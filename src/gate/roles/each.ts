import type { PlacedFact } from '../../core/analyzer.js';
import type { Component } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { isNonEmpty, type Location } from '../../core/location.js';
import { compareSeverity } from '../../core/severity.js';
import type { Roles } from './index.js';
import { placed } from './places.js';
import { kept } from './tree.js';

/**
 * Roles in a folder of several projects: each is judged as if it alone had been scanned, and what belongs to none as it is without them.
 *
 * @param projects their folders, each with its slash
 */
export function rolesOfEach(
  projects: readonly string[],
  facts: readonly PlacedFact[],
  rolesOf: (prefix: string, facts: readonly PlacedFact[]) => Roles,
): Roles {
  const prefixOf = nearestOf(projects);
  const factsOf = groupBy(facts, ({ location }) => prefixOf(location.path));
  const known = new Map<string, Roles>();
  const at = (prefix: string) => kept(known, prefix, () => rolesOf(prefix, factsOf.get(prefix) ?? []));
  const isOutside = (one: Component, path: string) =>
    one.foundAt
      .filter((place) => place.path === path)
      .every((place) => at(prefixOf(path)).isOutside({ ...one, foundAt: [place] }));
  return {
    judge: ({ findings, gaps }) => {
      const parts = findings.flatMap((finding, number) => partsOf(finding, number, prefixOf));
      const partsAt = groupBy(parts, ({ prefix }) => prefix);
      const gapsAt = groupBy(gaps, ({ location }) => prefixOfPlace(location, prefixOf));
      const judged: Finding[][] = findings.map(() => []);
      const ofGaps: Gap[] = [];
      for (const prefix of new Set([...partsAt.keys(), ...gapsAt.keys()])) {
        const own = partsAt.get(prefix) ?? [];
        const answer = at(prefix).judge({
          findings: own.map(({ finding }) => finding),
          gaps: gapsAt.get(prefix) ?? [],
        });
        for (const [index, finding] of answer.findings.entries())
          judged[own[index]?.number ?? 0]?.push(finding);
        ofGaps.push(...answer.gaps);
      }
      return {
        findings: findings.map((finding, number) => ({
          ...(judged[number] ?? []).reduce(weightier, judged[number]?.[0] ?? finding),
          locations: finding.locations,
        })),
        gaps: ofGaps,
      };
    },
    withPlaces: (inventory) => ({
      ...inventory,
      components: inventory.components.map((one) => ({ ...one, foundAt: placed(one, isOutside) })),
    }),
    isOutside: (one) => one.foundAt.every(({ path }) => isOutside(one, path)),
    isProduct: (path) => at(prefixOf(path)).isProduct(path),
    isShipped: (path) => at(prefixOf(path)).isShipped(path),
  };
}

interface Part {
  readonly prefix: string;
  readonly number: number;
  readonly finding: Finding;
}

/** One secret may lie in several projects; a flow is where it ends. */
function partsOf(finding: Finding, number: number, prefixOf: (path: string) => string): readonly Part[] {
  const { evidence, locations } = finding;
  const first = prefixOfPlace(locations[0], prefixOf);
  if (evidence.kind === 'dataflow') return [{ prefix: first, number, finding }];
  const groups = groupBy(locations, (place) => prefixOfPlace(place, prefixOf));
  return [...groups].flatMap(([prefix, own]) =>
    isNonEmpty(own) ? [{ prefix, number, finding: { ...finding, locations: own } }] : [],
  );
}

function prefixOfPlace(place: Location, prefixOf: (path: string) => string): string {
  return place.at === 'file' ? prefixOf(place.path) : '';
}

/** What breaks a policy first, then what weighs more. */
function weightier(one: Finding, other: Finding): Finding {
  const isOutside = (finding: Finding) => finding.isOutside === true;
  if (isOutside(one) !== isOutside(other)) return isOutside(one) ? other : one;
  return compareSeverity(other.severity, one.severity) > 0 ? other : one;
}

/** The project that a path lies in; empty where it lies in none. Projects lie beside each other, at most three folders deep. */
function nearestOf(projects: readonly string[]): (path: string) => string {
  const known = new Set(projects);
  return (path) => {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end + 1);
      if (known.has(folder)) return folder;
    }
    return '';
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) kept(groups, keyOf(item), () => []).push(item);
  return groups;
}
