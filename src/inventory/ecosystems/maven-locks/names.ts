import type { Purl } from '../../../core/component.js';
import type { FactList, Sighting } from '../../facts/index.js';

/** `group:artifact[:packaging[:classifier]]:version`, as Maven writes coordinates. */
export function addArtifact(
  list: FactList,
  coordinates: string,
  more: Partial<Pick<Sighting, 'scope' | 'line'>> = {},
): Purl | undefined {
  const parts = coordinates.split(':', 6);
  const [group = '', name = ''] = parts;
  const version = parts.length > 2 ? (parts.at(-1) ?? '') : '';
  // purl-spec, type maven: packagings other than jar, and classifiers, are qualifiers.
  const type = parts.length > 3 && parts[2] !== 'jar' ? parts[2] : undefined;
  const classifier = parts.length > 4 ? parts[3] : undefined;
  const qualifiers = { ...(type ? { type } : {}), ...(classifier ? { classifier } : {}) };
  return list.add(
    { type: 'maven', namespace: group, name, qualifiers },
    { name: `${group}:${name}`, version, ecosystem: 'Maven', ...more },
  );
}
