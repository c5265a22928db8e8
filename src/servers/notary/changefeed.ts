import { SeaworthyError } from '../../core/errors.js';
import type { FeedWindow } from './storage.js';

const defaultRecords = 100;
const maxRecords = 10_000;

/**
 * A window of the feed: `records` after `change_id`, or before it where `records` is negative or `change_id` is -1
 * (the end).
 * @throws SeaworthyError USAGE for parameters that are no numbers
 */
export function windowIn(query: URLSearchParams, gun: string | undefined): FeedWindow {
  const records = wholeNumber(query.get('records'), 'records');
  const id = query.get('change_id');
  const from = id === null || id === '' ? undefined : wholeNumber(id, 'change_id');
  const limit = Math.min(Math.abs(records) || defaultRecords, maxRecords);
  if (records >= 0 && from !== -1) return { gun, after: from ?? 0, limit };
  return { gun, before: from === undefined || from === -1 ? Number.MAX_SAFE_INTEGER : from, limit };
}

function wholeNumber(text: string | null, name: string): number {
  if (text !== null && /^-?\d{1,15}$/.test(text)) return Number(text);
  throw new SeaworthyError('USAGE', `${name} is not a whole number.`);
}
