import { checkEvidence, type Gathered, type Subject } from '../cosign/index.js';
import { type Reason, refused } from '../policy/decision.js';
import type { VerdictDemand } from './demand.js';
import { judgeVerdicts, verdictType } from './predicate.js';

export { type VerdictDemand, verdictOutcomes, worstSeverities } from './demand.js';
export { verdictPredicate, verdictType } from './predicate.js';

/** Of the verdicts that are attached, whether the newest by whom we trust is good enough. */
export function verdictReason(
  subject: Subject,
  gathered: Gathered,
  demand: VerdictDemand,
  now: Date,
): Reason {
  const predicates = gathered.evidence.flatMap((evidence) => {
    const checked = checkEvidence(evidence, subject, demand.keys, demand.keyless);
    return checked.outcome === 'attestation' && checked.predicateType === verdictType
      ? [checked.predicate]
      : [];
  });
  const reason = judgeVerdicts(predicates, demand, now);
  return reason.outcome === 'refused' && gathered.evidence.length === 0
    ? refused(reason.code, `${reason.text} (nothing is attached to the image)`)
    : reason;
}
