import type { Gap } from '../../core/gap.js';
import { placeText } from './place.js';
import { plural } from './plain-text.js';

/** The place, where the reason does not name it itself. */
export function gapPlace({ location, reason }: Gap): string | undefined {
  const place = placeText(location);
  const named = location.at === 'setting' && reason.toLowerCase().includes(place.toLowerCase());
  return named || place === '' ? undefined : place;
}

/** `app/lib/x.jar: the archive ends early`. */
export function gapText(gap: Gap): string {
  const place = gapPlace(gap);
  const text = place === undefined ? gap.reason : `${place}: ${gap.reason}`;
  if (gap.accepted === undefined) return text;
  const { because, owner, until } = gap.accepted;
  const who = [owner, until === undefined ? undefined : `until ${until}`].filter((one) => one !== undefined);
  return `${text} Accepted: ${because}${who.length === 0 ? '' : ` (${who.join(', ')})`}`;
}

/** What a person can do about a gap; nothing where the reason already says it. */
export function adviceFor({ unit, location, reason, whatToDo }: Gap): string | undefined {
  if (whatToDo !== undefined) return whatToDo;
  if (/seaworthy |--[a-z]|\. (?:Pin|Run|Scan) /.test(reason)) return undefined;
  if (location.at === 'url') return 'check the address and the network, then scan again';
  if (location.at !== 'file' && unit === 'advisories') return 'seaworthy db update';
  return undefined;
}

export interface FoldedGap {
  readonly gap: Gap;
  /** The same at other places. */
  readonly others: readonly Gap[];
}

/** Gaps of one kind at many places are one line: the first of them, and the others. */
export function foldGaps(gaps: readonly Gap[]): readonly FoldedGap[] {
  const groups = new Map<string, { gap: Gap; others: Gap[] }>();
  for (const gap of gaps) {
    const key = gap.location.at === 'file' ? `${gap.unit}|${gap.reason}|${gap.role ?? ''}` : `${groups.size}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { gap, others: [] });
    else known.others.push(gap);
  }
  return [...groups.values()];
}

const mostPlaces = 5;

/** `(and 12 more places: a.yml:3, b.yml:4 …)`; empty where there is one. */
export function otherPlaces({ others }: FoldedGap, lists: boolean): string {
  if (others.length === 0) return '';
  const places = others.slice(0, mostPlaces).map(({ location }) => placeText(location));
  const list = lists ? `${places.join(', ')}${others.length > mostPlaces ? ' …' : ''}` : '--all';
  return ` (and ${plural(others.length, 'more place')}: ${list})`;
}
