import picocolors from 'picocolors';
import type { Verdict } from '../../../core/report.js';
import type { Severity } from '../../../core/severity.js';

export type Tint = (text: string) => string;

/** Colours by what they mean. Without colours every tint leaves the text as it is. */
export interface Paint {
  readonly heading: Tint;
  readonly strong: Tint;
  readonly quiet: Tint;
  readonly good: Tint;
  readonly warning: Tint;
  readonly bad: Tint;
  readonly place: Tint;
  readonly outcome: Readonly<Record<Verdict['outcome'], Tint>>;
  readonly severity: Readonly<Record<Severity, Tint>>;
}

export function createPaint(colour: boolean): Paint {
  const c = picocolors.createColors(colour);
  return {
    heading: c.bold,
    strong: c.bold,
    quiet: c.dim,
    good: c.green,
    warning: c.yellow,
    bad: c.red,
    place: c.cyan,
    outcome: {
      pass: (text) => c.bold(c.green(text)),
      fail: (text) => c.bold(c.red(text)),
      incomplete: (text) => c.bold(c.yellow(text)),
    },
    severity: {
      critical: (text) => c.bold(c.red(text)),
      high: c.red,
      medium: c.yellow,
      low: c.blue,
      none: c.dim,
      unknown: c.dim,
    },
  };
}
