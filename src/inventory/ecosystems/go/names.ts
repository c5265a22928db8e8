import type { Purl } from '../../../core/component.js';
import type { FactList, Sighting } from '../../facts/index.js';

/** Semantic versions in full, pseudo-versions and `+incompatible` among them (https://go.dev/ref/mod#versions). */
const moduleVersion = /^v?\d{1,9}\.\d{1,9}\.\d{1,20}(?:-[0-9A-Za-z.-]{1,200})?(?:\+[0-9A-Za-z.-]{1,200})?$/;

/**
 * A module. Its version keeps the `v` that Go writes; advisories leave it out, and the order of versions takes both.
 * The standard library is the module `stdlib` with a version without `v`, as in Go's vulnerability database.
 */
export function addModule(list: FactList, sighting: Sighting): Purl | undefined {
  if (!moduleVersion.test(sighting.version)) {
    list.refuse(sighting.name, sighting.line);
    return undefined;
  }
  return list.add(moduleParts(sighting.name), { ...sighting, ecosystem: 'Go' });
}

export function moduleParts(name: string): { type: string; namespace?: string; name: string } {
  const slash = name.lastIndexOf('/');
  return slash === -1
    ? { type: 'golang', name }
    : { type: 'golang', namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}

/**
 * A toolchain's name as a version: `go1.22.3` is `1.22.3`, `go1.21rc2` is `1.21.0-rc.2` (https://go.dev/doc/toolchain).
 * What follows a space or a hyphen (experiments, a distributor's build) does not change it.
 * @returns nothing for development builds, which have no version.
 */
export function releaseOf(toolchain: string): string | undefined {
  const match = /^(?:go)?(\d{1,3})\.(\d{1,4})(?:\.(\d{1,5}))?(?:(rc|beta)(\d{1,3}))?(?:$|[\s+-])/.exec(
    toolchain.trim(),
  );
  if (match === null) return undefined;
  const [, major, minor, patch = '0', stage, number] = match;
  return `${major}.${minor}.${patch}${stage === undefined ? '' : `-${stage}.${number}`}`;
}
