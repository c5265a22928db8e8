import type { Analyzer } from '../../core/analyzer.js';
import type { Distribution } from '../../core/component.js';
import { type EndOfLife, endOfLifeOfRelease } from '../../knowledge/end-of-life.js';
import { releasesByCodename } from '../../knowledge/releases.js';
import { alpineRelease, debianVersion, osRelease } from './os-release.js';

export type { EndOfLife } from '../../knowledge/end-of-life.js';

/** What shows the distribution, in no particular order; `chooseDistribution` of the inventory weighs them. */
export const distributionAnalyzers: readonly Analyzer[] = [osRelease, debianVersion, alpineRelease];

/** The days after which updates end. Nothing for distributions that roll, or that we do not know. */
export function endOfLifeOf(distribution: Distribution): EndOfLife | undefined {
  const release = releaseOf(distribution);
  return release === undefined ? undefined : endOfLifeOfRelease(lifeId(distribution), release);
}

/**
 * OSV's name with the release (https://ossf.github.io/osv-schema/#defined-ecosystems). Where OSV has no such
 * ecosystem, or the release is not known, the answer is `undefined`.
 */
export function osvEcosystemOf(distribution: Distribution): string | undefined {
  const { id, versionId } = distribution;
  const release = releaseOf(distribution);
  const prefix = rolling.get(id) ?? released.get(id);
  if (prefix === undefined || rolling.has(id)) return prefix;
  if (id === 'alpine' && isAlpineEdge(versionId)) return 'Alpine:edge';
  if (prefix === suseServer) return release && `${prefix}${release.replace('.', ' SP')}`;
  return release && `${prefix}${release}`;
}

/** How the distribution keeps its packages: the purl type of its components. */
export function packageTypeOf(distribution: Distribution): string | undefined {
  for (const id of [distribution.id, ...distribution.like]) {
    const type = packageTypes.get(id);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** The namespace of the distribution's purls (purl-spec, types deb, apk and rpm). */
export function purlNamespaceOf(distribution: Distribution): string {
  return distribution.id === 'rhel' ? 'redhat' : distribution.id;
}

/** The `distro` qualifier: `debian-13`, `alpine-3.20.3`; a codename where there is no number. */
export function distroQualifierOf(distribution: Distribution): string {
  const release = distribution.versionId ?? distribution.codename;
  return release === undefined ? distribution.id : `${distribution.id}-${release}`;
}

const rolling = new Map([
  ['wolfi', 'Wolfi'],
  ['chainguard', 'Chainguard'],
  ['minimos', 'MinimOS'],
  ['echo', 'Echo'],
  ['opensuse-tumbleweed', 'openSUSE:Tumbleweed'],
]);

const suseServer = 'SUSE:Linux Enterprise Server ';

const released = new Map<string, string>([
  ['debian', 'Debian:'],
  ['raspbian', 'Debian:'],
  ['ubuntu', 'Ubuntu:'],
  ['alpine', 'Alpine:v'],
  ['rhel', 'Red Hat:'],
  ['almalinux', 'AlmaLinux:'],
  ['rocky', 'Rocky Linux:'],
  ['ol', 'Oracle Linux:'],
  ['amzn', 'Amazon Linux:'],
  ['centos', 'CentOS:'],
  ['fedora', 'Fedora:'],
  ['opensuse-leap', 'openSUSE:Leap '],
  // Desktop and HPC have the packages of the server's modules, under the same advisories.
  ...['sles', 'sled', 'sle_hpc'].map((id) => [id, suseServer] as const),
  ['photon', 'Photon OS:'],
  ['azurelinux', 'Azure Linux:'],
  ['mariner', 'Azure Linux:'],
  ['sle-micro', 'SUSE:Linux Enterprise Micro '],
  ['sl-micro', 'SUSE:Linux Micro '],
  ['mageia', 'Mageia:'],
  ['openeuler', 'openEuler:'],
]);

const packageTypes = new Map([
  ...['debian', 'ubuntu', 'raspbian', 'echo'].map((id) => [id, 'deb'] as const),
  ...['alpine', 'wolfi', 'chainguard', 'minimos', 'postmarketos'].map((id) => [id, 'apk'] as const),
  ...[
    'rhel',
    'fedora',
    'centos',
    'almalinux',
    'rocky',
    'ol',
    'amzn',
    'sles',
    'sled',
    'sle_hpc',
    'suse',
    'opensuse',
  ].map((id) => [id, 'rpm'] as const),
  ...[
    'opensuse-leap',
    'opensuse-tumbleweed',
    'photon',
    'azurelinux',
    'mariner',
    'mageia',
    'openeuler',
    'sle-micro',
    'sl-micro',
  ].map((id) => [id, 'rpm'] as const),
  ['arch', 'alpm'] as const,
  ...['openwrt', 'poky'].map((id) => [id, 'opkg'] as const),
  ['gentoo', 'ebuild'] as const,
  ['nixos', 'nix'] as const,
  ['void', 'xbps'] as const,
  ['solus', 'eopkg'] as const,
  ['cos', 'cos'] as const,
  ['bottlerocket', 'bottlerocket'] as const,
  ['slackware', 'slackware'] as const,
]);

/** The part of the version that advisories and support go by: `9` of `9.3`, `3.20` of `3.20.3`, `24.04`. */
function releaseOf(distribution: Distribution): string | undefined {
  const { id, codename } = distribution;
  const version = distribution.versionId?.match(/^[\w.-]{1,64}$/)?.[0];
  if (version === undefined) return codename && releasesByCodename.get(id)?.get(codename);
  return byMajor.has(id) ? version.split('.')[0] : byMajorAndMinor.has(id) ? firstTwo(version) : version;
}

const byMajor = new Set([
  'debian',
  'raspbian',
  'rhel',
  'centos',
  'almalinux',
  'rocky',
  'ol',
  'fedora',
  'mageia',
]);
const byMajorAndMinor = new Set([
  'alpine',
  'ubuntu',
  'azurelinux',
  'mariner',
  'photon',
  'opensuse-leap',
  'sles',
  'sled',
  'sle_hpc',
  'sle-micro',
  'sl-micro',
]);

function firstTwo(version: string): string {
  return version.split(/[._]/, 2).join('.');
}

function isAlpineEdge(versionId: string | undefined): boolean {
  return versionId !== undefined && (versionId === 'edge' || versionId.includes('_alpha'));
}

/** CentOS Linux 8 and CentOS Stream 8 share an id and a number, and died in different years. */
function lifeId(distribution: Distribution): string {
  return distribution.id === 'centos' && distribution.name.includes('Stream')
    ? 'centos-stream'
    : distribution.id;
}
