import type { Purl } from '../../../core/component.js';
import { type FactList, purlOf, type Sighting } from '../../facts/index.js';

/** `@scope/name` to the parts of a purl. */
export function npmParts(name: string): {
  readonly type: 'npm';
  readonly namespace?: string;
  readonly name: string;
} {
  const slash = name.startsWith('@') ? name.indexOf('/') : -1;
  return slash === -1
    ? { type: 'npm', name }
    : { type: 'npm', namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}

export function npmPurl(name: string, version?: string): Purl | undefined {
  return purlOf({ ...npmParts(name), version });
}

export function addNpm(list: FactList, sighting: Sighting): Purl | undefined {
  return list.add(npmParts(sighting.name), { ...sighting, ecosystem: 'npm' });
}

/** `name@rest` at the last `@` that is not the scope's: `@a/b@1.0.0` is `@a/b` and `1.0.0`. */
export function splitAtVersion(text: string): readonly [name: string, rest: string] | undefined {
  const at = text.indexOf('@', 1);
  return at === -1 ? undefined : [text.slice(0, at), text.slice(at + 1)];
}

/** An alias, `npm:real@1.2.3`, as package managers write it where a version would stand. */
export function aliasOf(version: string): readonly [name: string, version: string] | undefined {
  return version.startsWith('npm:') ? splitAtVersion(version.slice(4)) : undefined;
}

/** Versions as the registry has them begin with a digit; addresses, paths and tags do not. */
export function isRegistryVersion(version: string): boolean {
  const first = version.charCodeAt(0);
  return first >= 48 && first <= 57 && !version.includes('/') && !version.includes(':');
}

/** The version in the name of a package's archive, as `npm pack` writes it: `https://example.org/rim-1.0.3.tgz`. */
export function versionOfArchive(name: string, address: string): string | undefined {
  const path = address.split(/[?#]/, 1)[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  const [bare] = [name.replace(/^@/, '').replace('/', '-'), name.slice(name.indexOf('/') + 1)].filter(
    (each) => file.startsWith(`${each}-`),
  );
  return bare === undefined
    ? undefined
    : /^-(\d{1,9}\.\d{1,9}\.\d{1,9}[\w.+-]{0,60})\.tgz$/.exec(file.slice(bare.length))?.[1];
}

/**
 * Where a package came from, unless it came from a registry: a registry's address ends in `/-/name-version.tgz`
 * whatever its host, or is not written at all.
 */
export function originOf(resolved: string | undefined): string | undefined {
  if (resolved === undefined || resolved === '' || resolved.length > 2_000) return undefined;
  const registry =
    resolved.startsWith('http') && (resolved.includes('/-/') || /\.tgz#[0-9a-f]{40}$/.test(resolved));
  return registry ? undefined : withoutCredentials(resolved);
}

/** User and password of an address are no one's business. */
function withoutCredentials(address: string): string {
  const scheme = address.indexOf('://');
  if (scheme === -1) return address;
  const slash = address.indexOf('/', scheme + 3);
  const host = address.slice(scheme + 3, slash === -1 ? address.length : slash);
  const at = host.lastIndexOf('@');
  return at === -1 || host.slice(0, at) === 'git'
    ? address
    : address.slice(0, scheme + 3) + host.slice(at + 1) + (slash === -1 ? '' : address.slice(slash));
}

/** For a package whose lockfile gives an address instead of a version. */
export function withoutVersion(name: string, from: string): string {
  const place = withoutCredentials(from).slice(0, 120);
  return `The package ${name.slice(0, 100)} comes from ${place}; its version is not in the file, so it cannot be matched.`;
}
