import type { Inventory } from '../core/component.js';
import type { FileLocation } from '../core/location.js';
import { endOfLifeOf, osvEcosystemOf } from './distributions/index.js';
import type { FactOf } from './placed.js';

export type Place = FileLocation;
export type KnownDistribution = NonNullable<Inventory['distribution']>;

/**
 * os-release(5): `/etc/os-release` wins over `/usr/lib/os-release`. The older files speak where neither is
 * there, and give a release that os-release leaves out for the same distribution.
 */
export function chooseDistribution(facts: readonly FactOf<'distribution'>[]): KnownDistribution | undefined {
  const ranked = [...facts].sort((a, b) => rank(a.location.path) - rank(b.location.path));
  const [best, ...others] = ranked;
  if (best === undefined) return undefined;
  const { distribution } = best.fact;
  const sibling = others.find(
    ({ fact }) => fact.distribution.id === distribution.id && fact.distribution.versionId,
  );
  const versionId = distribution.versionId ?? sibling?.fact.distribution.versionId;
  const complete = { ...distribution, ...(versionId === undefined ? {} : { versionId }) };
  const ecosystem = osvEcosystemOf(complete);
  return {
    ...complete,
    ...(ecosystem === undefined ? {} : { ecosystem }),
    ...endOfLifeOf(complete),
    foundAt: best.location,
  };
}

const order = ['etc/os-release', 'usr/lib/os-release', 'etc/alpine-release', 'etc/debian_version'];

function rank(path: string): number {
  const index = order.indexOf(path);
  return index === -1 ? order.length : index;
}
