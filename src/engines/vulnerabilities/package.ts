import type { Component } from '../../core/component.js';
import { isNonEmpty, type NonEmpty } from '../../core/location.js';

/** What advisories speak of, with the installed components behind it. */
export interface Package {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly components: NonEmpty<Component>;
}

/** Components that were built from one source are one package. In the order of the components. */
export function packagesOf(components: readonly Component[]): readonly Package[] {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const { name, version } = component.source ?? component;
    const key = `${component.ecosystem}\n${name}\n${version}`;
    const group = groups.get(key);
    if (group) group.push(component);
    else groups.set(key, [component]);
  }
  return [...groups.values()].flatMap((group) => {
    if (!isNonEmpty(group)) return [];
    const { ecosystem, source, name, version } = group[0];
    return [
      { ecosystem, name: source?.name ?? name, version: source?.version ?? version, components: group },
    ];
  });
}
