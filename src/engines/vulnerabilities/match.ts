import type { AffectedPackage, VersionRange } from '../../core/advisory.js';
import type { VersionScheme } from '../../core/version.js';
import { inVariant } from './variant.js';

/**
 * What one advisory says of one version of a package.
 * `cleared`: the publisher looked and says that it is not affected. `outside`: no range holds the version.
 * `undecidable`: it could be inside, but the order of versions does not tell.
 */
export type Verdict =
  | {
      readonly kind: 'affected';
      readonly entry: AffectedPackage;
      readonly range: string;
      readonly comparison: string;
    }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'undecidable'; readonly text: string };

/**
 * OSV's evaluation (https://ossf.github.io/osv-schema/#evaluation) over all entries that an advisory has for the package:
 * any range that holds the version, or any list that names it, is enough.
 */
export function judge(
  version: string,
  entries: readonly AffectedPackage[],
  scheme: VersionScheme | undefined,
): Verdict {
  let verdict: Verdict = outside;
  for (const entry of entries) {
    const one = judgeEntry(version, entry, scheme);
    if (one.kind === 'affected') return one;
    if (strength[one.kind] > strength[verdict.kind]) verdict = one;
  }
  return verdict;
}

const outside = { kind: 'outside' } as const;
const strength = { outside: 0, undecidable: 1, cleared: 2, affected: 3 } as const;

/** `affected` before `cleared` before what cannot be decided. */
export function isStronger(a: Verdict, b: Verdict): boolean {
  return strength[a.kind] > strength[b.kind];
}

function judgeEntry(version: string, entry: AffectedPackage, scheme: VersionScheme | undefined): Verdict {
  const place = placeOf(version, entry, scheme);
  if (place.kind === 'outside' || place.kind === 'undecidable') return place;
  if (entry.status === 'not-affected') return { kind: 'cleared' };
  return { kind: 'affected', entry, range: place.range, comparison: place.comparison };
}

type Place =
  | { readonly kind: 'inside'; readonly range: string; readonly comparison: string }
  | Extract<Verdict, { kind: 'outside' | 'undecidable' }>;

/** Whether the entry's ranges or its list hold the version. */
export function holds(version: string, entry: AffectedPackage, scheme: VersionScheme | undefined): boolean {
  return placeOf(version, entry, scheme).kind === 'inside';
}

function placeOf(version: string, entry: AffectedPackage, scheme: VersionScheme | undefined): Place {
  const { ranges, versions, status } = entry;
  if (versions.includes(version)) {
    return { kind: 'inside', range: `= ${version}`, comparison: `${version} is listed` };
  }
  if (ranges.length === 0 && versions.length === 0) {
    // A statement without numbers is one about the package as it is; without a status it says nothing.
    return status === undefined
      ? outside
      : { kind: 'inside', range: 'every version', comparison: 'every version' };
  }
  if (ranges.length === 0) return placeInList(version, versions, scheme);
  let place: Place = outside;
  for (const range of ranges) {
    const one = placeInRange(version, range, scheme);
    if (one.kind === 'inside') return one;
    if (one.kind === 'undecidable') place = one;
  }
  return place;
}

/** Where only a list speaks, `1.0` in it also means an installed `1.0.0`, if the order says that they are one. */
function placeInList(version: string, versions: readonly string[], scheme: VersionScheme | undefined): Place {
  if (!scheme?.isValid(version)) return outside;
  const same = versions.find((listed) => scheme.isValid(listed) && scheme.compare(listed, version) === 0);
  if (same === undefined) return outside;
  return { kind: 'inside', range: `= ${same}`, comparison: `${version} = ${same} (${scheme.id})` };
}

function placeInRange(version: string, range: VersionRange, scheme: VersionScheme | undefined): Place {
  const { introduced, fixed, lastAffected } = range;
  const fromStart = introduced === '0' || introduced === '';
  if (fromStart && fixed === undefined && lastAffected === undefined) {
    return { kind: 'inside', range: 'every version', comparison: 'every version' };
  }
  const unreadable = unreadableOf([version, fromStart ? undefined : introduced, fixed, lastAffected], scheme);
  if (scheme === undefined || unreadable !== undefined)
    return { kind: 'undecidable', text: unreadable ?? version };
  const against = (bound: string) => scheme.compare(version, inVariant(bound, version));
  if (!fromStart && against(introduced) < 0) return outside;
  if (fixed !== undefined && against(fixed) >= 0) return outside;
  if (lastAffected !== undefined && against(lastAffected) > 0) return outside;
  return { kind: 'inside', range: rangeText(range), comparison: comparisonText(version, range, scheme) };
}

function unreadableOf(
  texts: readonly (string | undefined)[],
  scheme: VersionScheme | undefined,
): string | undefined {
  return texts.find((text) => text !== undefined && scheme?.isValid(text) !== true);
}

/** `>= 1.2.0, < 1.2.5` */
export function rangeText({ introduced, fixed, lastAffected }: VersionRange): string {
  const parts = [
    ...(introduced === '0' || introduced === '' ? [] : [`>= ${introduced}`]),
    ...(fixed === undefined ? [] : [`< ${fixed}`]),
    ...(lastAffected === undefined ? [] : [`<= ${lastAffected}`]),
  ];
  return parts.length === 0 ? 'every version' : parts.join(', ');
}

/** `1.2.0 <= 1.2.3 < 1.2.5 (semver)` */
function comparisonText(
  version: string,
  { introduced, fixed, lastAffected }: VersionRange,
  scheme: VersionScheme,
): string {
  const start = introduced === '0' || introduced === '' ? '' : `${introduced} <= `;
  const end =
    fixed !== undefined
      ? ` < ${fixed}`
      : lastAffected !== undefined
        ? ` <= ${lastAffected}`
        : ', no fix named';
  return `${start}${version}${end} (${scheme.id})`;
}
