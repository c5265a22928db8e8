import type { Exchange } from '../exchange.js';
import { bodyText, fieldOf } from '../http/fields.js';

const changing =
  /\b(?:[0-9a-f]{16,256}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\d:.Z+-]{0,40}|\d\d:\d\d:\d\d|\d{9,13})\b/gi;

/** What of an answer stays when it is asked again: without times, tokens and the given words. */
export function stableText(exchange: Exchange, without: readonly string[] = []): string {
  let text = bodyText(exchange.response).slice(0, 300_000);
  for (const word of without) if (word !== '') text = text.replaceAll(word, '');
  return text.replace(changing, '#').replace(/\s+/g, ' ');
}

/** Same status, same way on, same content. */
export function isSameAnswer(a: Exchange, b: Exchange, without: readonly string[] = []): boolean {
  return (
    a.response.status === b.response.status &&
    pathOf(fieldOf(a.response.headers, 'location')) === pathOf(fieldOf(b.response.headers, 'location')) &&
    stableText(a, without) === stableText(b, without)
  );
}

function pathOf(location: string | undefined): string {
  return (location ?? '').split('?', 1)[0] ?? '';
}

/** 0 to 1: share of words that both have. Cheap and good enough to say "about the same page". */
export function likeness(a: Exchange, b: Exchange): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 && right.size === 0) return 1;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(left.size, right.size, 1);
}

function wordsOf(exchange: Exchange): ReadonlySet<string> {
  return new Set(stableText(exchange).split(/[^\p{L}\p{N}]+/u));
}
