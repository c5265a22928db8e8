import type { AffectedPackage, VersionRange } from '../../../core/advisory.js';
import { releasesByCodename } from '../../../knowledge/releases.js';
import type { OsvAffected } from './schema.js';

/** Releases of rpm packages that were built in a module. */
const modularBuild = /\.module[_+]/;
const stream = /(?:^|[\s/])([a-z][\w.+-]{0,60}:[\w.-]{1,30})(?=$|[\s/,;])/gi;

/**
 * Which builds an entry is about, where the record says so: architectures and the module in qualifiers of its purl
 * (purl-spec, types rpm, deb, apk), and streams in the summary of an erratum (`Important: nodejs:16 security update`).
 */
export function buildsOf(
  { purl }: OsvAffected,
  summary: string,
  ranges: readonly VersionRange[],
): Pick<AffectedPackage, 'modules' | 'architectures'> {
  const qualifiers = qualifiersOf(purl);
  const architecture = qualifiers.get('arch');
  const modules = modulesOf(qualifiers.get('rpmmod') ?? undefined, summary, ranges);
  return {
    ...(modules.length > 0 && { modules }),
    ...(architecture && !isSource(architecture) && { architectures: [architecture] }),
  };
}

/** Entries about a source package are about all that is built from it. */
function isSource(architecture: string): boolean {
  return architecture === 'source' || architecture === 'src';
}

function modulesOf(
  label: string | undefined,
  summary: string,
  ranges: readonly VersionRange[],
): readonly string[] {
  if (label?.includes(':')) return [label.split(':', 2).join(':')];
  if (!ranges.some(({ fixed }) => fixed !== undefined && modularBuild.test(fixed))) return [];
  return streamsIn(summary);
}

/** `virt:rhel and virt-devel:rhel security update` names two. */
export function streamsIn(text: string): readonly string[] {
  return [...new Set([...text.slice(0, 400).matchAll(stream)].map(([, name]) => name ?? ''))];
}

/** The release, where it stands in the purl alone: `Debian` with `?distro=bookworm`. */
export function ecosystemOf({ ecosystem, purl }: OsvAffected): string {
  if (ecosystem.includes(':') || purl === undefined) return ecosystem;
  const distro = qualifiersOf(purl).get('distro') ?? '';
  const codename = distro.slice(distro.lastIndexOf('-') + 1);
  const release = releasesByCodename.get(ecosystem.toLowerCase())?.get(codename);
  return release === undefined ? ecosystem : `${ecosystem}:${release}`;
}

function qualifiersOf(purl: string | undefined): URLSearchParams {
  const query = purl?.slice(0, 1000).split('#', 1)[0]?.split('?', 2)[1] ?? '';
  // `+` is a plus in a purl, not a space.
  return new URLSearchParams(query.replaceAll('+', '%2B'));
}
