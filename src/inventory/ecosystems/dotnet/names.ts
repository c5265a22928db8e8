import type { Purl } from '../../../core/component.js';
import { type FactList, purlOf, type Sighting } from '../../facts/index.js';

/** Case does not matter in NuGet's ids: https://learn.microsoft.com/nuget/reference/nuspec#id */
export function normaliseName(name: string): string {
  return name.toLowerCase();
}

export function addNuget(list: FactList, sighting: Sighting): Purl | undefined {
  return list.add({ type: 'nuget', name: sighting.name }, { ...sighting, ecosystem: 'NuGet' });
}

export function nugetPurl(name: string, version: string): Purl | undefined {
  return purlOf({ type: 'nuget', name, version });
}

/** `Name/1.0.0`, as the build's own files write it. */
export function splitKey(key: string): readonly [name: string, version: string] {
  const slash = key.lastIndexOf('/');
  return slash === -1 ? [key, ''] : [key.slice(0, slash), key.slice(slash + 1)];
}

/**
 * The version that a written range resolves to where it can be determined: `1.2.3` (a minimum, and NuGet takes the lowest),
 * `[1.2.3]`. Floating versions (`1.*`), open ranges and properties cannot.
 */
export function exactVersion(written: string): string | undefined {
  const text = written.trim();
  const exact = /^\[\s{0,4}([0-9][^,\s\]]{0,100})\s{0,4}\]$/.exec(text)?.[1];
  if (exact !== undefined) return exact;
  return /^[0-9][0-9A-Za-z.+-]{0,100}$/.test(text) ? text : undefined;
}
