import type { TrustedKey } from '../cosign/index.js';
import type { KeylessTrust } from '../keyless/index.js';

export const verdictOutcomes = ['pass', 'incomplete', 'fail'] as const;
export const worstSeverities = ['none', 'low', 'medium', 'high', 'critical'] as const;

/** What a scan whose verdict is attached to an image has to have found, and who may vouch for it. */
export interface VerdictDemand {
  /** Who may vouch for a scan; there is at least one of both. */
  readonly keys: readonly TrustedKey[];
  readonly keyless: readonly KeylessTrust[];
  readonly outcomes: readonly (typeof verdictOutcomes)[number][];
  /** The worst unwaived finding that is let through; `high` is "no critical". */
  readonly worst: (typeof worstSeverities)[number];
  readonly maxAgeDays: number;
}
