import type { Component } from '../../core/component.js';
import { isNonEmpty, type NonEmpty } from '../../core/location.js';

/** What advisories speak of, with the installed components behind it. */
export interface Package {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** Of a source of rpm none of whose packages that are here shares its version: whether it has an epoch is not known. */
  readonly hasUnknownEpoch?: boolean;
  readonly components: NonEmpty<Component>;
}

/** Components that were built from one source are one package. In the order of the components. */
export function packagesOf(components: readonly Component[]): readonly Package[] {
  const groups = new Map<string, Component[]>();
  for (const component of components) {
    const { name, version } = sourceOf(component);
    const key = `${component.ecosystem}\n${name}\n${isRpm(component) ? withoutEpoch(version) : version}`;
    const group = groups.get(key);
    if (group) group.push(component);
    else groups.set(key, [component]);
  }
  return [...groups.values()].flatMap((group) => (isNonEmpty(group) ? [packageOf(group)] : []));
}

/**
 * The file of a source rpm has no epoch in its name. A package of it with the same version and release shares it (`perl-libs`
 * 4:5.32.1-481.el9 of perl-5.32.1-481.el9.src.rpm); one with a version of its own has an epoch of its own as well (`perl-Errno` 1.30-481.el9).
 */
function packageOf(components: NonEmpty<Component>): Package {
  const [first] = components;
  const { name, version } = sourceOf(first);
  const { ecosystem } = first;
  if (!isRpm(first)) return { ecosystem, name, version, components };
  const bare = withoutEpoch(version);
  const sharing = components.find((one) => withoutEpoch(one.version) === bare);
  return sharing === undefined
    ? { ecosystem, name, version: bare, hasUnknownEpoch: true, components }
    : { ecosystem, name, version: sharing.version, components };
}

function isRpm({ purl }: Component): boolean {
  return purl.startsWith('pkg:rpm/');
}

export function withoutEpoch(version: string): string {
  return version.replace(/^\d+:/, '');
}

/** Of kernels that Debian and Ubuntu sign: `linux-signed-amd64`, `linux-signed-6.1-arm64`, `linux-signed-aws`. */
const signedKernel = /^linux-signed((?:-[a-z0-9.]{1,20}){0,4})$/;
const kernelArchitecture = /-(?:amd64|arm64|armhf|i386)$/;

/** The source that advisories name. Signed kernels are those of `linux` with signatures, in its version. */
function sourceOf(component: Component): { readonly name: string; readonly version: string } {
  const source = component.source ?? component;
  const signed = component.purl.startsWith('pkg:deb/') ? signedKernel.exec(source.name) : null;
  if (signed === null) return source;
  return { name: `linux${signed[1]?.replace(kernelArchitecture, '') ?? ''}`, version: component.version };
}
