import type { Purl } from '../../../core/component.js';
import { withoutVersion } from '../../edges.js';
import { type FactList, purlOf, type Sighting } from '../../facts/index.js';

export function addR(list: FactList, sighting: Sighting, isBioconductor: boolean): Purl | undefined {
  const type = isBioconductor ? 'bioconductor' : 'cran';
  const ecosystem = isBioconductor ? 'Bioconductor' : 'CRAN';
  return list.add({ type, name: sighting.name }, { ...sighting, ecosystem });
}

const mostNames = 500;

/** `R (>= 3.5), drum (>= 1.0)`: each of them from whichever repository it came; R itself is none. */
export function packagesNamed(text: string): readonly Purl[] {
  return (
    text
      .split(',', mostNames)
      .flatMap((each) => /^\s{0,20}([A-Za-z][\w.]{0,100})/.exec(each)?.[1] ?? [])
      .filter((name) => name !== 'R')
      .flatMap((name) =>
        ['cran', 'bioconductor'].flatMap((type) => purlOf({ type, name, version: '0' }) ?? []),
      )
      // The purl library asks for a version of CRAN's packages; here it is the name that is meant.
      .map((purl) => withoutVersion(purl) as Purl)
  );
}
