import type { FactList, Sighting } from '../../facts/index.js';

/** `group:artifact[:packaging[:classifier]]:version`, as Maven writes coordinates. */
export function addArtifact(list: FactList, coordinates: string, scope?: Sighting['scope']): void {
  const parts = coordinates.split(':', 6);
  const [group = '', name = ''] = parts;
  const version = parts.length > 2 ? (parts.at(-1) ?? '') : '';
  list.add(
    { type: 'maven', namespace: group, name },
    { name: `${group}:${name}`, version, ecosystem: 'Maven', scope },
  );
}
