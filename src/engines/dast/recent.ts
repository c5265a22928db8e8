/** What an entry takes besides its value: an empty one must not stay for ever. */
const entryBytes = 256;

interface Kept<V> {
  readonly value: V;
  readonly bytes: number;
}

/**
 * What was derived from an answer, for as long as there is room: the least recently asked for goes first and is derived anew
 * when it is asked for again. A `WeakMap` would keep it as long as the answer itself, which may be as long as the scan.
 */
export class Recent<K extends object, V> {
  readonly #kept = new Map<K, Kept<V>>();
  #bytes = 0;

  /** @param bytesOf about what a value takes, with all that it holds */
  constructor(
    private readonly budgetBytes: number,
    private readonly bytesOf: (value: V) => number,
  ) {}

  get bytes(): number {
    return this.#bytes;
  }

  of(key: K, derive: () => V): V {
    const known = this.#kept.get(key);
    if (known !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.value;
    }
    const value = derive();
    this.#keep(key, value);
    return value;
  }

  #keep(key: K, value: V): void {
    const bytes = entryBytes + this.bytesOf(value);
    if (bytes > this.budgetBytes) return;
    this.#kept.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const [oldest, { bytes: freed }] of this.#kept) {
      if (this.#bytes <= this.budgetBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= freed;
    }
  }
}
