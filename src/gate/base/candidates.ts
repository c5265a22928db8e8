import { reasonOf } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Report, ReportTarget } from '../../core/report.js';
import type { ScanRequest } from '../index.js';
import type { Candidate } from './moves.js';

/**
 * Images that may be the base or become it, scanned one after the other for what the plan weighs: packages. One that cannot
 * be opened costs itself alone.
 */
export async function candidatesFor(
  { base, archive: _, ...request }: ScanRequest,
  target: ReportTarget,
  scan: (request: ScanRequest) => Promise<Report>,
): Promise<{ readonly images: readonly Candidate[]; readonly gaps: readonly Gap[] }> {
  const images: Candidate[] = [];
  const gaps: Gap[] = [];
  if (target.kind !== 'image') return { images, gaps };
  for (const reference of base?.images ?? []) {
    try {
      const only = ['vulnerabilities'];
      const report = await scan({ ...request, reference, as: 'image', only, skip: [], thorough: [] });
      images.push({ target: report.target, findings: report.findings, inventory: report.inventory });
    } catch (thrown) {
      const place = { at: 'setting', name: '--base-image' } as const;
      gaps.push(
        gap(
          'base-image',
          place,
          `${reference.slice(0, 200)} could not be opened: ${reasonOf(thrown)}`,
          'note',
        ),
      );
    }
  }
  return { images, gaps };
}
