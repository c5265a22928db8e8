import type { Prober } from '../check.js';
import type { InputPlace } from '../exchange.js';
import { bodyText } from '../page/message.js';
import { featuresOf, without } from './features.js';
import { plainProbe } from './observe.js';
import { pathOf } from './requests.js';

/** Names of requests that look something up. A request that is named for more than that is not one of them. */
const reads = /(?:^|[^a-z])(?:search|find|look-?up|query|filter|browse|list|suggest|check|q)(?:$|[^a-z])/i;
const wordsAtMost = 4;
const pagesAtMost = 20;

/**
 * A value that the application knows, for places where the crawl's own value finds nothing: the first word of crawled pages
 * that is answered otherwise than a word of no meaning. Only requests that are named for reading are asked.
 */
export async function knownValue(prober: Prober, place: InputPlace): Promise<string | undefined> {
  if (!reads.test(`${pathOf(place.request.url)} ${place.name}`)) return undefined;
  const words = shownWords(prober);
  if (words.length === 0) return undefined;
  const unknown = await plainProbe(prober, place);
  const none = featuresOf(unknown.exchange, unknown.payload);
  for (const word of words) {
    const found = featuresOf(await prober.send(place, word), word);
    if (without(found, none).size + without(none, found).size > 0) return word;
  }
  return undefined;
}

/** Short words that fill an element of a list or a table, in the order of the pages. */
function shownWords(prober: Prober): readonly string[] {
  const words = new Set<string>();
  for (const { response } of prober.pages().slice(0, pagesAtMost)) {
    const cells = bodyText(response)
      .slice(0, 100_000)
      .matchAll(/<(?:li|td|option)\b[^<>]{0,200}>(?:<a\b[^<>]{0,300}>)?(\w{2,30})</g);
    for (const [, word = ''] of cells) {
      words.add(word);
      if (words.size === wordsAtMost) return [...words];
    }
  }
  return [...words];
}
