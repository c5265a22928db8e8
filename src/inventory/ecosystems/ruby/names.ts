import type { Purl } from '../../../core/component.js';
import { type FactList, purlOf, type Sighting } from '../../facts/index.js';

export function addGem(list: FactList, sighting: Sighting): Purl | undefined {
  return list.add({ type: 'gem', name: sighting.name }, { ...sighting, ecosystem: 'RubyGems' });
}

export function gemPurl(name: string): Purl | undefined {
  return purlOf({ type: 'gem', name });
}

/** `1.15.4-x86_64-linux` is version `1.15.4` for a platform; versions themselves have no hyphen. */
export function withoutPlatform(version: string): string {
  const hyphen = version.indexOf('-');
  return hyphen === -1 ? version : version.slice(0, hyphen);
}
