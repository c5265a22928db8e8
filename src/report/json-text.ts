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
  const ranks = new Map(leading.map((key, rank) => [key, rank]));
  return harmless(`${JSON.stringify(ordered(value, ranks, 0), null, indent)}\n`);
}

/** Escapes what `JSON.stringify` leaves as it is. The text stays the same JSON. */
export function harmless(json: string): string {
  return json.replace(disturbing, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function ordered(value: unknown, ranks: ReadonlyMap<string, number>, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '…';
  if (Array.isArray(value)) return value.map((each) => ordered(each, ranks, depth + 1));
  const last = ranks.size;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (ranks.get(a) ?? last) - (ranks.get(b) ?? last) || (a < b ? -1 : 1));
  // `fromEntries` makes own properties, even of a key named `__proto__`.
  return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each, ranks, depth + 1)]));
}
