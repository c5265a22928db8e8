import { LRUCache } from 'lru-cache';

/** What an entry takes besides its value: an empty one must not stay for ever. */
const entryBytes = 256;

/**
 * What was derived from an answer, for as long as there is room: the least recently asked for goes first and is derived anew
 * when it is asked for again. A `WeakMap` would keep it as long as the answer itself, which may be as long as the scan.
 */
export class Recent<K extends object, V extends string | object> {
  readonly #kept: LRUCache<K, V>;

  /** @param bytesOf about what a value takes, with all that it holds */
  constructor(budgetBytes: number, bytesOf: (value: V) => number) {
    const sizeCalculation = (value: V) => entryBytes + bytesOf(value);
    this.#kept = new LRUCache({ maxSize: budgetBytes, sizeCalculation });
  }

  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  of(key: K, derive: () => V): V {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const value = derive();
    this.#kept.set(key, value);
    return value;
  }
}
