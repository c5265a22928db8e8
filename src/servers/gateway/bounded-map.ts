/**
 * A map that forgets: what is older than its time, and what was used least lately once `maxEntries` or `maxCost` is
 * reached. Everything that a stranger can make grow is kept in one of these.
 */
export class BoundedMap<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly untilMs: number; cost: number }>();
  readonly #limits: { readonly maxEntries: number; readonly maxCost: number };
  readonly #nowMs: () => number;
  #cost = 0;

  constructor(limits: { readonly maxEntries: number; readonly maxCost?: number }, nowMs: () => number) {
    this.#limits = { maxCost: Number.POSITIVE_INFINITY, ...limits };
    this.#nowMs = nowMs;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    if (entry.untilMs <= this.#nowMs()) {
      this.#cost -= entry.cost;
      return undefined;
    }
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** What costs more than the whole map may hold is not kept. */
  set(key: string, value: Value, lifeMs: number, cost = 1): void {
    this.delete(key);
    if (cost > this.#limits.maxCost || lifeMs <= 0) return;
    this.#entries.set(key, { value, untilMs: this.#nowMs() + lifeMs, cost });
    this.#cost += cost;
    while (this.#entries.size > this.#limits.maxEntries || this.#cost > this.#limits.maxCost) {
      const [oldest] = this.#entries.keys();
      if (oldest === undefined) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#cost -= this.#entries.get(key)?.cost ?? 0;
    this.#entries.delete(key);
  }

  clear(): void {
    this.#entries.clear();
    this.#cost = 0;
  }

  get size(): number {
    return this.#entries.size;
  }
}
