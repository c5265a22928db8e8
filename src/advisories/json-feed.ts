import { reasonOf, SeaworthyError } from '../core/errors.js';
import { readJson } from '../formats/json/read.js';

/**
 * A feed that is one JSON document.
 * @throws SeaworthyError FEED_INVALID, naming the place
 */
export function parseFeedJson(bytes: Uint8Array, place: string): unknown {
  try {
    return readJson(new TextDecoder().decode(bytes));
  } catch (thrown) {
    throw invalidFeed(`it is not JSON (${reasonOf(thrown).slice(0, 120)})`, place, thrown);
  }
}

export function invalidFeed(what: string, place: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('FEED_INVALID', `the feed cannot be read: ${what}`, {
    where: place,
    whatToDo: 'Fetch it again; if it stays so, the publisher or the mirror has changed it.',
    ...(cause !== undefined && { cause }),
  });
}
