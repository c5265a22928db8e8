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
/** What callers asked for late is made up for within this much, and more at rates at which a stalled machine costs many. */
const callerDebtMs = 50;
const longestCallerDebtMs = 500;
/** What our own timers were late by (a machine under load) is made up for within this much. */
const timerDebtMs = 2_000;
/** While it is made up for, departures are this part of the spacing apart, but for the grain of timers: never a burst. */
const catchUpSpacing = 0.8;
const grainMs = 10;

export function isRate(perSecond: number): boolean {
  return Number.isFinite(perSecond) && perSecond >= lowest && perSecond <= highest;
}

/**
 * A schedule of departures by absolute deadlines, one every `1000 / perSecond` ms. A departure that is late does not make the
 * next ones late: what was missed is made up for, a quarter faster than the rate and never in a burst, so that the average
 * holds though timers are imprecise. What callers did not ask for in time is lost, but for a moment: a scan that has paused
 * does not hurry afterwards. `undefined`: as fast as it goes.
 */
export function createRateLimiter(
  perSecond: number | undefined,
  nowMs: () => number,
  sleep: (ms: number) => Promise<void> = wait,
): RateLimiter {
  const schedule = createSchedule(perSecond === undefined ? 0 : 1000 / perSecond);
  const waiting: (() => void)[] = [];
  let pausedUntilMs = Number.NEGATIVE_INFINITY;
  let isReleasing = false;
  /** One timer for all who wait: after a late one they must not leave together. */
  const releaseAll = async (): Promise<void> => {
    isReleasing = true;
    while (waiting.length > 0) {
      let at = schedule.next(nowMs(), pausedUntilMs);
      for (;;) {
        at = Math.max(at, pausedUntilMs);
        const leftMs = at - nowMs();
        if (leftMs < tickMs) break;
        await sleep(leftMs);
      }
      schedule.left(at, nowMs());
      waiting.shift()?.();
    }
    isReleasing = false;
  };
  return {
    async take() {
      if (perSecond === undefined && nowMs() >= pausedUntilMs) return;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (!isReleasing) void releaseAll();
      });
    },
    pause(ms) {
      pausedUntilMs = Math.max(pausedUntilMs, nowMs() + ms);
    },
  };
}

function createSchedule(spacingMs: number) {
  const leastDebtMs = Math.min(longestCallerDebtMs, Math.max(callerDebtMs, 500 / spacingMs));
  let nextMs: number | undefined;
  let lastMs = Number.NEGATIVE_INFINITY;
  let lateMs = 0;
  return {
    /** When the next one is to leave. */
    next(now: number, earliestMs: number): number {
      nextMs ??= now;
      if (nextMs >= now) lateMs = 0;
      nextMs = Math.max(nextMs, now - Math.max(leastDebtMs, lateMs), earliestMs);
      return Math.max(nextMs, lastMs + spacingMs * catchUpSpacing);
    },
    /** It was to leave at `at`, and does so now. */
    left(at: number, now: number) {
      lateMs = Math.min(timerDebtMs, Math.max(lateMs, now - at));
      lastMs = Math.max(at, now - grainMs);
      nextMs = Math.max(nextMs ?? now, at - timerDebtMs) + spacingMs;
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
