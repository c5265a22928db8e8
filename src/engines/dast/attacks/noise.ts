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

function only(set: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...set].filter((piece) => piece.startsWith('body ') && !other.has(piece)).map(shapeOf));
}

function shapeOf(piece: string): string {
  return piece.replace(/[0-9a-f]{8,}|\d+(?:[.:]\d+)*/gi, '#');
}
