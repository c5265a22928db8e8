/** What a keyword belongs to: its number, and the place behind its last byte. */
export type OnKeyword = (keyword: number, end: number) => void;

/** Room for that many different bytes in keywords; a power of two, so that a row is found by a shift. More are of other alphabets. */
const rowBitsToTry = [6, 7];
const mostRowBits = 8;
const maxStates = 65_535;

/**
 * Finds many words at once in one pass over bytes (Aho and Corasick, "Efficient string matching", 1975), as a table
 * of transitions: one look-up a byte. ASCII letters are compared without regard to case. States that end a word
 * come last, so that one comparison shows them.
 */
export class KeywordAutomaton {
  readonly #classOf: Uint8Array;
  readonly #rowBits: number;
  readonly #next: Uint16Array;
  readonly #firstEnding: number;
  /** By state, counted from `#firstEnding`. */
  readonly #endings: readonly (readonly number[])[];

  /** @param keywords their ASCII letters in lower case, a character for each byte, not empty */
  constructor(keywords: readonly string[]) {
    const bytes = keywords.map((word) => [...word].map((letter) => letter.charCodeAt(0)));
    const { classOf, rowBits } = classesOf(bytes);
    this.#classOf = classOf;
    this.#rowBits = rowBits;
    const trie = buildTrie(bytes, classOf, rowBits);
    const order = endingsLast(trie.endings);
    this.#firstEnding = trie.endings.length - order.endingCount;
    this.#next = renumbered(trie.next, order.numberOf, rowBits);
    this.#endings = order.stateOf.slice(this.#firstEnding).map((state) => trie.endings[state] ?? []);
  }

  run(bytes: Uint8Array, onKeyword: OnKeyword): void {
    const classOf = this.#classOf;
    const next = this.#next;
    const rowBits = this.#rowBits;
    const firstEnding = this.#firstEnding;
    const length = bytes.length;
    let state = 0;
    for (let index = 0; index < length; index++) {
      state = next[(state << rowBits) | (classOf[bytes[index] as number] as number)] as number;
      if (state >= firstEnding) this.#tell(state, index + 1, onKeyword);
    }
  }

  #tell(state: number, end: number, onKeyword: OnKeyword): void {
    for (const keyword of this.#endings[state - this.#firstEnding] ?? []) onKeyword(keyword, end);
  }
}

/** Class 0 is every byte that is in no keyword. */
function classesOf(keywords: readonly (readonly number[])[]): {
  readonly classOf: Uint8Array;
  readonly rowBits: number;
} {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const byte of keywords.flat()) if (classOf[byte] === 0) classOf[byte] = classes++;
  const rowBits = rowBitsToTry.find((bits) => classes <= 1 << bits) ?? mostRowBits;
  for (let lower = 0x61; lower <= 0x7a; lower++) classOf[lower - 0x20] = classOf[lower] ?? 0;
  return { classOf, rowBits };
}

interface Trie {
  readonly next: Uint16Array;
  /** Keywords that end in a state, those of its suffixes included. */
  readonly endings: readonly (readonly number[])[];
}

function buildTrie(keywords: readonly (readonly number[])[], classOf: Uint8Array, rowBits: number): Trie {
  const capacity = 1 + keywords.reduce((sum, word) => sum + word.length, 0);
  if (capacity > maxStates) throw new RangeError(`keywords need ${capacity} states`);
  const next = new Uint16Array(capacity << rowBits);
  const endings: number[][] = [[]];
  for (const [keyword, word] of keywords.entries()) {
    let state = 0;
    for (const byte of word) {
      const cell = (state << rowBits) | (classOf[byte] ?? 0);
      if (next[cell] === 0) {
        next[cell] = endings.length;
        endings.push([]);
      }
      state = next[cell] ?? 0;
    }
    endings[state]?.push(keyword);
  }
  addFailures(next, endings, rowBits);
  return { next: next.slice(0, endings.length << rowBits), endings };
}

/** Where no word goes on, the longest suffix that begins one does. Breadth first, so that it is known already. */
function addFailures(next: Uint16Array, endings: number[][], rowBits: number): void {
  const row = 1 << rowBits;
  const failure = new Uint16Array(endings.length);
  const queue: number[] = [];
  for (let cell = 0; cell < row; cell++) if (next[cell]) queue.push(next[cell] ?? 0);
  // It grows while it is read: taking states from its front would move all others each time.
  for (const state of queue) {
    const fallback = failure[state] ?? 0;
    endings[state]?.push(...(endings[fallback] ?? []));
    for (let column = 1; column < row; column++) {
      const cell = (state << rowBits) | column;
      const target = next[cell] ?? 0;
      const other = next[(fallback << rowBits) | column] ?? 0;
      if (target === 0) next[cell] = other;
      else {
        failure[target] = other;
        queue.push(target);
      }
    }
  }
}

function endingsLast(endings: Trie['endings']): {
  readonly numberOf: Uint16Array;
  readonly stateOf: readonly number[];
  readonly endingCount: number;
} {
  const states = endings.map((_, state) => state);
  const ending = states.filter((state) => (endings[state]?.length ?? 0) > 0);
  const stateOf = [...states.filter((state) => endings[state]?.length === 0), ...ending];
  const numberOf = new Uint16Array(states.length);
  for (const [number, state] of stateOf.entries()) numberOf[state] = number;
  return { numberOf, stateOf, endingCount: ending.length };
}

function renumbered(next: Uint16Array, numberOf: Uint16Array, rowBits: number): Uint16Array {
  const row = 1 << rowBits;
  const result = new Uint16Array(next.length);
  for (let state = 0; state < numberOf.length; state++) {
    const to = (numberOf[state] ?? 0) << rowBits;
    for (let column = 0; column < row; column++) {
      result[to | column] = numberOf[next[(state << rowBits) | column] ?? 0] ?? 0;
    }
  }
  return result;
}
