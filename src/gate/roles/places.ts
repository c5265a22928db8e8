import type { Component } from '../../core/component.js';
import { isNonEmpty } from '../../core/location.js';

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
