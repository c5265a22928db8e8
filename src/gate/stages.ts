import type { Progress, Stage } from '../core/progress.js';
import type { StageTiming } from '../core/report.js';

export interface StageClock {
  /** Hands every stage on to the person who watches, and keeps its time for the report. */
  readonly progress: Progress;
  readonly timings: readonly StageTiming[];
}

/** @param nowMs a clock that never goes back */
export function stageClock(watched: Progress, nowMs: () => number): StageClock {
  const timings: StageTiming[] = [];
  const stage = (name: string): Stage => {
    const startedMs = nowMs();
    const shown = watched.stage(name);
    return {
      update: (done, total, what) => shown.update(done, total, what),
      end: (summary) => {
        shown.end(summary);
        timings.push({
          name,
          ms: Math.round(nowMs() - startedMs),
          ...(summary === undefined ? {} : { summary }),
        });
      },
    };
  };
  return { progress: { stage }, timings };
}
