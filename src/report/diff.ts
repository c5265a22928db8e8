import type { Finding } from '../core/finding.js';
import type { Gap } from '../core/gap.js';
import type { Report } from '../core/report.js';

export { type DiffRendering, diffFormats, renderDiff } from './diff-text.js';

/** What changed between two reports of what should be the same thing. Findings are the same by their fingerprint. */
export interface Difference {
  /** In the later report and not in the earlier one, worst first. A waiver that ended makes a finding new. */
  readonly added: readonly Finding[];
  /** In the earlier report and neither found nor waived in the later one. */
  readonly fixed: readonly Finding[];
  /** In both, as the later one shows it. */
  readonly unchanged: readonly Finding[];
  /** Found in the earlier report, found and waived in the later one. */
  readonly waived: readonly Finding[];
  /** What only the later report could not look at: behind it, fixed may mean not seen. */
  readonly newGaps: readonly Gap[];
}

export function diffReports(before: Report, after: Report): Difference {
  const earlier = fingerprintsOf(before.findings);
  const later = fingerprintsOf(after.findings);
  const waivedNow = after.verdict.waived.map(({ finding }) => finding);
  const stillThere = fingerprintsOf(waivedNow);
  const knownGaps = new Set(before.gaps.map(gapKey));
  return {
    added: after.findings.filter(({ fingerprint }) => !earlier.has(fingerprint)),
    fixed: before.findings.filter(
      ({ fingerprint }) => !later.has(fingerprint) && !stillThere.has(fingerprint),
    ),
    unchanged: after.findings.filter(({ fingerprint }) => earlier.has(fingerprint)),
    waived: waivedNow.filter(({ fingerprint }) => earlier.has(fingerprint)),
    newGaps: after.gaps.filter((gap) => gap.weight === 'incomplete' && !knownGaps.has(gapKey(gap))),
  };
}

function fingerprintsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

/** Layers and lines move between builds; what is not seen stays the same. */
function gapKey({ unit, location }: Gap): string {
  const place = location.at === 'file' ? location.path : location.at === 'url' ? location.url : location.name;
  return JSON.stringify([unit, location.at, place]);
}
