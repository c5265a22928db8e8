import type { Gap } from '../../core/gap.js';
import { placeText } from './place.js';

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
  /** Other places of the same fact. */
  readonly more: number;
}

/** Gaps of one kind in many files are one line: the first of them, and how many more there are. */
export function foldGaps(gaps: readonly Gap[]): readonly FoldedGap[] {
  const groups = new Map<string, FoldedGap>();
  for (const gap of gaps) {
    const key = gap.location.at === 'file' ? `${gap.unit}|${gap.reason}|${gap.role ?? ''}` : `${groups.size}`;
    const known = groups.get(key);
    groups.set(key, known === undefined ? { gap, more: 0 } : { ...known, more: known.more + 1 });
  }
  return [...groups.values()];
}
