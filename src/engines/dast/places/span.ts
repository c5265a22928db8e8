import type { PlaceKind } from '../exchange.js';

/**
 * A stretch of a request that holds one input value. `start` and `end` count bytes of the part that it lies in, read
 * as Latin-1, so that everything around it survives byte for byte.
 */
export interface Span {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly value: string;
  readonly part: 'url' | 'body' | { readonly header: number };
  readonly start: number;
  readonly end: number;
  /** The payload as it has to stand there; Latin-1 of its bytes. */
  encode(payload: string): string;
}

/** Most places of one request: a body can hold a hundred thousand. */
export const mostPlaces = 200;

/** UTF-8 bytes as Latin-1 characters. */
export function bytesAsLatin(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

export function latinAsText(latin: string): string {
  return Buffer.from(latin, 'latin1').toString('utf8');
}

/** The second and later ones of a name get a number, `tag#2`, so that each place has a name of its own. */
export function numbered(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}
