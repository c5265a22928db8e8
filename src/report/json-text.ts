/**
 * Characters that JSON allows in strings and that still do harm where JSON is printed or embedded: C1 controls, which
 * terminals obey, line separators, and marks that turn the direction of the text.
 */
const disturbing = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** Nothing that we report is deeper; an image's configuration may be. */
const deepest = 64;

/**
 * JSON that does no harm when it is printed, the same bytes for the same value however its keys are ordered: those of
 * `leading` first, the others by code point.
 */
export function jsonText(value: unknown, leading: readonly string[] = [], indent = 2): string {
  return harmless(`${JSON.stringify(ordered(value, new KeyOrder(leading), 0), null, indent)}\n`);
}

/** JSON in one line for values within a format, the same however the keys of the value are ordered. */
export function stableJson(value: unknown): string {
  return JSON.stringify(ordered(value, byCodePoint, 0));
}

/** Escapes what `JSON.stringify` leaves as it is. The text stays the same JSON. */
export function harmless(json: string): string {
  return json.replace(disturbing, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function ordered(value: unknown, order: KeyOrder, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '…';
  if (Array.isArray(value)) return value.map((each) => ordered(each, order, depth + 1));
  const sorted: Record<string, unknown> = {};
  for (const key of order.of(Object.keys(value))) {
    const each = ordered((value as Record<string, unknown>)[key], order, depth + 1);
    if (key === '__proto__') Object.defineProperty(sorted, key, { value: each, enumerable: true });
    else if (each !== undefined) sorted[key] = each;
  }
  return sorted;
}

/** A report has few shapes of objects and many objects of each, so the order is found once for each shape. */
class KeyOrder {
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #known = new Map<string, readonly string[]>();

  constructor(leading: readonly string[]) {
    this.#ranks = new Map(leading.map((key, rank) => [key, rank]));
  }

  of(keys: readonly string[]): readonly string[] {
    const shape = keys.length > 24 ? undefined : keys.join('\u0000');
    const known = shape === undefined ? undefined : this.#known.get(shape);
    if (known !== undefined) return known;
    const last = this.#ranks.size;
    const rank = (key: string) => this.#ranks.get(key) ?? last;
    const sorted = [...keys].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    // Objects that are tables have a shape each.
    if (shape !== undefined && this.#known.size < 1000) this.#known.set(shape, sorted);
    return sorted;
  }
}

const byCodePoint = new KeyOrder([]);
