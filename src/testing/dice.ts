/** Dice that fall the same in every run: linear congruences (Knuth, TAOCP 3.3.4), `below` a number from 0. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Fisher and Yates. */
export function shuffled<T>(all: readonly T[], roll: (below: number) => number): readonly T[] {
  const out = [...all];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = roll(last + 1);
    [out[last], out[other]] = [out[other] as T, out[last] as T];
  }
  return out;
}
