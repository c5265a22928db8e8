import type { Purl } from '../../../core/component.js';
import type { FactList, Sighting } from '../../facts/index.js';

export function addCrate(list: FactList, sighting: Sighting): Purl | undefined {
  return list.add({ type: 'cargo', name: sighting.name }, { ...sighting, ecosystem: 'crates.io' });
}
