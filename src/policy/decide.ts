import type { Finding } from '../core/finding.js';
import type { Gap } from '../core/gap.js';
import type { Verdict, Waiver } from '../core/report.js';
import type { Role } from '../core/role.js';
import { acceptedGaps } from './accept.js';
import type { Clause } from './clause.js';
import { waiverFits, waiverHasEnded } from './waiver.js';

export interface Policy {
  readonly name: string;
  readonly clauses: readonly Clause[];
  /** Gaps that hide something turn into exit code 3. */
  readonly strict: boolean;
  /** Roles that break it beside product. */
  readonly roles?: readonly Role[];
  /** Fingerprints of a baseline: known findings do not break it. */
  readonly known?: ReadonlySet<string>;
}

export interface Decision {
  readonly verdict: Verdict;
  /** What is left for the report: findings that no waiver covers, in the given order. */
  readonly findings: readonly Finding[];
  /** Those that a waiver accepts are notes. */
  readonly gaps: readonly Gap[];
}

/**
 * Findings and waivers in, a verdict out. A waiver past its end covers nothing and is reported.
 * @param isPartial not every engine ran, so that a waiver that fits nothing may be of another one's findings
 */
export function decide(
  findings: readonly Finding[],
  gaps: readonly Gap[],
  policy: Policy,
  waivers: readonly Waiver[],
  now: Date,
  isPartial = false,
): Decision {
  const expiredWaivers = waivers.filter((waiver) => waiverHasEnded(waiver, now));
  const living = waivers.filter((waiver) => !expiredWaivers.includes(waiver));
  const waived: { finding: Finding; waiver: Waiver }[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const waiver = living.find((candidate) => waiverFits(candidate, finding));
    if (waiver) waived.push({ finding, waiver });
    else left.push(finding);
  }
  const accepted = acceptedGaps(gaps, living);
  const used = new Set([...waived.map(({ waiver }) => waiver), ...accepted.used]);
  const broken = left.flatMap((finding) => {
    if (policy.known?.has(finding.fingerprint) === true || finding.isOutside === true) return [];
    const clause = policy.clauses.find((candidate) => candidate.fits(finding));
    return clause ? [{ clause: clause.text, finding }] : [];
  });
  const hidden = accepted.gaps.some(({ weight, isOutside }) => weight === 'incomplete' && isOutside !== true);
  return {
    findings: left,
    gaps: accepted.gaps,
    verdict: {
      outcome: broken.length > 0 ? 'fail' : hidden ? 'incomplete' : 'pass',
      policy: { name: policy.name, clauses: policy.clauses.map(({ text }) => text), strict: policy.strict },
      broken,
      waived,
      expiredWaivers,
      unusedWaivers: isPartial ? [] : living.filter((waiver) => !used.has(waiver)),
    },
  };
}

/** 0 pass, 1 the policy is broken, 3 something was not analysed, unless the policy only warns. */
export function exitCodeOf(verdict: Verdict): 0 | 1 | 3 {
  if (verdict.outcome === 'fail') return 1;
  return verdict.outcome === 'incomplete' && verdict.policy.strict ? 3 : 0;
}
