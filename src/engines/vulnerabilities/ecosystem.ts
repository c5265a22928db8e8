import type { VersionScheme } from '../../core/version.js';

/**
 * The names under which a store may hold advisories for an ecosystem, the most precise first. A record under the bare
 * name of a distribution speaks of all its releases, because it says so.
 */
export function lookupNames(ecosystem: string): readonly string[] {
  const rolling = debianRolling.exec(ecosystem);
  if (rolling) return ['Debian:sid', 'Debian:unstable', 'Debian'];
  const family = familyOf(ecosystem);
  if (family === ecosystem) return [ecosystem];
  return [
    ...new Set([ecosystem, ...shorter(ecosystem), ...rebuilds(ecosystem), ...expanded(ecosystem), family]),
  ];
}

/** `Debian` of `Debian:13`. */
export function familyOf(ecosystem: string): string {
  const colon = ecosystem.indexOf(':');
  return colon < 0 ? ecosystem : ecosystem.slice(0, colon);
}

export function schemeFor(ecosystem: string, schemes: readonly VersionScheme[]): VersionScheme | undefined {
  const family = debianRolling.test(ecosystem) ? 'Debian' : familyOf(ecosystem);
  return schemes.find(({ ecosystems }) => ecosystems.includes(family));
}

const schemesOfSystems = new Set(['deb', 'rpm', 'apk']);

/** Packages of operating systems, whose distributions write the advisories. */
export function isOfSystem({ id }: VersionScheme): boolean {
  return schemesOfSystems.has(id);
}

// Images of unstable carry no VERSION_ID, and call themselves after what comes next: `trixie/sid`.
const debianRolling = /^debian(?::(?:sid|unstable|[a-z]{1,20}\/sid))?$/;

/** CentOS Linux is Red Hat's sources built again, under the same versions; no one publishes advisories for it. */
function rebuilds(ecosystem: string): readonly string[] {
  const release = /^CentOS:(\d{1,2})/.exec(ecosystem)?.[1];
  return release === undefined ? [] : [`Red Hat:${release}`];
}

/**
 * Ubuntu Pro's expanded maintenance has fixes that the release does not get (https://ubuntu.com/security/esm). Where nothing else is
 * said of a flaw, its word counts for systems without it as well: they have the flaw.
 */
function expanded(ecosystem: string): readonly string[] {
  const release = ubuntuRelease.exec(ecosystem)?.[1];
  return release === undefined ? [] : [`Ubuntu:Pro:${release}`];
}

const ubuntuRelease = /^Ubuntu:(\d\d\.\d\d)$/;
/** `3.4.0-1ubuntu0.1~esm1`, `237-3ubuntu10.57+esm2` */
const expandedBuild = /[+~]esm\d/;

const extendedLines = ['rhel_eus', 'rhel_aus', 'rhel_tus', 'rhel_e4s'];

/**
 * Red Hat keeps point releases alive beside the newest (EUS, AUS, TUS, E4S), with fixes of their own versions. Only a build
 * says that it comes from one: `1.1.1k-12.el8_6.3`. What that line has fixed is fixed, whatever the newest names. So with builds of
 * Ubuntu's expanded maintenance.
 */
export function supportedLines(ecosystem: string, version: string): readonly string[] {
  if (expandedBuild.test(version)) return expanded(ecosystem);
  const release = /^Red Hat:(\d{1,2})$/.exec(ecosystem)?.[1];
  const [, major, minor] = /[.+]el(\d{1,2})[_.](\d{1,2})(?:[._+]|$)/.exec(version) ?? [];
  if (release === undefined || major !== release) return [];
  return extendedLines.map((line) => `Red Hat:${line}:${major}.${minor}`);
}

/** Point releases share the advisories of their release: `Alpine:v3.20.3` those of `Alpine:v3.20`. */
function shorter(ecosystem: string): readonly string[] {
  const match = /^(.{1,60}:v?\d{1,4})(\.\d{1,4})?(?:\.\d{1,4})?$/.exec(ecosystem);
  if (match === null) return [];
  const [, major = '', minor = ''] = match;
  // Only distributions that count releases by one number go by the first alone.
  return byMajor.has(familyOf(ecosystem)) ? [major] : [major + minor];
}

const byMajor = new Set([
  'Debian',
  'AlmaLinux',
  'Rocky Linux',
  'Red Hat',
  'Oracle Linux',
  'CentOS',
  'Fedora',
]);
