import type { FileLocation } from '../../core/location.js';

/** A name as its words in small letters: `@babel/preset-env` is `babel preset env`. */
export function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Finds names in any text: a name stands where its words stand one after the other, whatever is between them, or as one
 * word (`core-js`, `core_js`, `corejs`). Generous on purpose: what is found is no proof that a package is used, but what
 * is not found anywhere is not named.
 */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();

  add(name: string, value: T): void {
    const words = wordsOf(name);
    if (words.length === 0) return;
    this.put({ words, value, literal: name.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '') });
    if (words.length > 1) this.put({ words: [words.join('')], value, literal: '' });
  }

  private put(phrase: Phrase<T>): void {
    const [first = ''] = phrase.words;
    const list = this.byFirst.get(first);
    if (list) list.push(phrase);
    else this.byFirst.set(first, [phrase]);
  }

  /** What stands in a text, with the offsets of its first places. */
  in(text: string): ReadonlyMap<T, number> {
    const found = new Map<T, number>();
    if (this.byFirst.size === 0) return found;
    const pattern = /[\p{L}\p{N}]+/gu;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const isOption = text.charCodeAt(match.index - 1) === 45;
      for (const word of partsOf(match[0], isOption)) {
        const list = this.byFirst.get(word);
        if (list !== undefined) this.at(text, match.index, pattern.lastIndex, list, found);
      }
    }
    return found;
  }

  private at(
    text: string,
    start: number,
    end: number,
    list: readonly Phrase<T>[],
    found: Map<T, number>,
  ): void {
    const fitting = list.filter(({ words }) => words.length === 1 || follows(text, end, words));
    // `lodash-es`, letter by letter, is not `lodash`.
    const longest = fitting.reduce(
      (most, { literal }) =>
        literal.length > most && text.slice(start, start + literal.length).toLowerCase() === literal
          ? literal.length
          : most,
      0,
    );
    for (const { value, literal, words } of fitting) {
      const isPart = words.length === 1 && literal.length < longest && fitting.length > 1;
      if (!isPart && !found.has(value)) found.set(value, start);
    }
  }
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
  /** The name as it is written, without a sign before it. */
  readonly literal: string;
}

/**
 * The word; without what configuration files end in, `.babelrc` of `babel`; and without the letter of an option,
 * `-rbootsnap` of `bootsnap`.
 */
function partsOf(word: string, isOption: boolean): readonly string[] {
  const lower = word.toLowerCase();
  return [
    lower,
    ...(lower.endsWith('rc') && lower.length > 4 ? [lower.slice(0, -2)] : []),
    ...(isOption && lower.length > 2 ? [lower.slice(1)] : []),
  ];
}

const farthest = 12;

function follows(text: string, from: number, words: readonly string[]): boolean {
  const pattern = /[\p{L}\p{N}]+/gu;
  pattern.lastIndex = from;
  for (const word of words.slice(1)) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null || match.index - start > farthest || match[0].toLowerCase() !== word) return false;
  }
  return true;
}

export function placeIn(path: string, text: string, offset: number): FileLocation {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return { at: 'file', path, line };
}
