import type { AffectedPackage } from '../../core/advisory.js';
import type { VersionScheme } from '../../core/version.js';
import { isOfSystem } from './ecosystem.js';
import { holds } from './match.js';
import { inVariant } from './variant.js';

/**
 * The smallest version above the installed one that a source names as fixed and that none of the entries holds.
 * `undefined` where no one names one, or where the order cannot say what is above.
 */
export function smallestFix(
  version: string,
  entries: readonly AffectedPackage[],
  scheme: VersionScheme | undefined,
): string | undefined {
  if (!scheme?.isValid(version)) return undefined;
  return fixesAbove(version, entries, scheme).find((candidate) => clears(candidate, entries, scheme));
}

/** Versions that are tried for each flaw that no source names a fix of. */
const mostTried = 50;

/**
 * For a flaw that no source names a fix of: the nearest later version that a record of the package names, and that none of the
 * flaw's entries holds. A list of versions ends without one, and so does a range up to the last affected version.
 */
export function laterVersions(
  version: string,
  known: readonly AffectedPackage[],
  scheme: VersionScheme,
): (entries: readonly AffectedPackage[]) => string | undefined {
  let later: readonly string[] | undefined;
  return (entries) => {
    later ??= fixesAbove(version, known, scheme);
    const highest = later.at(-1);
    // Most of these flaws have no end: one look at the highest version shows it.
    if (highest === undefined || !clears(highest, entries, scheme)) return undefined;
    return [...later.slice(0, mostTried), highest].find((candidate) => clears(candidate, entries, scheme));
  };
}

/**
 * The smallest version that clears all flaws at once: at least the highest of their own fixes, and further up where
 * that one falls into another flaw's range. One that is free of every known flaw of the package goes before, where it is no
 * farther away; and one that brings no flaw which the installed version does not have, a compatible one before others.
 * @param known what is known of the package in any version
 */
export function smallestCommonFix(
  version: string,
  flaws: readonly { readonly fixedIn: string; readonly entries: readonly AffectedPackage[] }[],
  scheme: VersionScheme,
  known: readonly AffectedPackage[] = [],
): string | undefined {
  const highest = flaws
    .map(({ fixedIn }) => fixedIn)
    .reduce((a, b) => (scheme.compare(a, b) >= 0 ? a : b), version);
  const entries = flaws.flatMap((flaw) => flaw.entries);
  const candidates = [highest, ...fixesAbove(highest, [...entries, ...known], scheme)].filter((candidate) =>
    clears(candidate, entries, scheme),
  );
  const [nearest] = candidates;
  if (nearest === undefined) return undefined;
  const within = (farthest: string) =>
    candidates.filter((candidate) => stepsTo(version, candidate, scheme) <= steps.indexOf(farthest));
  const isNear = (candidate: string) => isCompatible(nearest, candidate, scheme);
  const near = within(scheme.distance(version, nearest));
  const coming = comingAbove(version, known, scheme);
  return (
    near.find((candidate) => isNear(candidate) && clears(candidate, known, scheme)) ??
    [...near.filter(isNear), ...within('minor').filter(isNear), ...near].find((candidate) =>
      clears(candidate, coming, scheme),
    ) ??
    nearest
  );
}

/**
 * For the fix of one flaw alone: the nearest version from it on that brings no flaw which the installed version does not have, up
 * to a minor version away; the fix itself where there is none. What may come is worked out once for all flaws of a package:
 * a kernel has thousands.
 */
export function cleanFixes(
  version: string,
  known: readonly AffectedPackage[],
  scheme: VersionScheme,
): (fixedIn: string, entries: readonly AffectedPackage[]) => string {
  const coming = comingAbove(version, known, scheme);
  let clean: readonly string[] | undefined;
  return (fixedIn, entries) => {
    if (clears(fixedIn, coming, scheme)) return fixedIn;
    clean ??= fixesAbove(version, known, scheme).filter((candidate) => clears(candidate, coming, scheme));
    const farthest = Math.max(stepsTo(version, fixedIn, scheme), steps.indexOf('minor'));
    const found = clean.filter(
      (candidate) =>
        scheme.compare(candidate, fixedIn) > 0 &&
        stepsTo(version, candidate, scheme) <= farthest &&
        clears(candidate, entries, scheme),
    );
    return found.find((candidate) => isCompatible(fixedIn, candidate, scheme)) ?? found[0] ?? fixedIn;
  };
}

