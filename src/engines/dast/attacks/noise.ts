import type { Exchange } from '../exchange.js';

/** Shapes of pieces that change although the request does not: clocks, counters, tokens. */
export type Noise = Set<string>;

const noiseOf = new WeakMap<Exchange, Noise>();

/** From now on the exchange is compared without what the noise names; the set may still grow. */
export function withNoise(exchange: Exchange, noise: Noise): Exchange {
  noiseOf.set(exchange, noise);
  return exchange;
}

/** Pieces of which the shape is noise say nothing. */
export function isNoise(exchange: Exchange, piece: string): boolean {
  const noise = noiseOf.get(exchange);
  return noise !== undefined && noise.size > 0 && noise.has(shapeOf(piece));
}

const mostShapes = 200;

/** Learns from two answers to one request: pieces that only one of them has, numbers and tokens aside. */
export function learnNoise(noise: Noise, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  const [left, right] = [only(before, after), only(after, before)];
  for (const shape of left) if (right.has(shape) && noise.size < mostShapes) noise.add(shape);
}

/**
 * Learns places of a page at which the two answers differ, between the same neighbours and once in each: a quotation of the day,
 * an advertisement. A list's cells have many such neighbours and are not learned.
 */
export function learnSlots(noise: Noise, before: readonly string[], after: readonly string[]): void {
  const [left, right] = [slotsOf(before), slotsOf(after)];
  for (const [slot, piece] of left) {
    const other = right.get(slot);
    if (piece === undefined || other === undefined || piece === other) continue;
    if (noise.size < mostShapes) noise.add(slot);
  }
}

/** Indices of pieces that stand at a place where pages differ by themselves. */
export function noisySlots(exchange: Exchange, pieces: readonly string[]): ReadonlySet<number> {
  const noise = noiseOf.get(exchange);
  const found = new Set<number>();
  if (noise === undefined || noise.size === 0) return found;
  const seen = new Map<string, number>();
  for (const index of pieces.keys()) {
    const slot = slotAt(pieces, index);
    if (!noise.has(slot)) continue;
    const earlier = seen.get(slot);
    if (earlier === undefined) found.add(index);
    else found.delete(earlier);
    seen.set(slot, index);
  }
  return found;
}

function slotAt(pieces: readonly string[], index: number): string {
  return `slot ${(pieces[index - 1] ?? '').slice(0, 80)} ${(pieces[index + 1] ?? '').slice(0, 80)}`;
}

/** Piece by slot; undefined where the slot is there more than once. */
function slotsOf(pieces: readonly string[]): ReadonlyMap<string, string | undefined> {
  const slots = new Map<string, string | undefined>();
  for (const [index, piece] of pieces.entries()) {
    const slot = slotAt(pieces, index);
    slots.set(slot, slots.has(slot) ? undefined : piece);
  }
  return slots;
}

function only(set: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].filter((piece) => piece.startsWith('body ') && !other.has(piece)).map(shapeOf));
}

function shapeOf(piece: string): string {
  return piece.replace(/[0-9a-f]{8,}|\d+(?:[.:]\d+)*/gi, '#');
}
