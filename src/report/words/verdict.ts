import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import type { Report, Verdict } from '../../core/report.js';
import { clipped, grouped, oneLine, plural } from './plain-text.js';

export const outcomeWords: Readonly<
  Record<Verdict['outcome'], { readonly mark: string; readonly word: string }>
> = {
  pass: { mark: '✓', word: 'PASS' },
  fail: { mark: '✗', word: 'FAIL' },
  incomplete: { mark: '!', word: 'INCOMPLETE' },
};

/** As the command ends: 0 pass, 1 fail, 3 incomplete unless the policy only warns. */
export function exitCode({ outcome, policy }: Verdict): 0 | 1 | 3 {
  if (outcome === 'fail') return 1;
  return outcome === 'incomplete' && policy.strict ? 3 : 0;
}

/** One sentence without a stop: `4 of 12 findings break policy "default"`. */
export function headline({ verdict, findings, gaps }: Report): string {
  const policy = `policy "${clipped(oneLine(verdict.policy.name), 32)}"`;
  const total = findings.length;
  const broken = brokenFindings(verdict).length;
  if (verdict.outcome === 'fail') {
    return `${grouped(broken)} of ${plural(total, 'finding')} break${broken === 1 ? 's' : ''} ${policy}`;
  }
  const quiet = total === 0 ? 'no findings' : `${plural(total, 'finding')}, none breaks ${policy}`;
  const unseen = gaps.filter(isIncomplete).length;
  if (verdict.outcome === 'pass') return quiet;
  return `${quiet}, but ${unseen === 1 ? 'one thing was' : `${grouped(unseen)} things were`} not looked at`;
}

/** Each finding once, however many clauses it breaks. */
export function brokenFindings({ broken }: Verdict): readonly Finding[] {
  return [...new Map(broken.map(({ finding }) => [finding.fingerprint, finding])).values()];
}

/** Clauses that a finding breaks, by fingerprint. */
export function clausesByFingerprint({ broken }: Verdict): ReadonlyMap<string, readonly string[]> {
  const clauses = new Map<string, string[]>();
  for (const { clause, finding } of broken) {
    const known = clauses.get(finding.fingerprint);
    if (known) known.push(clause);
    else clauses.set(finding.fingerprint, [clause]);
  }
  return clauses;
}

/** What the verdict would be once the first `steps` of the plan are made, and how many findings are left then. */
export function afterPlan(
  { verdict, plan, findings, gaps }: Report,
  steps: number,
): { readonly outcome: Verdict['outcome']; readonly left: number } {
  const cleared = new Set(plan.slice(0, steps).flatMap(({ clears }) => clears));
  const stillBroken = verdict.broken.some(({ finding }) => !cleared.has(finding.fingerprint));
  const outcome = stillBroken ? 'fail' : gaps.some(isIncomplete) ? 'incomplete' : 'pass';
  return { outcome, left: findings.filter(({ fingerprint }) => !cleared.has(fingerprint)).length };
}

export function isIncomplete({ weight, isOutside }: Gap): boolean {
  return weight === 'incomplete' && isOutside !== true;
}
