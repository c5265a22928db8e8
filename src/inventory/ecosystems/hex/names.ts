import type { Purl } from '../../../core/component.js';
import type { FactList, Sighting } from '../../facts/index.js';

export function addHex(list: FactList, sighting: Sighting): Purl | undefined {
  return list.add({ type: 'hex', name: sighting.name }, { ...sighting, ecosystem: 'Hex' });
}
