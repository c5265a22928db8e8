import { reasonOf } from '../../../core/errors.js';
import {
  type PlainEntry,
  PlainMap,
  type PlainYaml,
  parsePlainYaml,
} from '../../../formats/plain-yaml/index.js';
import { invalidFeed } from '../../json-feed.js';

/**
 * The entries of one file: a mapping of ids to records.
 * @throws SeaworthyError FEED_INVALID, naming the place
 */
export function entriesOf(text: string, place: string): readonly PlainEntry[] {
  try {
    return parsePlainYaml(text).flatMap(({ entries }) => entries);
  } catch (thrown) {
    throw invalidFeed(reasonOf(thrown), place, thrown);
  }
}

/** The value without lines, for a schema. Keys are own properties, whatever they are called. */
export function plainValue(value: PlainYaml): unknown {
  if (typeof value === 'string') return value;
  if (value instanceof PlainMap) {
    return Object.fromEntries(value.entries.map(({ key, value: inner }) => [key, plainValue(inner)]));
  }
  return value.map(plainValue);
}
