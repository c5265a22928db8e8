import type { Purl } from '../../../core/component.js';
import type { FactList, Sighting } from '../../facts/index.js';

export function addHex(list: FactList, sighting: Sighting): Purl | undefined {
  return list.add({ type: 'hex', name: sighting.name }, { ...sighting, ecosystem: 'Hex' });
}

/** A package of an organisation's own repository, `hexpm:acme` (purl-spec, type hex). */
export function addPrivateHex(
  list: FactList,
  repository: string | undefined,
  sighting: Sighting,
): Purl | undefined {
  const owner = /^hexpm:([\w-]{1,100})$/.exec(repository ?? '')?.[1];
  return owner === undefined
    ? addHex(list, sighting)
    : list.add({ type: 'hex', namespace: owner, name: sighting.name }, { ...sighting, ecosystem: 'Hex' });
}
