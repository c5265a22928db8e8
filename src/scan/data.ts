import type { DataInfo } from '../core/advisory.js';
import { type Gap, gap } from '../core/gap.js';

const dayMs = 86_400_000;

/**
 * What a reader must know of the data before believing a verdict: a source that is older than `maxAgeDays` may
 * not know of the newest flaws. The embedded baseline is old by design; the engine tells what it does not cover.
 */
export function agesAsGaps(infos: readonly DataInfo[], now: Date, maxAgeDays: number): readonly Gap[] {
  return infos.flatMap((info) => {
    const date = info.asOf ?? info.builtAt;
    const days = Math.floor((now.getTime() - Date.parse(date)) / dayMs);
    if (!info.complete || !(days > maxAgeDays)) return [];
    return [
      gap(
        'advisories',
        { at: 'setting', name: info.source },
        `Advisories of ${info.source} are from ${date.slice(0, 10)}, ${days} days ago: newer flaws are not known. Run "seaworthy db update".`,
      ),
    ];
  });
}
