import { shuffled } from '../../../../src/testing/dice.js';

/** Deals every card before any comes again, so that a sample meets each entry of a table equally often. */
export interface Deck<T> {
  /** The next card that fits, or `undefined` where none of the deck does. */
  take(fits?: (card: T) => boolean): T | undefined;
}

export function deckOf<T>(cards: readonly T[], roll: (below: number) => number): Deck<T> {
  let rest: T[] = [];
  return {
    take(fits = () => true) {
      const at = rest.findIndex(fits);
      if (at >= 0) return rest.splice(at, 1)[0];
      if (!cards.some(fits)) return undefined;
      rest = [...rest, ...shuffled(cards, roll)];
      return rest.splice(rest.findIndex(fits), 1)[0];
    },
  };
}
