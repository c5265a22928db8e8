import type { Severity } from '../../core/severity.js';
import type { Job, Workflow } from './models/workflow/index.js';

/**
 * Critical where anyone may set it off and it has rights or secrets of the repository; medium where a condition may keep strangers out,
 * its token only reads, or the event gives it none.
 */
export function severityFor(
  { events }: Workflow,
  { isHarmless }: Job,
  isGuarded: boolean,
  from: readonly string[],
): Severity {
  return from.some((event) => events.has(event)) && !isHarmless && !isGuarded ? 'critical' : 'medium';
}
