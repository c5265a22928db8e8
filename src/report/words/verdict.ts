import type { Finding } from '../../core/finding.js';
import type { Gap } from '../../core/gap.js';
import { grouped } from '../../core/numbers.js';
import type { PlanStep, Report, Verdict } from '../../core/report.js';
import { clipped, oneLine, plural } from './plain-text.js';
import { groupFindings } from './tally.js';

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
  return `${quiet}, but ${plural(unseen, 'gap')} ${unseen === 1 ? 'is' : 'are'} open`;
}

/** `6 break · 41 do not break · 37 outside product code (33 test, 3 documentation, 1 example)`: they add up. */
export function countsLine({ verdict, findings }: Report): string {
  const broken = brokenFindings(verdict);
  const outside = findings.filter(({ isOutside }) => isOutside === true);
  const rest = findings.length - broken.length - outside.length;
  const roles = groupFindings(outside, ({ role }) => role ?? 'other').map(
    ([role, group]) => `${grouped(group.length)} ${role}`,
  );
  return [
    `${grouped(broken.length)} ${broken.length === 1 ? 'breaks' : 'break'}`,
    `${grouped(rest)} ${rest === 1 ? 'does' : 'do'} not break`,
    ...(outside.length > 0 ? [`${grouped(outside.length)} outside product code (${roles.join(', ')})`] : []),
  ].join(' · ');
}

/** The steps that make the verdict pass. */
export function neededSteps({ plan }: Report): readonly PlanStep[] {
  return plan.filter(({ isNeeded }) => isNeeded === true);
}

/** `these 4 changes pass the gate`; undefined where nothing breaks the policy. */
export function planClaim(report: Report): string | undefined {
  const needed = neededSteps(report);
  if (needed.length === 0) return undefined;
  const decisions = needed.filter(({ effort }) => effort === 'decision').length;
  const changes = needed.length - decisions;
  const parts = [
    ...(changes > 0 ? [plural(changes, 'change')] : []),
    ...(decisions > 0 ? [plural(decisions, 'decision')] : []),
  ].join(' and ');
  const subject = parts.startsWith('1 ') ? `this ${parts.slice(2)}` : `these ${parts}`;
  const verb = (word: string) => (needed.length === 1 ? `${word}s` : word);
  if (report.outlook?.isProved !== true || report.outlook.outcome === 'fail')
    return `${subject} ${verb('clear')} what breaks the policy now`;
  if (report.outlook.outcome === 'pass')
    return `${subject} ${needed.length === 1 ? 'passes' : 'pass'} the gate`;
  const unseen = report.gaps.filter(isIncomplete).length;
  return `${subject} and closing ${plural(unseen, 'gap')} pass the gate`;
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

/** `closed by these 2 steps`; undefined where nothing makes the verdict incomplete. */
export function closingClaim({ closing = [] }: Report): string | undefined {
  if (closing.length === 0) return undefined;
  return closing.length === 1 ? 'closed by this step' : `closed by these ${closing.length} steps`;
}

export function isIncomplete({ weight, isOutside }: Gap): boolean {
  return weight === 'incomplete' && isOutside !== true;
}
