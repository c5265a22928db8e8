/** At most `maxAtOnce` pieces of work at the same moment; the others wait their turn. */
export function createSlots(maxAtOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= maxAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      // The slot goes on to the next one that waits.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