const steps = ['patch', 'minor', 'major'];

/** Users of the one can take the other: what breaks users once more is a step of its own. */
function isCompatible(nearest: string, candidate: string, scheme: VersionScheme): boolean {
  return isOfSystem(scheme) || scheme.distance(nearest, candidate) !== 'major';
}

function stepsTo(version: string, to: string, scheme: VersionScheme): number {
  return steps.indexOf(scheme.distance(version, to));
}

/** Entries of flaws that the version does not have and a later one may: what is fixed before it comes back in none. */
function comingAbove(
  version: string,
  known: readonly AffectedPackage[],
  scheme: VersionScheme,
): readonly AffectedPackage[] {
  const isAbove = (each: string) => scheme.isValid(each) && scheme.compare(each, version) > 0;
  return known.filter(
    (entry) =>
      (entry.ranges.some(({ introduced }) => isAbove(introduced)) || entry.versions.some(isAbove)) &&
      !holds(version, entry, scheme),
  );
}

// Old npm advisories write "below 99.999.99999" for "all versions", or "3.999.999" for all of one line; no one can upgrade to that.
const placeholder = /^99+\.999+(?:\.9+)?$|^\d{1,4}\.9{3,20}\.9{3,20}$/;

/** Labels of versions that are not released yet, in the words of all package managers but those of operating systems. */
const preRelease =
  /(?:^|[-._\d])(?:alpha|beta|rc|cr|pre|preview|dev|snapshot|milestone|canary|next|nightly|insiders|ea)(?:$|[-._\d])|-m\d/i;
const preReleaseOfPython = /\d(?:a|b|c|rc|\.?dev)\d/i;

/** A version that only testers take: never recommended, unless one is installed. */
export function isPreRelease(version: string, scheme: VersionScheme): boolean {
  if (isOfSystem(scheme)) return false;
  const { id } = scheme;
  const [bare = version] = version.split('+', 1);
  // Go's pseudo-versions are dates of commits (https://go.dev/ref/mod#pseudo-versions).
  if (id === 'semver') return /^v?\d{1,9}\.\d{1,9}\.\d{1,9}-/.test(bare);
  return preRelease.test(bare) || (id === 'pep440' && preReleaseOfPython.test(bare));
}

function fixesAbove(
  version: string,
  entries: readonly AffectedPackage[],
  scheme: VersionScheme,
): readonly string[] {
  const above = new Set<string>();
  for (const { ranges } of entries) {
    for (const { fixed } of ranges) {
      if (fixed === undefined || placeholder.test(fixed) || !scheme.isValid(fixed)) continue;
      if (isPreRelease(fixed, scheme) && !isPreRelease(version, scheme)) continue;
      const offered = inVariant(fixed, version);
      if (scheme.compare(offered, version) > 0) above.add(offered);
    }
  }
  return above.size < 2 ? [...above] : [...above].sort((a, b) => scheme.compare(a, b));
}

function clears(candidate: string, entries: readonly AffectedPackage[], scheme: VersionScheme): boolean {
  return !entries.some((entry) => holds(candidate, entry, scheme));
}

/**
 * One target for all flaws of a package where that goes no further than the flaw's own fix; a flaw that a patch clears
 * keeps the patch, though others of the package need a major version. Major versions are not all as far: each flaw keeps
 * the lowest one that clears it. The highest fix always gives way to the common one.
 */
export function targetOf(
  version: string,
  fixedIn: string,
  common: string | undefined,
  isHighest: boolean,
  scheme: VersionScheme,
): string {
  if (common === undefined) return fixedIn;
  if (isHighest) return common;
  const distance = scheme.distance(version, fixedIn);
  const isShared = distance !== 'major' || isOfSystem(scheme);
  return isShared && distance === scheme.distance(version, common) ? common : fixedIn;
}
