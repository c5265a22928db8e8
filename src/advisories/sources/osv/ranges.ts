import type { VersionRange } from '../../../core/advisory.js';
import type { OsvEvent, OsvRange } from './schema.js';

/** Versions in the order of their ecosystem, where there is one. */
export type CompareVersions = (a: string, b: string) => number;

/**
 * OSV's events as ranges (https://ossf.github.io/osv-schema/#affectedrangesevents-fields). Feeds write them in pairs
 * and in order; then nothing is compared. Otherwise they are put in order first, where the order is known; where it
 * is not, each beginning takes the next end, and the rest stays open, which reports too much rather than too little.
 */
export function rangesOf(range: OsvRange, compare?: CompareVersions): readonly VersionRange[] {
  // The versions of GIT ranges are commits.
  if (range.type === 'GIT') return [];
  const plain = range.events.flatMap(withoutWildcard);
  const events = compare && !inPairs(plain) ? inOrder(plain, compare) : plain;
  const ranges: VersionRange[] = [];
  let introduced: string | undefined;
  for (const event of events) {
    if (event.kind === 'introduced') {
      // Two beginnings in a row: the first one holds until there is an end.
      introduced ??= event.version;
      continue;
    }
    if (introduced === undefined || (event.kind === 'limit' && event.version === '*')) continue;
    ranges.push(closed(introduced, event));
    introduced = undefined;
  }
  if (introduced !== undefined) ranges.push({ introduced });
  return ranges;
}

const wildcard = /^(\d{1,9}(?:\.\d{1,9}){0,2})(?:\.[xX*]){1,2}$|^(\d{1,9}(?:\.\d{1,9}){0,2})-\*$/;
const highest = 4_294_967_295;

/**
 * Old records write `2.0.x` for all of a line and `1.4.0-*` for all its pre-releases: a beginning is the first of them, an
 * inclusive end the last. An end that names nothing (`~`) is none.
 */
function withoutWildcard(event: OsvEvent): readonly OsvEvent[] {
  const { kind, version } = event;
  if (version === '~') return kind === 'introduced' ? [{ kind, version: '0' }] : [];
  const match = /[xX*]/.test(version) ? wildcard.exec(version) : null;
  if (match === null) return [event];
  const [, line, prerelease] = match;
  if (prerelease !== undefined)
    return [{ kind, version: kind === 'lastAffected' ? prerelease : `${prerelease}-0` }];
  return [{ kind, version: `${line}.${kind === 'lastAffected' ? highest : 0}` }];
}

function inPairs(events: readonly OsvEvent[]): boolean {
  return events.every(({ kind }, index) => (index % 2 === 0) === (kind === 'introduced'));
}

/** `0` is before everything. At one version an end comes before a beginning, but `lastAffected` holds it still. */
function inOrder(events: readonly OsvEvent[], compare: CompareVersions): readonly OsvEvent[] {
  const order = (a: OsvEvent, b: OsvEvent): number => {
    if (a.version === b.version) return rank[a.kind] - rank[b.kind];
    if (a.kind === 'introduced' && a.version === '0') return -1;
    if (b.kind === 'introduced' && b.version === '0') return 1;
    return compare(a.version, b.version) || rank[a.kind] - rank[b.kind];
  };
  try {
    return [...events].sort(order);
  } catch {
    // A version outside of the scheme (VERSION_INVALID): the order of the feed is the best that is known.
    return events;
  }
}

const rank = { fixed: 0, limit: 0, introduced: 1, lastAffected: 2 } as const;

/** `limit` is exclusive, as `fixed` is, though no one says that it is fixed there. */
function closed(introduced: string, end: OsvEvent): VersionRange {
  return end.kind === 'lastAffected'
    ? { introduced, lastAffected: end.version }
    : { introduced, fixed: end.version };
}
