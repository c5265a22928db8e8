/** Dice that fall the same in every run: linear congruences (Knuth, TAOCP 3.3.4), `below` a number from 0. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

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

/** Fisher and Yates. */
function shuffled<T>(all: readonly T[], roll: (below: number) => number): readonly T[] {
  const out = [...all];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = roll(last + 1);
    [out[last], out[other]] = [out[other] as T, out[last] as T];
  }
  return out;
}
