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
  return place === undefined ? gap.reason : `${place}: ${gap.reason}`;
}

/** What a person can do about a gap; nothing where the reason already says it. */
export function adviceFor({ unit, location, reason, weight, whatToDo }: Gap): string | undefined {
  if (whatToDo !== undefined) return whatToDo;
  if (/seaworthy |--[a-z]/.test(reason)) return undefined;
  if (location.at === 'url') return 'check the address and the network, then scan again';
  if (/advisor/i.test(unit) || /advisor/i.test(reason)) return 'seaworthy db update';
  if (weight === 'note') return undefined;
  return location.at === 'file' ? 'repair or remove it, or look at it by hand' : undefined;
}
