import { SeaworthyError } from '../core/errors.js';
import type { Change } from './storage.js';

const defaultRecords = 100;
const maxRecords = 10_000;

/**
 * A window of the feed, oldest first: `records` after `change_id`, or before it where `records` is negative or
 * `change_id` is -1 (the end).
 * @throws SeaworthyError USAGE for parameters that are no numbers
 */
export function changesIn(
  changes: readonly Change[],
  query: URLSearchParams,
  gun: string | undefined,
): readonly Change[] {
  const records = wholeNumber(query.get('records'), 'records');
  const id = query.get('change_id');
  const after = id === null || id === '' ? undefined : wholeNumber(id, 'change_id');
  const size = Math.min(Math.abs(records) || defaultRecords, maxRecords);
  const ofGun = gun === undefined ? changes : changes.filter(({ GUN }) => GUN === gun);
  if (records < 0 || after === -1) {
    const end = after === undefined || after === -1 ? Number.POSITIVE_INFINITY : after;
    const before = ofGun.filter(({ ID }) => Number(ID) < end);
    return before.slice(-size);
  }
  const from = after ?? 0;
  return ofGun.filter(({ ID }) => Number(ID) > from).slice(0, size);
}

function wholeNumber(text: string | null, name: string): number {
  if (text !== null && /^-?\d{1,15}$/.test(text)) return Number(text);
  throw new SeaworthyError('USAGE', `${name} is not a whole number.`);
}
