import type { Purl } from '../../../core/component.js';
import type { FactList, Sighting } from '../../facts/index.js';

export function addR(list: FactList, sighting: Sighting, isBioconductor: boolean): Purl | undefined {
  const type = isBioconductor ? 'bioconductor' : 'cran';
  const ecosystem = isBioconductor ? 'Bioconductor' : 'CRAN';
  return list.add({ type, name: sighting.name }, { ...sighting, ecosystem });
}
