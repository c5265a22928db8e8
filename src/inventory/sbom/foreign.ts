import type { Component, Distribution } from '../../core/component.js';
import { type PurlParts, parsePurl } from '../../formats/purl/index.js';
import { osvEcosystemOf } from '../distributions/index.js';
import type { Entry, Properties } from './bill.js';

/** What a bill by another tool says between the lines: https://github.com/package-url/purl-spec, "purl types". */
const ecosystems = new Map([
  ['npm', 'npm'],
  ['pypi', 'PyPI'],
  ['maven', 'Maven'],
  ['golang', 'Go'],
  ['gem', 'RubyGems'],
  ['nuget', 'NuGet'],
  ['cargo', 'crates.io'],
  ['composer', 'Packagist'],
  ['hex', 'Hex'],
  ['pub', 'Pub'],
  ['hackage', 'Hackage'],
  ['cran', 'CRAN'],
  ['swift', 'SwiftURL'],
  ['conan', 'ConanCenter'],
]);

/** Types whose packages belong to a distribution. */
const osTypes = new Set(['deb', 'apk', 'rpm']);

export function isOsPurl(parts: PurlParts): boolean {
  return osTypes.has(parts.type);
}

/** The purl in its parts, or nothing where it is none. */
export function partsOf(purl: string): PurlParts | undefined {
  try {
    return parsePurl(purl);
  } catch {
    // The caller reports a purl that cannot be read.
    return undefined;
  }
}

/** OSV's name; of an OS package with the release of its `distro` qualifier, else of the bill's operating system. */
export function ecosystemOf(parts: PurlParts, distribution: Distribution | undefined): string {
  if (!isOsPurl(parts)) return ecosystems.get(parts.type) ?? parts.type;
  const own = distributionOfQualifier(parts.qualifiers?.distro, parts.namespace);
  return (
    (own && osvEcosystemOf(own)) ??
    (distribution && osvEcosystemOf(distribution)) ??
    distribution?.id ??
    parts.namespace ??
    parts.type
  );
}

/** The name that advisories use: `g:a` for Maven, with the namespace before a slash elsewhere. */
export function nameOf(parts: PurlParts): string {
  if (parts.namespace === undefined || isOsPurl(parts)) return parts.name;
  return `${parts.namespace}${parts.type === 'maven' ? ':' : '/'}${parts.name}`;
}

/** `debian-13`, `alpine-3.20.3`, `opensuse-leap-15.6`; a bare release or codename takes its id from the namespace. */
export function distributionOfQualifier(
  qualifier: string | undefined,
  namespace: string | undefined,
): Distribution | undefined {
  if (!qualifier || qualifier.length > 128) return undefined;
  const dash = qualifier.lastIndexOf('-');
  const id = (dash > 0 ? qualifier.slice(0, dash) : namespace)?.toLowerCase();
  const release = qualifier.slice(dash + 1);
  if (!id || release === '') return undefined;
  const words = /^\d/.test(release) ? { versionId: release } : { codename: release };
  return { id: id === 'redhat' ? 'rhel' : id, ...words, name: qualifier, like: [] };
}

/**
 * The source package: purl's `upstream` (Syft), Trivy's and Syft's properties, or SPDX's source information. Where a
 * bill says nothing, an OS package is its own source.
 */
export function sourceOf(entry: Entry, parts: PurlParts, version: string): Component['source'] {
  if (!isOsPurl(parts)) return undefined;
  const upstream = parts.qualifiers?.upstream?.split(',', 1)[0];
  return (
    trivySource(entry.properties) ??
    namedSource(
      first(entry.properties, 'syft:metadata:source'),
      version,
      first(entry.properties, 'syft:metadata:sourceVersion'),
    ) ??
    namedSource(first(entry.properties, 'syft:metadata:originPackage'), version) ??
    namedSource(beforeAt(upstream), version, afterAt(upstream, version)) ??
    namedSource(entry.builtFrom?.split(' ')[0], version, entry.builtFrom?.split(' ')[1]) ?? {
      name: parts.name,
      version,
    }
  );
}

function trivySource(properties: Properties): Component['source'] {
  const value = (name: string) => first(properties, `aquasecurity:trivy:${name}`);
  const version = value('SrcVersion');
  const name = value('SrcName');
  if (name === undefined || version === undefined) return undefined;
  const epoch = value('SrcEpoch');
  const release = value('SrcRelease');
  const prefix = epoch === undefined || epoch === '0' ? '' : `${epoch}:`;
  return { name, version: `${prefix}${version}${release === undefined ? '' : `-${release}`}` };
}

function namedSource(name: string | undefined, version: string, own?: string): Component['source'] {
  return name ? { name, version: own || version } : undefined;
}

/** Source packages of rpm name the file: `glibc-2.34-60.el9.src.rpm`. */
function beforeAt(upstream: string | undefined): string | undefined {
  const name = upstream?.split('@', 1)[0];
  return (name && rpmFile.exec(name)?.[1]) ?? name;
}

const rpmFile = /^(.{1,256})-([^-]{1,128}-[^-]{1,128})\.src\.rpm$/;

/** An epoch stands before both versions alike. */
function afterAt(upstream: string | undefined, version = ''): string | undefined {
  const own = upstream && rpmFile.exec(upstream)?.[2];
  if (own) return `${/^\d{1,9}:/.exec(version)?.[0] ?? ''}${own}`;
  return upstream?.split('@', 2)[1];
}

/** The modularity label, as Syft and Trivy keep it. */
export function moduleOf(properties: Properties, parts: PurlParts): string | undefined {
  return (
    parts.qualifiers?.rpmmod ??
    first(properties, 'syft:metadata:modularityLabel') ??
    first(properties, 'aquasecurity:trivy:Modularitylabel')
  );
}

/** Paths that Syft and Trivy keep; without a leading slash, as ours. */
export function pathsOf(properties: Properties): readonly string[] {
  const paths: string[] = [];
  for (const [name, values] of properties) {
    if (name === 'aquasecurity:trivy:FilePath' || /^syft:location:\d{1,6}:path$/.test(name))
      paths.push(...values);
  }
  return paths.map((path) => path.replace(/^\/+/, '')).filter((path) => path !== '');
}

export function first(properties: Properties, name: string): string | undefined {
  return properties.get(name)?.[0] || undefined;
}
