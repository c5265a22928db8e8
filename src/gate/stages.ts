import type { Progress, Stage } from '../core/progress.js';
import type { StageTiming } from '../core/report.js';

export interface StageClock {
  /** Hands every stage on to the person who watches, and keeps its time for the report. */
  readonly progress: Progress;
  /** Of the stages that ended, in their order, and `other` for the time between them: they sum to the time since the start. */
  readonly timings: readonly StageTiming[];
}

interface Open {
  readonly name: string;
  ms: number;
}

/**
 * Time belongs to the innermost stage that is open, so that no moment counts twice.
 * @param nowMs a clock that never goes back
 */
export function stageClock(watched: Progress, nowMs: () => number): StageClock {
  const ended: (Open & { readonly summary?: string })[] = [];
  const open: Open[] = [];
  const other: Open = { name: 'other', ms: 0 };
  let last = nowMs();
  const attribute = () => {
    const now = nowMs();
    (open.at(-1) ?? other).ms += now - last;
    last = now;
  };
  const stage = (name: string): Stage => {
    attribute();
    const own: Open = { name, ms: 0 };
    open.push(own);
    const shown = watched.stage(name);
    return {
      update: (done, total, what) => shown.update(done, total, what),
      end: (summary) => {
        attribute();
        shown.end(summary);
        const at = open.indexOf(own);
        if (at !== -1) open.splice(at, 1);
        ended.push(summary === undefined ? own : Object.assign(own, { summary }));
      },
    };
  };
  return {
    progress: { stage },
    get timings() {
      const all = other.ms >= 1 ? [...ended, other] : ended;
      return all.map(({ ms, ...rest }) => ({ ...rest, ms: Math.round(ms) }));
    },
  };
}
