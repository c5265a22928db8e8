/** Lets requests through at an exact rate. */
export interface RateLimiter {
  /** Resolves when the next request may go; in the order of asking. */
  take(): Promise<void>;
  /** Adds a pause for everyone: a server asked for patience (429, `Retry-After`). */
  pause(ms: number): void;
}

/** Below this, timers are too coarse: several requests leave on one tick, none is ever ahead of the schedule. */
const tickMs = 1;
const lowest = 0.1;
const highest = 5_000;

export function isRate(perSecond: number): boolean {
  return Number.isFinite(perSecond) && perSecond >= lowest && perSecond <= highest;
}

/**
 * A schedule of departures, one every `1000 / perSecond` ms. A caller that is late does not make the next ones late:
 * what was missed within the last `catchUpMs` is caught up, so that the average holds though timers are imprecise.
 * `undefined`: as fast as it goes.
 */
export function createRateLimiter(
  perSecond: number | undefined,
  nowMs: () => number,
  sleep: (ms: number) => Promise<void> = wait,
): RateLimiter {
  const spacingMs = perSecond === undefined ? 0 : 1000 / perSecond;
  const catchUpMs = Math.min(50, spacingMs * 50);
  let nextMs = Number.NEGATIVE_INFINITY;
  let pausedUntilMs = Number.NEGATIVE_INFINITY;
  const departure = (): number => {
    const now = nowMs();
    const start = Math.max(nextMs, now - catchUpMs, pausedUntilMs);
    nextMs = start + spacingMs;
    return start;
  };
  return {
    async take() {
      if (spacingMs === 0 && nowMs() >= pausedUntilMs) return;
      const at = departure();
      for (;;) {
        const leftMs = Math.max(at, pausedUntilMs) - nowMs();
        if (leftMs < tickMs) return;
        await sleep(leftMs);
      }
    },
    pause(ms) {
      pausedUntilMs = Math.max(pausedUntilMs, nowMs() + ms);
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
