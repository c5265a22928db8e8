import type { Component } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import { isNonEmpty, type NonEmpty } from '../../core/location.js';
import type { Role } from '../../core/role.js';

/** The places of a package, those outside product code marked and behind the others. */
export function placed(
  component: Component,
  isOutside: (component: Component, path: string) => boolean,
): Component['foundAt'] {
  const { foundAt } = component;
  const marked = foundAt.map((place) =>
    isOutside(component, place.path) ? { ...place, isOutside: true as const } : place,
  );
  const sorted = marked.sort((a, b) => Number('isOutside' in a) - Number('isOutside' in b));
  return isNonEmpty(sorted) ? sorted : foundAt;
}

/** The answers, where each place has one: one place whose use is unknown is enough. */
export function shared<T>(answers: readonly (T | undefined)[]): NonEmpty<T> | undefined {
  const known = answers.filter((each) => each !== undefined);
  return known.length === answers.length && isNonEmpty(known) ? known : undefined;
}

export const mostPlaces = 40;

export function filesOf({ locations }: Finding): readonly string[] {
  const paths = locations.slice(0, mostPlaces).flatMap((place) => (place.at === 'file' ? [place.path] : []));
  return [...new Set(paths)];
}

/** A secret in product code and in a copy elsewhere is shown where it is product: `.pc/` of quilt sorts before `src/`. */
export function productFirst(finding: Finding, roleOf: (path: string) => Role): Finding {
  const { evidence, locations } = finding;
  if (evidence.kind !== 'secret' || locations.length === 1) return finding;
  const at = locations.findIndex((place) => place.at === 'file' && roleOf(place.path) === 'product');
  const [own] = at > 0 ? locations.slice(at, at + 1) : [];
  return own === undefined
    ? finding
    : { ...finding, locations: [own, ...locations.slice(0, at), ...locations.slice(at + 1)] };
}
