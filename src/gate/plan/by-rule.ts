import type { Finding } from '../../core/finding.js';
import { isNonEmpty, type Location, type NonEmpty } from '../../core/location.js';
import type { PlanStep } from '../../core/report.js';
import { riskOf, shareOf } from './risk.js';

const mostSteps = 8;
const mostNamed = 4;

/**
 * A plan for what has rules and subjects but no packages: one step for each rule, the same change on every subject.
 * Steps that the policy needs come first, and all of them are there; then the most risk, `mostSteps` in all.
 * @param broken fingerprints of the findings that break the policy
 */
export function planByRule(
  findings: readonly Finding[],
  broken: ReadonlySet<string> = new Set(),
): readonly PlanStep[] {
  const whole = riskOf(findings);
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule) ?? [];
    group.push(finding);
    byRule.set(finding.rule, group);
  }
  const steps = [...byRule.values()]
    .flatMap((group) => (isNonEmpty(group) ? [stepOf(group, whole, broken)] : []))
    .sort(
      (a, b) =>
        Number(b.isNeeded === true) - Number(a.isNeeded === true) ||
        b.riskShare - a.riskShare ||
        (a.summary < b.summary ? -1 : 1),
    );
  const needed = steps.filter(({ isNeeded }) => isNeeded === true).length;
  return steps.slice(0, Math.max(needed, mostSteps));
}

function stepOf(group: NonEmpty<Finding>, whole: number, broken: ReadonlySet<string>): PlanStep {
  const [first] = group;
  const subjects = [...new Set(group.map(({ locations: [place] }) => subjectOf(place)))];
  const more = subjects.length > mostNamed ? ', …' : '';
  return {
    summary: first.fix?.summary ?? first.title,
    location: first.locations[0],
    riskShare: shareOf(group, whole),
    effort: group.length === 1 ? '1 place' : `${group.length} places`,
    clears: group.map(({ fingerprint }) => fingerprint),
    why: `${first.rule}: ${subjects.slice(0, mostNamed).join(', ')}${more}`,
    ...(group.some(({ fingerprint }) => broken.has(fingerprint)) ? { isNeeded: true } : {}),
  };
}

/** A setting by its name, a page by its path. */
function subjectOf(place: Location): string {
  if (place.at === 'setting') return place.name;
  if (place.at === 'file') return place.path;
  return URL.canParse(place.url) ? new URL(place.url).pathname : place.url;
}
